import { NUMBER_LABELS } from '../notice/kinds/fields.ts';
import type { ChangeKind } from './change.ts';
import type { Edit } from './edit.ts';
import { isBlank, isDigit, isHan, isLetter, isRow, isWide } from './letters.ts';
import { curlQuotes, type Sheet, turnCorners, unitAfter, unitBefore, widenBrackets } from './pair-marks.ts';
import { latinSentences, protectedUnits } from './protect.ts';

/** What a text is, for its blanks: display lines keep the blank between two halves, body copy drops it, notices keep it only after the sentence. */
export type Setting = 'display' | 'body' | 'notice';

/** The edits that bring a text to newspaper form, and whether a straight quote was left over. */
export interface Normalised {
  readonly edits: readonly Edit[];
  readonly unpaired: boolean;
}

const WIDE_STOPS: ReadonlyMap<number, number> = new Map([
  [0x2c, 0xff0c],
  [0x3a, 0xff1a],
  [0x3b, 0xff1b],
  [0x21, 0xff01],
  [0x3f, 0xff1f],
  [0x7e, 0xff5e],
]);

/**
 * Finds what must change in one line or paragraph (composition.md §1.12): half-width marks beside Han to full width, `---` between numbers
 * or in 45万-60万 to one —, `--` to ——, `...` to ……, straight quotes to curly, 「」 to “”, full-width letters and digits to ASCII, and blanks by `setting`.
 * Decimals, thousands, times, ratios, ranges between digits, addresses and Latin sentences stay. Linear in the length of the text.
 */
export function normalise(text: string, setting: Setting): Normalised {
  const view = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) view[i] = narrow(text.charCodeAt(i));
  const spans: Edit[] = [];
  let unpaired = false;
  if (view.some(isHan)) {
    const sheet: Sheet = { text, view, keep: protectedUnits(text), latin: latinSentences(text) };
    spanDots(sheet, spans);
    spanDashes(sheet, spans);
    // A deck's dash typed half as long as it is.
    if (setting === 'display' && view[0] === 0x2014 && view[1] !== 0x2014) spans.push({ at: 0, length: 1, after: '——', kind: 'mark' });
    widenBrackets(sheet);
    unpaired = !curlQuotes(sheet);
    turnCorners(sheet);
    widenStops(sheet);
  }
  spanSigns(text, view, setting, spans);
  if (setting === 'body') spanJump(text, view, spans);
  spanBlanks(text, view, setting, spans);
  return { edits: merged(text, view, spans), unpaired };
}

/** A full-width letter or digit as its ASCII twin (CLREQ 3.2.1); any other unit as it is. */
function narrow(code: number): number {
  const twin = code - 0xfee0;
  return isDigit(twin) || isLetter(twin) ? twin : code;
}

function runEnd(view: Uint16Array, from: number, fits: (code: number) => boolean): number {
  let to = from;
  while (to < view.length && fits(view[to] ?? 0)) to += 1;
  return to;
}

/** Pictures of feelings and things that no face of a newspaper has: 📢 👉 🎉, with what colours or joins them; ❗ and ❓ are marks. */
const SIGNS = /(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\ufe0f|\u200d|\p{Emoji_Modifier})*)+/gu;
const SIGN_MARKS: Readonly<Record<string, string>> = { '❗': '！', '❕': '！', '❓': '？', '❔': '？' };

/** Takes the signs out; one that closed a paragraph without another mark was its 。 */
function spanSigns(text: string, view: Uint16Array, setting: Setting, spans: Edit[]): void {
  if (!/[\u2300-\u2bff\ud83c-\ud83e]/.test(text)) return;
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    const closes = setting === 'body' && index + sign.length === text.length && isHan(view[index - 1] ?? 0);
    spans.push({ at: index, length: sign.length, after: SIGN_MARKS[sign.charAt(0)] ?? (closes ? '。' : ''), kind: 'mark' });
    view.fill(0, index, index + sign.length);
  }
}

/** Where a story went on in an older page, said behind its last words: …3次。（下转2版）. */
const JUMP = /[（(](?:下转|紧接)第?(?:[A-D]?\d{1,3}|[一二三四五六七八九十]{1,3})版[）)]$/;

