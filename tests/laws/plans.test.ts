import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedPieces } from '../../shared/display/change.ts';
import { dump, textOfPiece } from '../../shared/display/dump.ts';
import { caretAt, placeAt } from '../../shared/display/hit.ts';
import { squares } from '../../shared/face/squares.ts';
import type { Leg } from '../../shared/flow/leg.ts';
import { Composer } from '../../shared/line/composer.ts';
import { fit as copyfit } from '../../shared/makeup/fit.ts';
import { stopOf } from '../../shared/makeup/jumps.ts';
import { applyMove } from '../../shared/makeup/moves/apply.ts';
import type { OrderedStory } from '../../shared/makeup/moves/move.ts';
import type { Plan, StoryPlan } from '../../shared/makeup/plan.ts';
import { type MadePage, makePage, type PageOrder } from '../../shared/pipeline.ts';
import type { Story, StoryElement } from '../../shared/story/story.ts';
import { block, picture } from '../support/copy.ts';
import { placeOf } from '../support/pages.ts';

// Plans of a broadsheet as a person might draw them: one to three stories side by side or overlapping, legs of any widths, split or not, pictures anywhere, boxes, jumps.

const hostile = ['😀', '\u{2ebf0}', '\ud800', '\u202e', '\u0000', '　', ' ', '\n', '\u200d', 'ﬀ', 'é', '\u00ad', '\ufffe'];
const plain = '一二三四五天地人和，。：；！？“”《》（）——……、·～/10km3.5%A㎡'.split('');
const letters = fc.oneof({ weight: 14, arbitrary: fc.constantFrom(...plain) }, { weight: 1, arbitrary: fc.constantFrom(...hostile) });
const words = fc.oneof(
  { weight: 12, arbitrary: fc.array(letters, { maxLength: 260, size: 'max' }).map((all) => all.join('')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('1234567890'.repeat(40), '。”》'.repeat(30), '……'.repeat(20), 'internationalisation '.repeat(9), '', '　'),
  },
);
const element: fc.Arbitrary<StoryElement> = fc.oneof(
  { weight: 8, arbitrary: words.map((text) => block('paragraph', text)) },
  { weight: 1, arbitrary: words.map((text) => block('subhead', text.slice(0, 20))) },
  { weight: 1, arbitrary: words.map((text) => picture(text.slice(0, 40))) },
);
const story = fc
  .tuple(words, fc.array(element, { maxLength: 14, size: 'max' }))
  .map(([headline, body]): Story => [block('headline', headline.slice(0, 30)), ...body]);

const split = fc.option(fc.record({ columns: fc.integer({ min: 1, max: 4 }), way: fc.constantFrom('whole', 'free', 'uneven', 'grid') }), {
  nil: undefined,
});
const leg = fc
  .record({
    column: fc.nat(7),
    width: fc.integer({ min: 1, max: 4 }),
    from: fc.integer({ min: 0, max: 90 }),
    lines: fc.integer({ min: 0, max: 25 }),
    split,
  })
  .map(
    ({ column, width, from, lines, split: way }): Leg => ({
      column: Math.min(column, 8 - width),
      width,
      from,
      to: from + lines,
      ...(way === undefined ? {} : { split: way as NonNullable<Leg['split']> }),
    }),
  );
const cells = fc
  .record({
    column: fc.nat(7),
    width: fc.integer({ min: 1, max: 4 }),
    line: fc.integer({ min: 0, max: 90 }),
    lines: fc.integer({ min: 4, max: 20 }),
  })
  .map((rect) => ({ ...rect, column: Math.min(rect.column, 8 - rect.width) }));
const style = fc.option(
  fc.record(
    { level: fc.constantFrom('basic', 'gb', 'strict'), marks: fc.constantFrom('quanjiao', 'kaiming', 'banjiao', 'hangmobanjiao') },
    { requiredKeys: [] },
  ),
  { nil: undefined },
);
const placeFor = (id: string, pictures: number): fc.Arbitrary<StoryPlan> =>
  fc
    .record({
      head: fc.option(fc.tuple(cells, fc.boolean()), { nil: null }),
      subheadWhite: fc.nat(2),
      legs: fc.array(leg, { maxLength: 6 }),
      slots: fc.array(cells, { maxLength: Math.min(3, pictures), minLength: Math.min(3, pictures) }),
      box: fc.option(cells, { nil: undefined }),
      fitted: fc.boolean(),
      style,
    })
    .map(({ head, slots, box, fitted, style: how, ...place }) => ({
      ...place,
      story: id,
      head: head && { ...head[0], ...(head[1] ? { vertical: true as const } : {}) },
      pictures: slots.map((slot, i) => ({ picture: i, cells: slot, imageLines: slot.lines - 2, captionLines: 1, whiteAbove: 0 })),
      ...(box === undefined ? {} : { box: { ...box, rule: 'thick-thin' as const, tint: 8 } }),
      ...(fitted ? { fitted: [1, 2, 3] } : {}),
      ...(how === undefined ? {} : { style: how as NonNullable<StoryPlan['style']> }),
    }));

/** The page that a story goes on on, of one in four. */
const goesOn = fc.option(fc.constant(5), { nil: undefined, freq: 3 });

interface Drawn {
  readonly order: PageOrder;
  readonly plan: Plan;
}
const drawn: fc.Arbitrary<Drawn> = fc
  .array(fc.tuple(story, goesOn), { minLength: 1, maxLength: 3 })
  .chain((stories) => {
    const named = stories.map(
      ([own, to], i): OrderedStory => ({ id: `s-${i}`, story: own, ...(to === undefined ? {} : { jump: { to } }) }),
    );
    const places = named.map(({ id, story: own }) => placeFor(id, own.filter(({ type }) => type === 'picture').length));
    return fc.tuple(fc.constant(named), fc.tuple(...places), fc.array(cells, { maxLength: 2 }));
  })
  .map(([stories, places, fillers]) => ({
    order: {
      sheet: 'broadsheet',
      folio: { paper: '青禾日报', date: '2020-03-03', pageNo: 3, section: '专题', editors: '' },
      stories,
      notices: [],
      photos: [],
    },
    plan: { sheet: 'broadsheet', line: 12_000, stories: places, notices: null, fillers, furniture: [] },
  }));

const make = ({ order, plan }: Drawn, composer = new Composer(squares)): MadePage => makePage({ ...order, plan }, composer);
/** Text without what prints nothing: white space, which line ends may take, and controls. */
const bare = (text: string): string => text.replace(/[\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e]/gu, '');
/** Whether all of a story, or of its rest, stands on a page. */
const isWhole = (own: OrderedStory, plan: Plan): boolean => stopOf(own, plan, new Composer(squares)).element === own.story.length;
const sample = fc.sample(drawn, { seed: 20200303, numRuns: 250 });
const pages = sample.map((one) => ({ ...one, made: make(one) }));

describe('laws of any plan', () => {
  test('of each story what stands on the page is its beginning, in order, and what is over is the rest', () => {
    for (const { order, made } of pages) {
      for (const ordered of order.stories) {
        const { id, story: own } = ordered;
        const all = bare(own.map((part) => (part.type === 'paragraph' || part.type === 'subhead' ? part.children[0]!.text : '')).join(''));
        const pieces = made.list.pieces.filter(
          ({ role, source }) => source.startsWith(`${id}#`) && (role === 'paragraph' || role === 'subhead'),
        );
        const set = bare(pieces.map(textOfPiece).join(''));
        const { overset } = made.stories.find((told) => told.id === id)!;
        expect(all.startsWith(set)).toBe(true);
        if (isWhole(ordered, made.plan)) expect([set.length, overset.characters]).toEqual([all.length, 0]);
      }
    }
  });

  test('going on from where a story stopped says the rest, once', () => {
    for (const { order, plan, made } of pages.slice(0, 120)) {
      for (const own of order.stories) {
        if (isWhole(own, made.plan)) continue;
        const { id } = own;
        const stopped = stopOf(own, made.plan, new Composer(squares));
        const long = placeOf(id, { legs: [0, 1, 2, 3].map((i) => ({ column: 2 * i, width: 2, from: 0, to: 115 })) });
        const rest: OrderedStory = { ...own, jump: { from: { page: 1, stopped } } };
        const next = make({ order: { ...order, stories: [rest] }, plan: { ...plan, stories: [long], fillers: [] } });
        const said = (page: MadePage): string =>
          bare(
            page.list.pieces
              .filter(({ role, source }) => source.startsWith(`${id}#`) && (role === 'paragraph' || role === 'subhead'))
              .map(textOfPiece)
              .join(''),
          );
        const all = bare(
          own.story.map((part) => (part.type === 'paragraph' || part.type === 'subhead' ? part.children[0]!.text : '')).join(''),
        );
        const both = said(made) + said(next);
        if (isWhole(rest, next.plan)) expect(both).toBe(all);
        else expect(all.startsWith(both)).toBe(true);
      }
    }
  });

  test('the same order gives the same page, whatever the composer has made before; nothing changes between two makings', () => {
    const used = new Composer(squares);
    for (const one of pages) {
      const again = make(one, used);
      expect(dump(again.list)).toBe(dump(one.made.list));
      expect(changedPieces(one.made.list, again.list)).toEqual([]);
    }
  });

  test('every line of text lies in one of its legs', () => {
    for (const { plan, made } of pages) {
      const { grid } = made;
      for (const place of plan.stories) {
        const frames = made.frames.filter(({ kind, story: of }) => kind === 'text' && of === place.story);
        for (const piece of made.list.pieces.filter(({ role, source }) => role === 'paragraph' && source.startsWith(`${place.story}#`))) {
          for (const order of piece.orders) {
            if (order.kind !== 'glyphs') continue;
            const inside = frames.some(
              ({ rect }) => order.x >= rect.x && order.x < rect.x + rect.width && order.y > rect.y && order.y <= rect.y + rect.height,
            );
            expect(inside).toBe(true);
            expect((order.y - grid.top - grid.baseline) % grid.line).toBe(0);
          }
        }
      }
    }
  });

  test('a caret of any place is over text that means a place of the same source', () => {
    for (const { made } of pages.slice(0, 60)) {
      for (const piece of made.list.pieces) {
        const text = textOfPiece(piece);
        if (piece.role !== 'paragraph' || text.length === 0) continue;
        const caret = caretAt(made.list, { source: piece.source, offset: text.length >> 1 });
        if (caret !== null) expect(placeAt(made.list, { x: caret.x1, y: (caret.y1 + caret.y2) / 2 }, 500)).not.toBeNull();
      }
    }
  });

  test('a move gives exactly what it promises, to its story and to no other', { timeout: 60_000 }, () => {
    const seen = new Map<string, number>();
    for (const one of pages.slice(0, 120)) {
      const composer = new Composer(squares);
      const found = copyfit(one.order, one.plan, composer);
      for (const { move, over } of found.moves) {
        const done = applyMove(one.order, one.plan, move)!;
        const then = makePage({ ...done.order, plan: done.plan }, composer);
        expect([move, then.stories.find(({ id }) => id === move.story)!.overset]).toEqual([move, over]);
        for (const other of one.made.stories)
          if (other.id !== move.story) expect([move, then.stories.find(({ id }) => id === other.id)]).toEqual([move, other]);
        seen.set(move.kind, (seen.get(move.kind) ?? 0) + 1);
      }
    }
    for (const kind of ['pull-in', 'let-out', 'subhead-white', 'picture-height', 'picture-width', 'picture-drop', 'cut'])
      expect([kind, seen.get(kind) ?? 0]).not.toEqual([kind, 0]);
  });
});
