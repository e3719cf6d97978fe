import { type Length, points } from '../../sheet/length.ts';
import type { Sheet } from '../../sheet/sheets.ts';

/** The sizes a headline may have for its story's rank on the page: the heaviest story's is never overtopped, and sizes fall with the rank (composition.md 2.5). */
export interface RankSizes {
  readonly most: Length;
  readonly least: Length;
}

const broadsheet: readonly (readonly [number, number])[] = [
  [66, 36],
  [36, 28],
  [32, 24],
  [28, 21],
  [24, 18],
  [24, 16],
];

const tabloid: readonly (readonly [number, number])[] = [
  [48, 32],
  [32, 24],
  [28, 21],
  [24, 18],
  [21, 16],
  [21, 14],
];

/** Sizes by rank, 0 the heaviest story; those after the last share its sizes. By eye, from the steps newspapers are seen to use. */
export function rankSizes(sheet: Sheet, rank: number): RankSizes {
  const table = sheet.name === 'broadsheet' ? broadsheet : tabloid;
  const [most, least] = table[Math.min(rank, table.length - 1)]!;
  return { most: points(most), least: points(least) };
}
