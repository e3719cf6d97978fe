import { unwantedAt } from '../story/unwanted.ts';
import type { Change } from './change.ts';
import { applyEdits, changesOf, type Edit } from './edit.ts';
import { isBlank } from './letters.ts';
import { markupEdits } from './markup.ts';
import type { Passage } from './passage.ts';

/** A line of the input after cleaning; `text` still has its indent. */
export interface CleanLine {
  readonly line: number;
  readonly text: string;
}

/** The cleaned lines, and one `control` change for every character taken out or made a plain blank. */
export interface Cleaned {
  readonly lines: readonly CleanLine[];
  readonly changes: readonly Change[];
}

const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/;

const TAB = 0x09;

function editsOf(text: string): Edit[] {
  const edits: Edit[] = [];
  const markup = markupEdits(text);
  let next = 0;
  for (let i = 0; i < text.length; ) {
    const leftover = markup[next];
    if (leftover !== undefined && leftover.at <= i) {
      next += 1;
      if (leftover.at < i) continue;
      edits.push(leftover);
      i += leftover.length;
      continue;
    }
    const start = i;
    while (i < text.length && text.charCodeAt(i) !== TAB && unwantedAt(text, i) > 0) i += unwantedAt(text, i);
    if (i > start) {
      edits.push({ at: start, length: i - start, after: '', kind: 'control' });
      continue;
    }
    const code = text.charCodeAt(i);
    if (code !== 0x20 && code !== 0x3000 && isBlank(code)) edits.push({ at: i, length: 1, after: ' ', kind: 'control' });
    i += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
  }
  return edits;
}

/** Divides a text at its line ends (CR LF, LF, CR, VT, FF, U+2028, U+2029) and takes out what an editor cannot see: controls, bidi marks, lone surrogates, leftovers of a web page; odd blanks become plain ones. */
export function cleanText(text: string): Cleaned {
  const lines: CleanLine[] = [];
  const changes: Change[] = [];
  text.split(LINE_END).forEach((raw, i) => {
    const edits = editsOf(raw);
    if (edits.length === 0) {
      lines.push({ line: i + 1, text: raw });
      return;
    }
    for (const change of changesOf(raw, edits, () => i + 1)) changes.push(change);
    lines.push({ line: i + 1, text: applyEdits(raw, edits) });
  });
  return { lines, changes };
}

/** The cleaned lines without indents and blank lines, as passages of one line each. */
export function passagesOf(lines: readonly CleanLine[]): Passage[] {
  const passages: Passage[] = [];
  let gap = false;
  for (const { line, text } of lines) {
    let from = 0;
    let to = text.length;
    while (from < to && isBlank(text.charCodeAt(from))) from += 1;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
    if (from === to) {
      gap = true;
      continue;
    }
    const indent = text.slice(0, from);
    passages.push({
      text: text.slice(from, to),
      seams: [{ at: 0, line }],
      indented: indent.includes('\u3000') || from >= 2,
      gap,
    });
    gap = false;
  }
  return passages;
}
