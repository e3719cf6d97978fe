import { describe, expect, test } from 'vitest';
import { squares } from '../../../../shared/face/squares.ts';
import { Composer } from '../../../../shared/line/composer.ts';
import type { Bench } from '../../../../shared/makeup/blocks/block.ts';
import type { Region } from '../../../../shared/makeup/blocks/divide.ts';
import { framed, mayBeFramed } from '../../../../shared/makeup/blocks/framed.ts';
import { needOf, type StoryNeed } from '../../../../shared/makeup/blocks/need.ts';
import { dividers, storyPlanOf } from '../../../../shared/makeup/blocks/place.ts';
import { Stands } from '../../../../shared/makeup/blocks/stands.ts';
import { mayRunDown, runningDown } from '../../../../shared/makeup/blocks/vertical.ts';
import { setPlacedHead } from '../../../../shared/makeup/placed-head.ts';
import { gridOf } from '../../../../shared/sheet/grid.ts';
import { points } from '../../../../shared/sheet/length.ts';
import { sheets } from '../../../../shared/sheet/sheets.ts';
import { han, storyOf } from '../../../support/copy.ts';

const sheet = sheets.broadsheet;
const grid = gridOf(sheet, points(12));
const composer = new Composer(squares);
const bench: Bench = { grid, composer, stands: new Stands(grid) };
const needFor = (paragraphs: readonly number[], pictures = 0, rank = 3): StoryNeed =>
  needOf(storyOf(han(9), paragraphs, pictures), rank, Array(pictures).fill(1500), sheet, grid, composer);
const regionOf = (width: number, lines: number): Region => ({ leaf: 3, column: 1, width, top: 20, bottoms: Array(width).fill(20 + lines) });
const anySize = Number.MAX_SAFE_INTEGER;

describe('a story in a box', () => {
  // Three basic columns are 41 characters, a box leaves 39: two columns of 19 and a gutter. 454 characters and the indent of two are 24 lines of 19.
  const parting = framed(needFor([454]), sheet, bench);
  const deepOf = (): number => {
    const lines = [...Array(27).keys()].map((i) => i + 10);
    return lines.find((depth) => parting.compose(regionOf(3, depth), anySize)?.tight.length === 0)!;
  };

  test('head, text in columns of whole characters and a line of white fill it to the line', () => {
    const depth = deepOf();
    const block = parting.compose(regionOf(3, depth), anySize)!;
    const { head, legs, filled, box } = block;
    expect(box).toEqual({ column: 1, width: 3, line: 20, lines: depth, rule: 'thin' });
    expect(head).toMatchObject({ column: 1, width: 3, line: 20 });
    expect(legs).toEqual([{ column: 1, width: 3, from: 20 + head.lines, to: 20 + depth - 1, split: { columns: 2, way: 'whole' } }]);
    expect(legs[0]!.to - legs[0]!.from).toBe(12);
    expect([filled.rest, filled.holes]).toEqual([null, []]);
    expect(storyPlanOf(block, 'short')).toMatchObject({ story: 'short', box, legs });
  });

  test('its headline is set for what the box leaves, and no larger than it may be', () => {
    const depth = deepOf();
    const block = parting.compose(regionOf(3, depth), anySize)!;
    const place = storyPlanOf(block, 'short');
    const set = setPlacedHead(block.need.story, place.head!, grid, composer, place.box);
    if (set.kind !== 'horizontal') throw new Error(set.kind);
    expect(set.lines[0]!.size).toBe(block.option.size);
    expect(set.height).toBeLessThanOrEqual(block.head.lines * grid.line);
    const smaller = parting.compose(regionOf(3, depth), block.option.size - 1);
    expect(smaller === undefined || smaller.option.size < block.option.size).toBe(true);
  });

  test('what would leave it white or over does not come out: no filler stands in a box, no copy is lost', () => {
    expect(parting.compose(regionOf(3, 36), anySize)).toBeUndefined();
    expect(parting.compose(regionOf(3, 10), anySize)).toBeUndefined();
    expect(parting.compose(regionOf(4, 12), anySize)).toBeUndefined();
    for (let depth = 1; depth < 60; depth++) {
      const cost = parting.estimate(3, 3 * depth, depth);
      expect([depth, Number.isFinite(cost) || parting.compose(regionOf(3, depth), anySize) === undefined]).toEqual([depth, true]);
    }
  });

  test('its picture stands under the headline over all the box leaves, the text beneath', () => {
    const need = needFor([220], 1);
    const parted = framed(need, sheet, bench);
    const depth = [...Array(27).keys()].map((i) => i + 10).find((lines) => parted.compose(regionOf(2, lines), anySize) !== undefined)!;
    const { head, pictures, legs } = parted.compose(regionOf(2, depth), anySize)!;
    const [slot] = pictures;
    expect(slot!.cells).toMatchObject({ column: 1, width: 2, line: 20 + head.lines });
    expect(legs[0]!.from).toBe(slot!.cells.line + slot!.cells.lines);
    // 225 points wide, three to two: 150 points are 12.5 lines.
    expect(Math.abs(slot!.imageLines - 12.5) / 12.5).toBeLessThan(0.35);
  });

  test('neither the lead is framed, nor a long story, nor one with several pictures', () => {
    expect(mayBeFramed(needFor([454]))).toBe(true);
    expect(mayBeFramed(needFor([454], 0, 0))).toBe(false);
    expect(mayBeFramed(needFor(Array(12).fill(110)))).toBe(false);
    expect(mayBeFramed(needFor([454], 2))).toBe(false);
  });
});