function spanJump(text: string, view: Uint16Array, spans: Edit[]): void {
  const found = text.endsWith('版）') || text.endsWith('版)') ? JUMP.exec(text) : null;
  if (found === null || found.index === 0) return;
  spans.push({ at: found.index, length: found[0].length, after: '', kind: 'mark' });
  view.fill(0, found.index);
}

const isDot = (code: number): boolean => code === 0x2e;
const isDash = (code: number): boolean => code === 0x2d || code === 0xff0d || code === 0x2500;

function spanDots({ view, keep, latin }: Sheet, spans: Edit[]): void {
  for (let i = 0; i < view.length; i += 1) {
    if (!isDot(view[i] ?? 0) || keep[i] === 1) continue;
    const end = runEnd(view, i, isDot);
    const beside = isWide(unitBefore(view, i)) || isWide(unitAfter(view, end - 1));
    if (end - i >= 3 && (beside || latin[i] === 0)) {
      spans.push({ at: i, length: end - i, after: '……', kind: 'mark' });
      view.fill(0x2026, i, end);
    }
    i = end - 1;
  }
}

/** Units of a quantity are this long at most: 万, %, 号楼. */
const LONGEST_UNIT = 2;

const isUnit = (code: number): boolean => isHan(code) || isPercent(code) || code === 0x2103;

/** Whether one unit closes the quantity before a dash and the one behind it, as in 45万-60万: a range, and no number of a telephone, house or paper. */
function isBetweenUnits(view: Uint16Array, from: number, to: number): boolean {
  let start = from;
  while (from - start < LONGEST_UNIT && isUnit(view[start - 1] ?? 0)) start -= 1;
  if (start === from || !isDigit(view[start - 1] ?? 0)) return false;
  const end = runEnd(view, to, (code) => isDigit(code) || isDot(code));
  return end > to && view.subarray(start, from).every((code, i) => code === view[end + i]);
}

function spanDashes({ view, keep }: Sheet, spans: Edit[]): void {
  for (let i = 0; i < view.length; i += 1) {
    if (!isDash(view[i] ?? 0) || keep[i] === 1) continue;
    const end = runEnd(view, i, isDash);
    if (isBetweenUnits(view, i, end)) spans.push({ at: i, length: end - i, after: '—', kind: 'range-dash' });
    else if (end - i >= 2) {
      const before = unitBefore(view, i);
      const after = unitAfter(view, end - 1);
      const range = (isDigit(before) || isLetter(before)) && (isDigit(after) || isLetter(after));
      if (range && (isDigit(before) || isDigit(after))) spans.push({ at: i, length: end - i, after: '—', kind: 'range-dash' });
      else if (isWide(before) || isWide(after)) spans.push({ at: i, length: end - i, after: '——', kind: 'mark' });
    }
    if (spans.at(-1)?.at === i) view.fill(0x2014, i, end);
    i = end - 1;
  }
}

function isThousands(view: Uint16Array, i: number): boolean {
  const digitsAfter = runLength(view, i + 1, 1);
  const digitsBefore = runLength(view, i - 1, -1);
  return digitsAfter === 3 && digitsBefore >= 1 && digitsBefore <= 3;
}

function runLength(view: Uint16Array, from: number, step: 1 | -1): number {
  let count = 0;
  while (count < 4 && isDigit(view[from + count * step] ?? 0)) count += 1;
  return count;
}

function widenStops(sheet: Sheet): void {
  const { view, keep, latin } = sheet;
  for (let i = 0; i < view.length; i += 1) {
    const code = view[i] ?? 0;
    if (keep[i] === 1) continue;
    if (isDot(code)) {
      if (endsHanSentence(view, i) || endsBeforeHan(sheet, i) || endsParagraph(sheet, i)) view[i] = 0x3002;
      continue;
    }
    const wide = WIDE_STOPS.get(code);
    if (wide === undefined) continue;
    if (code === 0x2c && isThousands(view, i)) continue;
    if ((code === 0x3a || code === 0x7e) && isDigit(view[i - 1] ?? 0) && isDigit(view[i + 1] ?? 0)) continue;
    const beside = isWide(unitBefore(view, i)) || isWide(unitAfter(view, i));
    if (beside || latin[i] === 0) view[i] = wide;
  }
}

