import { describe, expect, test } from 'vitest';
import * as shapes from '../../../shared/api/shapes.ts';
import { squares } from '../../../shared/face/squares.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { fit as copyfit, type Fit, type Offer } from '../../../shared/makeup/fit.ts';
import { applyMove } from '../../../shared/makeup/moves/apply.ts';
import type { Deed, Move } from '../../../shared/makeup/moves/move.ts';
import type { HeadPlace, Plan, StoryPlan } from '../../../shared/makeup/plan.ts';
import { makePage, type PageOrder } from '../../../shared/pipeline.ts';
import type { Story, StoryElement } from '../../../shared/story/story.ts';
import { block, han, picture } from '../../support/copy.ts';
import { placeOf, planOf } from '../../support/pages.ts';

const headOf = (lines: number): HeadPlace => ({ column: 0, width: 8, line: 0, lines });

/** Ten lines of headline and three columns of text, of so many lines each; everything else as a test says. */
const planOfDepth = (depth: number, more: Partial<StoryPlan> = {}): Plan =>
  planOf(placeOf('story', { head: headOf(10), legs: [0, 1, 2].map((column) => ({ column, from: 10, to: 10 + depth })), ...more }));
const placeIn = (plan: Plan): StoryPlan => plan.stories[0]!;
const placed = (plan: Plan, more: Partial<StoryPlan>): Plan => ({ ...plan, stories: [{ ...placeIn(plan), ...more }] });

const withStory = (story: Story): PageOrder => ({
  sheet: 'broadsheet',
  folio: { paper: '青禾日报', date: '2020-03-03', pageNo: 3, section: '专题', editors: '' },
  stories: [{ id: 'story', story }],
  notices: [],
  photos: [],
});
const orderOf = (...body: readonly StoryElement[]): PageOrder => withStory([block('headline', '一江春水穿城过'), ...body]);
const storyOf = (order: PageOrder): Story => order.stories[0]!.story;
const apply = (order: PageOrder, plan: Plan, deed: Deed) => applyMove(order, plan, { ...deed, story: 'story' });

/** A paragraph of so many Han characters: two em of indent, so 102 em or eight lines of 13 for a hundred of them, and eleven characters on the last. */
const paragraph = (length: number, seed = 0): StoryElement => block('paragraph', han(length, seed));
const four = [0, 1, 2, 3].map((seed) => paragraph(100, seed));

const fitOf = (order: PageOrder, plan: Plan): Fit => copyfit(order, plan, new Composer(squares));
const of = (found: Fit, kind: Move['kind']): readonly Offer[] => found.moves.filter(({ move }) => move.kind === kind);
const gains = (found: Fit, kind: Move['kind']): readonly number[] => of(found, kind).map(({ gain }) => gain);

describe('how much', () => {
  test('32 lines in 30: two over, 13 characters and 11, told of the last frame', () => {
    const { stories, frames } = fitOf(orderOf(...four), planOfDepth(10));
    const over = { lines: 2, characters: 24 };
    const under = { lines: 0, characters: 0 };
    expect(stories).toEqual([{ id: 'story', over, under }]);
    expect(frames.map(({ id, over: { lines } }) => [id, lines])).toEqual([
      ['s1-text-1', 0],
      ['s1-text-2', 0],
      ['s1-text-3', 2],
    ]);
  });

  test('32 lines in 36: four white, which would hold 52 characters', () => {
    const { stories, frames } = fitOf(orderOf(...four), planOfDepth(12));
    expect(stories[0]!.under).toEqual({ lines: 4, characters: 52 });
    expect(frames.map(({ under }) => under.lines)).toEqual([0, 0, 4]);
  });

  test('a page of nothing fits', () => {
    expect(fitOf(withStory([]), planOfDepth(0, { head: null, legs: [] }))).toMatchObject({
      stories: [{ over: { lines: 0 }, under: { lines: 0 } }],
      frames: [],
      moves: [],
    });
  });
});

