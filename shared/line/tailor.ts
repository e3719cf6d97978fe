import { kind } from './classes.ts';
import type { Collected } from './collect.ts';
import { classBits, eastAsian, lb } from './line-break-class.ts';
import { Break, type Level } from './paragraph.ts';
import { lineBreaks } from './uax14.ts';

const wide = (own: number): number => own | eastAsian;
const ideograph = wide(lb.ID);

const fullwidthZero = 0xff10;
const circle = 0x25cb;
const hyphen = 0x2d;

/** Suffixes and prefixes of ambiguous width, which `loose` sets free as it does the wide ones (CSS Text 3 line-break: loose, EastAsianWidth A). */
const ambiguousSuffixes = '°‰′″‵℃℉';

/** Marks that `loose` lets a line start with (CSS Text 3 line-break: loose, centred punctuation and iteration marks). */
const looseStarters = '・：；･‼⁇⁈⁉！？々〻ゝゞヽヾ';

/**
 * Where lines may break in Chinese text at a level of strictness (CLREQ 3.1.3, 3.1.4): the Unicode rules run over classes changed by the rules of README.md
 * (L2 to L8), then the few boundaries that no class can tell. Element i is one of `Break` for the boundary before UTF-16 offset i; none is `emergency`.
 */
export function tailoredBreaks(collected: Collected, level: Level): Uint8Array {
  const { text, kinds } = collected;
  const entries = collected.entries.slice();
  for (let i = 0; i < text.length; i++) {
    const own = entries[i]! & classBits;
    if (own === lb.ID && kinds[i] === kind.han) continue;
    entries[i] = tailorEntry(collected, i, level, entries[i]!);
  }
  const breaks = lineBreaks(text, entries);
  if (level !== 'none') hold(collected, level, breaks);
  return breaks;
}

/** The entry a character has at a level. */
function tailorEntry(collected: Collected, i: number, level: Level, entry: number): number {
  const { text, kinds } = collected;
  const own = entry & classBits;
  const unit = text.charCodeAt(i);
  switch (kinds[i]) {
    case kind.latin:
    case kind.space:
    case kind.control:
      return entry;
    case kind.digit:
      return unit >= fullwidthZero && unit <= fullwidthZero + 9 ? wide(lb.NU) : entry;
    case kind.han:
      return tailorHan(unit, own, level, entry);
    case kind.opening:
      return level === 'none' ? ideograph : wide(lb.OP);
    case kind.closing:
      return level === 'none' ? ideograph : wide(lb.CL);
    case kind.pause:
    case kind.stop:
      return level === 'none' || startsLoosely(unit, level) ? ideograph : entry;
    case kind.interpunct:
    case kind.middleDot:
      return tailorDot(collected, i, level, entry);
    case kind.connector:
      return tailorConnector(unit, level, entry);
    case kind.dash:
    case kind.ellipsis:
      return tailorRow(collected, i, level, entry);
    case kind.solidus:
      if (level === 'none') return ideograph;
      return unit === 0x2f ? entry : wide(lb.BA);
    case kind.bullet:
      return level !== 'none' && leads(collected, i) ? wide(lb.OP) : ideograph;
    case kind.prefix:
    case kind.postfix:
    case kind.symbol:
      return tailorSymbol(collected, i, level, entry);
    default:
      return entry;
  }
}

const startsLoosely = (unit: number, level: Level): boolean => level === 'loose' && looseStarters.includes(String.fromCharCode(unit));

/** Small kana and ゠ may start a line below strict, iteration marks at none and loose (CSS Text 3 line-break). */
function tailorHan(unit: number, own: number, level: Level, entry: number): number {
  if (own === lb.CJ) return level === 'gb' || level === 'strict' ? entry : ideograph;
  if (own !== lb.NS) return entry;
  if (level === 'none' || startsLoosely(unit, level)) return ideograph;
  return unit === 0x30a0 && (level === 'basic' || level === 'loose') ? ideograph : entry;
}

