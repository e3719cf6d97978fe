import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { harshOf, unfitOf } from '../../../shared/makeup/complaints.ts';
import { proposePages } from '../../../shared/makeup/page-plans.ts';
import type { MakeUpOrder } from '../../../shared/makeup/scorable.ts';
import type { Scorable, ScoredStory } from '../../../shared/makeup/score.ts';
import { gridOf } from '../../../shared/sheet/grid.ts';
import { points } from '../../../shared/sheet/length.ts';
import { sheets } from '../../../shared/sheet/sheets.ts';
import { han, storyOf } from '../../support/copy.ts';
import { makePage } from '../../support/pages.ts';

const head = { column: 0, width: 8, line: 0, lines: 8 };
const story = (id: string, size: number, but: Partial<ScoredStory> = {}): ScoredStory => ({
  id,
  head,
  size: points(size),
  isBoxed: false,
  isVertical: false,
  legs: [],
  pictures: [],
  dropped: 0,
  over: 0,
  white: 0,
  paced: 0,
  ...but,
});
const pageOf = (...stories: ScoredStory[]): Scorable => ({ grid: gridOf(sheets.broadsheet, points(12)), stories, box: null, fillers: [] });

describe('what does not fit', () => {
  test('a page that holds all that it was given has nothing on the list', () => {
    expect(unfitOf(pageOf(story('a', 54), story('b', 32)))).toEqual([]);
  });
  test('copy, pictures and notices without a place, and the cells that no copy fills', () => {
    const box = { cells: { column: 0, width: 8, line: 100, lines: 16 }, over: 7, uneven: 0 };
    const fillers = [
      { column: 0, width: 3, line: 90, lines: 6 },
      { column: 4, width: 1, line: 90, lines: 5 },
    ];
    expect(unfitOf({ ...pageOf(story('a', 54, { over: 3 }), story('b', 32, { dropped: 2 })), box, fillers })).toEqual([
      { kind: 'copy-over', story: 'a', lines: 3 },
      { kind: 'pictures-dropped', story: 'b', count: 2 },
      { kind: 'notices-over', lines: 7 },
      { kind: 'page-short', cells: 23 },
    ]);
  });
});

describe('what fits too harshly', () => {
  test('white at columns’ feet, more than three paragraphs set otherwise, a headline larger than the one before it', () => {
    const page = pageOf(story('a', 32, { white: 2 }), story('b', 36, { paced: 4 }), story('c', 28, { paced: 3 }));
    expect(harshOf(page, [], 0)).toEqual([
      { kind: 'white', story: 'a', lines: 2 },
      { kind: 'paragraphs-paced', story: 'b', count: 4 },
      { kind: 'headline-out-of-order', story: 'b' },
    ]);
  });
  test('a picture cropped by more than a fifth of its height: 243 pt at 3 : 2 are 13.5 lines of 12 pt, and 10 are 26 percent less', () => {
    const slot = { picture: 0, cells: { column: 0, width: 2, line: 8, lines: 20 }, captionLines: 1, whiteAbove: 0, ratio: 1500 };
    const cropped = (imageLines: number) => harshOf(pageOf(story('a', 54, { pictures: [{ ...slot, imageLines }] })), [], 0);
    expect(cropped(10)).toEqual([{ kind: 'picture-cropped', story: 'a', picture: 0, percent: 26 }]);
    expect(cropped(11)).toEqual([]);
  });
  test('headlines side by side and cuts, as the score counted them', () => {
    expect(harshOf(pageOf(story('a', 54), story('b', 32)), [[0, 1]], 2)).toEqual([
      { kind: 'headlines-butting', story: 'a', other: 'b' },
      { kind: 'page-cut', count: 2 },
    ]);
  });
});

test('of pages made up with more copy than they hold, each tells the lines that its making leaves over', () => {
  const order: MakeUpOrder = {
    sheet: 'tabloid',
    stories: [2400, 1400, 900].map((length, i) => ({
      id: `story-${i}`,
      story: storyOf(han(9 + i, i), Array(Math.ceil(length / 110)).fill(110), 1),
    })),
    photos: [],
    notices: [],
  };
  const pages = proposePages(order, new Composer(squares));
  expect(pages).toHaveLength(3);
  for (const { plan, unfit } of pages) {
    const over = unfit.reduce((sum, one) => sum + (one.kind === 'copy-over' ? one.lines : 0), 0);
    expect(over).toBeGreaterThan(0);
    expect(over).toBe(makePage({ ...order, plan }, new Composer(squares)).overset.lines);
  }
});
