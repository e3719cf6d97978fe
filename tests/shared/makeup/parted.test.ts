import { describe, expect, test } from 'vitest';
import { textOfPiece } from '../../../shared/display/dump.ts';
import { squares } from '../../../shared/face/squares.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { insideOf } from '../../../shared/makeup/boxed.ts';
import { fit as copyfit } from '../../../shared/makeup/fit.ts';
import { applyMove } from '../../../shared/makeup/moves/apply.ts';
import { proposePages } from '../../../shared/makeup/page-plans.ts';
import type { Furniture, Plan, StoryBox } from '../../../shared/makeup/plan.ts';
import type { MakeUpOrder } from '../../../shared/makeup/scorable.ts';
import type { Cells } from '../../../shared/sheet/grid.ts';
import { textOf } from '../../../shared/story/story.ts';
import { deepestWhite, pageMap } from '../../support/page-map.ts';
import { headlineOf, makePage, orderOf } from '../../support/pages.ts';

// Pages on which headlines would stand side by side (碰题), if make-up did not frame a short story, or set a headline vertically.

const orders: readonly (readonly [string, MakeUpOrder])[] = [
  ['a tabloid of six stories, few notices', orderOf([1051, 510, 486, 329, 289, 188], 3, 'tabloid', 4)],
  ['a tabloid of a long lead and five short stories', orderOf([1372, 427, 345, 240, 231, 144], 3, 'tabloid', 6)],
  ['a tabloid of five stories, four pictures with the lead', orderOf([1102, 468, 443, 369, 236], 4, 'tabloid', 7)],
  ['a broadsheet of six long stories', orderOf([3349, 1326, 1308, 1212, 1067, 994], 4, 'broadsheet', 5)],
];
const made = orders.map(([name, order]) => [name, order, proposePages(order, new Composer(squares))] as const);

const boxesOf = ({ stories }: Plan): readonly (readonly [number, StoryBox])[] =>
  stories.flatMap(({ box }, at) => (box === undefined ? [] : [[at, box] as const]));

const overlap = (from: number, length: number, other: number, otherLength: number): boolean =>
  from < other + otherLength && other < from + length;

/** True when a rule runs along an edge of a box, or through it. */
const isAlong = (box: Cells, rule: Furniture): boolean =>
  rule.kind === 'rule' && rule.way === 'down'
    ? rule.column >= box.column && rule.column <= box.column + box.width && overlap(box.line, box.lines, rule.line, rule.lines)
    : rule.line >= box.line - 1 && rule.line <= box.line + box.lines && overlap(box.column, box.width, rule.column, rule.width);

test('boxes and vertical headlines are proposed, and on the best pages no headlines stand side by side', () => {
  const plans = made.flatMap(([, , pages]) => pages.map(({ plan }) => plan));
  expect(plans.filter((plan) => boxesOf(plan).length > 0).length).toBeGreaterThan(3);
  expect(plans.filter(({ stories }) => stories.some(({ head }) => head?.vertical)).length).toBeGreaterThan(0);
  for (const [, , [best]] of made.slice(0, 3)) expect(best!.score.parts.buttingHeads).toBe(100);
});

