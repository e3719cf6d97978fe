import { isChinese, isShared, kind, kindOf, kindOfUnit } from './classes.ts';
import { lineBreakEntry } from './line-break-class.ts';

/** A text with the composer's kind (`kind`) and Unicode's line breaking entry of every UTF-16 unit; a trail surrogate repeats the kind of its pair. */
export interface Collected {
  readonly text: string;
  readonly kinds: Uint8Array;
  readonly entries: Uint8Array;
  /** 1 where a unit continues the character or mark before it: a trail surrogate, the second of —— and of ……. */
  readonly joined: Uint8Array;
}

const slash = 0x2f;
const tilde = 0x7e;
const dash = 0x2014;
const ellipsis = 0x2026;
const midline = 0x22ef;
const apostrophe = 0x2019;

/**
 * Looks every character up once and settles the marks that Chinese and Western text share (“”‘’ — … ·, and / ~ between Chinese characters) by their
 * neighbours: Chinese unless a Western letter stands on one side and nothing Chinese on the other (CLREQ 3.1.2, composition.md 1.4).
 */
export function collect(text: string): Collected {
  const length = text.length;
  const kinds = new Uint8Array(length);
  const entries = new Uint8Array(length);
  const joined = new Uint8Array(length);
  let unsettled = false;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const codePoint = text.codePointAt(i)!;
      const pair = codePoint > 0xffff;
      entries[i] = pair ? lineBreakEntry(codePoint) : 0;
      kinds[i] = pair ? kindOf(codePoint) : kind.missing;
      if (pair) {
        kinds[i + 1] = kinds[i]!;
        joined[i + 1] = 1;
        i++;
      }
      continue;
    }
    kinds[i] = kindOfUnit(unit);
    entries[i] = lineBreakEntry(unit);
    unsettled ||= unit === slash || unit === tilde || isShared(unit);
  }
  const collected = { text, kinds, entries, joined };
  if (unsettled) settle(collected);
  return collected;
}

/** What a neighbour says of a shared mark. */
const side = { unknown: 0, western: 1, chinese: 2 } as const;

const sideOf = (of: number): number => (of === kind.latin ? side.western : isChinese(of) ? side.chinese : side.unknown);

/** Settles shared marks: looks through spaces and other shared marks, both ways; a pair of quotes is settled as one. */
function settle({ text, kinds, joined }: Collected): void {
  const length = text.length;
  const before = new Uint8Array(length);
  const after = new Uint8Array(length);
  const open: (unit: number) => boolean = (unit) => isShared(unit) || unit === slash || unit === tilde;
  let last: number = side.unknown;
  for (let i = 0; i < length; i++) {
    before[i] = last;
    const of = kinds[i]!;
    if (of !== kind.space && of !== kind.control && !open(text.charCodeAt(i))) last = sideOf(of);
  }
  last = side.unknown;
  for (let i = length - 1; i >= 0; i--) {
    after[i] = last;
    const of = kinds[i]!;
    if (of !== kind.space && of !== kind.control && !open(text.charCodeAt(i))) last = sideOf(of);
  }
  settleQuotes(text, kinds, before, after);
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === slash || unit === tilde) {
      if (before[i] === side.chinese && after[i] === side.chinese) kinds[i] = unit === slash ? kind.solidus : kind.connector;
    } else if (unit === dash || unit === ellipsis || unit === midline) {
      i = settleRow(text, kinds, joined, i, isWestern(before[i]!, after[i]!));
    } else if (isShared(unit) && !isQuote(unit) && isWestern(before[i]!, after[i]!)) kinds[i] = kind.symbol;
  }
}

const isQuote = (unit: number): boolean => unit >= 0x2018 && unit <= 0x201d;
const isWestern = (one: number, other: number): boolean =>
  one !== side.chinese && other !== side.chinese && (one === side.western || other === side.western);

/** Two dashes or ellipsis marks together are one Chinese mark of two ems, whatever their neighbours; a single dash is a connector. Returns the last index used. */
function settleRow(text: string, kinds: Uint8Array, joined: Uint8Array, from: number, western: boolean): number {
  const unit = text.charCodeAt(from);
  let to = from + 1;
  while (to < text.length && text.charCodeAt(to) === unit) to++;
  const single = to - from === 1;
  const pair = unit === dash ? kind.dash : kind.ellipsis;
  const odd = (to - from) % 2 === 1;
  for (let i = from; i < to; i++) {
    kinds[i] = pair;
    joined[i] = (i - from) % 2;
  }
  if (single && western) kinds[from] = kind.symbol;
  else if (odd && unit === dash) kinds[to - 1] = kind.connector;
  return to - 1;
}

/** Curly quotes: an opening one is settled with its closing one; ’ between Western letters is an apostrophe. */
function settleQuotes(text: string, kinds: Uint8Array, before: Uint8Array, after: Uint8Array): void {
  const waiting: Record<number, number[]> = { 8216: [], 8220: [] };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isQuote(unit) || !isShared(unit)) continue;
    if (unit === apostrophe && kinds[i - 1] === kind.latin && kinds[i + 1] === kind.latin) {
      kinds[i] = kind.symbol;
      continue;
    }
    const opener = waiting[unit - 1]?.pop();
    if (waiting[unit] !== undefined) waiting[unit].push(i);
    const sides = [before[i]!, after[i]!];
    if (opener !== undefined) sides.push(before[opener]!, after[opener]!);
    const western = !sides.includes(side.chinese) && sides.includes(side.western);
    if (opener !== undefined) kinds[opener] = western ? kind.symbol : kind.opening;
    if (western) kinds[i] = kind.symbol;
  }
}
