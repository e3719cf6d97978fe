import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { level } from '../../../shared/flow/level.ts';
import { houseRules, type NoticeRules } from '../../../shared/flow/notice-rules.ts';
import { halvesOf, leastDepth, noticeItems, type Packed, pack, packBetween } from '../../../shared/flow/pack.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { drawn, notice, notices, picture, stoodLines, width } from '../../support/notices.ts';

const items = (given: Parameters<typeof noticeItems>[0], rules: NoticeRules = houseRules) =>
  noticeItems(given, new Composer(squares), width, rules);
const three = [notice('遗失声明', 60), notice('遗失声明', 60, 1), notice('遗失声明', 60, 2)];

describe('rules of the notice column', () => {
  test('heads: none, over several kinds, over all', () => {
    const two = [notice('遗失声明', 45), notice('减资公告', 75, 1)];
    const kinds = (given: typeof two, heads: NoticeRules['heads']) => items(given, { ...houseRules, heads }).map((item) => item.kind);
    expect(kinds(two, 'none')).toEqual(['notice', 'notice']);
    expect(kinds(two, 'several')).toEqual(['head', 'notice', 'head', 'notice']);
    expect(kinds(three, 'several')).toEqual(['notice', 'notice', 'notice']);
    expect(kinds(three, 'all')).toEqual(['head', 'notice', 'notice', 'notice']);
  });

  test('a head is set again at the top of each column that goes on with its kind, and takes its two lines there', () => {
    const rules: NoticeRules = { ...houseRules, heads: 'all', again: 'column', continued: '（续）' };
    const set = items(three, rules);
    // In all a head and twelve lines; the second column begins with a head set again.
    for (const packed of [level(set, 2, 2, rules), pack(set, 2, leastDepth(set, 2, rules), rules)]) {
      expect(packed.columns.map((column) => column.again?.paragraph.copy.text)).toEqual([undefined, '遗失声明（续）']);
      expect(picture(packed)).toEqual(['HH aaaa bb', '+ bb cccc']);
      expect(packed.columns.map(halvesOf)).toEqual([2 * 8 + 2, 2 * 8 + 2]);
    }
  });

  test('a column that begins with a head of its own needs none set again, nor does the first of the box', () => {
    const rules: NoticeRules = { ...houseRules, again: 'column', continued: '（续）' };
    const set = items([notice('遗失声明', 60), notice('减资公告', 60, 1)], rules);
    expect(picture(level(set, 2, 2, rules))).toEqual(['HH aaaa', 'HH bbbb']);
    expect(picture(level(items(three, rules), 2, 2, rules))).toEqual(['aaaa bb', 'bb cccc']);
  });

  test('notices kept whole go to the next column instead of being split', () => {
    const rules: NoticeRules = { ...houseRules, leastPart: null };
    expect(picture(level(items(three), 2, 2))).toEqual(['aaaa bb', 'bb cccc']);
    expect(picture(level(items(three, rules), 2, 2, rules))).toEqual(['aaaa bbbb', 'cccc']);
    expect(picture(pack(items(three, rules), 2, 17, rules))).toEqual(['aaaa bbbb', 'cccc']);
    // One higher than any column is broken all the same: ten lines where a column holds three.
    expect(picture(pack(items([notice('遗失声明', 150)], rules), 4, 6, rules))).toEqual(['aaa', 'aaa', 'aaa', 'a']);
  });

  test('a least part of three lines forbids to split a notice of five', () => {
    const five = [notice('遗失声明', 75), notice('遗失声明', 75, 1), notice('遗失声明', 75, 2)];
    expect(picture(level(items(five), 2, 2))).toEqual(['aaaaa bbb', 'bb ccccc']);
    const rules: NoticeRules = { ...houseRules, leastPart: 3 };
    expect(picture(level(items(five, rules), 2, 2, rules))).toEqual(['aaaaa bbbbb', 'ccccc']);
  });

  test('columns not squared off are filled one after the other', () => {
    const set = items(three);
    const size = { columns: 3, depth: 17 };
    const { columns } = packBetween(set, { item: 0, from: 0 }, { item: 3, from: 0 }, size, houseRules, { even: false, runsOn: false });
    expect(picture({ items: set, columns, rest: null })).toEqual(['aaaa bbbb', 'cccc']);
  });
});

const anyRules: fc.Arbitrary<NoticeRules> = fc.record({
  order: fc.constant([]),
  heads: fc.constantFrom('none' as const, 'several' as const, 'all' as const),
  again: fc.constantFrom('never' as const, 'box' as const, 'column' as const),
  continued: fc.constantFrom('', '（续）'),
  leastPart: fc.constantFrom(null, 1, 2, 3),
  filler: fc.constant(null),
  square: fc.boolean(),
  columns: fc.constant(null),
  measure: fc.constant(null),
});

describe('laws of packing by rules', () => {
  const inOrder = ({ items: all, columns, rest }: Packed): void => {
    const every = all.flatMap((item) => item.lines);
    const last = rest === null ? every.length : all.slice(0, rest.item).reduce((sum, item) => sum + item.lines.length, 0) + rest.from;
    expect(stoodLines({ items: all, columns })).toEqual(every.slice(0, last));
  };
  const counted = ({ items: all, columns }: Packed): void => {
    for (const { pieces, lines, gaps, again } of columns) {
      const own = pieces.reduce((sum, { item, from, to }) => sum + (all[item]!.kind === 'head' ? all[item]!.depth : to - from), 0);
      expect(lines).toBe(own + (again?.depth ?? 0));
      expect(gaps).toBe(Math.max(0, pieces.length - 1 + (again ? 1 : 0)));
    }
  };

  test('by any rules every line stands once, in order, in columns no deeper than allowed, and heads set again are counted', () => {
    fc.assert(
      fc.property(notices, anyRules, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 80 }), (all, rules, count, depth) => {
        const set = items(all, rules);
        const packed = pack(set, count, depth, rules);
        inOrder(packed);
        counted(packed);
        for (const column of packed.columns) if (column.pieces.length > 0) expect(halvesOf(column)).toBeLessThanOrEqual(depth);
      }),
      drawn,
    );
  });

  test('by any rules levelled columns hold all, split nothing too short, end on no head and say again only what runs on', () => {
    fc.assert(
      fc.property(notices, anyRules, fc.integer({ min: 1, max: 8 }), fc.boolean(), (all, rules, count, runsOn) => {
        const set = items(all, rules);
        const packed = level(set, count, 2, rules, runsOn);
        expect(packed.rest).toBeNull();
        inOrder(packed);
        counted(packed);
        packed.columns.forEach(({ pieces, again }, index) => {
          expect(set[pieces.at(-1)!.item]!.kind).toBe('notice');
          const first = set[pieces[0]!.item]!;
          const expected = rules.again === 'column' ? index > 0 || runsOn : rules.again === 'box' && index === 0 && runsOn;
          expect(again).toBe(expected && first.kind === 'notice' ? first.again : undefined);
          if (rules.leastPart === null) for (const { item, from, to } of pieces) expect(to - from).toBe(set[item]!.lines.length);
        });
      }),
      drawn,
    );
  });
});