test('thin rules part blocks, but for where a box stands above or to the left', () => {
  const block = framed(needFor([454]), sheet, bench);
  const depth = [...Array(27).keys()].map((i) => i + 10).find((lines) => block.compose(regionOf(3, lines), anySize) !== undefined)!;
  const box = block.compose(regionOf(3, depth), anySize)!;
  const { box: _, ...bare } = box;
  const foot = 20 + depth;
  const under = { ...bare, region: { ...box.region, column: 0, width: 5, top: foot + 1, bottoms: Array(5).fill(foot + 30) } };
  const right = { ...bare, region: { ...box.region, column: 4, top: 10, bottoms: Array(4).fill(foot) } };
  expect(dividers([box])).toEqual([]);
  const thin = { kind: 'rule', rule: 'thin' };
  expect(dividers([box, under, right])).toEqual([
    { ...thin, way: 'across', column: 0, width: 1, line: foot, lines: 1 },
    { ...thin, way: 'across', column: 4, width: 1, line: foot, lines: 1 },
    { ...thin, way: 'across', column: 4, width: 3, line: 9, lines: 1 },
    { ...thin, way: 'down', column: 4, width: 3, line: 10, lines: 10 },
  ]);
});

describe('a vertical headline', () => {
  // Two paragraphs of 22 lines of 13 characters, the indent of two in: 22 lines in each of two columns.
  const need = needFor([284, 284], 0, 1);
  const parting = runningDown(need, sheet, bench);
  const found = [...Array(33).keys()].map((i) => parting.compose(regionOf(3, i + 16), anySize)).filter((block) => block !== undefined);
  test('stands in the first column, as deep as the block; the text has the others', () => {
    const whole = parting.compose(regionOf(3, 22), anySize)!;
    const { head, legs, filled, fillers, over } = whole;
    const depth = 22;
    expect([filled.holes, fillers, over]).toEqual([[], [], 0]);
    expect(head).toEqual({ column: 1, width: 1, line: 20, lines: depth });
    expect(legs.map(({ column, from, to }) => [column, from, to])).toEqual([
      [2, 20, 20 + depth],
      [3, 20, 20 + depth],
    ]);
    expect(storyPlanOf(whole, 'down').head).toEqual({ ...head, vertical: true });
  });

  test('takes no block of one column, which would leave its text none', () => {
    for (let depth = 16; depth <= 48; depth++) expect(parting.compose(regionOf(1, depth), anySize)).toBeUndefined();
  });

  test('is in the size that make-up counts with, and within its column', () => {
    expect(found.length).toBeGreaterThan(3);
    for (const block of found) {
      const place = storyPlanOf(block, 'down');
      const set = setPlacedHead(need.story, place.head!, grid, composer);
      if (set.kind !== 'vertical') throw new Error(set.kind);
      expect(set.columns[0]!.size).toBe(block.option.size);
      expect(set.width).toBeLessThanOrEqual(13 * grid.cell);
      expect(set.height).toBeLessThanOrEqual(block.head.lines * grid.line);
    }
  });

  test('is not given to the lead, nor in a strip of two columns', () => {
    expect([mayRunDown(need), mayRunDown(needFor([300], 0, 0))]).toEqual([true, false]);
    expect(parting.estimate(2, 2 * 30, 30)).toBe(Number.POSITIVE_INFINITY);
  });
});
