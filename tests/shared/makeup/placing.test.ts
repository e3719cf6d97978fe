import { describe, expect, test } from 'vitest';
import { textOfPiece } from '../../../shared/display/dump.ts';
import type { Piece } from '../../../shared/display/list.ts';
import { squares } from '../../../shared/face/squares.ts';
import type { Leg } from '../../../shared/flow/leg.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { stopOf } from '../../../shared/makeup/jumps.ts';
import type { OrderedStory } from '../../../shared/makeup/moves/move.ts';
import type { Plan, RuleKind, StoryPlan } from '../../../shared/makeup/plan.ts';
import { type MadePage, makePage, proposeFor } from '../../../shared/pipeline.ts';
import { cellsRect } from '../../../shared/sheet/grid.ts';
import { within } from '../../../shared/sheet/rect.ts';
import { type Story, textOf } from '../../../shared/story/story.ts';
import { block, han, picture } from '../../support/copy.ts';
import { losses } from '../../support/notices.ts';
import { placeOf, planOf } from '../../support/pages.ts';

const cell = 9000;
const place = (legs: readonly Leg[], more: Partial<StoryPlan> = {}): StoryPlan => placeOf('a', { legs, ...more });
const make = (plan: Plan, ...stories: readonly OrderedStory[]): MadePage =>
  makePage(
    {
      sheet: 'broadsheet',
      folio: { paper: '青禾日报', date: '2020-03-03', pageNo: 1, section: '要闻', editors: '' },
      stories,
      notices: [],
      photos: [],
      plan,
    },
    new Composer(squares),
  );
const textStory = (...lengths: readonly number[]): Story => lengths.map((length, i) => block('paragraph', han(length, i)));
const of = ({ list }: MadePage, role: Piece['role']): readonly Piece[] => list.pieces.filter((piece) => piece.role === role);
/** Characters of each line of the body, in order. */
const lines = (made: MadePage): readonly number[] =>
  of(made, 'paragraph').flatMap(({ orders }) => orders.map((drawn) => (drawn.kind === 'glyphs' ? drawn.text.length : 0)));

test('a caption that has grown takes its lines from its image; the slot stays', () => {
  const slot = { picture: 0, cells: { column: 0, width: 1, line: 14, lines: 12 }, imageLines: 10, captionLines: 1, whiteAbove: 1 };
  const made = make(planOf(place([], { pictures: [slot] })), { id: 'a', story: [picture(han(40))] });
  const [image, caption] = made.frames.filter(({ story }) => story === 'a');
  const grown = caption!.lines;
  expect(grown).toBeGreaterThan(1);
  expect(made.plan.stories[0]!.pictures[0]).toEqual({ ...slot, captionLines: grown, imageLines: 11 - grown });
  expect(caption!.rect.y).toBe(image!.rect.y + image!.rect.height);
  expect(caption!.rect.y + caption!.rect.height).toBe(cellsRect(made.grid, slot.cells).y + 12 * made.grid.line);
});

test('notices on a page that has no box for them are over, all of them, and the column tells each as missing', () => {
  const notices = losses(2);
  const folio = { paper: '青禾日报', date: '2020-03-03', pageNo: 1, section: '要闻', editors: '' };
  const stories = [{ id: 'a', story: textStory(130) }];
  const plan = planOf(place([{ column: 0, from: 0, to: 11 }]));
  const page = makePage({ sheet: 'broadsheet', folio, stories, notices, photos: [], plan }, new Composer(squares));
  // 45 and 52 characters at the house's measure of 13 for want of a price: 4 lines each.
  expect(page.remarks.filter(({ kind }) => kind === 'overset')).toMatchObject([{ frame: 'notices', lines: 8, source: 'notice-0' }]);
  expect(page.column.map(({ id, place: stands, left }) => [id, stands, left])).toEqual([
    ['notice-0', null, 4],
    ['notice-1', null, 4],
  ]);
  expect([page.noticeLines.size, page.frames.some(({ id }) => id === 'notices')]).toEqual([0, false]);
});

