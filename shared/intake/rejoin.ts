import type { Change, Doubt, Join } from './change.ts';
import { applyEdits } from './edit.ts';
import { endsSentence } from './letters.ts';
import { normalise } from './normalise.ts';
import { excerpt, gathered, lastLine, type Passage } from './passage.ts';
import type { BodyPart } from './read-body.ts';

/** The body with its cut paragraphs put together, each joining recorded, and the ends that stayed open. */
export interface Rejoined {
  readonly parts: readonly BodyPart[];
  readonly joins: readonly Join[];
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
}

const asPrinted = (text: string): string => applyEdits(text, normalise(text, 'body').edits);

/** How many characters of each half a join shows. */
const SHOWN = 10;

/** Openings with which a paragraph begins rather than goes on; after a comma they are no sign. */
const OPENS =
  /^(?:[“「"‘【]|据|近日|日前|连日来|今年|去年|近年来|同时|此外|另外|目前|截至|随着|记者|本报|第[一二三四五六七八九十]|[一二三四五六七八九十]、|（[一二三四五六七八九十]）)/;

/** Points of a list, each on its line. */
const LISTED =
  /^(?:[①-⑳●○◆◇■□★☆▲△▶►•]|[-–]\s|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[、．.](?!\d)|[（(]\d{1,2}[）)]|\p{Emoji_Presentation})/u;

type Verdict = 'joins' | 'begins' | 'ended';

function verdictOn(left: Passage, right: Passage, indents: boolean): Verdict {
  if (endsSentence(left.text) || LISTED.test(right.text)) return 'ended';
  if (/[，、；,;]$/.test(left.text)) return 'joins';
  if (indents && right.indented) return 'begins';
  return OPENS.test(right.text) ? 'begins' : 'joins';
}

const openEnd = (left: Passage, other: string): Doubt => ({
  kind: 'paragraph',
  line: lastLine(left),
  text: excerpt(left.text.slice(-20)),
  read: '段落结束',
  other,
});

interface WorkPart extends BodyPart {
  readonly rest: { passage: Passage; glue: string }[];
}

interface Work {
  readonly parts: WorkPart[];
  readonly joins: Join[];
  readonly changes: Change[];
  readonly doubts: Doubt[];
}

const tailOf = (part: WorkPart): Passage => part.rest.at(-1)?.passage ?? part.passage;

function join(work: Work, at: number, part: WorkPart, right: Passage): void {
  const left = tailOf(part);
  const [head, tail] = [left.text.slice(-SHOWN), right.text.slice(0, SHOWN)];
  work.joins.push({ line: lastLine(left), left: asPrinted(head), right: asPrinted(tail), across: work.parts.length - 1 - at });
  work.changes.push({ kind: 'join', line: lastLine(left), before: `${head}\n${tail}`, after: `${head}${tail}` });
  part.rest.push({ passage: right, glue: '' });
}

/**
 * Puts together paragraphs cut by a column end: the left half ends without 。！？…”）： and the next paragraph does not begin as one. Captions
 * standing in between come after the joined paragraph; a sub-head in between keeps the halves apart. What stays open is a doubt.
 */
export function rejoin(body: readonly BodyPart[]): Rejoined {
  const work: Work = { parts: [], joins: [], changes: [], doubts: [] };
  const indents = body.some((part) => part.role === 'paragraph' && part.passage.indented);
  let open: number | undefined; // place in work.parts of the paragraph that may go on
  for (const part of body) {
    const left = open === undefined ? undefined : work.parts[open];
    if (part.role === 'paragraph' && open !== undefined && left !== undefined) {
      const verdict = verdictOn(tailOf(left), part.passage, indents);
      if (verdict === 'joins') {
        join(work, open, left, part.passage);
        continue;
      }
      if (verdict === 'begins') work.doubts.push(openEnd(tailOf(left), '与下段相连'));
    }
    if (part.role === 'subhead' && left !== undefined && !endsSentence(tailOf(left).text))
      work.doubts.push(openEnd(tailOf(left), '缺少下文'));
    work.parts.push({ ...part, rest: [] });
    if (part.role === 'paragraph') open = work.parts.length - 1;
    else if (part.role === 'subhead' || part.role === 'verse') open = undefined;
  }
  const last = open === undefined ? undefined : work.parts[open];
  if (last !== undefined && !endsSentence(tailOf(last).text)) work.doubts.push(openEnd(tailOf(last), '缺少下文'));
  const parts = work.parts.map(({ role, passage, rest }): BodyPart => ({ role, passage: gathered(passage, rest) }));
  return { parts, joins: work.joins, changes: work.changes, doubts: work.doubts };
}
