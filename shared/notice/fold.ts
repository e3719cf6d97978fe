/** A text made even for reading, with the offset every unit had in the text as given; `at` has one entry more than `text` has units. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** How much of a notice is read: the longest kinds (auctions, debt lists) stay below it; chosen by eye. */
export const READING_LIMIT = 4000;

const FULL: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）', '?': '？', '!': '！' };
const DASHES = '-–—－―─‐‑−﹣~～';
const isDigit = (mark: string | undefined): boolean => mark !== undefined && mark >= '0' && mark <= '9';
const isBlank = (mark: string | undefined): boolean => mark !== undefined && /[\s\u00a0\u3000\u200b\ufeff]/.test(mark);

/**
 * Folds what people type differently: full-width letters and digits to half-width, half-width marks to full-width, "…" to “…”, `---` to one dash,
 * blanks away except between two Latin or digit units; lines stay apart by `\n` (newsroom.md §1.3, typing conventions).
 */
export function fold(given: string): Folded {
  const source = given.length > READING_LIMIT ? given.slice(0, READING_LIMIT) : given;
  const text: string[] = [];
  const at: number[] = [];
  let index = 0;
  let isQuoted = false;
  while (index < source.length) {
    // Most of a notice is Han, which is never folded.
    const unit = source[index];
    if (unit !== undefined && isHan(unit)) {
      text.push(unit);
      at.push(index);
      index += 1;
      continue;
    }
    const end = runEnd(source, index);
    const isSideless = unit === '"' || unit === '＂';
    // A quotation mark typed without a side: every other one closes.
    const mark = isSideless ? (isQuoted ? '”' : '“') : foldedMark(source, index, end, text[text.length - 1]);
    if (isSideless) isQuoted = !isQuoted;
    if (mark !== '' && !(mark === '：' && opensLoss(text))) {
      text.push(mark);
      at.push(index);
    }
    index = end;
  }
  while (text[text.length - 1] === '\n') {
    text.pop();
    at.pop();
  }
  at.push(source.length);
  return { text: text.join(''), at };
}

/** Whether what was read so far is a line's opening 遗失, behind the mark of a list or not: the colon typed after it parts nothing. */
function opensLoss(text: readonly string[]): boolean {
  const [before, first, second] = [text[text.length - 3], text[text.length - 2], text[text.length - 1]];
  return first === '遗' && second === '失' && (before === undefined || /[\n●■▲◆★○□◇△☆.．、】]/.test(before));
}

function runEnd(source: string, from: number): number {
  const first = source[from] ?? '';
  let end = from + 1;
  if (isBlank(first)) while (end < source.length && isBlank(source[end])) end += 1;
  else if (DASHES.includes(first)) while (end < source.length && DASHES.includes(source[end] ?? ' ')) end += 1;
  return end;
}

function foldedMark(source: string, from: number, end: number, before: string | undefined): string {
  const mark = halfWidth(source[from] ?? '');
  const after = source[end] === undefined ? undefined : halfWidth(source[end] ?? '');
  if (isBlank(mark)) {
    if (before === undefined || before === '\n') return '';
    if (/[\n\r\u2028\u2029]/.test(source.slice(from, end))) return '\n';
    if (LABEL.test(source.slice(end, end + 4)) && !'，。：；、（'.includes(before)) return '，';
    return isLatin(before) && isLatin(after) ? ' ' : '';
  }
  if (DASHES.includes(mark)) return end - from === 1 && '-‐‑－﹣−'.includes(mark) ? '-' : '—';
  if (mark === '.' && isHan(before) && (after === undefined || isBlank(after) || isHan(after))) return '。';
  if (mark === ':' && source.startsWith('//', end)) return mark;
  if ((mark === ',' || mark === ':') && isDigit(before) && isDigit(after)) return mark;
  // In an address: …/info?id=3.
  if (mark === '?' && isLatin(before) && isLatin(after)) return mark;
  return FULL[mark] ?? mark;
}

function halfWidth(mark: string): string {
  const code = mark.charCodeAt(0);
  const letter = (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  return letter ? String.fromCharCode(code - 0xfee0) : mark;
}

/** Words before which a blank parts two clauses: 联系人：张三 电话：… */
const LABEL = /^(?:联系|电话|手机|地址|账号|编号|邮编|开户行)/;
const isHan = (mark: string | undefined): boolean => mark !== undefined && mark >= '\u4e00' && mark <= '\u9fff';
const isLatin = (mark: string | undefined): boolean => mark !== undefined && /[A-Za-z0-9]/.test(mark);

/** The place of a folded stretch in the text as given. */
export function placeOf(folded: Folded, from: number, to: number): { from: number; to: number } {
  const start = folded.at[from] ?? 0;
  const last = folded.at[Math.max(from, to - 1)] ?? start;
  return { from: start, to: to > from ? last + 1 : start };
}
