import { describe, expect, test } from 'vitest';
import {
  lookOf,
  moveInColumn,
  restoreColumn,
  setBoxColumns,
  setFitted,
  setLook,
  setSplit,
  setStyle,
  setVertical,
} from '../../../../shared/makeup/edit/dress.ts';
import type { Plan } from '../../../../shared/makeup/plan.ts';
import { placeOf, planOf } from '../../../support/pages.ts';

const cells = { column: 0, width: 2, line: 10, lines: 20 };
const story = placeOf('a', {
  head: { column: 0, width: 2, line: 0, lines: 8 },
  legs: [0, 1].map((column) => ({ column, from: 8, to: 40 })),
  box: { ...cells, rule: 'thin' },
});
const plan: Plan = {
  ...planOf(story),
  notices: { ...cells, line: 80, columns: 2 },
  furniture: [
    { ...cells, kind: 'rule', rule: 'thin', way: 'across' },
    { ...cells, kind: 'box', rule: 'thin' },
    { ...cells, kind: 'tint', tint: 10 },
  ],
};
const box = { kind: 'box', at: 0 } as const;
const furniture = (index: number) => ({ kind: 'furniture', index }) as const;

describe('setting what stands on a page otherwise', () => {
  test('a head stands vertically and lies again', () => {
    const vertical = setVertical(plan, 0, true);
    expect(vertical.stories[0]!.head).toEqual({ ...plan.stories[0]!.head, vertical: true });
    expect(setVertical(vertical, 0, false)).toEqual(plan);
  });

  test('a leg is broken into columns, and whole again at one', () => {
    const broken = setSplit(plan, 0, 1, { columns: 3, way: 'uneven', level: true });
    expect(broken.stories[0]!.legs).toEqual([
      plan.stories[0]!.legs[0],
      { column: 1, from: 8, to: 40, split: { columns: 3, way: 'uneven', level: true } },
    ]);
    expect(setSplit(broken, 0, 1, { columns: 1, way: 'uneven' })).toEqual(plan);
  });

  test('a style and lines chosen together are told only where they are not the house’s', () => {
    const styled = setStyle(plan, 0, { level: 'strict', hang: true });
    expect(styled.stories[0]!.style).toEqual({ level: 'strict', hang: true });
    expect(setStyle(styled, 0, {})).toEqual(plan);
    const fitted = setFitted(plan, 0, [4, 2, 4]);
    expect(fitted.stories[0]!.fitted).toEqual([2, 4]);
    expect(setFitted(fitted, 0, [])).toEqual(plan);
  });

  test('notices stand in so many columns; a page without them is as it was', () => {
    expect(setBoxColumns(plan, 5).notices).toEqual({ ...plan.notices, columns: 5 });
    const bare = { ...plan, notices: null };
    expect(setBoxColumns(bare, 5)).toEqual(bare);
  });

  test('a box has a rule and a ground, a rule a kind and a way, a ground its tint; no other look takes', () => {
    expect([lookOf(plan, box), ...[0, 1, 2, 3].map((index) => lookOf(plan, furniture(index)))]).toEqual([
      { rule: 'thin', tint: 0 },
      { rule: 'thin', way: 'across' },
      { rule: 'thin', tint: 0 },
      { tint: 10 },
      undefined,
    ]);
    const look = { rule: 'double', tint: 20, way: 'down' } as const;
    expect(setLook(plan, box, look).stories[0]!.box).toEqual({ ...cells, rule: 'double', tint: 20 });
    expect([0, 1, 2].map((index) => setLook(plan, furniture(index), look).furniture[index])).toEqual([
      { ...cells, kind: 'rule', rule: 'double', way: 'down' },
      { ...cells, kind: 'box', rule: 'double', tint: 20 },
      { ...cells, kind: 'tint', tint: 20 },
    ]);
    const paper = setLook(setLook(plan, box, { tint: 20 }), box, { tint: 0 });
    expect(paper).toEqual(plan);
  });

  test('a story that is not there changes nothing', () => {
    expect(setVertical(plan, 3, true)).toBe(plan);
    expect(setStyle(plan, 3, { hang: true })).toBe(plan);
    expect(setLook(plan, { kind: 'box', at: 3 }, { rule: 'thick' })).toBe(plan);
  });
});

test('a notice moved out of the column’s order is kept with the box, and put back with one call', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const once = moveInColumn(plan, ids, 'c', 'a');
  expect(once.notices).toEqual({ ...plan.notices, moves: [{ id: 'c', followers: ['a', 'b', 'd'], leaders: [] }] });
  const twice = moveInColumn(once, ['c', 'a', 'b', 'd'], 'b', null);
  expect(twice.notices?.moves?.map(({ id }) => id)).toEqual(['c', 'b']);
  expect(restoreColumn(twice, 'c').notices?.moves).toEqual([{ id: 'b', followers: [], leaders: ['d', 'a'] }]);
  expect(restoreColumn(twice)).toEqual(plan);
  expect([moveInColumn(plan, ids, 'x', 'a'), restoreColumn(plan)]).toEqual([plan, plan]);
  const bare = { ...plan, notices: null };
  expect([moveInColumn(bare, ids, 'c', 'a'), restoreColumn(bare)]).toEqual([bare, bare]);
});