describe('copy', () => {
  // 7 Han and 9 figures are 11.5 em when the spaces about the figures are gone: half an em more than the first line has, over 15 places.
  const short = block('paragraph', `${han(4)}123456789${han(3)}`);

  test('a short last line comes in, and out again; the plan is then as it was', () => {
    const order = orderOf(short, ...four);
    const plan = planOfDepth(11);
    const [offer] = of(fitOf(order, plan), 'pull-in');
    expect(offer).toMatchObject({ move: { element: 1 }, gain: 1 });
    const tight = applyMove(order, plan, offer!.move)!.plan;
    expect(placeIn(tight).tight).toEqual([1]);
    const shorter = fitOf(order, tight);
    expect(shorter.stories[0]!.over.lines + shorter.stories[0]!.under.lines).toBe(0);
    expect(fitOf(order, plan).stories[0]!.over.lines).toBe(1);
    expect(apply(order, tight, { kind: 'let-out', element: 1 })!.plan).toEqual(plan);
  });

  test('two full lines are let out to three: 10, 12 and 2', () => {
    const order = orderOf(paragraph(24), ...four.slice(0, 3));
    const found = fitOf(order, planOfDepth(9));
    expect(found.stories[0]!.under.lines).toBe(1);
    const offer = of(found, 'let-out').find(({ move }) => move.kind === 'let-out' && move.element === 1)!;
    expect(offer).toMatchObject({ gain: -1, over: { lines: 0 }, under: { lines: 0 } });
    const { plan } = applyMove(order, planOfDepth(9), offer.move)!;
    const made = makePage({ ...order, plan }, new Composer(squares));
    expect(made.remarks.filter(({ kind }) => kind === 'stretched' || kind === 'overset')).toEqual([]);
  });

  test('the white of two sub-heads is two lines', () => {
    const order = orderOf(four[0]!, block('subhead', '小标题'), four[1]!, block('subhead', '小标题'), four[2]!);
    // 24 lines of text and two sub-heads of two.
    const found = fitOf(order, planOfDepth(10, { legs: [{ column: 0, from: 10, to: 38 }] }));
    expect(found.stories[0]).toMatchObject({ over: { lines: 0 }, under: { lines: 0 } });
    expect([...gains(found, 'subhead-white')].sort()).toEqual([-2, 2]);
  });

  test('whole sentences from the end, each with its lines; the edit keeps the rest, a sub-head left last goes', () => {
    const sentence = (length: number, seed: number): string => `${han(length - 1, seed)}。`;
    // 63 characters after two em of indent are five lines.
    const last = block('paragraph', sentence(24, 0) + sentence(13, 1) + sentence(26, 2));
    const order = orderOf(...four.slice(0, 3), block('subhead', '小标题'), last);
    const found = fitOf(order, planOfDepth(10));
    expect(found.stories[0]!.over).toEqual({ lines: 1, characters: 13 });
    const cuts = of(found, 'cut');
    // What is left is 39, 26 and no em of five lines; the sub-head's two lines go with the last.
    expect(cuts.map(({ move, gain }) => (move.kind === 'cut' ? [move.sentences, gain, move.characters] : []))).toEqual([
      [1, 2, 26],
      [2, 3, 39],
      [3, 7, 63],
    ]);
    const cut = storyOf(applyMove(order, planOfDepth(10), cuts[0]!.move)!.order);
    expect(cut.at(-1)).toEqual(block('paragraph', sentence(24, 0) + sentence(13, 1)));
    expect(storyOf(applyMove(order, planOfDepth(10), cuts[2]!.move)!.order)).toEqual(storyOf(order).slice(0, 4));
  });
});

