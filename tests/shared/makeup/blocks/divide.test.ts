import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, type Division, type Leaf, Table } from '../../../../shared/makeup/blocks/divide.ts';

const divide = (leaves: readonly Leaf[], columns: number, lines: number, most: number): readonly Division[] =>
  new Table(leaves, columns, lines).divisions(most);

/** A story that wants so many cells, wherever: each cell more or fewer costs one. */
const wanting = (cells: number, kind: Leaf['kind'] = 'story'): Leaf => ({ kind, estimate: (_width, given) => Math.abs(given - cells) });

/** A box that stands only in these cells. */
const exactly = (width: number, lines: number): Leaf => ({
  kind: 'notices',
  estimate: (given, _cells, depth) => (given === width && depth === lines ? 0 : Number.POSITIVE_INFINITY),
});

/** Every cell with the leaf that stands in it; throws where two meet. */
function map({ regions }: Division, columns: number, lines: number): string[] {
  const rows = Array.from({ length: lines }, () => Array<string>(columns).fill('.'));
  for (const { leaf, column, width, top, bottoms } of regions)
    for (let x = column; x < column + width; x++)
      for (let y = top; y < bottoms[x - column]!; y++) {
        if (rows[y]![x] !== '.') throw new Error(`${leaf} meets ${rows[y]![x]} at ${x},${y}`);
        rows[y]![x] = String(leaf);
      }
  return rows.map((row) => row.join(''));
}

describe('dividing a page', () => {
  test('one story has it all', () => {
    expect(map(divide([wanting(20)], 4, 5, 3)[0]!, 4, 5)).toEqual(['0000', '0000', '0000', '0000', '0000']);
  });

  test('two stories part it by what they need: a line of white between blocks above one another', () => {
    // 4 columns of 21 lines: 48 cells are 12 lines, 32 cells are 8, and one line stays between.
    // The second one stands over all columns only.
    const wide: Leaf = { kind: 'story', estimate: (width, given) => (width === 4 ? Math.abs(given - 32) : Number.POSITIVE_INFINITY) };
    const [best] = divide([wanting(48), wide], 4, 21, 1);
    expect(map(best!, 4, 21)).toEqual([...Array(12).fill('0000'), '....', ...Array(8).fill('1111')]);
  });

  test('the heaviest story becomes an L where two others want unlike heights', () => {
    // 4 columns of 30 lines; the right block stands ten lines higher than the left one.
    const [best] = divide([wanting(60), wanting(18), wanting(38)], 4, 30, 1);
    const regions = best!.regions.toSorted((a, b) => a.leaf - b.leaf);
    expect(new Set(regions[0]!.bottoms).size).toBe(2);
    expect(regions[1]!.bottoms.every((bottom) => bottom === 30)).toBe(true);
    expect(best!.cost).toBe(0);
  });

  test('of two stories the heaviest reaches to the foot beside the other, so that no line cuts the page', () => {
    // 4 columns of 30 lines: what the second one wants fills three columns of 8 lines, or one of 24.
    const [best] = divide([wanting(93), wanting(24)], 4, 30, 1);
    const [first, second] = best!.regions.toSorted((a, b) => a.leaf - b.leaf);
    expect(second!.width).toBeLessThan(4);
    expect(new Set(first!.bottoms)).toEqual(new Set([30, second!.top - between]));
    expect(best!.cost).toBe(0);
  });

  test('a page in three strips costs more than one that nothing cuts', () => {
    const strip = (cells: number): Leaf => ({
      kind: 'story',
      estimate: (width, given) => (width === 4 ? Math.abs(given - cells) : Number.POSITIVE_INFINITY),
    });
    // Strips of a third each: two cuts, as many times the cost of one; a strip of a tenth at the foot is none.
    const cost = (...wants: readonly number[]): number => divide(wants.map(strip), 4, 60, 1)[0]!.cost;
    expect(cost(76, 76, 80)).toBe(2 * cost(116, 120));
    expect(cost(116, 120)).toBeGreaterThan(0);
    expect(cost(212, 24)).toBe(0);
  });

  test('notices stand in the last corner', () => {
    const [best] = divide([wanting(100), wanting(40), exactly(2, 10)], 4, 42, 1);
    expect(best!.regions.find(({ leaf }) => leaf === 2)).toEqual({ leaf: 2, column: 2, width: 2, top: 32, bottoms: [42, 42] });
  });

  test('ways that differ in the cut are all told, the best first, none dearer than the one after', () => {
    const all = divide([wanting(48), wanting(32), wanting(20)], 4, 27, 20);
    expect(all.length).toBeGreaterThan(5);
    expect(all.map(({ cost }) => cost)).toEqual(all.map(({ cost }) => cost).toSorted((a, b) => a - b));
  });

  test('whatever the stories want: nothing meets, every leaf stands once, all but the white between blocks is given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 2, max: 8 }),
        (wants, columns) => {
          const lines = 40;
          const leaves = wants.map((cells) => wanting(cells));
          for (const division of divide(leaves, columns, lines, 4)) {
            const rows = map(division, columns, lines);
            expect(division.regions.map(({ leaf }) => leaf).toSorted((a, b) => a - b)).toEqual(wants.map((_, i) => i));
            const white = rows.join('').split('.').length - 1;
            expect(white).toBeLessThanOrEqual((wants.length - 1) * columns * between);
          }
        },
      ),
      { seed: 20200303, numRuns: 25 },
    );
  });

  test('a table like another but for some leaves divides the page as one that knows nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10, max: 120 }), { minLength: 2, maxLength: 5 }),
        fc.nat(4),
        fc.integer({ min: 10, max: 120 }),
        fc.constantFrom('both' as const, 'right' as const),
        (wants, nth, other, keepsOff) => {
          const at = nth % wants.length;
          const leaves = wants.map((cells) => wanting(cells));
          const changed = leaves.map((leaf, i): Leaf => (i === at ? { ...wanting(other), keepsOff } : leaf));
          const table = new Table(leaves, 5, 40);
          table.divisions(4);
          expect(new Table(changed, 5, 40, { table, but: [at] }).divisions(6)).toEqual(divide(changed, 5, 40, 6));
        },
      ),
      { seed: 20200303, numRuns: 40 },
    );
  });

  test('a story whose headline meets no other may stand beside others at no cost, one with text on its right only to the left of them', () => {
    // Strips of whole depth: side by side is the only way.
    const strip = (keepsOff?: 'both' | 'right'): Leaf => ({
      kind: 'story',
      estimate: (width, _cells, depth) => (width === 1 && depth === 20 ? 0 : Number.POSITIVE_INFINITY),
      ...(keepsOff && { keepsOff }),
    });
    const cost = (...leaves: readonly Leaf[]): number => divide(leaves, 2, 20, 1)[0]!.cost;
    const plain = cost(strip(), strip());
    const cut = cost(strip('both'), strip());
    expect(cut).toBeLessThan(plain);
    expect([cost(strip(), strip('both')), cost(strip('right'), strip())]).toEqual([cut, cut]);
    expect(cost(strip(), strip('right'))).toBe(plain);
  });
});
