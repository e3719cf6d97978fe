import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { type PageProposal, proposePages } from '../../../shared/makeup/page-plans.ts';
import type { Plan, StoryPlan } from '../../../shared/makeup/plan.ts';
import { isPinned } from '../../../shared/makeup/remake.ts';
import type { MakeUpOrder } from '../../../shared/makeup/scorable.ts';
import { han } from '../../support/copy.ts';
import { drawFrom } from '../../support/hostile.ts';
import { losses } from '../../support/notices.ts';
import { deepestWhite, pageMap } from '../../support/page-map.ts';
import { headlineOf, makePage, orderOf } from '../../support/pages.ts';

const pages: readonly (readonly [string, MakeUpOrder])[] = [
  ['a lead and two, broadsheet', orderOf([2900, 1300, 800], 2, 'broadsheet', 12)],
  ['a lead and three, no pictures', orderOf([3600, 1600, 1200, 900], 0, 'broadsheet', 12)],
  ['a lead and four', orderOf([2600, 1200, 900, 600, 400], 3, 'broadsheet', 12)],
  ['a lead and five', orderOf([2600, 1200, 900, 600, 400, 300], 1, 'broadsheet', 12)],
  ['a lead and five with ten pictures', orderOf([1900, 900, 700, 500, 400, 300], 10, 'broadsheet', 12)],
  ['a lead and two, tabloid', orderOf([1100, 600, 400], 1, 'tabloid', 6)],
  ['a lead and three too short for the page: its picture stands where a filler would', orderOf([560, 330, 190, 200], 1, 'broadsheet', 6)],
  ['a lead and four, tabloid, no notices', orderOf([1100, 700, 500, 400, 300], 2, 'tabloid', 0)],
  ['one story far too short for its page, three pictures', orderOf([550], 3, 'broadsheet', 6)],
];

const made = pages.map(([name, order]) => [name, order, proposePages(order, new Composer(squares))] as const);

