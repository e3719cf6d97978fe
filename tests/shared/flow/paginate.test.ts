import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { houseRules, type NoticeRules } from '../../../shared/flow/notice-rules.ts';
import { halvesOf, noticeItems } from '../../../shared/flow/pack.ts';
import { paginate } from '../../../shared/flow/paginate.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { drawn, notice, notices, picture, stoodLines, width } from '../../support/notices.ts';

const pageRules: NoticeRules = { ...houseRules, again: 'box', continued: '（续）' };
const items = (given: Parameters<typeof noticeItems>[0], rules = pageRules) => noticeItems(given, new Composer(squares), width, rules);

describe('notices over as many boxes as they need', () => {
  test('a box is filled to its depth; a notice stands whole in one box', () => {
    const five = Array.from({ length: 5 }, (_, i) => notice('遗失声明', 60, i));
    // Boxes of two columns of six lines: three notices of four lines make twelve, the second parted by the column but none by the box.
    const boxes = paginate(items(five), () => ({ columns: 2, depth: 13 }), pageRules, 2);
    expect(boxes.map(picture)).toEqual([
      ['aaaa bb', 'bb cccc'],
      ['dddd', 'eeee'],
    ]);
    // One line less and the third would be parted by the box: it goes to the next, and the two that stay are levelled.
    const small = paginate(items(five), () => ({ columns: 2, depth: 11 }), pageRules, 2);
    expect(small.map(picture)).toEqual([
      ['aaaa', 'bbbb'],
      ['cccc', 'dddd'],
      ['ee', 'ee'],
    ]);
  });

  test('a kind that runs on has its head again at the top of the next box, once', () => {
    const four = [0, 1, 2].map((i) => notice('遗失声明', 60, i)).concat(notice('减资公告', 60, 3));
    const boxes = paginate(items(four), () => ({ columns: 2, depth: 13 }), pageRules, 2);
    expect(boxes.map(picture)).toEqual([
      ['HH aaaa', 'bbbb'],
      ['+ cccc', 'HH dddd'],
    ]);
    expect(boxes[1]!.columns[0]!.again?.paragraph.copy.text).toBe('遗失声明（续）');
  });

  test('a notice too deep for any box is parted by the box after all', () => {
    const boxes = paginate(items([notice('遗失声明', 150)]), () => ({ columns: 1, depth: 8 }), pageRules, 2);
    expect(boxes.map(picture)).toEqual([['aaaa'], ['aaaa'], ['aa']]);
  });

  test('boxes too small for a line end the work, and what is left is told', () => {
    const boxes = paginate(items([notice('遗失声明', 60)]), () => ({ columns: 2, depth: 1 }), pageRules, 2);
    expect(boxes.map(({ columns, rest }) => [columns.length, rest])).toEqual([[0, { item: 0, from: 0, to: 4 }]]);
  });

  test('no notices, no box', () => {
    expect(paginate([], () => ({ columns: 2, depth: 20 }), pageRules, 2)).toEqual([]);
  });
});

const rules = fc.record({
  order: fc.constant([]),
  heads: fc.constantFrom('none' as const, 'several' as const, 'all' as const),
  again: fc.constantFrom('never' as const, 'box' as const, 'column' as const),
  continued: fc.constant('（续）'),
  leastPart: fc.constantFrom(null, 1, 2, 3),
  filler: fc.constant(null),
  square: fc.boolean(),
  columns: fc.constant(null),
  measure: fc.constant(null),
});

describe('laws of pagination', () => {
  test('by any rules every line stands once and in order, in boxes no deeper than given, whole notices together where a box can hold them', () => {
    fc.assert(
      fc.property(notices, rules, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 12, max: 60 }), (all, drawnRules, columns, depth) => {
        const set = items(all, drawnRules);
        const boxes = paginate(set, () => ({ columns, depth }), drawnRules, 2);
        expect(boxes.flatMap(stoodLines)).toEqual(set.flatMap((item) => item.lines));
        for (const box of boxes) {
          expect(box.rest).toBeNull();
          expect(box.columns.length).toBeLessThanOrEqual(columns);
          expect(box.columns.length).toBeGreaterThan(0);
          for (const column of box.columns) expect(halvesOf(column)).toBeLessThanOrEqual(depth);
          for (const column of box.columns) expect(box.items[column.pieces.at(-1)!.item]!.kind).toBe('notice');
        }
        set.forEach((item) => {
          const over = boxes.filter((box) => box.items.some((other) => other.kind === 'notice' && other.notice === item.notice)).length;
          if (item.kind === 'notice' && 2 * item.lines.length + 12 * columns <= columns * depth) expect(over).toBe(1);
        });
      }),
      drawn,
    );
  });

  test('by the page’s rules a box that begins amid a kind says its head again, and no other does', () => {
    fc.assert(
      fc.property(notices, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 14, max: 50 }), (all, columns, depth) => {
        const boxes = paginate(items(all), () => ({ columns, depth }), pageRules, 2);
        boxes.forEach((box, index) => {
          const first = box.items[0]!;
          const expected = index > 0 && first.kind === 'notice' ? first.again : undefined;
          expect(box.columns.map((column) => column.again)).toEqual(box.columns.map((_, i) => (i === 0 ? expected : undefined)));
        });
      }),
      drawn,
    );
  });
});
