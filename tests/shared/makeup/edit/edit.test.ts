import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addFiller, addFurniture, boxAbout, remove } from '../../../../shared/makeup/edit/add.ts';
import { clashesOf } from '../../../../shared/makeup/edit/clashes.ts';
import { crop } from '../../../../shared/makeup/edit/crop.ts';
import { missingOf, putMissing } from '../../../../shared/makeup/edit/missing.ts';
import { cellsOfPart, frameOfPart, isPartPinned, type PlanPart, partOfFrame, partsOf } from '../../../../shared/makeup/edit/part.ts';
import { type Edges, leastLines, move, pin, place, resize } from '../../../../shared/makeup/edit/place.ts';
import { effectivePpi } from '../../../../shared/makeup/edit/ppi.ts';
import { rethread, thread, unthread } from '../../../../shared/makeup/edit/thread.ts';
import type { Plan } from '../../../../shared/makeup/plan.ts';
import { gridOf } from '../../../../shared/sheet/grid.ts';
import { points } from '../../../../shared/sheet/length.ts';
import { sheets } from '../../../../shared/sheet/sheets.ts';
import { placeOf, planOf } from '../../../support/pages.ts';

const grid = gridOf(sheets.broadsheet, points(12)); // 8 columns, 115 lines
const stories = [{ id: 'b' }, { id: 'a' }];

/** Two stories, the second of the order first in the plan. */
const plan: Plan = {
  ...planOf(
    placeOf('a', {
      head: { column: 0, width: 8, line: 0, lines: 10 },
      legs: [
        { column: 0, from: 10, to: 60 },
        { column: 1, width: 2, from: 30, to: 60 },
      ],
      pictures: [{ picture: 2, cells: { column: 1, width: 2, line: 10, lines: 20 }, imageLines: 17, captionLines: 2, whiteAbove: 0 }],
    }),
    placeOf('b', { legs: [{ column: 4, from: 20, to: 40 }] }),
  ),
  notices: { column: 0, width: 8, line: 90, lines: 25, columns: 6 },
  fillers: [{ column: 6, width: 2, line: 60, lines: 10 }],
  furniture: [{ kind: 'rule', rule: 'thin', way: 'across', column: 0, width: 8, line: 88, lines: 1 }],
};

const picture: PlanPart = { kind: 'picture', at: 0, index: 0 };
const leg: PlanPart = { kind: 'leg', at: 0, index: 1 };

describe('parts and frames', () => {
  test('a frame is named by its story in the order and its place in the plan, and found again', () => {
    expect(partsOf(plan).map((part) => frameOfPart(part, plan, stories))).toEqual([
      's2-head',
      's2-text-1',
      's2-text-2',
      's2-picture-3',
      's1-text-1',
      'notices',
      'filler-1',
      'furniture-1',
    ]);
    for (const part of partsOf(plan)) expect(partOfFrame(frameOfPart(part, plan, stories), plan, stories)).toEqual(part);
  });

  test('a caption belongs to its picture; the folio, a head that is not there and a later leg are no part', () => {
    expect(partOfFrame('s2-caption-3', plan, stories)).toEqual(picture);
    for (const frame of ['folio', 's1-head', 's2-text-3', 's2-picture-1', 's3-text-1', 'filler-2', 'furniture-0'])
      expect(partOfFrame(frame, plan, stories), frame).toBeNull();
    expect(partOfFrame('notices', { ...plan, notices: null }, stories)).toBeNull();
  });
});