/** In mid line a `.` between Han ends a sentence when this many units before it and Han after it are without a mark; else it may part a foreign name. Chosen by eye. */
const CLAUSE_BEFORE = 6;
const CLAUSE_AFTER = 4;

function endsHanSentence(view: Uint16Array, i: number): boolean {
  const before = view[i - 1] ?? 0;
  if (!isHan(before) && before !== 0x201d && before !== 0xff09 && before !== 0x300b) return false;
  const after = view[i + 1] ?? 0;
  if (isDot(after)) return false;
  if (!isHan(after)) return after === 0 || isBlank(after) || isWide(after);
  for (let k = 1; k <= CLAUSE_AFTER; k += 1) if (!isHan(view[i + k] ?? 0)) return false;
  for (let k = 2; isHan(before) && k <= CLAUSE_BEFORE; k += 1) {
    const unit = view[i - k] ?? 0;
    if (unit === 0 || isBlank(unit) || (isWide(unit) && !isHan(unit))) return false;
  }
  return true;
}

const isPercent = (code: number): boolean => code === 0x25 || code === 0xff05 || code === 0x2030;

/** A `.` behind a digit, letter or per cent at the very end of a Chinese paragraph. */
const endsParagraph = ({ view, latin }: Sheet, i: number): boolean => {
  const before = view[i - 1] ?? 0;
  return i === view.length - 1 && i > 20 && latin[i] === 0 && (isDigit(before) || isLetter(before) || isPercent(before));
};

/** Words that begin a sentence however short its first clause is: 对此, 同时. */
const BEGINS = /^(?:对此|同时|此外|目前|据|但|为此|因此|随后|如今|今年|去年|其中|接下来|下一步)/;

/** A `.` in mid line that surely ends a sentence: behind a per cent before Han, or behind Han before a word that begins a sentence. */
function endsBeforeHan({ text, view }: Sheet, i: number): boolean {
  const before = view[i - 1] ?? 0;
  if (isPercent(before)) return isHan(view[i + 1] ?? 0);
  return isHan(before) && isHan(view[i - 2] ?? 0) && isHan(view[i - 3] ?? 0) && BEGINS.test(text.slice(i + 1, i + 4));
}

const CLAUSE_LABELS = [
  ...NUMBER_LABELS,
  '警号',
  '流水号',
  '票号',
  '账号',
  '核准号',
  '档案编号',
  '统一社会信用代码',
  '注册号',
  '身份证号码',
  '身份证号',
];

const GLUED = '，。、；：！？';

/** A line whose every word is one Han, as in 遗 失 声 明: its blanks are letter-spacing. */
const LETTER_SPACED = /^\S(?:\s{1,4}\S){2,9}$/;

/** The ranges of brackets that name reporters, （记者 张三 通讯员 李四）: there a blank parts the names. */
const signedUnits = (text: string): (readonly [number, number])[] =>
  [...text.matchAll(/[（(][^（）()]{1,80}[）)]/g)]
    .filter(([words]) => /记者|通讯员|[文图摄]/.test(words))
    .map((found): readonly [number, number] => [found.index, found.index + found[0].length]);

