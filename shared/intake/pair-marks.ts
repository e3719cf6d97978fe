import { isBlank, isHan, isLetter, isWide } from './letters.ts';

/** A text while it is normalised: `view` holds each unit as it will be printed, `keep` and `latin` what must stay as typed. */
export interface Sheet {
  readonly text: string;
  readonly view: Uint16Array;
  readonly keep: Uint8Array;
  readonly latin: Uint8Array;
}

/** The nearest unit before `i` that is not a blank, as it will be printed; 0 at the start. */
export function unitBefore(view: Uint16Array, i: number): number {
  let at = i - 1;
  while (at >= 0 && isBlank(view[at] ?? 0)) at -= 1;
  return at < 0 ? 0 : (view[at] ?? 0);
}

/** The nearest unit after `i` that is not a blank, as it will be printed; 0 at the end. */
export function unitAfter(view: Uint16Array, i: number): number {
  let at = i + 1;
  while (at < view.length && isBlank(view[at] ?? 0)) at += 1;
  return at >= view.length ? 0 : (view[at] ?? 0);
}

const besideWide = (view: Uint16Array, from: number, to: number): boolean => isWide(unitBefore(view, from)) || isWide(unitAfter(view, to));

/** Han, or a mark that closes Han words: what makes the bracket beside it full width. A colon does not, as in 电话：(0551)5550143. */
const isHanWord = (code: number): boolean => isHan(code) || code === 0x300b || code === 0xff09 || code === 0x300d || code === 0x3011;

const besideHan = (view: Uint16Array, from: number, to: number): boolean => isHanWord(unitBefore(view, from)) || isHan(unitAfter(view, to));

/** Makes brackets full width where Han stands inside or beside them; a pair goes together, also where only one of it was typed half width. */
export function widenBrackets(sheet: Sheet): void {
  const { view, keep } = sheet;
  const open: { at: number; wide: number }[] = [];
  let wide = 0;
  for (let i = 0; i < view.length; i += 1) {
    const code = view[i] ?? 0;
    if (keep[i] === 1) continue;
    if (code === 0x28 || code === 0xff08) open.push({ at: i, wide });
    else if (code === 0x29 || code === 0xff09) {
      const start = open.pop();
      const inside = start !== undefined && wide > start.wide;
      const mixed = start !== undefined && (view[start.at] === 0xff08 || code === 0xff09);
      if (inside || mixed || besideHan(view, start?.at ?? i, i)) {
        view[i] = 0xff09;
        if (start !== undefined) view[start.at] = 0xff08;
      }
      wide += view[i] === 0xff09 ? 1 : 0;
    } else if (isWide(code)) wide += 1;
  }
  for (const { at } of open) if (besideHan(view, at, at)) view[at] = 0xff08;
}

/** Pairs straight quotes around Han as curly ones; tells false when a straight quote has no partner (it stays). */
export function curlQuotes(sheet: Sheet): boolean {
  const double = curl(sheet, 0x22, 0x201c, 0x201d);
  const single = curl(sheet, 0x27, 0x2018, 0x2019);
  return double && single;
}

/** Corner quotes as the curly ones of a horizontal page (GB/T 15834 4.8; CLREQ 3.1.1), those inside others single; quotes may go on in the next paragraph, so none needs its partner. */
export function turnCorners({ view }: Sheet): void {
  let depth = 0;
  view.forEach((code, i) => {
    const opens = code === 0x300c || code === 0x300e;
    const closes = code === 0x300d || code === 0x300f;
    if (depth > 0 && (closes || code === 0x201d)) depth -= 1;
    if (opens) view[i] = depth % 2 === 0 ? 0x201c : 0x2018;
    if (closes) view[i] = depth % 2 === 0 ? 0x201d : 0x2019;
    if (opens || code === 0x201c) depth += 1;
  });
}

function curl({ view, keep }: Sheet, straight: number, opening: number, closing: number): boolean {
  const at: number[] = [];
  view.forEach((code, i) => {
    if (code !== straight || keep[i] === 1) return;
    const apostrophe = straight === 0x27 && isLetter(view[i - 1] ?? 0);
    if (!apostrophe) at.push(i);
  });
  if (at.length % 2 === 1) return straight === 0x27;
  for (let k = 0; k < at.length; k += 2) {
    const from = at[k] ?? 0;
    const to = at[k + 1] ?? 0;
    if (!besideWide(view, from, to) && !view.subarray(from, to).some(isWide)) continue;
    view[from] = opening;
    view[to] = closing;
  }
  return true;
}