describe.each(made)('%s', (_name, order, proposals) => {
  const best = proposals[0]!;

  test('nothing overlaps on any proposal, and the best has no hole deeper than two lines', () => {
    for (const { plan } of proposals) pageMap(plan);
    expect(deepestWhite(pageMap(best.plan))).toBeLessThanOrEqual(2);
  });

  test('every story and every notice stands whole', () => {
    const page = makePage({ ...order, plan: best.plan }, new Composer(squares));
    expect(page.overset.lines).toBe(0);
    expect(best.plan.stories.map(({ story }) => story)).toEqual(order.stories.map(({ id }) => id));
    expect(page.remarks.filter(({ kind }) => kind === 'overset' || kind === 'picture-dropped')).toEqual([]);
    for (const remark of page.remarks) if (remark.kind === 'hole') expect(remark.lines).toBeLessThanOrEqual(2);
  });

  test('the lead stands at the head of the page, its headline the largest, the others’ falling with their weight', () => {
    const sizes = best.plan.stories.map((place) => headlineOf(order, place));
    expect(best.plan.stories[0]!.head!.line).toBe(0);
    expect(Math.max(...sizes.slice(1))).toBeLessThan(sizes[0]!);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test('three pages, the best first, a tenth of each page holding something else than on another', () => {
    expect(proposals).toHaveLength(3);
    expect(proposals.map(({ score }) => score.total)).toEqual(proposals.map(({ score }) => score.total).toSorted((a, b) => b - a));
    const maps = proposals.map(({ plan }) => pageMap(plan).flat());
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const others = maps[a]!.filter((what, i) => what !== maps[b]![i]).length;
      expect(others / maps[a]!.length).toBeGreaterThan(0.1);
    }
  });
});

test('of pages with far too much copy and like marks the one that loses fewer lines is the first', () => {
  const order = orderOf([2600, 1500, 1200, 900], 0, 'tabloid', 6);
  const pages = proposePages(order, new Composer(squares));
  const overOf = ({ unfit }: PageProposal): number => unfit.reduce((sum, one) => sum + (one.kind === 'copy-over' ? one.lines : 0), 0);
  expect(pages.length).toBeGreaterThan(1);
  for (const { score } of pages) expect(score.parts.fit).toBe(0);
  for (const [i, page] of pages.slice(1).entries())
    if (page.score.total === pages[i]!.score.total) expect(overOf(pages[i]!)).toBeLessThanOrEqual(overOf(page));
  const worths = pages.map((page) => page.score.total - overOf(page) * 0.03);
  expect(worths).toEqual(worths.toSorted((a, b) => b - a));
});

test('the same order gives the same pages, whatever the composer has set before', () => {
  const used = new Composer(squares);
  for (const [, order, proposals] of made.slice(0, 3)) expect(JSON.stringify(proposePages(order, used))).toBe(JSON.stringify(proposals));
});

describe('what a person has pinned', () => {
  const [, order, proposals] = made[2]!;
  const { plan } = proposals[0]!;
  const pinHead = (place: StoryPlan): StoryPlan => ({ ...place, head: { ...place.head!, pinned: true } });
  const pinStories = (of: Plan, which: (at: number) => boolean): Plan => ({
    ...of,
    stories: of.stories.map((place, at) => (which(at) ? pinHead(place) : place)),
  });
  const remade = (changed: Plan, stories = order.stories): readonly PageProposal[] =>
    proposePages({ ...order, stories, plan: changed }, new Composer(squares));

  test.each([0, 1, 2])('story %i stays where it is on three pages, whatever becomes of the others', (at) => {
    const pinned = pinStories(plan, (i) => i === at);
    const fewer = order.stories.filter((_, i) => i === at || i !== 4);
    const again = remade(pinned, fewer);
    expect(again).toHaveLength(3);
    for (const page of again) {
      expect(page.plan.stories.find(({ story }) => story === `story-${at}`)).toEqual(pinned.stories[at]);
      expect(page.plan.stories.map(({ story }) => story)).toEqual(fewer.map(({ id }) => id));
      pageMap(page.plan);
    }
  });

  test('the notice box stays, and so do two stories at once', () => {
    const pinned: Plan = { ...pinStories(plan, (i) => i < 2), notices: { ...plan.notices!, pinned: true } };
    const pages = remade(pinned);
    expect(pages.length).toBeGreaterThan(0);
    for (const again of pages) {
      expect(again.plan.notices).toEqual(pinned.notices);
      expect(again.plan.stories.filter(isPinned)).toEqual(pinned.stories.slice(0, 2));
      pageMap(again.plan);
    }
  });

  test('frames locked into one another leave the page as it stands', () => {
    const [first, ...others] = plan.fillers;
    const locked = [
      { column: 0, width: 4, line: 0, lines: 20 },
      { column: 4, width: 4, line: 0, lines: 60 },
      { column: 2, width: 2, line: 20, lines: 40 },
      { column: 0, width: 2, line: 20, lines: 80 },
      { column: 2, width: 6, line: 60, lines: 40 },
    ].map((cells) => ({ ...(first ?? cells), ...cells, pinned: true as const }));
    const changed: Plan = { ...plan, fillers: [...locked, ...others] };
    expect(remade(changed).map((page) => page.plan)).toEqual([changed]);
  });

  test('drawn at random: on every page proposed, each pinned frame is where it was, and nothing stands in its place', {
    timeout: 60_000,
  }, () => {
    const counts: number[] = [];
    for (let seed = 0; seed < 24; seed++) {
      const draw = drawFrom(seed);
      const [, drawn, pagesOf] = made[draw(made.length)]!;
      const from = pagesOf[draw(pagesOf.length)]!.plan;
      const chosen = from.stories.map(() => draw(3) === 0);
      const isBoxPinned = from.notices !== null && draw(3) === 0;
      const pinned: Plan = {
        ...pinStories(from, (at) => chosen[at]!),
        notices: isBoxPinned ? { ...from.notices!, pinned: true } : from.notices,
        fillers: from.fillers.map((filler) => (draw(2) === 0 ? { ...filler, pinned: true } : filler)),
      };
      if (!chosen.includes(true) && !isBoxPinned) continue;
      const stays = drawn.stories.filter((_, at) => chosen[at] || draw(4) > 0);
      const again = proposePages({ ...drawn, stories: stays, plan: pinned }, new Composer(squares));
      for (const page of again) {
        expect(page.plan.stories.filter(isPinned)).toEqual(pinned.stories.filter(isPinned));
        if (isBoxPinned) expect(page.plan.notices).toEqual(pinned.notices);
        expect(page.plan.fillers).toEqual(expect.arrayContaining(pinned.fillers.filter((filler) => filler.pinned)));
        expect(page.plan.stories.map(({ story }) => story)).toEqual(stays.map(({ id }) => id));
        pageMap(page.plan);
      }
      counts.push(again.length);
    }
    expect(counts.filter((count) => count === 3).length).toBeGreaterThan(counts.length / 2);
  });
});

describe('a late notice', () => {
  test('in or out packs the column anew and touches nothing else', () => {
    const [, order, proposals] = made[2]!;
    const { plan } = proposals[0]!;
    const before = makePage({ ...order, plan }, new Composer(squares));
    const late = { ...losses(1)[0]!, id: 'late', text: han(30, 99) };
    for (const changed of [[...order.notices, late], order.notices.slice(1)]) {
      const after = makePage({ ...order, notices: changed, plan }, new Composer(squares));
      expect(after.plan).toEqual(before.plan);
      const stories = (page: typeof before) => page.list.pieces.filter(({ source }) => source.startsWith('story-'));
      expect(stories(after)).toEqual(stories(before));
    }
  });
});