/** An interpunct never starts a line; inside a number (3·15) it holds on both sides. */
function tailorDot({ text, kinds }: Collected, i: number, level: Level, entry: number): number {
  if (kinds[i] === kind.interpunct && kinds[i - 1] === kind.digit && kinds[i + 1] === kind.digit) return lb.AL;
  if (level === 'none' || startsLoosely(text.charCodeAt(i), level)) return ideograph;
  return (entry & classBits) === lb.AL ? wide(lb.NS) : entry;
}

/** Connectors never start a line from basic on; a wave dash 〜 may below gb, an en dash at loose (CLREQ 3.1.3, CSS Text 3 line-break). */
function tailorConnector(unit: number, level: Level, entry: number): number {
  if (level === 'none') return ideograph;
  if (unit === 0x301c) return level === 'basic' || level === 'loose' ? ideograph : entry;
  if (unit === 0x2013) return level === 'loose' ? ideograph : entry;
  return wide(lb.BA);
}

/** —— and …… are units: no break inside; before them there is one except at strict, where they never start a line. A single … stays as Unicode has it. */
function tailorRow({ text, kinds, joined }: Collected, i: number, level: Level, entry: number): number {
  if (text.charCodeAt(i) === 0x2e3a) return level === 'strict' ? wide(lb.BA) : ideograph;
  if (joined[i] === 1) return kinds[i] === kind.dash ? wide(lb.BA) : wide(lb.IN);
  if (joined[i + 1] !== 1) return level === 'none' ? ideograph : entry;
  if (level !== 'strict') return ideograph;
  return kinds[i] === kind.dash ? wide(lb.BA) : wide(lb.IN);
}

const figures = '一二三四五六七八九十百零〇○';

/** True when a bullet leads what follows: it is not one of a row, nor ○ as a figure (二○二○年). */
function leads({ text, kinds }: Collected, i: number): boolean {
  if (text.charCodeAt(i) === circle && i > 0 && figures.includes(text.charAt(i - 1))) return false;
  let next = i + 1;
  while (kinds[next] === kind.space) next++;
  return kinds[next] !== kind.bullet;
}

/** Units hold to a digit before them, as do currency signs to one after them; without one they are free at none and, if wide, at loose. */
function tailorSymbol({ text, kinds }: Collected, i: number, level: Level, entry: number): number {
  const own = entry & classBits;
  const afterDigit = kinds[i - 1] === kind.digit;
  if (kinds[i] === kind.postfix && afterDigit) return lb.PO | (entry & eastAsian);
  const free = level === 'none' || (level === 'loose' && ((entry & eastAsian) !== 0 || ambiguousSuffixes.includes(text.charAt(i))));
  if (own === lb.PO && !afterDigit && free) return ideograph;
  if (own === lb.PR && kinds[i + 1] !== kind.digit && free && kinds[i] === kind.prefix) return ideograph;
  const unit = text.charCodeAt(i);
  if (level === 'none' && unit === hyphen && kinds[i - 1] === kind.han) return ideograph;
  if (unit === 0x2010 && (level === 'loose' || level === 'none') && kinds[i - 1] === kind.han) return ideograph;
  return startsLoosely(unit, level) ? ideograph : entry;
}

/** What no class can tell: a solidus never ends a line from gb on; a mark that may not start a line does not do so after a typed space either. */
function hold({ text, kinds }: Collected, level: Level, breaks: Uint8Array): void {
  const solidus = level === 'gb' || level === 'strict';
  for (let i = 1; i < text.length; i++) {
    if (breaks[i] !== Break.allowed) continue;
    const before = text.charCodeAt(i - 1);
    if (solidus && (before === 0x2f || before === 0xff0f)) breaks[i] = Break.never;
    else if (kinds[i - 1] === kind.space && staysAfterSpace(kinds[i]!) && !startsLoosely(text.charCodeAt(i), level))
      breaks[i] = Break.never;
  }
}

const staysAfterSpace = (of: number): boolean =>
  of === kind.closing || of === kind.pause || of === kind.stop || of === kind.interpunct || of === kind.middleDot;