describe('a box about a story', () => {
  const box = { column: 0, width: 3, line: 0, lines: 20, rule: 'double' as RuleKind, tint: 10 };
  const story: Story = [block('headline', '围框里的新闻'), picture('图中一处'), ...textStory(200)];
  const slot = { picture: 0, cells: { column: 0, width: 3, line: 14, lines: 6 }, imageLines: 4, captionLines: 1, whiteAbove: 0 };
  const legs: readonly Leg[] = [{ column: 0, width: 3, from: 5, to: 14, split: { columns: 2, way: 'whole' } }];
  const made = make(planOf(place(legs, { head: { column: 0, width: 3, line: 1, lines: 4 }, pictures: [slot], box })), { id: 'a', story });

  test('head, text and picture keep a character from its sides; 39 characters in two are 19 each', () => {
    const rect = cellsRect(made.grid, box);
    const inside = { ...rect, x: rect.x + cell, width: rect.width - 2 * cell };
    expect(made.frames.find(({ id }) => id === 's1-box')!.rect).toEqual(rect);
    for (const id of ['s1-head', 's1-picture-1', 's1-caption-1'])
      expect([id, within(made.frames.find((frame) => frame.id === id)!.rect, inside)]).toEqual([id, true]);
    expect(lines(made).slice(0, 10)).toEqual([17, 19, 19, 19, 19, 19, 19, 19, 19, 19]);
    const starts = of(made, 'paragraph')[0]!.orders.flatMap((drawn) => (drawn.kind === 'glyphs' ? [(drawn.x - rect.x) / cell] : []));
    expect([...new Set(starts)]).toEqual([1, 21]);
  });

  test('it lies beneath, an artifact: ground and two thin rules', () => {
    const piece = made.list.pieces.find(({ source }) => source === 'a/box')!;
    expect(piece.role).toBe('artifact');
    expect(piece.orders.map((drawn) => [drawn.kind, drawn.kind === 'box' ? drawn.thickness : 0])).toEqual([
      ['tint', 0],
      ['box', 400],
      ['box', 400],
    ]);
    for (const drawn of piece.orders) if (drawn.kind === 'box') expect(within(drawn.rect, cellsRect(made.grid, box))).toBe(true);
  });
});

describe('text round things', () => {
  test('beside a headline (串文) lines are as long as it leaves, beneath it whole', () => {
    const legs = [{ column: 0, width: 3, from: 0, to: 10 }];
    const head = { column: 1, width: 2, line: 0, lines: 4 };
    const made = make(planOf(place(legs, { head })), { id: 'a', story: [block('headline', '串文'), ...textStory(150)] });
    expect(lines(made)).toEqual([11, 13, 13, 13, 41, 41, 18]);
  });

  test('round two pictures in one leg, and round what stands beneath another story', () => {
    const slots = [
      { picture: 0, cells: { column: 2, width: 1, line: 1, lines: 4 }, imageLines: 3, captionLines: 1, whiteAbove: 0 },
      { picture: 1, cells: { column: 0, width: 1, line: 6, lines: 4 }, imageLines: 3, captionLines: 1, whiteAbove: 0 },
    ];
    const legs = [{ column: 0, width: 3, from: 0, to: 12 }];
    const story: Story = [picture('其一'), picture('其二'), ...textStory(400)];
    const made = make(planOf(place(legs, { pictures: slots })), { id: 'a', story });
    // A line above each stays clear, as far as there is text.
    expect(lines(made)).toEqual([25, 27, 27, 27, 27, 27, 27, 27, 27, 27, 41, 41]);
    const other = place([{ column: 3, width: 2, from: 0, to: 12 }], {
      story: 'b',
      pictures: [{ ...slots[0]!, cells: { column: 1, width: 3, line: 0, lines: 5 } }],
    });
    const two = make(
      planOf(place(legs), other),
      { id: 'a', story: textStory(120) },
      { id: 'b', story: [picture('其一'), ...textStory(60)] },
    );
    expect(lines(two).slice(0, 6)).toEqual([11, 13, 13, 13, 13, 41]);
  });
});

