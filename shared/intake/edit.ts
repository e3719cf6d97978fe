import type { Change, ChangeKind } from './change.ts';

/** One replacement in a text: `length` UTF-16 units at `at` become `after`. Lists of edits are in order and do not overlap. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly after: string;
  readonly kind: ChangeKind;
}

/** The text with the edits made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let cursor = 0;
  for (const edit of edits) {
    pieces.push(text.slice(cursor, edit.at), edit.after);
    cursor = edit.at + edit.length;
  }
  pieces.push(text.slice(cursor));
  return pieces.join('');
}

const isTail = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/**
 * The edits as changes an editor can read, each with a little of the words around it – as much as it takes that looking for `after`,
 * from the end of the change before, finds this very place: so `undoChanges` is exact. `lineAt` tells the input line of an offset.
 */
export function changesOf(text: string, edits: readonly Edit[], lineAt: (offset: number) => number): Change[] {
  const output = applyEdits(text, edits);
  const changes: Change[] = [];
  let cursor = 0; // in `text`, the end of what the change before has shown
  let shift = 0; // how far `output` is ahead of `text` at the cursor
  for (let i = 0; i < edits.length; i += 1) {
    const edit = edits[i];
    if (edit === undefined) break;
    const end = edit.at + edit.length;
    const room = (edits[i + 1]?.at ?? text.length) - end;
    let right = Math.min(2, room);
    if (right < room && isTail(text.charCodeAt(end + right))) right += 1;
    const gap = edit.at - cursor;
    const tail = edit.after + text.slice(end, end + right);
    let left = Math.min(2, gap);
    const found = (): number => output.indexOf(text.slice(edit.at - left, edit.at) + tail, cursor + shift);
    while (left < gap && (isTail(text.charCodeAt(edit.at - left)) || found() !== edit.at + shift - left)) {
      left = isTail(text.charCodeAt(edit.at - left)) ? left + 1 : Math.min(gap, left * 2);
    }
    changes.push({
      kind: edit.kind,
      line: lineAt(edit.at),
      before: text.slice(edit.at - left, end + right),
      after: text.slice(edit.at - left, edit.at) + tail,
    });
    cursor = end + right;
    shift += edit.after.length - edit.length;
  }
  return changes;
}

/** Takes changes back, left to right; a change whose words are not found is passed over. Of one line, first all that are not `control`, then those. */
export function undoChanges(text: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let cursor = 0;
  for (const change of changes) {
    const at = text.indexOf(change.after, cursor);
    if (at < 0) continue;
    pieces.push(text.slice(cursor, at), change.before);
    cursor = at + change.after.length;
  }
  pieces.push(text.slice(cursor));
  return pieces.join('');
}
