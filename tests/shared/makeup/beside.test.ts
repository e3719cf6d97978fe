import { expect, test } from 'vitest';
import { standBeside } from '../../../shared/makeup/beside.ts';
import type { PictureNeed } from '../../../shared/makeup/propose.ts';
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
  // 28 lines, a caption and a line of white: the filler goes to where the taller one’s caption ends.
  expect(pictures[0]!.cells.lines).toBe(30);
  expect(fillers).toEqual([{ column: 0, width: 4, line: 40, lines: 44 }]);
});

test('pictures that a fifth more or less does not level are cropped as hard as any picture may be, and show no white', () => {
  // 36.7 lines and 20.6: 25 are two thirds of the one, a fifth and more over the other.
  const { pictures, fillers } = stand(27, 8, 1125, 2000);
  expect(pictures.map(({ cells, imageLines }) => [cells.lines, imageLines])).toEqual([
    [27, 25],
    [27, 25],
  ]);
  expect(fillers).toEqual([]);
});
