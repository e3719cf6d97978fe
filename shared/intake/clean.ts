import { unwantedAt } from '../story/unwanted.ts';
import type { Change } from './change.ts';
import { applyEdits, changesOf, type Edit } from './edit.ts';
import { isBlank } from './letters.ts';
import { isMarkdown, markdownEdits } from './markdown.ts';
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

/** A line in which a blank stands behind every character, as some readers of scanned pages leave it: no word of it is longer than one. */
const ALL_SPACED = /^\s*\S(?:[ \u3000]\S){7,}\s*$/u;

function spacingEdits(text: string): Edit[] {
  if (!ALL_SPACED.test(text)) return [];
  return [...text.trimEnd().matchAll(/(?<=\S)[ \u3000](?=\S)/gu)].map(
    ({ index }): Edit => ({ at: index, length: 1, after: '', kind: 'control' }),
  );
}

/** What a line is set with beside its words: leftovers of a web page, Markdown, or blanks all through. */
function settingEdits(text: string, next: string, inMarkdown: boolean): Edit[] {
  const markdown = inMarkdown ? markdownEdits(text, /^\*[^*]+\*\s*$|[摄供]图?[）)]?\s*$/.test(next)) : [];
  if (markdown.length > 0) return markdown;
  const markup = markupEdits(text);
  return markup.length > 0 ? markup : spacingEdits(text);
}

function editsOf(text: string, markup: readonly Edit[]): Edit[] {
  const edits: Edit[] = [];
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

/** Divides a text at its line ends (CR LF, LF, CR, VT, FF, U+2028, U+2029) and takes out what is no copy: controls, bidi marks, lone surrogates, leftovers of a web page, the signs of Markdown; odd blanks become plain ones. */
export function cleanText(text: string): Cleaned {
  const lines: CleanLine[] = [];
  const changes: Change[] = [];
  const all = text.split(LINE_END);
  const inMarkdown = isMarkdown(all);
  all.forEach((raw, i) => {
    const next = inMarkdown ? (all.slice(i + 1, i + 3).find((line) => line.trim() !== '') ?? '') : '';
    const edits = editsOf(raw, settingEdits(raw, next, inMarkdown));
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
