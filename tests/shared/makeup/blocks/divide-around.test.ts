import { describe, expect, test } from 'vitest';
import type { Leaf } from '../../../../shared/makeup/blocks/divide.ts';
import { divideAround } from '../../../../shared/makeup/blocks/divide-around.ts';
import type { Cells } from '../../../../shared/sheet/grid.ts';

const wanting = (cells: number): Leaf => ({ kind: 'story', estimate: (_width, given) => Math.abs(given - cells) });
const cells = (column: number, width: number, line: number, lines: number): Cells => ({ column, width, line, lines });

/** The page as rows of letters: numbers for leaves, P for what is pinned, f for fillers; throws where two meet. */
function drawn(pinned: readonly Cells[], leaves: readonly Leaf[], columns: number, lines: number): string[] | undefined {
  const [division] = divideAround(leaves, pinned, columns, lines);
  if (division === undefined) return undefined;
  const rows = Array.from({ length: lines }, () => Array<string>(columns).fill('.'));
  const put = (letter: string, { column, width, line, lines: depth }: Cells): void => {
    for (let y = line; y < line + depth; y++)
      for (let x = column; x < column + width; x++) {
        if (rows[y]![x] !== '.') throw new Error(`${letter} meets ${rows[y]![x]} at ${x},${y}`);
        rows[y]![x] = letter;
      }
  };
  for (const one of pinned) put('P', one);
  for (const one of division.fillers) put('f', one);
  for (const { leaf, column, top, bottoms } of division.regions)
    bottoms.forEach((bottom, i) => {
      put(String(leaf), { column: column + i, width: 1, line: top, lines: bottom - top });
    });
  return rows.map((row) => row.join(''));
}

describe('dividing a page around what is pinned', () => {
  test('a pinned band at the head leaves the rest, a line of white under it', () => {
    expect(drawn([cells(0, 3, 0, 2)], [wanting(9)], 3, 6)).toEqual(['PPP', 'PPP', '...', '000', '000', '000']);
  });

  test('a pinned corner leaves an L that two stories share', () => {
    // 4 columns of 9 lines, the right half of the first 4 pinned: 8 cells beside it, and 16 under both after a line of white.
    expect(drawn([cells(2, 2, 0, 4)], [wanting(8), wanting(16)], 4, 9)).toEqual([
      '00PP',
      '00PP',
      '00PP',
      '00PP',
      '....',
      '1111',
      '1111',
      '1111',
      '1111',
    ]);
  });

  test('a pinned block in the middle stays there, and every story finds a place', () => {
    const rows = drawn([cells(2, 2, 8, 6)], [wanting(60), wanting(40), wanting(30)], 6, 30)!;
    expect(rows.slice(8, 14).every((row) => row.slice(2, 4) === 'PP')).toBe(true);
    for (const leaf of '012') expect(rows.join('')).toContain(leaf);
  });

  test('what no story is left for becomes a filler', () => {
    expect(drawn([cells(0, 3, 0, 3)], [], 3, 6)).toEqual(['PPP', 'PPP', 'PPP', '...', 'fff', 'fff']);
  });

  test('frames locked into one another cannot be gone round', () => {
    const locked = [cells(0, 2, 0, 1), cells(2, 1, 0, 2), cells(1, 2, 2, 1), cells(0, 1, 1, 2)];
    expect(drawn(locked, [wanting(1)], 3, 3)).toBeUndefined();
  });
});
