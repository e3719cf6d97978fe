import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { level } from '../../../shared/flow/level.ts';
import { halvesOf, leastDepth, noticeItems, pack, totalDepth } from '../../../shared/flow/pack.ts';
import { Composer } from '../../../shared/line/composer.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { notice, picture, width } from '../../support/notices.ts';

const items = (notices: readonly Notice[]) => noticeItems(notices, new Composer(squares), width);

describe('packing notices', () => {
  test('columns are filled evenly; a notice is split with two lines on either side', () => {
    // 60 characters make 4 lines of 15.
    const set = items([notice('遗失声明', 60), notice('遗失声明', 60, 1), notice('遗失声明', 60, 2)]);
    expect(picture(pack(set, 2, 40))).toEqual(['aaaa bb', 'bb cccc']);
  });

  test('a notice of three lines is kept whole', () => {
    const set = items([notice('遗失声明', 60), notice('遗失声明', 45, 1), notice('遗失声明', 60, 2)]);
    expect(picture(pack(set, 2, 40))).toEqual(['aaaa', 'bbb cccc']);
  });

  test('heads stand before each kind when there are several, two lines high, never last in a column', () => {
    const set = items([notice('遗失声明', 45), notice('减资公告', 75, 1)]);
    expect(set.map((item) => item.kind)).toEqual(['head', 'notice', 'head', 'notice']);
    expect(picture(pack(set, 2, 40))).toEqual(['HH aaa', 'HH bbbbb']);
  });

  test('one kind alone needs no head: the box has it', () => {
    expect(items([notice('遗失声明', 45), notice('遗失声明', 30)]).every((item) => item.kind === 'notice')).toBe(true);
  });

  test('levelled columns are as equal as whole heads and unsplit ends allow', () => {
    // Heads 2 lines each: 遗失 3, 减资 5, 注销 4 lines; 2+3, 2+5 and 2+4 lines with half a line between pieces.
    const set = items([notice('遗失声明', 45), notice('减资公告', 75, 1), notice('注销公告', 60, 2)]);
    expect(picture(level(set, 3, 2))).toEqual(['HH aaa', 'HH bbbbb', 'HH cccc']);
    // Twelve lines in two columns: six and six, the middle notice split two and two.
    const even = items([notice('遗失声明', 60), notice('遗失声明', 60, 1), notice('遗失声明', 60, 2)]);
    expect(picture(level(even, 2, 2))).toEqual(['aaaa bb', 'bb cccc']);
  });

  test('levelled columns keep a notice whole where that shows no more white, and none is left empty', () => {
    const lines = (...counts: readonly number[]) => items(counts.map((count, i) => notice('遗失声明', 15 * count, i)));
    // Two and two lines with half a line between them are half a line deeper than four: what either leaves white, spaces or half a line take up.
    expect(picture(level(lines(2, 4, 2, 2), 3, 2))).toEqual(['aa', 'bbbb', 'cc dd']);
    // Twelve lines in two columns come out even only with the middle one split.
    expect(picture(level(lines(4, 4, 4), 2, 2))).toEqual(['aaaa bb', 'bb cccc']);
    // Five of three lines each in four columns: three and a half lines of white in three of them, not a column of six and a half and one of three and a half.
    expect(picture(level(lines(3, 3, 3, 3, 3), 4, 2))).toEqual(['aaa bbb', 'ccc', 'ddd', 'eee']);
  });

  test('what finds no place is told', () => {
    const set = items([notice('遗失声明', 150)]);
    expect(pack(set, 2, 6).rest).toEqual({ item: 0, from: 6, to: 10 });
  });
});

const notices = fc
  .array(fc.record({ head: fc.constantFrom('遗失声明', '减资公告', '注销公告'), length: fc.integer({ min: 1, max: 200 }) }), {
    minLength: 1,
    maxLength: 25,
  })
  .map((all) =>
    [...all].sort((a, b) => (a.head < b.head ? -1 : a.head > b.head ? 1 : 0)).map(({ head, length }, i) => notice(head, length, i)),
  );
const drawn = { seed: 20200303, numRuns: 300 };

describe('laws of packing', () => {
  test('every line of every notice stands exactly once, in order, or is in the rest', () => {
    fc.assert(
      fc.property(notices, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 80 }), (all, count, depth) => {
        const set = items(all);
        const packed = pack(set, count, depth);
        const stood = packed.columns.flatMap((column) =>
          column.pieces.flatMap(({ item, from, to }) => Array.from({ length: to - from }, (_, i) => `${item}:${from + i}`)),
        );
        const every = set.flatMap((item, i) => item.lines.map((_, line) => `${i}:${line}`));
        const rest = packed.rest;
        expect(stood).toEqual(rest === null ? every : every.slice(0, every.indexOf(`${rest.item}:${rest.from}`)));
      }),
      drawn,
    );
  });

  test('no column is deeper than allowed, and the least depth holds everything', () => {
    fc.assert(
      fc.property(notices, fc.integer({ min: 1, max: 8 }), (all, count) => {
        const set = items(all);
        const depth = leastDepth(set, count);
        const packed = pack(set, count, depth);
        expect(packed.rest).toBeNull();
        for (const column of packed.columns) expect(halvesOf(column)).toBeLessThanOrEqual(depth);
        expect(packed.columns.reduce((sum, column) => sum + column.lines, 0)).toBe(totalDepth(set));
      }),
      drawn,
    );
  });

  test('levelled columns hold every line once and in order, split no notice too short, and end no column on a head', () => {
    fc.assert(
      fc.property(notices, fc.integer({ min: 1, max: 8 }), (all, count) => {
        const set = items(all);
        const { columns, rest } = level(set, count, 2);
        expect(rest).toBeNull();
        expect(columns.length).toBeLessThanOrEqual(count);
        const stood = columns.flatMap((column) =>
          column.pieces.flatMap(({ item, from, to }) => Array.from({ length: to - from }, (_, i) => `${item}:${from + i}`)),
        );
        expect(stood).toEqual(set.flatMap((item, i) => item.lines.map((_, line) => `${i}:${line}`)));
        for (const { pieces, lines } of columns) {
          expect(lines).toBe(
            pieces.reduce((sum, { item, from, to }) => sum + (set[item]!.kind === 'head' ? set[item]!.depth : to - from), 0),
          );
          expect(set[pieces.at(-1)!.item]!.kind).toBe('notice');
          for (const { item, from, to } of pieces) {
            const whole = set[item]!.lines.length;
            expect([from === 0 || whole - from >= 2, to === whole || to - from >= 1]).toEqual([true, true]);
          }
        }
      }),
      drawn,
    );
  });
});
