import { classBits, eachRun, isNarrowLetter, lb, lineBreakEntry } from './line-break-class.ts';

/** What a character is to the composer (CLREQ 3.1, GB/T 15834); the numbers stand in `Paragraph.classes`. */
export const kind = {
  /** Control, bidirectional and other characters without width or glyph, line ends among them. */
  control: 0,
  /** A space between words: elastic, dropped at a line end. */
  space: 1,
  /** U+3000, one em. */
  wideSpace: 2,
  han: 3,
  /** A letter of a script that is set with its own widths. */
  latin: 4,
  digit: 5,
  /** Any other character set with its own width: Western punctuation, symbols. */
  symbol: 6,
  opening: 7,
  closing: 8,
  /** ，、；： */
  pause: 9,
  /** 。．！？ */
  stop: 10,
  /** · of half an em. */
  interpunct: 11,
  /** ・ of one em. */
  middleDot: 12,
  /** – — ～ */
  connector: 13,
  dash: 14,
  ellipsis: 15,
  solidus: 16,
  /** ■ and its kin before a sub-head. */
  bullet: 17,
  /** ￥ and its kin. */
  prefix: 18,
  /** ％ ℃ ㎡ and their kin. */
  postfix: 19,
  /** A character no face covers. */
  missing: 20,
} as const;

/** Where the half em lies that a mark of one em may lose, mainland style (CLREQ 3.1.6.1). */
export type Blank = 'left' | 'right' | 'both' | 'none';

/** A mark by the rules of composition: its kind, its width in the mainland style (thousandths of the em), its blank side. */
export interface Mark {
  readonly kind: number;
  readonly width: number;
  readonly blank: Blank;
  /** True when Western text has the character too, so that its neighbours decide how it is set. */
  readonly shared: boolean;
}

const marks = new Map<number, Mark>();
const mark = (characters: string, of: Omit<Mark, 'shared'>, shared = false): void => {
  for (const character of characters) marks.set(character.codePointAt(0)!, { ...of, shared });
};

// CLREQ 3.1.1 to 3.1.3, 3.1.6; widths of GB/T 15834 (cases/punct-classes.json). 〝〟 and the white brackets follow CSS Text 4 fullwidth opening and closing.
mark('「『（〈《【〔〖［｛〘〚｟〝', { kind: kind.opening, width: 1000, blank: 'left' });
mark('“‘', { kind: kind.opening, width: 1000, blank: 'left' }, true);
mark('」』）〉》】〕〗］｝〙〛｠〞〟', { kind: kind.closing, width: 1000, blank: 'right' });
mark('”’', { kind: kind.closing, width: 1000, blank: 'right' }, true);
mark('，、；：', { kind: kind.pause, width: 1000, blank: 'right' });
mark('。．！？', { kind: kind.stop, width: 1000, blank: 'right' });
mark('‼⁇⁈⁉', { kind: kind.stop, width: 1000, blank: 'none' });
mark('·‧', { kind: kind.interpunct, width: 500, blank: 'none' }, true);
mark('・', { kind: kind.middleDot, width: 1000, blank: 'both' });
mark('–', { kind: kind.connector, width: 500, blank: 'none' }, true);
mark('—', { kind: kind.connector, width: 1000, blank: 'none' }, true);
mark('～〜', { kind: kind.connector, width: 1000, blank: 'none' });
mark('⸺', { kind: kind.dash, width: 2000, blank: 'none' });
mark('…⋯', { kind: kind.ellipsis, width: 1000, blank: 'none' }, true);
mark('／', { kind: kind.solidus, width: 500, blank: 'none' });

const ideographicDigits = [0xff10, 0xff19] as const;
const bulletRanges = [
  [0x2460, 0x249b],
  [0x24f5, 0x24fe],
  [0x2776, 0x2793],
  [0x3220, 0x3229],
] as const;
const bullets = '■□▪▫▲△▼▽●○◆◇★☆▶▷►◎';
const squaredUnits = [0x3371, 0x33df] as const;
const units = '℃℉％‰°′″℅';
const prefixes = '￥＄￡￠€№¥£$';

/** C0 and C1 controls, soft hyphen, bidirectional controls and isolates, word joiner and its kin, interlinear marks; what else is a control shows by its class. */
const controls = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfff9, 0xfffb],
] as const;
// Small kana and iteration marks are NS, but they stand among Han.
const kanaMarks = [0x3005, 0x30ff] as const;

