import type { Inside } from './inside.ts';
import { type Figure, figureOf, ratioOf } from './measure.ts';
import type { Whole } from './whole.ts';

/** One line of the table: ours, Typst's where it was measured, the ratio pair by pair, and the bar it is held against: a ratio or a figure that may not be exceeded. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly ours: Figure;
  readonly theirs: Figure | null;
  readonly ratio: Figure | null;
  readonly bar: { readonly of: 'ratio' | 'ours'; readonly most: number } | null;
  /** Null where there is no bar, or nothing to hold against it. */
  readonly isMet: boolean | null;
}

type Bar = Row['bar'];

const byRatio: Bar = { of: 'ratio', most: 1 };

/** The figures of one job as rows, with the bars that were set for the first issue. */
export function rowsOf(whole: Whole, inside: { ours: Inside; typst: Inside | null }): Row[] {
  const typst = whole.rivals.find(({ name }) => name === 'Typst') ?? null;
  const hot = (what: string, name: string, bar: Bar, theirName: string | null = name): Row =>
    row(what, 'ms', inside.ours.medians[name] ?? [], theirName === null ? null : (inside.typst?.medians[theirName] ?? null), bar);
  const linear = (figures: Inside | null): number[] | null => {
    const ten = figures?.medians.compose10;
    return figures?.medians.compose50?.map((fifty, i) => fifty / 5 / (ten?.[i] ?? NaN)) ?? null;
  };
  const noticesLinear = inside.ours.medians.notices10000?.map((many, i) => many / 10 / (inside.ours.medians.notices1000?.[i] ?? NaN)) ?? [];
  return [
    row('whole process, text to PDF, store, report', 'ms', whole.ours.walls, typst?.walls ?? null, byRatio),
    row('its peak memory', 'MiB', whole.ours.peaks, typst?.peaks ?? null, { of: 'ours', most: 120 }),
    row('its PDF', 'bytes', [whole.ours.bytes], typst && [typst.bytes], { of: 'ours', most: 240_000 }),
    row('whole process, searching for the pattern too', 'ms', whole.searching, null, null),
    row('the first one ever (V8 has compiled nothing)', 'ms', [whole.first], null, null),
    hot('compose warm, every paragraph shaped anew', 'compose', byRatio),
    hot('compose after an edit of one character', 'edit', byRatio),
    hot('a second PDF of the same page', 'pdfAgain', byRatio),
    hot('a PDF after the edit (a new glyph)', 'pdfAfterEdit', null),
    hot('the first PDF', 'pdfFirst', null, null),
    hot("make-up's search", 'search', null, null),
    hot('compose 10 pages', 'compose10', null),
    hot('compose 50 pages', 'compose50', byRatio),
    row('50 pages ÷ 5 × 10 pages (1 = linear)', '', linear(inside.ours) ?? [], linear(inside.typst), { of: 'ours', most: 1.25 }),
    hot('1,000 notices set and packed into pages', 'notices1000', null, null),
    hot('10,000 notices set and packed into pages', 'notices10000', { of: 'ours', most: 1500 }, null),
    row('10,000 notices ÷ 10 × 1,000 (1 = linear)', '', noticesLinear, null, { of: 'ours', most: 1.3 }),
    hot('1,000 notices with their drawing orders', 'noticePages1000', null, null),
    hot('10,000 notices with their drawing orders', 'noticePages10000', null, null),
  ];
}

/** One row; `bar` is held against the ratio or our own figure. */
export function row(what: string, unit: string, ours: readonly number[], theirs: readonly number[] | null, bar: Bar): Row {
  const ratio = theirs === null ? null : ratioOf(ours, theirs);
  const own = figureOf(ours);
  const held = bar === null ? undefined : bar.of === 'ours' ? own.median : ratio?.median;
  const isMet = bar === null || held === undefined || Number.isNaN(held) ? null : held <= bar.most;
  return { what, unit, ours: own, theirs: theirs === null ? null : figureOf(theirs), ratio, bar, isMet };
}
