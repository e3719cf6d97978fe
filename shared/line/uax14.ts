import { classBits, eastAsian, lb, lineBreakEntry } from './line-break-class.ts';

/** What a boundary allows, per UTF-16 offset; the same numbers as in `Break` (paragraph.ts). */
const never = 0;
const allowed = 1;
const forced = 3;

/** Class of what lies beyond either end of the text. */
const edge = 63;

/**
 * A text's items after LB9: one for each character that is not a combining mark taken in by the one before it. Item k has its class (low six bits) and
 * East Asian bit in `entries[k + 2]` and begins at UTF-16 offset `starts[k + 2]`; two edge items stand before the first and after the last.
 */
interface Items {
  readonly count: number;
  readonly entries: Uint8Array;
  readonly starts: Uint32Array;
  /** 1 where the character just before the item is a zero width joiner (LB8a). */
  readonly joined: Uint8Array;
}

/** What the rules remember of the items before a boundary. */
interface Past {
  /** Index of the last item that is not a space; the item before it is read where a rule asks for it. */
  base: number;
  /** 1 inside `NU (SY | IS)*`, 2 just after `NU (SY | IS)* (CL | CP)`, else 0 (LB25). */
  number: number;
  /** Regional indicators in a row (LB30a). */
  indicators: number;
}

/** Replaces a character's entry (class and East Asian bit) before the rules run: how Chinese tailoring enters (UAX #14 8.2). */
export type Entries = Uint8Array;

/** The entry of every UTF-16 unit of a text, untailored; trail surrogates have 0 and are skipped by the rules. */
function entriesOf(text: string): Entries {
  const entries = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdbff) {
      entries[i] = lineBreakEntry(unit);
      continue;
    }
    const codePoint = text.codePointAt(i)!;
    entries[i] = lineBreakEntry(codePoint);
    if (codePoint > 0xffff) i++;
  }
  return entries;
}

/**
 * Where lines may break by the Unicode Line Breaking Algorithm, Unicode 17 (UAX #14 LB1–LB31): element i tells of the boundary before UTF-16 offset i,
 * 0 never, 1 allowed, 3 forced; the end of the text is forced and its start never. Complex-context scripts are AL, as LB1 has it.
 */
export function lineBreaks(text: string, entries: Entries = entriesOf(text)): Uint8Array {
  const breaks = new Uint8Array(text.length + 1);
  breaks[text.length] = forced;
  const items = itemsOf(text, entries);
  const past: Past = { base: 1, number: 0, indicators: 0 };
  const last = items.count + 2;
  for (let i = 2; i < last; i++) {
    const entry = items.entries[i]!;
    const b = entry & classBits;
    if (i > 2) {
      const a = items.entries[i - 1]! & classBits;
      const plain = a === lb.ID && b === lb.ID && items.joined[i] === 0;
      breaks[items.starts[i]!] = plain ? allowed : decide(items, i, a, b, past);
    }
    if (b !== lb.SP) past.base = i;
    past.indicators = b === lb.RI ? past.indicators + 1 : 0;
    past.number = numberAfter(past.number, b);
  }
  return breaks;
}

function numberAfter(number: number, b: number): number {
  if (b === lb.NU) return 1;
  if (number !== 1) return 0;
  if (b === lb.SY || b === lb.IS) return 1;
  return b === lb.CL || b === lb.CP ? 2 : 0;
}

/** Room for the items of the text at hand: they are forgotten when its breaks are known, so one piece of memory serves every text but a longer one. */
let room = { entries: new Uint8Array(0), starts: new Uint32Array(0), joined: new Uint8Array(0) };

function roomFor(items: number): typeof room {
  if (room.entries.length < items)
    room = { entries: new Uint8Array(2 * items), starts: new Uint32Array(2 * items), joined: new Uint8Array(2 * items) };
  return room;
}

