import { describe, expect, test } from 'vitest';
import { textOfPiece } from '../../../shared/display/dump.ts';
import { squares } from '../../../shared/face/squares.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { adopted, type Plan, type StoryPlan } from '../../../shared/makeup/plan.ts';
import { type MadePage, makePage, type PageOrder } from '../../../shared/pipeline.ts';
import { columnLeft, lineTop } from '../../../shared/sheet/grid.ts';
import type { Story } from '../../../shared/story/story.ts';
import { block, han } from '../../support/copy.ts';
import { placeOf, planOf } from '../../support/pages.ts';

const place = (story: string, column: number, more: Partial<StoryPlan> = {}): StoryPlan =>
  placeOf(story, {
    head: { column, width: 3, line: 0, lines: 6 },
    legs: [0, 1, 2].map((i) => ({ column: column + i, from: 6, to: 10 })),
    ...more,
  });
const story = (headline: string, length: number, seed: number): Story => [
  block('headline', headline),
  block('paragraph', han(length, seed)),
];
const order: PageOrder = {
  sheet: 'broadsheet',
  folio: { paper: '青禾日报', date: '2020-03-03', pageNo: 3, section: '要闻', editors: '' },
  stories: [
    // 76 Han and two em of indent are six lines of 13, 100 are eight.
    { id: 'a', story: story('大桥通车', 76, 1) },
    { id: 'b', story: story('新校开学', 100, 2) },
  ],
  notices: [],
  photos: [],
};
const make = (plan: Plan, of = order): MadePage => makePage({ ...of, plan }, new Composer(squares));

describe('a plan of several stories', () => {
  const made = make(planOf(place('b', 4), place('a', 0)));

  test('each is set in its own place, its frames named by its number in the order', () => {
    const frames = made.frames.filter(({ kind }) => kind === 'head' || kind === 'text');
    expect(frames.map(({ id, story: of, lines }) => [id, of, lines])).toEqual([
      ['s2-head', 'b', 1],
      ['s2-text-1', 'b', 4],
      ['s2-text-2', 'b', 4],
      ['s2-text-3', 'b', 0],
      ['s1-head', 'a', 1],
      ['s1-text-1', 'a', 4],
      ['s1-text-2', 'a', 2],
      ['s1-text-3', 'a', 0],
    ]);
    const { grid } = made;
    expect(made.frames.find(({ id }) => id === 's2-text-2')!.rect).toMatchObject({ x: columnLeft(grid, 5), y: lineTop(grid, 6) });
  });

  test('the order of the plan is the reading order; the title is that of the heaviest', () => {
    const said = made.list.pieces.filter(({ role }) => role === 'headline' || role === 'paragraph');
    expect(said.map(({ source }) => source)).toEqual(['b#0', 'b#1', 'a#0', 'a#1']);
    expect(said.map((piece) => textOfPiece(piece).length)).toEqual([4, 100, 4, 76]);
    expect(made.list.title).toBe('新校开学');
  });

  test('what is over is told of each story and of all; a story without a place is over whole', () => {
    const short = make(planOf(place('b', 4, { legs: [{ column: 4, from: 6, to: 10 }] })));
    expect(short.stories).toEqual([
      { id: 'b', overset: { lines: 4, characters: 50 } },
      { id: 'a', overset: { lines: 6, characters: 76 } },
    ]);
    expect(short.overset).toEqual({ lines: 10, characters: 126 });
    expect(short.remarks.filter(({ kind }) => kind === 'overset').map(({ frame, source }) => [frame, source])).toEqual([
      ['s2-text-1', 'b#1'],
      ['', 'a#1'],
    ]);
  });

  test('a vertical head stands in the middle of its cells', () => {
    const head = { column: 4, width: 2, line: 0, lines: 30, vertical: true } as const;
    const page = make(planOf(place('b', 4, { head }), place('a', 0)));
    const frame = page.frames.find(({ id }) => id === 's2-head')!;
    const glyphs = page.list.pieces.find(({ source }) => source === 'b#0')!.orders.filter((drawn) => drawn.kind === 'glyphs');
    const left = Math.min(...glyphs.map(({ x }) => x)) - frame.rect.x;
    const right = frame.rect.x + frame.rect.width - Math.max(...glyphs.map(({ x, size }) => x + size));
    expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
    expect(glyphs.every(({ drops }) => drops !== undefined)).toBe(true);
  });

  test('furniture lies beneath everything but the folio, each piece an artifact', () => {
    const cells = { column: 0, width: 8, line: 10, lines: 1 };
    const page = make({
      ...planOf(place('a', 0)),
      furniture: [
        { kind: 'rule', rule: 'thick-thin', way: 'across', ...cells },
        { kind: 'box', rule: 'double', tint: 10, ...cells },
      ],
    });
    const [folio, rule, box] = page.list.pieces;
    expect([folio, rule, box].map((piece) => [piece!.role, piece!.source])).toEqual([
      ['artifact', 'folio'],
      ['artifact', 'furniture-1'],
      ['artifact', 'furniture-2'],
    ]);
    expect(rule!.orders.map((drawn) => drawn.kind === 'rule' && drawn.thickness)).toEqual([1500, 400]);
    expect(box!.orders.map(({ kind }) => kind)).toEqual(['tint', 'box', 'box']);
    expect(page.frames.filter(({ kind }) => kind === 'furniture').map(({ id }) => id)).toEqual(['furniture-1', 'furniture-2']);
  });
});

describe('a plan as a pattern', () => {
  const named = (plan: Plan): readonly string[] => plan.stories.map((one) => one.story);

  test('places of strangers go to the stories it does not know; what nobody takes is left out', () => {
    const plan = planOf(place('x', 0), place('b', 3), place('y', 5));
    expect(named(adopted(plan, order.stories))).toEqual(['a', 'b']);
    expect(named(adopted(planOf(place('x', 0), place('y', 4)), order.stories))).toEqual(['a', 'b']);
    expect(adopted(planOf(place('b', 0)), order.stories)).toEqual(planOf(place('b', 0)));
  });
});