describe('moving and resizing', () => {
  test('moves by the grid, and pins', () => {
    const moved = move(plan, leg, 3, 5, grid);
    expect(moved.stories[0]?.legs[1]).toEqual({ column: 4, width: 2, from: 35, to: 65, pinned: true });
    expect(isPartPinned(moved, leg)).toBe(true);
    expect(isPartPinned(plan, leg)).toBe(false);
  });

  test('goes no farther than the page', () => {
    expect(cellsOfPart(move(plan, leg, 100, -100, grid), leg)).toEqual({ column: 6, width: 2, line: 0, lines: 30 });
  });

  test('a picture resized gives the lines to its image; caption and white stay', () => {
    const taller = resize(plan, picture, { bottom: true }, 0, 4, grid);
    expect(taller.stories[0]?.pictures[0]).toMatchObject({ cells: { line: 10, lines: 24 }, imageLines: 21, captionLines: 2 });
    const least = resize(plan, picture, { bottom: true }, 0, -100, grid);
    expect(least.stories[0]?.pictures[0]?.imageLines).toBe(3);
  });

  test('the upper and left edges move alone, and never past the opposite ones', () => {
    expect(cellsOfPart(resize(plan, leg, { left: true, top: true }, -1, 3, grid), leg)).toEqual({
      column: 0,
      width: 3,
      line: 33,
      lines: 27,
    });
    expect(cellsOfPart(resize(plan, leg, { left: true, top: true }, 50, 500, grid), leg)).toEqual({
      column: 2,
      width: 1,
      line: 59,
      lines: 1,
    });
  });

  test('a leg made one column wide says nothing of its width, as legs do', () => {
    expect(resize(plan, leg, { right: true }, -1, 0, grid).stories[0]?.legs[1]).toEqual({ column: 1, from: 30, to: 60, pinned: true });
  });

  test('nothing changed is the same plan', () => {
    expect(move(plan, { kind: 'notices' }, 0, 20, grid)).toBe(plan);
    expect(place(plan, { kind: 'filler', index: 7 }, { column: 0, width: 1, line: 0, lines: 1 }, grid)).toBe(plan);
  });

  test('law: whatever is done, everything stays on the page, nothing shrinks below its least, other parts stay as they were', () => {
    const parts = partsOf(plan);
    const edges = fc.record(
      { left: fc.constant(true), right: fc.constant(true), top: fc.constant(true), bottom: fc.constant(true) },
      { requiredKeys: [] },
    );
    const act = fc.tuple(
      fc.nat(parts.length - 1),
      fc.option(edges),
      fc.integer({ min: -20, max: 20 }),
      fc.integer({ min: -200, max: 200 }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        let now = plan;
        for (const [which, by, columns, lines] of acts) {
          const part = parts[which]!;
          const before = now;
          now = by === null ? move(now, part, columns, lines, grid) : resize(now, part, by as Edges, columns, lines, grid);
          for (const other of parts) if (other !== part) expect(cellsOfPart(now, other)).toEqual(cellsOfPart(before, other));
          const { column, width, line, lines: high } = cellsOfPart(now, part)!;
          expect(column >= 0 && line >= 0 && width >= 1 && column + width <= grid.columns && line + high <= grid.lines).toBe(true);
          expect(high).toBeGreaterThanOrEqual(leastLines(now, part));
        }
        const slot = now.stories[0]!.pictures[0]!;
        expect(slot.cells.lines - slot.imageLines).toBe(3);
      }),
      { seed: 20_261_125, numRuns: 400 },
    );
  });
});

describe('pinning, threading, adding, taking off', () => {
  test('a pin is set and drawn without a trace', () => {
    expect(pin(pin(plan, leg, true), leg, false)).toEqual(plan);
  });

  test('a frame is threaded behind another, taken out, and put elsewhere in the thread', () => {
    const more = thread(plan, 0, 0, { column: 3, width: 1, line: 10, lines: 50 });
    expect(more.stories[0]?.legs.map(({ column }) => column)).toEqual([0, 3, 1]);
    expect(rethread(more, 0, 1, 2).stories[0]?.legs.map(({ column }) => column)).toEqual([0, 1, 3]);
    expect(rethread(more, 0, 2, 3)).toBe(more);
    expect(unthread(more, 0, 1)).toEqual(plan);
  });

  test('new things are pinned; each kind of part can be taken off', () => {
    const cells = { column: 0, width: 2, line: 70, lines: 8 };
    expect(remove(addFiller(plan, cells), { kind: 'filler', index: 1 })).toEqual(plan);
    expect(remove(addFurniture(plan, { ...cells, kind: 'tint', tint: 10 }), { kind: 'furniture', index: 1 })).toEqual(plan);
    const emptied = [...partsOf(plan)].reverse().reduce(remove, plan);
    expect(partsOf(emptied)).toEqual([]);
    expect(emptied.stories.map(({ story }) => story)).toEqual(['a', 'b']);
  });

  test('a crop stays within its photo; the whole in the middle is no crop', () => {
    const part = picture as PlanPart & { kind: 'picture' };
    const cropped = crop(plan, part, { x: -5, y: 12_000, zoom: 500 });
    expect(cropped.stories[0]?.pictures[0]?.crop).toEqual({ x: 0, y: 10_000, zoom: 1000 });
    expect(crop(cropped, part, { x: 5000, y: 5000, zoom: 1000 })).toEqual(plan);
  });
});

test('clashes: what lies on something else is told once; text round its own pictures and furniture are not', () => {
  expect(clashesOf(plan, grid)).toEqual([]);
  const onPicture = move(plan, leg, 0, -15, grid);
  expect(clashesOf(onPicture, grid)).toEqual([]);
  const onNotices = move(plan, { kind: 'filler', index: 0 }, 0, 25, grid);
  expect(clashesOf(onNotices, grid)).toEqual([{ part: { kind: 'notices' }, other: { kind: 'filler', index: 0 } }]);
  const off = { ...plan, fillers: [{ column: 7, width: 2, line: 60, lines: 10 }] };
  expect(clashesOf(off, grid)).toEqual([{ part: { kind: 'filler', index: 0 } }]);
});

