import { type Length, millimetres, points } from './length.ts';

/** Which sheet a page is printed on: 对开 or 四开. */
export type SheetName = 'broadsheet' | 'tabloid';

/** A sheet of the house: trim size, height of the type area, basic columns and body cell (composition.md 2.1–2.3: two independent textbooks agree). */
export interface Sheet {
  readonly name: SheetName;
  readonly width: Length;
  readonly height: Length;
  readonly areaHeight: Length;
  readonly columns: number;
  readonly characters: number;
  readonly gutter: number;
  readonly cell: Length;
  readonly bleed: Length;
  /** Body line heights make-up may choose from, the usual one first: a third or a quarter of the body size as gap. */
  readonly lineHeights: readonly Length[];
}

const cell = points(9);
const bleed = millimetres(3);
const lineHeights = [points(12), points(11.25)];

/** The sheets a page may be made up on. */
export const sheets: Readonly<Record<SheetName, Sheet>> = {
  broadsheet: {
    name: 'broadsheet',
    width: millimetres(390),
    height: millimetres(545),
    areaHeight: millimetres(490),
    columns: 8,
    characters: 13,
    gutter: 1,
    cell,
    bleed,
    lineHeights,
  },
  tabloid: {
    name: 'tabloid',
    width: millimetres(275),
    height: millimetres(390),
    areaHeight: millimetres(350),
    columns: 6,
    characters: 11,
    gutter: 1,
    cell,
    bleed,
    lineHeights,
  },
};
