import { lineBreakRuns } from './uax14.data.ts';

/**
 * Line breaking classes of Unicode 17 (UAX #14 table 1), after LB1 has resolved AI, SG, XX, SA and CJ. Three of them are split where a rule asks for more
 * than the class: QU by general category (LB15a, LB15b, LB19), AL by U+25CC (LB28a), ID by unassigned pictographs (LB30b).
 */
export const lb = {
  AL: 0,
  ID: 1,
  NU: 2,
  SP: 3,
  CM: 4,
  ZWJ: 5,
  BK: 6,
  CR: 7,
  LF: 8,
  NL: 9,
  ZW: 10,
  WJ: 11,
  GL: 12,
  BA: 13,
  HH: 14,
  HY: 15,
  BB: 16,
  B2: 17,
  CB: 18,
  CL: 19,
  CP: 20,
  EX: 21,
  SY: 22,
  IS: 23,
  IN: 24,
  NS: 25,
  OP: 26,
  QU: 27,
  QUPi: 28,
  QUPf: 29,
  PR: 30,
  PO: 31,
  HL: 32,
  EB: 33,
  EM: 34,
  RI: 35,
  JL: 36,
  JV: 37,
  JT: 38,
  H2: 39,
  H3: 40,
  AK: 41,
  AP: 42,
  AS: 43,
  VF: 44,
  VI: 45,
  dottedCircle: 46,
  unassignedPictograph: 47,
  /** Small kana and the prolonged sound mark: NS by LB1, but a class that tailoring can tell apart (CSS Text 3 line-break). */
  CJ: 48,
} as const;

/** Bit of a character's entry beside its class: East_Asian_Width F, W or H. */
export const eastAsian = 0x40;

/** Bit of a character's entry beside its class: general category letter or mark. */
export const letter = 0x80;

/** The bits of a character's entry that hold its class. */
export const classBits = 0x3f;

/** Of a run of `lineBreakRuns`: where its entry begins, and the bits of its length. */
const entryShift = 21;
const lengthBits = (1 << entryShift) - 1;

/** Calls `take` for every run of code points with one entry (Unicode 17.0.0), in order, until one begins at `until` or beyond; answers its number. */
export function eachRun(until: number, take: (entry: number, from: number, to: number) => void): number {
  let run = 0;
  for (let from = 0, to = 0; from < until; from = to) {
    to += lineBreakRuns[run]! & lengthBits;
    take(lineBreakRuns[run++]! >> entryShift, from, to);
  }
  return run;
}

/** Planes 0 and 1 are a table; a run ends where it ends. */
const flat = 0x20000;
const table = new Uint8Array(flat);
const beyond = eachRun(flat, (entry, from, to) => {
  if (entry !== 0) table.fill(entry, from, to);
});

/** A code point's line breaking class and its `eastAsian` and `letter` bits (Unicode 17.0.0). */
export function lineBreakEntry(codePoint: number): number {
  if (codePoint < flat) return table[codePoint]!;
  for (let run = beyond, end = flat; run < lineBreakRuns.length; run++) {
    end += lineBreakRuns[run]! & lengthBits;
    if (codePoint < end) return lineBreakRuns[run]! >> entryShift;
  }
  return 0;
}

/** True for a code point of general category letter or mark, or a digit, that is not East Asian wide (CSS Text 4 text-autospace). */
export const isNarrowLetter = (entry: number): boolean => (entry & (letter | eastAsian)) === letter;
