import fc from 'fast-check';
import type { Packed } from '../../shared/flow/pack.ts';
import type { Line } from '../../shared/line/paragraph.ts';
import type { Notice } from '../../shared/notice/notice.ts';
import type { KeptNotice } from '../../shared/pipeline.ts';
import { points } from '../../shared/sheet/length.ts';
import { han } from './copy.ts';

/** Fifteen characters of 7.5 pt. */
export const width = points(15 * 7.5);

/** A notice of so many Han characters under a head. */
export const notice = (head: string, length: number, seed = 0): Notice => ({
  kind: 'lost',
  form: '',
  head,
  text: han(length, seed),
  fields: {},
  numbers: [],
  findings: [],
});

/** So many losses, each seven characters longer than the one before, as a page keeps them. */
export const losses = (count: number): readonly KeptNotice[] =>
  Array.from({ length: count }, (_, i) => ({ ...notice('遗失声明', 45 + 7 * i, i), id: `notice-${i}` }));

/** Columns as letters: a, b, c … for notices in turn, H for a head's lines, + for a head set again. */
export const picture = ({ items, columns }: Packed): string[] =>
  columns.map((column) =>
    [
      ...(column.again ? ['+'] : []),
      ...column.pieces.map(({ item, from, to }) =>
        items[item]!.kind === 'head' ? 'HH' : 'abcdefgh'[items[item]!.notice]!.repeat(to - from),
      ),
    ].join(' '),
  );

/** The lines that stand in columns, from the first to the last, heads set again left out. */
export const stoodLines = ({ items, columns }: Pick<Packed, 'items' | 'columns'>): readonly Line[] =>
  columns.flatMap((column) => column.pieces.flatMap(({ item, from, to }) => items[item]!.lines.slice(from, to)));

/** One to twenty-five notices of three kinds, a kind's together. */
export const notices = fc
  .array(fc.record({ head: fc.constantFrom('遗失声明', '减资公告', '注销公告'), length: fc.integer({ min: 1, max: 200 }) }), {
    minLength: 1,
    maxLength: 25,
  })
  .map((all) =>
    [...all].sort((a, b) => (a.head < b.head ? -1 : a.head > b.head ? 1 : 0)).map(({ head, length }, i) => notice(head, length, i)),
  );

/** How often laws of the notice column are drawn, always the same draws. */
export const drawn = { seed: 20200303, numRuns: 300 };