describe.each(made)('%s', (_name, order, pages) => {
  test('at most one box, about a short story that is not the lead, with nothing of another story in it', () => {
    for (const { plan } of pages) {
      const rows = pageMap(plan);
      const boxes = boxesOf(plan);
      expect(boxes.length).toBeLessThanOrEqual(1);
      for (const [at, { column, width, line, lines }] of boxes) {
        expect(at).toBeGreaterThan(0);
        expect([width >= 2 && width <= 3, lines >= 10 && lines <= 36]).toEqual([true, true]);
        const inside = new Set(rows.slice(line, line + lines).flatMap((row) => row.slice(column, column + width)));
        for (const what of inside) expect(['.', `h${at}`, `t${at}`, `p${at}`]).toContain(what);
        const outside = rows.flatMap((row, y) => row.filter((_, x) => y < line || y >= line + lines || x < column || x >= column + width));
        expect(outside.filter((what) => [`h${at}`, `t${at}`, `p${at}`].includes(what))).toEqual([]);
      }
    }
  });

  test('no rule runs beside a box: its own parts it from its neighbours', () => {
    for (const { plan } of pages)
      for (const [, box] of boxesOf(plan)) expect(plan.furniture.filter((rule) => isAlong(box, rule))).toEqual([]);
  });

  test('no hole deeper than two lines, nothing over, headlines falling with the weight of their stories', () => {
    const [{ plan, unfit }] = pages as [(typeof pages)[number]];
    expect(deepestWhite(pageMap(plan))).toBeLessThanOrEqual(2);
    expect(unfit.filter(({ kind }) => kind !== 'page-short')).toEqual([]);
    const sizes = plan.stories.filter(({ head }) => !head?.vertical).map((place) => headlineOf(order, place));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test('every character stands once, on the grid, that of a box a character from its sides and a line from its foot', () => {
    for (const { plan } of pages) {
      const page = makePage({ ...order, plan }, new Composer(squares));
      const { grid } = page;
      if (page.overset.lines > 0) continue;
      for (const { id, story } of order.stories) {
        const pieces = page.list.pieces.filter(({ role, source }) => role === 'paragraph' && source.startsWith(`${id}#`));
        const copy = story.flatMap((element) => (element.type === 'paragraph' ? [textOf(element)] : []));
        expect(pieces.map(textOfPiece).join('')).toBe(copy.join(''));
        for (const order of pieces.flatMap((piece) => piece.orders))
          if (order.kind === 'glyphs') expect((order.y - grid.top - grid.baseline) % grid.line).toBe(0);
      }
      for (const [at, box] of boxesOf(plan)) {
        const { x, width } = insideOf(box, grid);
        const id = plan.stories[at]!.story;
        const pieces = page.list.pieces.filter(({ role, source }) => role === 'paragraph' && source.startsWith(`${id}#`));
        const lines = pieces.flatMap((piece) => piece.orders.flatMap((one) => (one.kind === 'glyphs' ? [one] : [])));
        expect(lines.length).toBeGreaterThan(0);
        const foot = Math.max(...lines.map(({ y }) => y));
        for (const { x: left, size, places } of lines) {
          const right = left + Math.max(...places) + size;
          expect([left >= x, right <= x + width]).toEqual([true, true]);
        }
        // The last baseline stands on the last line but one, but for a line or two of white.
        const last = (foot - grid.top - grid.baseline) / grid.line;
        expect(box.line + box.lines - 2 - last).toBeGreaterThanOrEqual(0);
        expect(box.line + box.lines - 2 - last).toBeLessThanOrEqual(2);
      }
    }
  });

  test('every move that copyfit offers for what is framed or runs down gives what it promises', () => {
    const composer = new Composer(squares);
    let checked = 0;
    for (const { plan } of pages) {
      const dressed = plan.stories.filter(({ box, head }) => box !== undefined || head?.vertical).map(({ story }) => story);
      if (dressed.length === 0) continue;
      const { stories, moves } = copyfit(order, plan, composer);
      for (const { move, over, under } of moves.filter(({ move: { story } }) => dressed.includes(story))) {
        const done = applyMove(order, plan, move)!;
        const promised = stories.map((told) => (told.id === move.story ? { ...told, over, under } : told));
        expect([move, copyfit(done.order, done.plan, composer).stories]).toEqual([move, promised]);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(0);
  });

  test('made twice it is the same, whatever the composer has set before', () => {
    const used = new Composer(squares);
    proposePages(orders[0]![1], used);
    expect(JSON.stringify(proposePages(order, used))).toBe(JSON.stringify(pages));
  });
});

test('a box that make-up proposed and a person pinned stays when the page is made again', () => {
  const [, order, [best]] = made[1]!;
  const [[at, box]] = boxesOf(best!.plan) as [readonly [number, StoryBox]];
  const stories = best!.plan.stories.map((place, i) => (i === at ? { ...place, box: { ...box, pinned: true as const } } : place));
  const again = proposePages({ ...order, plan: { ...best!.plan, stories } }, new Composer(squares));
  expect(again.length).toBeGreaterThan(0);
  for (const { plan } of again) {
    expect(plan.stories[at]).toEqual(stories[at]);
    pageMap(plan);
  }
});