test('a box about a story: a line about all that is in it, taken hold of and taken off like any part; what is in it does not clash', () => {
  const boxed = boxAbout(plan, 0, grid);
  const box: PlanPart = { kind: 'box', at: 0 };
  expect(cellsOfPart(boxed, box)).toEqual({ column: 0, width: 8, line: 0, lines: 61 });
  expect(frameOfPart(box, boxed, stories)).toBe('s2-box');
  expect(partOfFrame('s2-box', boxed, stories)).toEqual(box);
  expect(partOfFrame('s2-box', plan, stories)).toBeNull();
  // The other story's leg lies in the box and the filler begins at its foot; its own parts belong there.
  expect(clashesOf(boxed, grid).map(({ other }) => other)).toEqual([
    { kind: 'leg', at: 1, index: 0 },
    { kind: 'filler', index: 0 },
  ]);
  expect(cellsOfPart(resize(boxed, box, { bottom: true }, 0, 5, grid), box)?.lines).toBe(66);
  expect(remove(boxed, box)).toEqual(plan);
  expect(boxAbout({ ...plan, stories: [placeOf('a')] }, 0, grid).stories[0]?.box).toBeUndefined();
});

test('effective pixels to the inch: of the part that is shown', () => {
  const inch = 72_000;
  // 3000 × 2000 in 10 × 5 inches: 3000 pixels wide are shown, 300 to the inch.
  expect(effectivePpi({ width: 3000, height: 2000 }, { width: 10 * inch, height: 5 * inch })).toBe(300);
  // In a square of 10 inches only 2000 are shown; at twice the size 1000.
  expect(effectivePpi({ width: 3000, height: 2000 }, { width: 10 * inch, height: 10 * inch })).toBe(200);
  expect(effectivePpi({ width: 3000, height: 2000 }, { width: 10 * inch, height: 10 * inch }, { x: 0, y: 0, zoom: 2000 })).toBe(100);
});

describe('what stands nowhere on the page', () => {
  const block = (type: 'headline' | 'paragraph', text: string) => ({ type, children: [{ text }] }) as const;
  const shot = {
    type: 'picture',
    photo: '',
    children: [
      { type: 'caption', children: [] },
      { type: 'credit', children: [] },
    ],
  } as const;
  const story = [block('headline', '题'), block('paragraph', '文'), shot, shot, shot];
  const order = [
    { id: 'b', story },
    { id: 'a', story },
    { id: 'c', story },
  ];

  test('is told story by story; the rest of a story has neither head nor pictures to come', () => {
    expect(missingOf({ ...plan, notices: null }, order, 3)).toEqual([
      { kind: 'head', story: 'b' },
      ...[0, 1, 2].map((number) => ({ kind: 'picture', story: 'b', picture: number })),
      ...[0, 1].map((number) => ({ kind: 'picture', story: 'a', picture: number })),
      { kind: 'head', story: 'c' },
      { kind: 'text', story: 'c' },
      ...[0, 1, 2].map((number) => ({ kind: 'picture', story: 'c', picture: number })),
      { kind: 'notices' },
    ]);
    const rest = { id: 'd', story, jump: { from: { page: 1, stopped: { element: 0, offset: 0 } } } };
    expect(missingOf(plan, [rest], 0)).toEqual([{ kind: 'text', story: 'd' }]);
  });

  test('is put on one by one, pinned, until nothing is missing', () => {
    const cells = { column: 2, width: 3, line: 70, lines: 12 };
    let now: Plan = { ...plan, notices: null };
    for (let left = missingOf(now, order, 3); left[0] !== undefined; left = missingOf(now, order, 3)) {
      const put = putMissing(now, left[0], cells);
      expect(missingOf(put.plan, order, 3)).toHaveLength(left.length - 1);
      expect([cellsOfPart(put.plan, put.part), isPartPinned(put.plan, put.part)]).toEqual([cells, true]);
      now = put.plan;
    }
    expect(now.stories.map((place) => [place.story, place.head !== null, place.legs.length, place.pictures.length])).toEqual([
      ['a', true, 2, 3],
      ['b', true, 1, 3],
      ['c', true, 1, 3],
    ]);
    expect(now.stories[2]?.pictures[0]).toEqual({ picture: 0, cells, imageLines: 10, captionLines: 1, whiteAbove: 0, pinned: true });
  });
});