describe('pictures', () => {
  // A picture of two columns and 14 lines (12 of image, natural 13.5) hangs over columns 1 and 2; the text beneath is 16 lines, beside it 30.
  const slot = { picture: 0, cells: { column: 1, width: 2, line: 10, lines: 14 }, imageLines: 12, captionLines: 1, whiteAbove: 0 };
  const legs = [
    { column: 0, from: 10, to: 40 },
    { column: 1, from: 24, to: 40 },
    { column: 2, from: 24, to: 40 },
  ];
  const plan = planOfDepth(0, { legs, pictures: [slot] });
  // 62 lines: seven times eight, and six.
  const order = orderOf(picture('图中一处'), ...Array.from({ length: 7 }, (_, i) => paragraph(100, i)), paragraph(70, 7));

  test('a line higher or lower is a line of each of its columns, and the text goes with it', () => {
    const found = fitOf(order, plan);
    expect(found.stories[0]).toMatchObject({ over: { lines: 0 }, under: { lines: 0 } });
    expect([...gains(found, 'picture-height')].sort()).toEqual([-2, 2]);
    const higher = apply(order, plan, { kind: 'picture-height', pictures: [0], by: 1 })!.plan;
    expect(placeIn(higher).pictures[0]).toMatchObject({ imageLines: 13, cells: { line: 10, lines: 15 } });
    expect(placeIn(higher).legs.map(({ from }) => from)).toEqual([10, 25, 25]);
  });

  test('at the foot it grows upwards', () => {
    const foot = { ...slot, cells: { ...slot.cells, line: 26 }, whiteAbove: 1, imageLines: 12 };
    const turned = legs.map((leg) => (leg.column === 0 ? leg : { ...leg, from: 10, to: 26 }));
    const higher = apply(order, placed(plan, { pictures: [foot], legs: turned }), { kind: 'picture-height', pictures: [0], by: 1 })!.plan;
    expect(placeIn(higher).pictures[0]!.cells).toMatchObject({ line: 25, lines: 15 });
    expect(placeIn(higher).legs.map(({ to }) => to)).toEqual([40, 25, 25]);
  });

  test('narrower by a column it gives up 14 lines there, and six more under it, being cropped no further; not over the first column', () => {
    const offers = of(fitOf(order, plan), 'picture-width');
    // One column is 6.5 lines high by nature, at most 8: 12 less 8 are 4 lines in the column that is left.
    expect(offers.map(({ move, gain }) => [move, gain])).toEqual([
      [{ story: 'story', kind: 'picture-width', picture: 0, side: 'left', by: -1, imageLines: 8, captionLines: 1 }, 18],
    ]);
    const narrow = applyMove(order, plan, offers[0]!.move)!.plan;
    expect(placeIn(narrow).pictures[0]!.cells).toEqual({ column: 2, width: 1, line: 10, lines: 10 });
    expect(placeIn(narrow).legs.map(({ from }) => from)).toEqual([10, 10, 20]);
  });

  test('dropped, its caption and all, it gives its 28 lines to the text and is remarked', () => {
    const [offer] = of(fitOf(order, plan), 'picture-drop');
    expect(offer).toMatchObject({ gain: 28, under: { lines: 28 } });
    const dropped = applyMove(order, plan, offer!.move)!.plan;
    const made = makePage({ ...order, plan: dropped }, new Composer(squares));
    expect(made.remarks.map(({ kind }) => kind)).toContain('picture-dropped');
    expect(made.frames.some(({ kind }) => kind === 'picture' || kind === 'caption')).toBe(false);
  });

  test('one that stands upon another is moved with it', () => {
    const story = orderOf(picture('图中一处'), picture('图中二处'), ...storyOf(order).slice(2));
    const under = { ...slot, picture: 1, cells: { ...slot.cells, line: 24 } };
    const stacked = placed(plan, {
      pictures: [slot, under],
      legs: legs.map((leg) => (leg.column === 0 ? leg : { ...leg, from: 38, to: 54 })),
    });
    const higher = apply(story, stacked, { kind: 'picture-height', pictures: [0], by: 1 })!.plan;
    expect(placeIn(higher).pictures.map(({ cells }) => [cells.line, cells.lines])).toEqual([
      [10, 15],
      [25, 14],
    ]);
    expect(placeIn(higher).legs.map(({ from }) => from)).toEqual([10, 39, 39]);
  });

  test('what the page does not allow is not done', () => {
    expect(apply(order, plan, { kind: 'picture-drop', picture: 5 })).toBeUndefined();
    const low = placed(plan, { legs: legs.map((leg) => (leg.column === 0 ? leg : { ...leg, to: 31 })) });
    expect(apply(order, low, { kind: 'picture-height', pictures: [0], by: 1 })).toBeUndefined();
  });
});