/** The words news opens with; one em parts them from what follows (composition.md §1.10, run-in heading). */
const OPENING = /^(?:(?:本报|本刊)[^\s（(]{0,8}[讯电]|[\u3400-\u9fff]{0,6}(?:[日晚晨早商时]|都市)报讯)(?=\s)/;

/** The title of a notice before its sentence, 减资公告 某某公司…: the blank behind it is all that tells it from the first words. */
const LONGEST_TITLE = 12;
const TITLE = /^[^\s，。；：:]{0,10}(?:声明|公告|启事|讣告|更正|公示|通告|通知)$/;

function spanBlanks(text: string, view: Uint16Array, setting: Setting, spans: Edit[]): void {
  const spaced = text.length <= 50 && LETTER_SPACED.test(text) && isHan(view[0] ?? 0);
  const end = Math.max(text.lastIndexOf('。'), text.lastIndexOf('作废'));
  const sentence = end < 0 && text.startsWith('遗失') ? text.length : end;
  const row = !spaced && setting !== 'display' && isRow(text);
  const signed = setting === 'body' ? signedUnits(text) : [];
  const opening = setting === 'body' ? (OPENING.exec(text)?.[0].length ?? 0) : 0;
  let next = 0;
  for (let i = 0; i < view.length; i += 1) {
    if (!isBlank(view[i] ?? 0)) continue;
    while ((signed[next]?.[1] ?? text.length) <= i) next += 1;
    const inCredit = (signed[next]?.[0] ?? text.length) < i;
    const to = runEnd(view, i, isBlank);
    const before = view[i - 1] ?? 0;
    const after = view[to] ?? 0;
    const run = text.slice(i, to);
    const place = inCredit || (setting === 'notice' && i > sentence) ? 'tail' : setting;
    const parts = setting === 'notice' && !spaced && partsClauses(text, before, to);
    const isApart = row || i === opening || (setting === 'notice' && i <= LONGEST_TITLE && TITLE.test(text.slice(0, i)));
    const blank = spaced ? '' : parts ? '，' : isApart ? '\u3000' : blankFor(before, after, run, place);
    if (i > 0 && to < view.length && blank !== run) spans.push({ at: i, length: to - i, after: blank, kind: parts ? 'mark' : 'space' });
    i = to - 1;
  }
}

/** What begins a clause of a notice: the label of a number, or its closing. */
const CLAUSE = new RegExp(
  `^(?:(?:${CLAUSE_LABELS.join('|')})[：:为]?\\s*[0-9A-Za-z０-９（(\\u3400-\\u9fff]|(?:现|特此)?声明(?:作废)?(?:$|[。！.!]))`,
);

/** Whether a blank stands for the comma between two clauses of a notice: 遗失警官证 警号：012345 声明作废. */
const partsClauses = (text: string, before: number, to: number): boolean =>
  (isHan(before) || isDigit(before) || isLetter(before) || before === 0xff09 || before === 0x300b) && CLAUSE.test(text.slice(to, to + 16));

/** 年 or 月: a blank typed behind it in a date (2021年 5月 18日) parts nothing. */
const isDatePart = (code: number): boolean => code === 0x5e74 || code === 0x6708;

/** What a run of blanks between two units becomes: nothing, one blank, or one U+3000. */
function blankFor(before: number, after: number, run: string, setting: Setting | 'tail'): string {
  if (!isWide(before) && !isWide(after)) return ' ';
  if (GLUED.includes(String.fromCharCode(before)) || GLUED.includes(String.fromCharCode(after))) return '';
  if (setting === 'body' || setting === 'notice') return '';
  if (setting === 'tail') return isHan(before) && (isHan(after) || (isDigit(after) && !isDatePart(before))) ? '\u3000' : '';
  if (before >= 0x25a0 && before <= 0x27bf) return ' ';
  if (!(isWide(before) && isWide(after)) && run.length === 1 && run !== '\u3000') return '';
  return '\u3000';
}

const QUOTES = '“”‘’。';

function kindOf(before: number, after: number): ChangeKind {
  return after < 0x80 || QUOTES.includes(String.fromCharCode(after)) || before > 0xff00 ? 'mark' : 'full-width';
}

/** Puts the one-to-one changes of `view` and the spans in one list, in order. */
function merged(text: string, view: Uint16Array, spans: readonly Edit[]): Edit[] {
  const edits: Edit[] = [];
  const longer = spans.toSorted((a, b) => a.at - b.at);
  let next = 0;
  for (let i = 0; i < text.length; ) {
    const span = longer[next];
    if (span !== undefined && span.at === i) {
      edits.push(span);
      i += span.length;
      next += 1;
      continue;
    }
    const before = text.charCodeAt(i);
    const after = view[i] ?? 0;
    if (before !== after) edits.push({ at: i, length: 1, after: String.fromCharCode(after), kind: kindOf(before, after) });
    i += 1;
  }
  return edits;
}
