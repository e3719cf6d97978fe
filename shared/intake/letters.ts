/** Whether a UTF-16 unit is a blank inside a line: space, tab, no-break, ideographic and the typographer's spaces. */
export const isBlank = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f;

/** Whether a UTF-16 unit is an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether a UTF-16 unit is an ASCII letter. */
export const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Whether a UTF-16 unit is Han (or half of a Han pair of the upper planes). */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  code === 0x3005 ||
  code === 0x3007;

/** Whether a UTF-16 unit is set one em wide in Chinese copy: Han, and the marks and signs that go with it. */
export const isWide = (code: number): boolean =>
  isHan(code) ||
  (code > 0x3000 && code <= 0x30ff) ||
  (code >= 0x3200 && code <= 0x33ff) ||
  (code >= 0xff01 && code <= 0xff65) ||
  (code >= 0xffe0 && code <= 0xffe6) ||
  (code >= 0x2013 && code <= 0x2026) ||
  (code >= 0x2460 && code <= 0x27bf) ||
  code === 0xb7;

const SENTENCE_ENDS = '。！？…”」』）：!?)":';

/** A sign of feeling at a line's end, 🎉 ❤ ～: nothing goes on after it. */
const FEELING = /(?:[~～\u2600-\u26ff\u2702-\u27b0]\ufe0f?|[\ud83c-\ud83e][\udc00-\udfff]\ufe0f?)$/;

/** Whether a line ends where a sentence may end: 。！？…”」）：, the half-width marks typed for them, or a sign of feeling. */
export function endsSentence(text: string): boolean {
  if (FEELING.test(text.slice(-3))) return true;
  const last = text.charAt(text.length - 1);
  if (last === '.') return !isLetter(text.charCodeAt(text.length - 2)) || text.endsWith('...');
  return last !== '' && SENTENCE_ENDS.includes(last);
}

/** Whether a line begins with the dash of a deck (——…), whatever was typed for it. */
export const opensDeck = (text: string): boolean => /^(?:—|--|－－|──)/.test(text);

/** The width of a line in half ems: ASCII counts one, everything else two. */
export function halfEms(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    width += code < 0x80 ? 1 : 2;
  }
  return width;
}

const FOLDS: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '[': '【',
  ']': '】',
  '/': '／',
};

/** A line as it is compared while reading: half-width marks folded to full width and every blank to U+3000, length kept. */
export const folded = (line: string): string => line.replace(/[,:;!?()[\]/]/g, (mark) => FOLDS[mark] ?? mark).replace(/\s/g, '\u3000');

/** Longest row of a table, and fewest cells. Chosen by eye. */
const LONGEST_ROW = 100;
const FEWEST_CELLS = 3;

/** Whether a line is a row of a table or a list of names: cells parted by blanks and no sentence, 序号　借款人　本金（元）. A date set wide is none. */
export const isRow = (text: string): boolean =>
  text.length <= LONGEST_ROW &&
  !/[，。；！？;!?：:]|,(?!\d{3})|\d{4}\s*年\s*\d{1,2}\s*月|[（(][^）)]*\s/.test(text) &&
  text.split(/\s+/).filter((cell) => cell !== '').length >= FEWEST_CELLS;