const plane = new Uint8Array(0x10000);
fillPlane();

function fillPlane(): void {
  // Every start of the program waits for this: an entry is asked once for its kind, and neighbours of one kind are filled in at once.
  const kinds: number[] = [];
  let own: number = kind.control;
  let begin = 0;
  eachRun(plane.length, (entry, from) => {
    const next = (kinds[entry] ??= kindOfEntry(entry));
    if (next === own) return;
    plane.fill(own, begin, from);
    own = next;
    begin = from;
  });
  plane.fill(own, begin);
  for (const [from, to] of controls) plane.fill(kind.control, from, to + 1);
  for (let c: number = kanaMarks[0]; c <= kanaMarks[1]; c++) if ((lineBreakEntry(c) & classBits) === lb.NS) plane[c] = kind.han;
  for (const c of [0x09, 0x20, 0xa0, 0x1680, 0x2007, 0x202f, 0x205f]) plane[c] = kind.space;
  plane.fill(kind.space, 0x2000, 0x200b);
  plane[0x3000] = kind.wideSpace;
  for (const [c, { kind: of }] of marks) plane[c] = of;
  plane.fill(kind.digit, ideographicDigits[0], ideographicDigits[1] + 1);
  for (const [from, to] of bulletRanges) plane.fill(kind.bullet, from, to + 1);
  for (const character of bullets) plane[character.codePointAt(0)!] = kind.bullet;
  plane.fill(kind.postfix, squaredUnits[0], squaredUnits[1] + 1);
  for (const character of units) plane[character.codePointAt(0)!] = kind.postfix;
  for (const character of prefixes) plane[character.codePointAt(0)!] = kind.prefix;
}

/** The kind that Unicode's classes give a character which no table names. */
function kindOfEntry(entry: number): number {
  const own = entry & classBits;
  if ((own >= lb.BK && own <= lb.WJ) || own === lb.ZWJ) return kind.control;
  if (own === lb.NU) return kind.digit;
  const ideographic =
    own === lb.ID || own === lb.CJ || own === lb.EB || own === lb.EM || (own >= lb.JL && own <= lb.H3) || own === lb.unassignedPictograph;
  if (ideographic) return kind.han;
  return isNarrowLetter(entry) ? kind.latin : kind.symbol;
}

/** The composer's kind of a code point (`kind`); a curly quote, —, … and · have the kind of their Chinese use. */
export function kindOf(codePoint: number): number {
  if (codePoint < 0x10000) return plane[codePoint]!;
  if (codePoint >= 0xe0000 && codePoint < 0xe0100) return kind.control;
  return kindOfEntry(lineBreakEntry(codePoint));
}

/** The composer's kind of a UTF-16 unit of plane 0 (for hot loops). */
export const kindOfUnit = (unit: number): number => plane[unit]!;

const sharedMarks = new Uint8Array(0x10000);
for (const [c, { shared }] of marks) sharedMarks[c] = shared ? 1 : 0;

/** True when Western and Chinese text share the mark: “”‘’ — – … ⋯ · ‧. */
export const isShared = (unit: number): boolean => sharedMarks[unit] === 1;

/** True for the kinds that stand in an em box: their company makes a shared mark Chinese. */
export const isChinese = (of: number): boolean =>
  of === kind.han ||
  (of >= kind.opening && of <= kind.stop) ||
  of === kind.middleDot ||
  of === kind.wideSpace ||
  (of >= kind.connector && of <= kind.solidus);

/** True for marks that pair trimming and edge trimming deal with (CLREQ 3.1.6). */
export const isTrimmable = (of: number): boolean => of >= kind.opening && of <= kind.stop;

/** True for kinds that make up Western words and numbers. */
export const isWord = (of: number): boolean =>
  of === kind.latin || of === kind.digit || of === kind.symbol || of === kind.prefix || of === kind.postfix || of === kind.missing;

/** True for marks that may hang beyond the line end (CLREQ 3.1.7): 。，、． */
export const isHangable = (codePoint: number): boolean =>
  codePoint === 0x3002 || codePoint === 0xff0c || codePoint === 0x3001 || codePoint === 0xff0e;
