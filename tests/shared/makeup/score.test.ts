import { describe, expect, test } from 'vitest';
import { buttingPairs, faults, partWeights, type Scorable, type ScoredStory, score, straightCuts } from '../../../shared/makeup/score.ts';
import { type Cells, gridOf } from '../../../shared/sheet/grid.ts';
import { points } from '../../../shared/sheet/length.ts';
import { sheets } from '../../../shared/sheet/sheets.ts';

const grid = gridOf(sheets.broadsheet, points(12));
const cells = (column: number, width: number, line: number, lines: number): Cells => ({ column, width, line, lines });

/** A block of nothing but text under its headline. */
const story = (id: string, at: Cells, size: number, headLines = 5): ScoredStory => ({
  id,
  head: { ...at, lines: headLines },
  size: points(size),
  isBoxed: false,
  isVertical: false,
  legs: Array.from({ length: at.width }, (_, i) => ({ column: at.column + i, from: at.line + headLines, to: at.line + at.lines })),
  pictures: [],
  dropped: 0,
  over: 0,
  white: 0,
  paced: 0,
});

// Three stories: the first an L over the others, which begin at different lines, so that nothing cuts the page and no headlines meet.
const lead: ScoredStory = {
  ...story('lead', cells(0, 8, 0, 60), 54, 8),
  legs: Array.from({ length: 8 }, (_, column) => ({ column, from: 8, to: column < 4 ? 60 : 80 })),
};
const page: Scorable = {
  grid,
  stories: [lead, story('second', cells(0, 4, 61, 54), 32), story('third', cells(4, 4, 81, 34), 28)],
  box: null,
  fillers: [],
};