/** LB9 and LB10: combining marks and joiners join the character before them, or else stand as AL. */
function itemsOf(text: string, of: Entries): Items {
  const { entries, starts, joined } = roomFor(text.length + 4);
  entries[0] = edge;
  entries[1] = edge;
  let count = 0;
  let afterJoiner = false;
  for (let i = 0; i < text.length; i++) {
    const entry = of[i]! & (classBits | eastAsian);
    const own = entry & classBits;
    const mark = own === lb.CM || own === lb.ZWJ;
    if (mark && count > 0 && takesMarks(entries[count + 1]! & classBits)) {
      afterJoiner = own === lb.ZWJ;
    } else {
      entries[count + 2] = mark ? lb.AL : own === lb.CJ ? lb.NS | (entry & eastAsian) : entry;
      starts[count + 2] = i;
      joined[count + 2] = afterJoiner ? 1 : 0;
      afterJoiner = own === lb.ZWJ;
      count++;
    }
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < text.length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) i++;
  }
  entries[count + 2] = edge;
  entries[count + 3] = edge;
  return { count, entries, starts, joined };
}

const takesMarks = (own: number): boolean => own < lb.SP || own === lb.CM || own > lb.ZW;

/** LB4 to LB31 for the boundary between item i−1 of class a and item i of class b. */
function decide(items: Items, i: number, a: number, b: number, past: Past): number {
  if (a === lb.BK || a === lb.LF || a === lb.NL) return forced;
  if (a === lb.CR) return b === lb.LF ? never : forced;
  if (b >= lb.BK && b <= lb.NL) return never;
  if (b === lb.SP || b === lb.ZW) return never;
  const { entries } = items;
  const base = entries[past.base]! & classBits;
  if (base === lb.ZW) return allowed;
  if (items.joined[i] === 1) return never;
  if (a === lb.WJ || b === lb.WJ || a === lb.GL) return never;
  if (b === lb.GL && a !== lb.SP && a !== lb.BA && a !== lb.HY && a !== lb.HH) return never;
  if (b === lb.CL || b === lb.CP || b === lb.EX || b === lb.SY) return never;
  if (base === lb.OP) return never;
  const beforeBase = entries[past.base - 1]! & classBits;
  if (base === lb.QUPi && opensQuotation(beforeBase)) return never;
  const next = entries[i + 1]! & classBits;
  if (b === lb.QUPf && closesQuotation(next)) return never;
  if (b === lb.IS) return a === lb.SP && next === lb.NU ? allowed : never;
  if (b === lb.NS && (base === lb.CL || base === lb.CP)) return never;
  if (b === lb.B2 && base === lb.B2) return never;
  if (a === lb.SP) return allowed;
  if (isQuotation(a) || isQuotation(b)) {
    if (quotationHolds(entries, i, a, b)) return never;
  }
  if (a === lb.CB || b === lb.CB) return allowed;
  return decideWords(entries, i, a, b, past);
}

const isQuotation = (own: number): boolean => own >= lb.QU && own <= lb.QUPf;
const isAlphabetic = (own: number): boolean => own === lb.AL || own === lb.HL || own === lb.dottedCircle;
const isIdeograph = (own: number): boolean => own === lb.ID || own === lb.EB || own === lb.EM || own === lb.unassignedPictograph;
const isHangul = (own: number): boolean => own >= lb.JL && own <= lb.H3;
const isAksara = (own: number): boolean => own === lb.AK || own === lb.AS || own === lb.dottedCircle;
const isLineEdge = (own: number): boolean => own === edge || (own >= lb.BK && own <= lb.NL);

/** LB15a: what may stand before an initial quotation mark that then holds to what follows. */
const opensQuotation = (before: number): boolean =>
  isLineEdge(before) || before === lb.OP || isQuotation(before) || before === lb.GL || before === lb.SP || before === lb.ZW;

/** LB15b: what may stand after a final quotation mark that then holds to what precedes. */
function closesQuotation(next: number): boolean {
  if (isLineEdge(next) || isQuotation(next)) return true;
  return next === lb.SP || next === lb.GL || next === lb.WJ || next === lb.ZW || (next >= lb.CL && next <= lb.IS);
}

