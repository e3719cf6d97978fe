import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PictureNeed } from '../../../shared/makeup/arrange.ts';
import { standBeside } from '../../../shared/makeup/beside.ts';
import { leastFiller } from '../../../shared/makeup/filler.ts';
import { gridOf } from '../../../shared/sheet/grid.ts';
import { sheets } from '../../../shared/sheet/sheets.ts';

// Broadsheet at 12 pt: four basic columns are 55 characters of 9 pt, 495 pt; a picture of 3 : 2 is 330 pt or 27.5 lines there, one of 16 : 9 is 23.2, one of 9 : 16 is 73.3.
const grid = gridOf(sheets.broadsheet, 12_000);
const picture = (ratio: number): PictureNeed => ({ ratio, captionLines: Array<number>(grid.columns + 1).fill(1) });
const stand = (lines: number, width: number, ...ratios: readonly number[]) =>
  standBeside(grid, [], [{ column: 0, width, line: 10, lines }], ratios.map(picture));

test('pictures in a row end level, each a little cropped, where their shapes allow it', () => {
  const { pictures, fillers } = stand(27, 8, 1500, 1778);
  // With their captions 29 and 24 lines, 26.5 between them; the room is 27, and no filler is left for a line.
  expect(pictures.map(({ cells, imageLines }) => [cells.column, cells.width, imageLines])).toEqual([
    [0, 4, 26],
    [4, 4, 26],
  ]);
  expect(fillers).toEqual([]);
});

test('a picture takes what would be left for a small filler, but keeps its shape beside a large one', () => {
  // 28 lines and a caption; 32 lines are within a fifth more, 60 are not.
  expect(stand(32, 4, 1500)).toMatchObject({ pictures: [{ imageLines: 31 }], fillers: [] });
  expect(stand(60, 4, 1500)).toMatchObject({ pictures: [{ imageLines: 28 }], fillers: [{ line: 40, lines: 30 }] });
});

test('a picture that is just too high for its room is cropped rather than made a column narrower', () => {
  // 24 lines and a caption of 29: within a fifth less.
  expect(stand(25, 4, 1500)).toMatchObject({ pictures: [{ cells: { width: 4 }, imageLines: 24 }] });
  expect(stand(20, 4, 1500).pictures[0]!.cells.width).toBeLessThan(4);
});

test('pictures too unlike to end level keep their own heights, and a filler takes what the flatter one leaves beneath it', () => {
  const { pictures, fillers } = stand(75, 8, 1500, 563);
  expect(pictures.map(({ imageLines }) => imageLines)).toEqual([28, 73]);
  // 28 lines, a caption and a line of white: the filler has the rest of the room.
  expect(pictures[0]!.cells.lines).toBe(30);
  expect(fillers).toEqual([{ column: 0, width: 4, line: 40, lines: 45 }]);
});

test('pictures that a fifth more or less does not level stand at the one depth to which any picture may be cropped', () => {
  // 36.7 lines and 20.6: at most a third less and a quarter more, so from 24.2 on and up to 26.0; 25 is the only depth both may have with a caption.
  const { pictures, fillers } = stand(27, 8, 1125, 2000);
  expect(pictures.map(({ cells, imageLines }) => [cells.lines, imageLines])).toEqual([
    [27, 25],
    [27, 25],
  ]);
  expect(fillers).toEqual([]);
  // A third less than 36.7 is more than a quarter above 18.3: these two have no depth in common.
  expect(stand(38, 8, 1125, 2250).pictures.map(({ imageLines }) => imageLines)).toEqual([37, 18]);
});

test('whatever the pictures and the room, no white is left that a filler could take', () => {
  const ratio = fc.integer({ min: 450, max: 2600 });
  fc.assert(
    fc.property(
      fc.array(ratio, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 2, max: 8 }),
      fc.integer({ min: 6, max: 110 }),
      (ratios, width, lines) => {
        const { pictures, fillers } = stand(lines, width, ...ratios);
        const taken = [...pictures.map(({ cells }) => cells), ...fillers];
        for (let column = 0; column < width; column++) {
          const here = taken
            .filter((cells) => cells.column <= column && column < cells.column + cells.width)
            .sort((a, b) => a.line - b.line);
          let free = 10;
          for (const { line, lines: deep } of here) {
            expect(line - free, 'parts upon each other').toBeGreaterThanOrEqual(0);
            // Above the next picture there is a line of white beside.
            expect(line - free).toBeLessThanOrEqual(leastFiller);
            free = line + deep;
          }
          expect(10 + lines - free).toBeLessThan(leastFiller);
        }
      },
    ),
    { seed: 80, numRuns: 3_000 },
  );
});
