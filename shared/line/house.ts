import { points } from '../sheet/length.ts';
import type { Elastic, MarkStyle, Setting } from './paragraph.ts';

/** Han–Latin space of narrow newspaper columns: an eighth of an em, giving way to nothing and up to a quarter (composition.md 1.8). */
const hanLatin: Elastic = { natural: 125, least: 0, most: 250 };

const base: Setting = {
  face: 'song',
  size: points(9),
  level: 'gb',
  marks: 'quanjiao',
  hanLatin,
  indent: 2000,
  align: 'left',
  mostLetterSpace: 150,
  hang: false,
  hyphenate: false,
};

/** How each role is set in this house: 宋 for reading, 黑 for signposts, 楷 for what belongs to a headline or a picture. */
export const house = {
  body: { ...base, hyphenate: true },
  subhead: { ...base, face: 'hei-bold', size: points(11), indent: 0, align: 'centre' },
  caption: { ...base, face: 'kai', size: points(8), indent: 0, align: 'centre' },
  kicker: { ...base, face: 'kai', size: points(22), indent: 0, align: 'centre', marks: 'banjiao' },
  headline: { ...base, face: 'song-heavy', size: points(54), indent: 0, align: 'centre', marks: 'banjiao' },
  deck: { ...base, face: 'kai', size: points(21), indent: 0, align: 'centre', marks: 'banjiao' },
  byline: { ...base, face: 'kai', size: points(10.5), indent: 0, align: 'centre' },
  notice: { ...base, size: points(7.5), indent: 0 },
  noticeHead: { ...base, face: 'hei-bold', size: points(9), indent: 0, align: 'centre' },
  noticeTitle: { ...base, face: 'hei-bold', size: points(15), indent: 0, align: 'centre' },
  folio: { ...base, face: 'song', size: points(9), indent: 0, align: 'left' },
  folioStrong: { ...base, face: 'hei-bold', size: points(11), indent: 0, align: 'left' },
  filler: { ...base, face: 'kai', size: points(14), indent: 0, align: 'centre' },
  jump: { ...base, face: 'kai', size: points(8.5), indent: 0 },
  placeholder: { ...base, face: 'hei', size: points(9), indent: 0, align: 'centre' },
} as const satisfies Record<string, Setting>;

/** How text is set where it is not as the house has it: how strictly lines are broken, how wide its marks are, and whether a pause mark may hang beyond a line's end. */
export interface TextStyle {
  readonly level?: 'basic' | 'gb' | 'strict';
  readonly marks?: MarkStyle;
  readonly hang?: true;
}

const styled = new WeakMap<Setting, Map<string, Setting>>();

/** A setting in another style; the same object for the same style, because the composer tells settings apart by identity. */
export function inStyle(setting: Setting, style: TextStyle | undefined): Setting {
  if (style === undefined) return setting;
  let known = styled.get(setting);
  if (known === undefined) {
    known = new Map();
    styled.set(setting, known);
  }
  const key = `${style.level} ${style.marks} ${style.hang}`;
  let made = known.get(key);
  if (made === undefined) {
    const { level = setting.level, marks = setting.marks, hang = setting.hang } = style;
    made = { ...setting, level, marks, hang };
    known.set(key, made);
  }
  return made;
}

/** Line height of notices, and of captions and heads inside the notice box. */
export const noticeLine = points(9);

/** The steps a headline, a kicker and a deck may be set in, largest first (sizes of the house's table, composition.md 2.4, 2.5). */
export const steps = {
  headline: [66, 60, 54, 48, 42, 36, 32, 28, 24].map((size) => ({ ...house.headline, size: points(size) })),
  kicker: [22, 18, 16, 14, 12].map((size) => ({ ...house.kicker, size: points(size) })),
  deck: [22, 21, 18, 16, 14, 12].map((size) => ({ ...house.deck, size: points(size) })),
  filler: [42, 32, 24, 18, 14, 10.5].map((size) => ({ ...house.filler, size: points(size) })),
  byline: [10.5, 9].map((size) => ({ ...house.byline, size: points(size) })),
} as const satisfies Record<string, readonly Setting[]>;
