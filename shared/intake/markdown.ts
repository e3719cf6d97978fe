import type { Edit } from './edit.ts';

/** Lines that only a text typed in Markdown has: a heading, strong words, a picture, the line under a table's head. */
const SIGN = /^#{1,6}\s+\S|\*\*[^*\n]{1,80}\*\*|^!\[[^\]]*\]\([^)]*\)|^\|(?:\s*:?-{3,}:?\s*\|)+\s*$/;

/** Fewest such lines. */
const FEWEST = 2;

/** Whether the lines are Markdown: one such line may be an odd habit. */
export const isMarkdown = (lines: readonly string[]): boolean => lines.filter((line) => SIGN.test(line)).length >= FEWEST;

const HEADING = /^(#{1,6})\s+/;
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}[、.．]|（[一二三四五六七八九十]{1,3}）|\d{1,2}[、.．])/;
const POINT = /^[-*+]\s+(?=\S)/;
const QUOTE = /^(?:>\s?)+/;
const RULED = /^(?:-{3,}|\*{3,}|_{3,}|\|(?:\s*:?-{3,}:?\s*\|)+)\s*$/;
const PICTURE = /^!\[([^\]]{0,120})\]\([^)]*\)\s*$/;
const STRONG = /\*\*([^*]{1,200})\*\*/g;
const LEANING = /^\*([^*]{1,200})\*\s*$/;

const cut = (at: number, length: number, after = ''): Edit => ({ at, length, after, kind: 'control' });

/** What a line of Markdown is set with, as edits that leave its words: a heading under the first becomes a marked sub-head, a point · …, a table's row its cells, a picture its caption. */
export function markdownEdits(line: string, hasCaption: boolean): Edit[] {
  if (RULED.test(line)) return [cut(0, line.length)];
  const picture = PICTURE.exec(line);
  if (picture !== null) return pictureEdits(line, picture[1] ?? '', hasCaption);
  if (line.startsWith('|')) return rowEdits(line);
  const leaning = LEANING.exec(line);
  if (leaning !== null) return [cut(0, 1), cut(line.lastIndexOf('*'), 1)];
  const [opening, after] = openingOf(line);
  const edits = opening > 0 ? [cut(0, opening, after)] : [];
  for (const found of line.matchAll(STRONG)) {
    if (found.index < opening) continue;
    edits.push(cut(found.index, 2), cut(found.index + found[0].length - 2, 2));
  }
  return edits;
}

function openingOf(line: string): readonly [length: number, after: string] {
  const heading = HEADING.exec(line);
  if (heading !== null) return [heading[0].length, heading[1] === '#' || NUMBERED.test(line.slice(heading[0].length)) ? '' : '■ '];
  const point = POINT.exec(line);
  return point !== null ? [point[0].length, '·'] : [QUOTE.exec(line)?.[0].length ?? 0, ''];
}

/** A picture whose caption stands in the next line is that caption's; else its own words are one. */
function pictureEdits(line: string, words: string, hasCaption: boolean): Edit[] {
  if (hasCaption || words === '') return [cut(0, line.length)];
  return [cut(0, 2, '图片说明：'), cut(2 + words.length, line.length - 2 - words.length)];
}

function rowEdits(line: string): Edit[] {
  const edits: Edit[] = [];
  const end = line.trimEnd().length;
  for (const bar of line.matchAll(/\s*\|\s*/g)) {
    const isEdge = bar.index === 0 || bar.index + bar[0].length >= end;
    edits.push(cut(bar.index, bar[0].length, isEdge ? '' : '\u3000'));
  }
  return edits;
}
