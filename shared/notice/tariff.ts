import { type Fen, percentOf } from './money.ts';
import type { NoticeStyle } from './notice.ts';

/** How characters are counted where the price goes by them: each one; two letters or digits as one; a run of letters or digits as one. */
export type Counting = 'plain' | 'pairs' | 'runs';

/** What an extra costs: so many per cent of what stands without it, and so many fen an insertion. */
export interface Extra {
  readonly percent: number;
  readonly fen: Fen;
}

/** One line of the house's rate card (刊例价): data, kept in the settings. */
export interface TariffLine {
  readonly name: string;
  readonly title: string;
  /** The price goes by printed lines, by characters, by pieces (documents), or by square centimetres as printed. */
  readonly basis: 'line' | 'character' | 'piece' | 'area';
  /** Price of one unit in one insertion. */
  readonly unit: Fen;
  readonly counting: Counting;
  /** Units charged at least, and the least price of an insertion. */
  readonly leastUnits: number;
  readonly minimum: Fen;
  readonly bold: Extra;
  readonly box: Extra;
  /** Per cent off all insertions from so many on; the largest number reached counts. */
  readonly discounts: readonly { readonly insertions: number; readonly percent: number }[];
  /** The kinds (`capital`) or forms (`lost.birth`) it is meant for; none: any. */
  readonly for: readonly string[];
}

/** A notice as it will print: lines from the composer, characters by `countCharacters`, documents, and its area in whole square millimetres. */
export interface Measured {
  readonly lines: number;
  readonly characters: number;
  readonly pieces: number;
  readonly area: number;
}

/** A price with how it came about, all in whole fen: `each` insertion with its extras, what several insertions take off, and the total. */
export interface Price {
  readonly units: number;
  readonly base: Fen;
  readonly bold: Fen;
  readonly box: Fen;
  readonly each: Fen;
  readonly insertions: number;
  readonly discount: Fen;
  readonly total: Fen;
}

/** Characters of a text by the house's way of counting; blanks and line ends are never counted, marks are. */
export function countCharacters(text: string, counting: Counting): number {
  let count = 0;
  let run = 0;
  const close = (): void => {
    count += counting === 'pairs' ? Math.ceil(run / 2) : counting === 'runs' ? Math.min(1, run) : run;
    run = 0;
  };
  for (const character of text) {
    if (/[A-Za-z0-9０-９Ａ-Ｚａ-ｚ]/.test(character)) run += 1;
    else {
      close();
      if (!/\s/.test(character)) count += 1;
    }
  }
  close();
  return count;
}

/** What a notice costs by a line of the rate card. */
export function priceOf(tariff: TariffLine, measured: Measured, style: NoticeStyle, insertions: number): Price {
  const units = Math.max(tariff.leastUnits, unitsOf(tariff, measured));
  const base = Math.max(tariff.minimum, units * tariff.unit);
  const bold = style.bold ? extraOn(base, tariff.bold) : 0;
  const box = style.box ? extraOn(base, tariff.box) : 0;
  const each = base + bold + box;
  const reached = tariff.discounts
    .filter((step) => insertions >= step.insertions)
    .sort((one, other) => other.insertions - one.insertions)[0];
  const discount = percentOf(each * insertions, reached?.percent ?? 0);
  return { units, base, bold, box, each, insertions, discount, total: each * insertions - discount };
}

const extraOn = (base: Fen, { percent, fen }: Extra): Fen => percentOf(base, percent) + fen;

function unitsOf(tariff: TariffLine, measured: Measured): number {
  switch (tariff.basis) {
    case 'line':
      return measured.lines;
    case 'character':
      return measured.characters;
    case 'piece':
      return Math.max(1, measured.pieces);
    case 'area':
      return Math.ceil(measured.area / 100);
  }
}

/** The line of the rate card meant for a form: its own, else its kind's, else the first for any; nothing when the card is empty. */
export function tariffFor(card: readonly TariffLine[], kind: string, form: string): TariffLine | undefined {
  const named = (name: string): TariffLine | undefined => card.find((line) => line.for.includes(name));
  return named(`${kind}.${form}`) ?? named(kind) ?? card.find((line) => line.for.length === 0) ?? card[0];
}

const none: Extra = { percent: 0, fen: 0 };

/** An example rate card to begin with, by prices seen at other papers (newsroom.md §5); a house enters its own. */
export const exampleCard: readonly TariffLine[] = [
  {
    name: 'line',
    title: '按行',
    basis: 'line',
    unit: 5000,
    counting: 'plain',
    leastUnits: 2,
    minimum: 0,
    bold: { percent: 20, fen: 0 },
    box: { percent: 0, fen: 2000 },
    discounts: [{ insertions: 3, percent: 10 }],
    for: [],
  },
  {
    name: 'character',
    title: '按字',
    basis: 'character',
    unit: 180,
    counting: 'pairs',
    leastUnits: 25,
    minimum: 4500,
    bold: { percent: 20, fen: 0 },
    box: { percent: 0, fen: 2000 },
    discounts: [{ insertions: 3, percent: 10 }],
    for: ['other'],
  },
  {
    name: 'piece',
    title: '按件（证件）',
    basis: 'piece',
    unit: 10_000,
    counting: 'plain',
    leastUnits: 1,
    minimum: 0,
    bold: none,
    box: none,
    discounts: [],
    for: ['lost.identity'],
  },
  {
    name: 'area',
    title: '按面积（平方厘米）',
    basis: 'area',
    unit: 600,
    counting: 'plain',
    leastUnits: 1,
    minimum: 20_000,
    bold: none,
    box: { percent: 0, fen: 5000 },
    discounts: [{ insertions: 3, percent: 15 }],
    for: ['auction', 'debt', 'eia'],
  },
];