/** LB19 and LB19a: a quotation mark holds on both sides, but between East Asian characters only its kind (Pi, Pf) tells the side. */
function quotationHolds(entries: Uint8Array, i: number, a: number, b: number): boolean {
  if (b === lb.QU || b === lb.QUPf || a === lb.QU || a === lb.QUPi) return true;
  const wide = (k: number): boolean => (entries[k]! & classBits) !== edge && (entries[k]! & eastAsian) !== 0;
  if (isQuotation(b) && (!wide(i - 1) || !wide(i + 1))) return true;
  return isQuotation(a) && (!wide(i) || !wide(i - 2));
}

/** LB20a to LB31: words, numbers, hyphens, syllables. */
function decideWords(entries: Uint8Array, i: number, a: number, b: number, past: Past): number {
  const before = entries[i - 2]! & classBits;
  const hyphen = a === lb.HY || a === lb.HH;
  if (hyphen && isAlphabetic(b) && (isLineEdge(before) || before === lb.SP || before === lb.ZW || before === lb.CB || before === lb.GL))
    return never;
  if (b === lb.BA || b === lb.HH || b === lb.HY || b === lb.NS || a === lb.BB) return never;
  if (hyphen && before === lb.HL && b !== lb.HL) return never;
  if (a === lb.SY && b === lb.HL) return never;
  if (b === lb.IN) return never;
  if (isAlphabetic(a) && (b === lb.NU || b === lb.PR || b === lb.PO || isAlphabetic(b))) return never;
  if (isAlphabetic(b) && (a === lb.NU || a === lb.PR || a === lb.PO || a === lb.IS)) return never;
  if (a === lb.PR && (isIdeograph(b) || isHangul(b))) return never;
  if (b === lb.PO && (isIdeograph(a) || isHangul(a))) return never;
  if (numberHolds(entries, i, a, b, past)) return never;
  if (hangulHolds(a, b)) return never;
  if (aksaraHolds(entries, i, a, b)) return never;
  const narrowA = (entries[i - 1]! & eastAsian) === 0;
  const narrowB = (entries[i]! & eastAsian) === 0;
  if (b === lb.OP && narrowB && (isAlphabetic(a) || a === lb.NU)) return never;
  if (a === lb.CP && narrowA && (isAlphabetic(b) || b === lb.NU)) return never;
  if (a === lb.RI && b === lb.RI && past.indicators % 2 === 1) return never;
  if (b === lb.EM && (a === lb.EB || a === lb.unassignedPictograph)) return never;
  return allowed;
}

/** LB25. */
function numberHolds(entries: Uint8Array, i: number, a: number, b: number, past: Past): boolean {
  if (b === lb.PO || b === lb.PR) return past.number !== 0;
  if (b === lb.NU) return a === lb.PO || a === lb.PR || a === lb.HY || a === lb.IS || past.number === 1;
  if (b !== lb.OP || (a !== lb.PO && a !== lb.PR)) return false;
  const next = entries[i + 1]! & classBits;
  return next === lb.NU || (next === lb.IS && (entries[i + 2]! & classBits) === lb.NU);
}

/** LB26 and LB27. */
function hangulHolds(a: number, b: number): boolean {
  if (a === lb.PR) return isHangul(b);
  if (!isHangul(a)) return false;
  if (b === lb.PO) return true;
  if (a === lb.JL) return b === lb.JL || b === lb.JV || b === lb.H2 || b === lb.H3;
  if (a === lb.JV || a === lb.H2) return b === lb.JV || b === lb.JT;
  return b === lb.JT;
}

/** LB28a: orthographic syllables of Brahmic scripts. */
function aksaraHolds(entries: Uint8Array, i: number, a: number, b: number): boolean {
  if (a === lb.AP) return isAksara(b);
  if (isAksara(a)) return b === lb.VF || b === lb.VI || (isAksara(b) && (entries[i + 1]! & classBits) === lb.VF);
  return a === lb.VI && isAksara(entries[i - 2]! & classBits) && (b === lb.AK || b === lb.dottedCircle);
}
