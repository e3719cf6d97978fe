import { endsSentence, halfEms, isLetter } from './letters.ts';
import { gathered, type Passage } from './passage.ts';

/** Half ems a full line may fall short of the measure: two characters pushed over by a mark, or a Latin word. Chosen by eye. */
const SLACK = 6;

/** Lines longer than this (half ems) are paragraphs, not wraps. Chosen by eye: no mail program wraps beyond 80 ems. */
const LONGEST_WRAP = 160;

/** One line in so many may be longer than the measure. Chosen by eye. */
const MANY = 12;

interface Habit {
  /** Which lines come up to the measure. */
  readonly full: readonly boolean[];
  readonly indents: boolean;
  readonly gaps: boolean;
}

/** The size three lines or more come up to, within one character; a lone longer line (an address that could not be cut) does not count. */
function measureOf(sizes: readonly number[], within: number): number {
  const falling = sizes.toSorted((a, b) => b - a);
  for (let i = 0; i + 2 < falling.length; i += 1) {
    const size = falling[i] ?? 0;
    if (size - (falling[i + 2] ?? 0) <= within) return size;
  }
  return falling[0] ?? 0;
}

/** Which lines come up to the measure, all but `slack` of it. None does where many are longer: then each line is a paragraph, and some are as short as others. */
function fullBy(sizes: readonly number[], within: number, slack: number): readonly boolean[] {
  const measure = measureOf(sizes, within);
  const longer = sizes.filter((size) => size > measure + SLACK).length;
  return sizes.map((size) => size >= measure - slack && (longer <= 1 || longer * MANY <= sizes.length));
}

/** Programs wrap by width or by the count of characters: a line is full by either. */
function fullLines(lines: readonly Passage[]): readonly boolean[] | undefined {
  const widths = lines.map((line) => halfEms(line.text) + (line.indented ? 4 : 0));
  const width = measureOf(widths, 2);
  if (width > LONGEST_WRAP || width < 20) return undefined;
  const byWidth = fullBy(widths, 2, SLACK);
  const byCount = fullBy(
    lines.map((line) => line.text.length + (line.indented ? 2 : 0)),
    1,
    1,
  );
  return lines.map((_, i) => byWidth[i] === true || byCount[i] === true);
}

function habitOf(lines: readonly Passage[]): Habit | undefined {
  const full = fullLines(lines);
  if (full === undefined) return undefined;
  let ends = 0;
  let cuts = 0;
  lines.forEach((line, i) => {
    if (full[i] !== true) return;
    ends += 1;
    const next = lines[i + 1];
    if (next !== undefined && !next.gap && !endsSentence(line.text)) cuts += 1;
  });
  if (cuts < 3 || cuts * 5 < ends * 2) return undefined;
  const indents = lines.filter((line) => line.indented).length > 1;
  return { full, indents, gaps: lines.some((line, i) => i > 0 && line.gap) };
}

const MARKS = /^(?:[■●▲◆□○★]|——)/;
const OPENS = /^(?:遗失|本报讯)/;

/** Whether the line after line `i` goes on with its paragraph. */
function runsOn(lines: readonly Passage[], i: number, habit: Habit): boolean {
  const [line, next] = [lines[i], lines[i + 1]];
  if (line === undefined || next === undefined || habit.full[i] !== true) return false;
  if (next.gap || next.indented || MARKS.test(next.text)) return false;
  if (!endsSentence(line.text)) return true;
  if (OPENS.test(next.text) || !(habit.indents || habit.gaps)) return false;
  return habit.full[i + 1] === true || endsSentence(next.text);
}

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** Between Latin words the wrap took the blank; capitals (JY|1341…) and digits are one number cut in two. */
function glueOf(left: string, right: string): '' | ' ' {
  const [a, b] = [left.charCodeAt(left.length - 1), right.charCodeAt(0)];
  if (!isLetter(b) || (isCapital(a) && isCapital(b))) return '';
  return isLetter(a) || a === 0x2c ? ' ' : '';
}

/** The first line of the notices in copy that runs straight on from a story: they come from a column of their own measure. */
const opensNotices = ({ text }: Passage): boolean =>
  /^(?:遗失|挂失|作废)(?:声明|启事|公告)?[：:]?|^(?:声\s*明|公\s*告|启\s*事)$/.test(text);

/** Puts hard-wrapped lines together as paragraphs, where the copy has that habit; a line that is a paragraph already stays as it is. Story and notices may be of two measures. */
export function gatherLines(lines: readonly Passage[]): readonly Passage[] {
  const at = lines.findIndex(opensNotices);
  const parts = at > 0 ? [lines.slice(0, at), lines.slice(at)] : [lines];
  const whole = habitOf(lines);
  return parts.flatMap((part, i) => {
    const habit = habitOf(part) ?? (whole && { ...whole, full: whole.full.slice(i * at, i * at + part.length) });
    return habit === undefined ? part : gatherPart(part, habit);
  });
}

function gatherPart(lines: readonly Passage[], habit: Habit): readonly Passage[] {
  const paragraphs: Passage[] = [];
  let rest: { passage: Passage; glue: string }[] = [];
  let first: Passage | undefined;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (first !== undefined && before !== undefined && runsOn(lines, i - 1, habit)) {
      rest.push({ passage: line, glue: glueOf(before.text, line.text) });
      return;
    }
    if (first !== undefined) paragraphs.push(gathered(first, rest));
    first = line;
    rest = [];
  });
  if (first !== undefined) paragraphs.push(gathered(first, rest));
  return paragraphs;
}
