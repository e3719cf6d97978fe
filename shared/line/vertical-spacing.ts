import type { Em } from '../sheet/length.ts';
import { kind } from './classes.ts';
import type { Copy, Setting } from './paragraph.ts';
import { turnsOf } from './phrase.ts';
import type { VerticalUnit } from './vertical-units.ts';

/** Copy cut into units and spaced once, free of any length of column. */
export interface VerticalText {
  readonly copy: Copy;
  readonly units: readonly VerticalUnit[];
  /** Space before each unit, and what is trimmed off its top and foot inside a column. */
  readonly spaces: Int32Array;
  readonly trimTop: Int32Array;
  readonly trimFoot: Int32Array;
  /** Whether a headline may well be parted before each unit: one of `turn`. */
  readonly turns: Uint8Array;
}

/** Trims marks by the setting's style and puts the space between Han and turned words (composition.md 1.5, 1.6, 1.8). */
export function spaced(copy: Copy, units: readonly VerticalUnit[], setting: Setting): VerticalText {
  const [trimTop, trimFoot, spaces] = [new Int32Array(units.length), new Int32Array(units.length), new Int32Array(units.length)];
  const turnsAt = turnsOf(copy.text, setting.level);
  const halved = setting.marks === 'banjiao' || setting.marks === 'kaiming';
  units.forEach((unit, i) => {
    const next = units[i + 1];
    if (next !== undefined && parts(unit, next)) spaces[i + 1] = setting.hanLatin.natural;
    if (halved && !(setting.marks === 'kaiming' && unit.kind === kind.stop && !isMark(next) && !isMark(units[i - 1]))) {
      trimTop[i] = unit.blankTop;
      trimFoot[i] = unit.blankFoot;
    } else if (next !== undefined && setting.marks === 'quanjiao' && (isMark(unit) || isSpacer(unit)) && (isMark(next) || isSpacer(next))) {
      if (next.kind === kind.opening) trimTop[i + 1] = next.blankTop;
      else trimFoot[i] = unit.blankFoot;
    }
  });
  return { copy, units, spaces, trimTop, trimFoot, turns: Uint8Array.from(units, (unit) => turnsAt[unit.from]!) };
}

const isMark = (unit: VerticalUnit | undefined): boolean => unit !== undefined && unit.kind >= kind.opening && unit.kind <= kind.stop;
const isSpacer = ({ kind: of }: VerticalUnit): boolean => of === kind.middleDot || of === kind.interpunct || of === kind.wideSpace;
const parts = (one: VerticalUnit, other: VerticalUnit): boolean =>
  (one.kind === kind.han && isTurnedWord(other)) || (isTurnedWord(one) && other.kind === kind.han);
const isTurnedWord = ({ way, kind: of }: VerticalUnit): boolean => way === 'turned' && of >= kind.latin && of <= kind.symbol;

/** What a column of units `from` to `to` measures: spaces at its foot and blanks at both ends are not counted. */
export function columnHeight(text: VerticalText, from: number, to: number): Em {
  const end = shownEnd(text, from, to);
  let height = 0;
  for (let i = from; i < end; i++) height += heightIn(text, i) + (i > from ? text.spaces[i]! : 0);
  return end > from ? height - edgeTop(text, from) - edgeFoot(text, end - 1) : 0;
}

/** Height of a unit inside a column. */
export const heightIn = ({ units, trimTop, trimFoot }: VerticalText, i: number): Em => units[i]!.height - trimTop[i]! - trimFoot[i]!;

/** Blank that an opening mark loses at a column's head, and a closing one or a stop at its foot (GB 5.1.10, CLREQ 3.1.6.3). */
export const edgeTop = ({ units, trimTop }: VerticalText, i: number): Em => units[i]!.blankTop - trimTop[i]!;
/** The same at the foot. */
export const edgeFoot = ({ units, trimFoot }: VerticalText, i: number): Em => units[i]!.blankFoot - trimFoot[i]!;

/** Where what is seen of a column ends: spaces at its foot are not. */
export function shownEnd({ units }: VerticalText, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(units[end - 1]!.kind)) end--;
  return end;
}

const isBlank = (of: number): boolean => of === kind.space || of === kind.wideSpace || of === kind.control;