describe('head and fillers', () => {
  // Seven characters at 66 points with 6 above and 9 below are 81 points: seven lines. Eight columns of eight lines hold eight paragraphs.
  const headed = (headLines: number): Plan => {
    const legs = Array.from({ length: 8 }, (_, column) => ({ column, from: headLines, to: headLines + 8 }));
    return planOfDepth(0, { head: headOf(headLines), legs });
  };

  test('the headline block a line deeper or less deep is a line of each column, from what its type needs to three lines more', () => {
    const eight = orderOf(...four, ...four);
    const by = (headLines: number): readonly number[] => [...gains(fitOf(eight, headed(headLines)), 'head-lines')].sort((a, b) => a - b);
    expect(by(7)).toEqual([-8]);
    expect(by(8)).toEqual([-8, 8]);
    expect(by(10)).toEqual([8]);
  });

  test('a headline in another step changes its block by the lines it saves, and is set so', () => {
    const eight = orderOf(...four, ...four);
    const offers = of(fitOf(eight, headed(7)), 'headline');
    // 60 points save half a line, 54 a whole one; on two lines 66 and 66 with a fifth between them are seven more.
    expect(offers.map(({ move, gain }) => [move, gain])).toEqual([
      [{ story: 'story', kind: 'headline', step: { lines: 1, size: 54_000 }, by: -1 }, 8],
    ]);
    const { plan } = applyMove(eight, headed(7), offers[0]!.move)!;
    const made = makePage({ ...eight, plan }, new Composer(squares));
    expect(made.frames.find(({ kind }) => kind === 'head')).toMatchObject({ lines: 1, rect: { height: 6 * 12_000 } });
    expect(made.overset.lines).toBe(0);
  });

  test('white of four lines takes a filler of three and its white line; it may then be lower, higher, or gone', () => {
    const order = orderOf(...four);
    const found = fitOf(order, planOfDepth(12));
    const [offer] = of(found, 'filler-add');
    expect(offer).toMatchObject({ gain: -4, over: { lines: 0 }, under: { lines: 0 } });
    const { plan } = applyMove(order, planOfDepth(12), offer!.move)!;
    expect(plan.fillers).toEqual([{ column: 2, width: 1, line: 19, lines: 3 }]);
    const filled = fitOf(order, plan);
    expect([...gains(filled, 'filler-height')].sort()).toEqual([-1, 1]);
    expect(gains(filled, 'filler-drop')).toEqual([4]);
    expect(apply(order, plan, { kind: 'filler-drop', filler: 0 })!.plan).toEqual(planOfDepth(12));
  });
});

describe('which moves', () => {
  test('over: only such as bring copy in; under: only such as take white up; neither: both; least harm first', () => {
    const story: Story = [...four, block('subhead', '小标题'), paragraph(24)];
    const order = orderOf(...story);
    const lines = (depth: number): readonly Offer[] => fitOf(order, planOfDepth(depth)).moves;
    expect(lines(11).every(({ gain }) => gain > 0)).toBe(true);
    expect(lines(14).every(({ gain }) => gain < 0)).toBe(true);
    const both = lines(12).map(({ gain }) => Math.sign(gain));
    expect(new Set(both)).toEqual(new Set([-1, 1]));
    const harms = lines(12).map(({ harm }) => harm);
    expect(harms).toEqual([...harms].sort((a, b) => a - b));
  });

  test('a plan with all that it may have comes through the contract whole', () => {
    const cells = { column: 0, width: 2, line: 3, lines: 4 };
    const pinned = true;
    const plan: Plan = {
      ...planOfDepth(12, {
        tight: [1],
        loose: [2, 3],
        fitted: [4],
        style: { level: 'strict', marks: 'kaiming', hang: true },
        head: { ...headOf(9), headline: { lines: 2, size: 42_000 }, vertical: true, pinned },
        legs: [{ column: 0, width: 3, from: 9, to: 30, split: { columns: 2, way: 'whole', level: true }, pinned }],
        pictures: [{ picture: 0, cells, imageLines: 3, captionLines: 1, whiteAbove: 0, crop: { x: 0, y: 5000, zoom: 1200 }, pinned }],
        box: { ...cells, rule: 'thick-thin', tint: 10, pinned },
      }),
      notices: { ...cells, columns: 2, pinned },
      fillers: [{ ...cells, pinned }],
      furniture: [
        { kind: 'rule', rule: 'double', way: 'down', ...cells, pinned },
        { kind: 'box', rule: 'thin', tint: 5, ...cells },
        { kind: 'tint', tint: 20, ...cells },
      ],
    };
    expect(shapes.plan.parse(plan)).toEqual(plan);
    expect(shapes.plan.parse(planOfDepth(12))).toEqual(planOfDepth(12));
  });
});