describe('the score of a page', () => {
  test('a page with nothing to find fault with has full marks in every part', () => {
    const { total, parts } = score(page);
    expect(total).toBe(100);
    expect(new Set(Object.values(parts))).toEqual(new Set([100]));
  });

  test('the whole is the mean of its parts by their weights', () => {
    const over = score({ ...page, stories: [{ ...lead, over: 5 }, ...page.stories.slice(1)] });
    expect(over.parts.fit).toBe(100 - 5 * faults.overLine);
    const weights = Object.values(partWeights).reduce((sum, weight) => sum + weight, 0);
    expect(over.total).toBeCloseTo(100 - (5 * faults.overLine * partWeights.fit) / weights, 0);
  });

  test('headlines that do not fall with the weight of their stories, a lead that is not the largest or not at the top', () => {
    const [first, second, third] = page.stories as [ScoredStory, ScoredStory, ScoredStory];
    expect(score({ ...page, stories: [first, third, second] }).parts.hierarchy).toBe(100 - faults.headlineNotFalling);
    expect(score({ ...page, stories: [second, first, third] }).parts.hierarchy).toBe(
      100 - faults.headlineNotFalling - faults.leadNotLargest - faults.leadNotAtTop,
    );
  });

  test('headlines side by side butt, unless one is boxed, one runs down, or a line of text stands between', () => {
    const left = story('left', cells(0, 4, 10, 30), 32);
    const right = story('right', cells(4, 4, 12, 30), 28);
    expect(buttingPairs([left, right])).toEqual([[0, 1]]);
    expect(buttingPairs([left, { ...right, isBoxed: true }])).toEqual([]);
    expect(buttingPairs([{ ...left, isVertical: true }, right])).toEqual([]);
    expect(
      buttingPairs([
        { ...left, isVertical: true },
        { ...right, isVertical: true },
      ]),
    ).toEqual([[0, 1]]);
    expect(buttingPairs([left, story('right', cells(4, 4, 15, 30), 28)])).toEqual([]);
    expect(buttingPairs([{ ...left, head: cells(0, 3, 10, 5) }, right])).toEqual([]);
  });

  test('a page cut straight across between two stories, and one cut straight down', () => {
    const upper = story('upper', cells(0, 8, 0, 57), 54);
    const across = { ...page, stories: [upper, story('lower', cells(0, 8, 58, 57), 32)] };
    expect(score(across).parts.splitAcross).toBe(100 - faults.straightCut);
    const down = { ...page, stories: [story('left', cells(0, 5, 0, 115), 54), story('right', cells(5, 3, 0, 115), 32)] };
    expect(score(down).parts.splitAcross).toBe(100 - faults.straightCut);
    expect(score(down).parts.buttingHeads).toBe(100 - faults.butting);
  });

  test('what cuts no page: a strip at the head or the foot, a notice column, a filler, a picture under its story, a box across the page', () => {
    const cutsOf = (more: Partial<Scorable>): number => straightCuts({ ...page, ...more });
    const strip = [story('upper', cells(0, 8, 0, 95), 54), story('lower', cells(0, 8, 96, 19), 32)];
    expect(cutsOf({ stories: strip })).toBe(0);
    const [left, right] = [cells(0, 5, 0, 115), cells(5, 3, 0, 115)];
    const beside = story('left', left, 54);
    expect(cutsOf({ stories: [beside], box: { cells: right, over: 0, uneven: 0 } })).toBe(0);
    expect(cutsOf({ stories: [beside], fillers: [right] })).toBe(0);
    const row = { picture: 0, cells: cells(0, 8, 60, 55), imageLines: 53, captionLines: 1, whiteAbove: 1, ratio: 1500 };
    expect(cutsOf({ stories: [{ ...story('only', cells(0, 8, 0, 59), 54), pictures: [row] }] })).toBe(0);
    // A box across the page has the foot to itself: stories side by side above it are cut down to it; a column of notices that stands in the way of a cut across is none.
    const foot = { cells: cells(0, 8, 90, 25), over: 0, uneven: 0 };
    expect(cutsOf({ stories: [story('left', cells(0, 5, 0, 89), 54), story('right', cells(5, 3, 0, 89), 32)], box: foot })).toBe(1);
    const column = { cells: cells(6, 2, 30, 85), over: 0, uneven: 0 };
    const [upper, lower] = [story('upper', cells(0, 6, 0, 57), 54), story('lower', cells(0, 6, 58, 57), 32)];
    expect(cutsOf({ stories: [upper, lower], box: column })).toBe(0);
    // A filler between two stories parts them once.
    expect(
      cutsOf({
        stories: [story('upper', cells(0, 8, 0, 50), 54), story('lower', cells(0, 8, 70, 45), 32)],
        fillers: [cells(0, 8, 51, 18)],
      }),
    ).toBe(1);
  });

  test('pictures: cropped beyond a tenth, without caption, all on one side', () => {
    // 4 columns are 55 cells of 9 pt, 495 pt wide; at 3 to 2 the image is 330 pt high: 27.5 lines.
    const picture = { picture: 0, cells: cells(4, 4, 8, 30), imageLines: 28, captionLines: 1, whiteAbove: 0, ratio: 1500 };
    const withPicture = (more: object): Scorable => ({
      ...page,
      stories: [{ ...lead, pictures: [{ ...picture, ...more }] }, ...page.stories.slice(1)],
    });
    expect(score(withPicture({})).parts.wholeColumnPictures).toBe(100);
    expect(score(withPicture({ imageLines: 20 })).parts.wholeColumnPictures).toBeLessThan(70);
    expect(score(withPicture({ captionLines: 0 })).parts.captionByPicture).toBe(100 - faults.captionMissing);
    expect(score(withPicture({})).parts.balance).toBe(75);
  });

  test('of four pictures the largest must be seen to lead, before those of its own story too; of fewer it need not', () => {
    const picture = { picture: 0, cells: cells(2, 4, 8, 30), imageLines: 28, captionLines: 1, whiteAbove: 0, ratio: 1500 };
    const hierarchyOf = (own: readonly Cells[], others: readonly Cells[], more = 4 - own.length - others.length): number => {
      const [, second, third] = page.stories as [ScoredStory, ScoredStory, ScoredStory];
      const slots = (all: readonly Cells[]) => all.map((at, i) => ({ ...picture, picture: i, cells: at }));
      const small = slots(Array.from({ length: more }, () => cells(4, 1, 90, 10)));
      const stories = [
        { ...lead, pictures: slots(own) },
        { ...second, pictures: slots(others) },
        { ...third, pictures: small },
      ];
      return score({ ...page, stories }).parts.hierarchy;
    };
    expect(hierarchyOf([cells(2, 4, 8, 30), cells(6, 2, 8, 30)], [])).toBe(100);
    expect(hierarchyOf([cells(0, 4, 8, 30), cells(4, 4, 8, 30)], [])).toBe(100 - faults.noPictureLeads);
    expect(hierarchyOf([cells(0, 4, 8, 30), cells(4, 4, 8, 30)], [], 1)).toBe(100);
    // Six fifths as large as the next one: two thirds of the way to leading are lacking.
    expect(hierarchyOf([cells(2, 4, 8, 30)], [cells(0, 4, 80, 25)])).toBeCloseTo(100 - (faults.noPictureLeads * 2) / 3, 0);
    expect(hierarchyOf([cells(2, 4, 8, 20)], [cells(0, 4, 80, 25)])).toBe(100 - faults.leadPictureNotLeading);
  });

  test('the notice box: uneven columns, lines without room, a place inside the page', () => {
    const box = { cells: cells(0, 8, 100, 15), over: 0, uneven: 0 };
    expect(score({ ...page, box }).parts.squareNotices).toBe(100);
    const lacking = score({ ...page, box: { ...box, uneven: 2, over: 3 } }).parts;
    expect(lacking.squareNotices).toBe(100 - 2 * faults.uneven - 3 * faults.boxOver);
    expect(lacking.fit).toBe(100 - 3 * faults.overLine);
    expect(score({ ...page, box: { ...box, cells: cells(1, 3, 40, 15) } }).parts.squareNotices).toBe(100 - faults.boxInside);
  });
});
