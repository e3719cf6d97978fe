import { isBlank, isLetter, isWide } from './letters.ts';

const URL_START = /https?:\/\/|ftp:\/\/|www\./gi;
const TRAILING = '.,:;!?)\'"';

const isAddressUnit = (code: number): boolean => code > 0x20 && code < 0x7f;

const isMailUnit = (code: number): boolean =>
  isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x5f || code === 0x25 || code === 0x2b || code === 0x2d;

/** Where an address ends when the marks typed behind it are left out; a closing bracket belongs to it where it opened one. */
function addressEnd(text: string, from: number, to: number): number {
  const opened = text.slice(from, to).includes('(');
  let end = to;
  while (end > from && TRAILING.includes(text.charAt(end - 1)) && !(opened && text.charAt(end - 1) === ')')) end -= 1;
  return end;
}

function markUrls(text: string, keep: Uint8Array): void {
  URL_START.lastIndex = 0;
  for (let found = URL_START.exec(text); found !== null; found = URL_START.exec(text)) {
    let end = found.index + found[0].length;
    while (end < text.length && isAddressUnit(text.charCodeAt(end))) end += 1;
    URL_START.lastIndex = end;
    keep.fill(1, found.index, addressEnd(text, found.index, end));
  }
}

function markMail(text: string, keep: Uint8Array): void {
  let done = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let from = at;
    while (from > done && isMailUnit(text.charCodeAt(from - 1))) from -= 1;
    let to = at + 1;
    while (to < text.length && isMailUnit(text.charCodeAt(to))) to += 1;
    done = to;
    while (to > at + 1 && text.charAt(to - 1) === '.') to -= 1;
    if (from < at && to > at + 1) keep.fill(1, from, to);
  }
}

/** Marks (1) every unit that stands in a URL or an e-mail address, which normalising leaves alone. */
export function protectedUnits(text: string): Uint8Array {
  const keep = new Uint8Array(text.length);
  markUrls(text, keep);
  markMail(text, keep);
  return keep;
}

/** Marks (1) every unit that stands in a stretch of Latin sentence: two or more words with a blank between, no Han. */
export function latinSentences(text: string): Uint8Array {
  const latin = new Uint8Array(text.length);
  for (let from = 0; from < text.length; ) {
    let to = from;
    let words = 0;
    let letters = 0;
    let spaced = true;
    while (to < text.length && !isWide(text.charCodeAt(to))) {
      const code = text.charCodeAt(to);
      if (isLetter(code)) {
        letters += 1;
        if (letters === 2 && spaced) {
          words += 1;
          spaced = false;
        }
      } else {
        letters = 0;
        if (isBlank(code)) spaced = true;
      }
      to += 1;
    }
    if (words > 1) latin.fill(1, from, to);
    from = to + 1;
  }
  return latin;
}
