import type { Leg } from '../../shared/flow/leg.ts';
import { type Box, type Furniture, type PictureSlot, type Plan, RULE_KINDS, type StoryPlan } from '../../shared/makeup/plan.ts';
import type { PageOrder } from '../../shared/pipeline.ts';
import { type Cells, gridOf } from '../../shared/sheet/grid.ts';
import { type SheetName, sheets } from '../../shared/sheet/sheets.ts';
import { type Draw, drawFrom, hostileNotices, hostileStory, hostileText } from './hostile.ts';

const ways = ['whole', 'free', 'uneven', 'grid'] as const;

/** How many pages in a hundred are made up by search; the others stand by a plan drawn at random, which nobody would make. */
const searched = 2;

/** A page of hostile copy for a seed: up to four stories and some notices, made up by search or placed anywhere at all. */
export function hostileOrder(seed: number): PageOrder {
  const draw = drawFrom(seed);
  const isSearched = draw(100) < searched;
  const sheet: SheetName = draw(2) === 0 ? 'broadsheet' : 'tabloid';
  const stories = Array.from({ length: draw(isSearched ? 4 : 5) }, (_, i) => ({
    id: `story-${i}`,
    story: hostileStory(draw, isSearched ? 8 : 10, draw(60) === 0 ? 10_000 : 300),
    ...(draw(10) === 0 && { jump: { to: 1 + draw(20) } }),
  }));
  const order: PageOrder = {
    sheet,
    folio: {
      paper: hostileText(draw, 8),
      date: '2020-03-03',
      pageNo: 1 + draw(999),
      section: hostileText(draw, 8),
      editors: hostileText(draw, 8),
    },
    stories,
    notices: hostileNotices(draw, 6),
    photos: [],
  };
  return isSearched ? order : { ...order, plan: hostilePlan(draw, sheet, order) };
}

/** A plan with everything anywhere: frames of no width, upon one another, reaching over the page's edges, threads that jump about. */
function hostilePlan(draw: Draw, sheet: SheetName, { stories, notices }: PageOrder): Plan {
  const line = sheets[sheet].lineHeights[draw(2)]!;
  const grid = gridOf(sheets[sheet], line);
  const cells = (): Cells => ({
    column: draw(grid.columns),
    width: 1 + draw(3),
    line: draw(grid.lines),
    lines: draw(draw(2) === 0 ? 6 : 60),
  });
  const box = (): Box => ({ ...cells(), columns: 1 + draw(4) });
  return {
    sheet,
    line,
    stories: stories.filter(() => draw(9) > 0).map(({ id, story }) => storyPlan(id, story.length, draw, cells)),
    notices: notices.length === 0 || draw(5) === 0 ? null : box(),
    fillers: draw(4) === 0 ? [cells()] : [],
    furniture: draw(4) === 0 ? [furniture(draw, cells)] : [],
  };
}

function storyPlan(story: string, elements: number, draw: Draw, cells: () => Cells): StoryPlan {
  const leg = (): Leg => {
    const { column, width, line, lines } = cells();
    const split = draw(8) === 0 ? { split: { columns: 1 + draw(4), way: ways[draw(4)]! } } : {};
    return { column, width, from: line, to: line + lines, ...split };
  };
  const slot = (picture: number): PictureSlot => ({
    picture,
    cells: cells(),
    imageLines: draw(20),
    captionLines: draw(4),
    whiteAbove: draw(2),
  });
  const some = (): number[] => Array.from({ length: draw(3) }, () => draw(elements + 1));
  const head = draw(7) === 0 ? null : { ...cells(), ...(draw(6) === 0 && { vertical: true as const }) };
  return {
    story,
    head: head !== null && draw(3) === 0 ? { ...head, headline: { lines: draw(2) === 0 ? 1 : 2, size: 1000 * (10 + draw(60)) } } : head,
    subheadWhite: draw(4),
    tight: some(),
    loose: some(),
    legs: Array.from({ length: draw(9) }, leg),
    pictures: Array.from({ length: draw(3) }, (_, i) => slot(i)),
    ...(draw(8) === 0 && { box: { ...cells(), rule: RULE_KINDS[draw(4)]!, tint: draw(30) } }),
  };
}

function furniture(draw: Draw, cells: () => Cells): Furniture {
  const kind = draw(3);
  if (kind === 0) return { ...cells(), kind: 'rule', rule: RULE_KINDS[draw(4)]!, way: draw(2) === 0 ? 'across' : 'down' };
  return kind === 1 ? { ...cells(), kind: 'box', rule: RULE_KINDS[draw(4)]! } : { ...cells(), kind: 'tint', tint: draw(100) };
}