describe('a story on two pages', () => {
  const story = textStory(300);
  const first = planOf(place([{ column: 0, from: 0, to: 10 }]));
  const second = planOf(place([{ column: 4, width: 2, from: 3, to: 30 }]));
  const going: OrderedStory = { id: 'a', story, jump: { to: 5 } };
  // Nine lines: 11 and eight of 13.
  const from = { page: 1, stopped: { element: 0, offset: 115 } };
  const words = (page: MadePage): readonly string[] => of(page, 'jump').map(textOfPiece);

  test('it stops a line early for its 下转, and goes on where it stopped after its 上接', () => {
    const made = make(first, going);
    expect(made.overset).toEqual({ lines: 0, characters: 0 });
    expect(words(made)).toEqual(['（下转第5版）']);
    expect(stopOf(going, first, new Composer(squares))).toEqual(from.stopped);
    const next = make(second, { id: 'a', story, jump: { from } });
    expect(words(next)).toEqual(['（上接第1版）']);
    expect(of(next, 'paragraph').map(textOfPiece)).toEqual([han(300).slice(115)]);
    expect(lines(next)[0]).toBe(27);
    expect(next.remarks.map(({ kind }) => kind)).toEqual(['no-notices', 'hole']);
    const order = next.list.pieces.map(({ role }) => role).filter((role) => role !== 'artifact');
    expect(order).toEqual(['jump', 'paragraph']);
  });

  test('what has no room on the second page either is over there', () => {
    const made = make(planOf(place([{ column: 0, from: 0, to: 4 }])), { id: 'a', story, jump: { from } });
    expect([lines(made), made.overset.characters]).toEqual([[13, 13, 13], 300 - 115 - 39]);
  });

  test('one that ends on the page says nothing of another, and has the line for itself', () => {
    const short: OrderedStory = { ...going, story: textStory(126) };
    const made = make(first, short);
    expect([words(made), lines(made).length]).toEqual([[], 10]);
    const stopped = stopOf(short, first, new Composer(squares));
    expect(stopped).toEqual({ element: 1, offset: 0 });
    const next = make(second, { ...short, jump: { from: { page: 1, stopped } } });
    expect([words(next), lines(next), next.overset.lines]).toEqual([[], [], 0]);
  });

  test('make-up gives the rest, and only it, a place of its own', () => {
    const long: Story = [block('headline', '两版'), picture('图'), ...textStory(300), block('subhead', '其二'), ...textStory(500)];
    const order = {
      sheet: 'tabloid',
      folio: { paper: '青禾日报', date: '2020-03-03', pageNo: 5, section: '要闻', editors: '' },
      stories: [
        { id: 'b', story: [block('headline', '本版'), ...textStory(1500)] },
        { id: 'a', story: long, jump: { from: { page: 1, stopped: { element: 2, offset: 115 } } } },
      ],
      notices: [],
      photos: [],
    } as const;
    const best = proposeFor(order, new Composer(squares))[0]!;
    const made = makePage({ ...order, plan: best.plan }, new Composer(squares));
    const mine = made.list.pieces.filter(({ role, source }) => role !== 'artifact' && source.startsWith('a'));
    expect(mine.map(({ role }) => role)).toEqual(['jump', 'paragraph', 'subhead', 'paragraph']);
    expect(mine.map(textOfPiece)).toEqual(['（上接第1版）', han(300).slice(115), '其二', han(500)]);
    expect(made.overset.lines).toBe(0);
  });
});

describe('a line parted from its paragraph', () => {
  const legs = [
    { column: 0, from: 0, to: 3 },
    { column: 1, from: 0, to: 6 },
  ];
  const lone = ({ remarks }: MadePage) => remarks.filter(({ kind }) => kind === 'lone-line');

  test('gets company where two paragraphs can exchange a line, and is remarked where none can', () => {
    const marked = block(
      'paragraph',
      han(52).replace(/.{6}(.)/gu, (all) => `${all.slice(0, 6)}，`),
    );
    const cured = make(planOf(place(legs)), { id: 'a', story: [...textStory(48), marked] });
    expect(lone(cured)).toEqual([]);
    expect(lines(cured)).toHaveLength(9);
    expect(of(cured, 'paragraph').map(textOfPiece).join('')).toBe(`${han(48)}${textOf(marked)}`);
    const story = [...textStory(48), ...textStory(40)];
    expect(lone(make(planOf(place(legs)), { id: 'a', story }))).toEqual([
      { kind: 'lone-line', frame: 's1-text-2', source: 'a#0', at: 37, lines: 1, characters: 0, text: han(48).slice(37) },
    ]);
    expect(lone(make(planOf(place(legs, { loose: [0] })), { id: 'a', story }))).toEqual([]);
  });
});

describe('columns that end level', () => {
  const split = { columns: 3, way: 'whole' } as const;
  const depths = (level: boolean, ...lengths: readonly number[]): readonly number[] => {
    const legs: readonly Leg[] = [{ column: 0, width: 3, from: 0, to: 20, split: level ? { ...split, level } : split }];
    const made = make(planOf(place(legs)), { id: 'a', story: textStory(...lengths) });
    const counts = new Map<number, number>();
    for (const piece of of(made, 'paragraph'))
      for (const drawn of piece.orders) if (drawn.kind === 'glyphs') counts.set(drawn.x, (counts.get(drawn.x) ?? 0) + 1);
    const white = made.remarks.reduce((sum, { kind, lines: of }) => sum + (kind === 'hole' ? of : 0), 0);
    return [...counts.values(), white];
  };

  // 41 in three are columns of 13: 362 characters and two em of indent are 28 lines.
  test('28 lines in three columns of 20 are 20 and 8, level 10, 10 and 8; the white is the same', () => {
    expect(depths(false, 362)).toEqual([20, 8, 32]);
    expect(depths(true, 362)).toEqual([10, 10, 8, 32]);
  });

  test('copy that does not end there fills them', () => {
    expect(depths(true, 900)).toEqual([20, 20, 20, 0]);
  });
});
