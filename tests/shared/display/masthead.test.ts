import { expect, test } from 'vitest';
import type { Glyphs, Piece } from '../../../shared/display/list.ts';
import { squares } from '../../../shared/face/squares.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { clashesOf } from '../../../shared/makeup/edit/clashes.ts';
import { proposePages } from '../../../shared/makeup/page-plans.ts';
import type { Furniture } from '../../../shared/makeup/plan.ts';
import { makePage, type PageOrder } from '../../../shared/pipeline.ts';
import { cellsRect } from '../../../shared/sheet/grid.ts';
import { points } from '../../../shared/sheet/length.ts';
import { han, storyOf } from '../../support/copy.ts';
import { notice } from '../../support/notices.ts';
import { planOf } from '../../support/pages.ts';

const masthead: Furniture = { kind: 'masthead', column: 0, width: 8, line: 0, lines: 14, imprint: 'CN 34-0000　今日4版', pinned: true };
const rule: Furniture = { kind: 'rule', rule: 'thin', way: 'across', column: 0, width: 2, line: 60, lines: 1, pinned: true };

const order: PageOrder = {
  sheet: 'broadsheet',
  folio: { paper: '青禾日报', date: '2020-03-03', pageNo: 1, section: '要闻', editors: '责编　赵一', running: 1234 },
  stories: [
    { id: 'lead', story: storyOf(han(9, 1), Array(25).fill(110), 2) },
    { id: 'second', story: storyOf(han(11, 2), Array(16).fill(110), 1) },
  ],
  notices: [],
  photos: [],
};

const glyphsOf = ({ orders, pieces }: Piece): readonly Glyphs[] => [
  ...orders.filter((one): one is Glyphs => one.kind === 'glyphs'),
  ...pieces.flatMap(glyphsOf),
];

test('a masthead says name, date, running number and what the house has it say, within its cells, in the stead of the folio', () => {
  const plan = { ...planOf(), furniture: [masthead] };
  const { list, grid, frames } = makePage({ ...order, plan }, new Composer(squares));
  const own = list.pieces.find(({ source }) => source === 'furniture-1')!;
  const said = glyphsOf(own);
  expect(said.map(({ text }) => text).join('|')).toBe('青禾日报|2020年3月3日　星期二　总第1234期|CN 34-0000　今日4版');
  const cells = cellsRect(grid, masthead);
  expect(said[0]!.size).toBe(points(120));
  for (const { x, y } of said) {
    expect(x).toBeGreaterThanOrEqual(cells.x);
    expect(y).toBeGreaterThan(cells.y);
    expect(y).toBeLessThan(cells.y + cells.height);
  }
  const folio = list.pieces.find(({ source }) => source === 'folio')!;
  expect(glyphsOf(folio).map(({ text }) => text)).toEqual(['责编　赵一']);
  expect(frames.map(({ kind }) => kind)).not.toContain('folio');
  // Narrow cells: the name becomes smaller, and so does the line beneath it.
  const narrow = makePage({ ...order, plan: { ...plan, furniture: [{ ...masthead, width: 3, lines: 10 }] } }, new Composer(squares));
  const small = glyphsOf(narrow.list.pieces.find(({ source }) => source === 'furniture-1')!);
  expect(small[0]!.size).toBe(points(84));
});

test('make-up leaves a masthead and a pinned rule where they are, and puts nothing upon the masthead', () => {
  const plan = { ...planOf(), furniture: [masthead, rule] };
  const proposals = proposePages({ ...order, plan }, new Composer(squares));
  expect(proposals.length).toBeGreaterThan(0);
  for (const page of proposals) {
    expect(page.plan.furniture.slice(0, 2)).toEqual([masthead, rule]);
    expect(page.plan.stories.map(({ story }) => story)).toEqual(['lead', 'second']);
    const { grid } = makePage({ ...order, plan: page.plan }, new Composer(squares));
    expect(clashesOf(page.plan, grid)).toEqual([]);
    for (const { head } of page.plan.stories) expect(head!.line).toBeGreaterThanOrEqual(14);
  }
  // A rule alone stays as well.
  for (const page of proposePages({ ...order, plan: { ...planOf(), furniture: [rule] } }, new Composer(squares)))
    expect(page.plan.furniture).toContainEqual(rule);
});

test('around a masthead the one small notice of a page with little copy stands whole, and pages on which it does not come last', () => {
  const stories = [{ id: 'lead', story: storyOf(han(9, 1), Array(3).fill(110), 2) }];
  const notices = [{ ...notice('遗失声明', 20), id: 'notice-1' }];
  const short = { ...order, stories, notices };
  const proposals = proposePages({ ...short, plan: { ...planOf(), furniture: [masthead] } }, new Composer(squares));
  const lacking = proposals.map(({ unfit }) => unfit.some(({ kind }) => kind === 'notices-over'));
  expect(lacking[0]).toBe(false);
  expect(lacking).toEqual(lacking.toSorted());
  const { remarks } = makePage({ ...short, plan: proposals[0]!.plan }, new Composer(squares));
  expect(remarks.filter(({ kind }) => kind === 'overset')).toEqual([]);
});

test('what is put upon a masthead is told, and text goes round it', () => {
  const place = { story: 'lead', head: null, subheadWhite: 1, legs: [{ column: 0, width: 1, from: 0, to: 60 }], pictures: [] };
  const plan = { ...planOf(place), furniture: [masthead] };
  const { grid, frames } = makePage({ ...order, plan }, new Composer(squares));
  expect(clashesOf(plan, grid)).toHaveLength(1);
  const text = frames.find(({ kind }) => kind === 'text')!;
  expect(text.firstBaseline!).toBeGreaterThan(cellsRect(grid, masthead).y + cellsRect(grid, masthead).height);
});
