import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dump, textOfPiece } from '../../shared/display/dump.ts';
import type { DisplayList, Piece, Role } from '../../shared/display/list.ts';
import { squares } from '../../shared/face/squares.ts';
import { Composer } from '../../shared/line/composer.ts';
import { type MadePage, makePage, type PageOrder } from '../../shared/pipeline.ts';
import { within } from '../../shared/sheet/rect.ts';
import type { Story, StoryElement } from '../../shared/story/story.ts';
import { block, picture } from '../support/copy.ts';

const orderOf = (story: Story, texts: readonly string[], sheet: 'broadsheet' | 'tabloid' = 'broadsheet'): PageOrder => ({
  sheet,
  folio: { paper: '青禾日报', date: '2020-03-03', pageNo: 3, section: '专题', editors: '' },
  stories: [{ id: 'story', story }],
  notices: texts.map((text, i) => ({
    id: `notice-${i}`,
    kind: 'lost',
    form: '',
    head: i % 3 === 2 ? '减资公告' : '遗失声明',
    text,
    fields: {},
    numbers: [],
    findings: [],
  })),
  photos: [],
});

const make = (order: PageOrder): MadePage => makePage(order, new Composer(squares));

/** Text of every piece of a role, in reading order. */
function textsOf(list: DisplayList, role: Role): string[] {
  const texts: string[] = [];
  const visit = (piece: Piece): void => {
    if (piece.role === role) texts.push(bare(textOfPiece(piece)));
    piece.pieces.forEach(visit);
  };
  list.pieces.forEach(visit);
  return texts;
}

/** Text without what prints nothing: white space, which line ends may take, and controls. */
const bare = (text: string): string => text.replace(/[\s\p{Cc}\u200b-\u200f\u202a-\u202e]/gu, '');

const hostile = ['😀', '\u{2ebf0}', '\ud800', '\u202e', '\u0000', '　', ' ', '\n', '\u200d', 'ﬀ', 'é'];
const plain = '一二三四五，。：；！？“”《》（）——……、10km3.5%A'.split('');
const words = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...plain) }, { weight: 1, arbitrary: fc.constantFrom(...hostile) }), {
    maxLength: 160,
  })
  .map((all) => all.join(''));
const element: fc.Arbitrary<StoryElement> = fc.oneof(
  { weight: 8, arbitrary: words.map((text) => block('paragraph', text)) },
  { weight: 1, arbitrary: words.map((text) => block('subhead', text.slice(0, 30))) },
  { weight: 1, arbitrary: words.map((text) => picture(text.slice(0, 40))) },
);
const stories = fc
  .tuple(words, fc.array(element, { maxLength: 40 }))
  .map(([headline, body]): Story => [block('headline', headline.slice(0, 60)), block('deck', '——副题'), ...body]);
const orders = fc
  .tuple(stories, fc.array(words, { maxLength: 12 }), fc.constantFrom('broadsheet' as const, 'tabloid' as const))
  .map(([story, texts, sheet]) => orderOf(story, texts, sheet));
/** Pages drawn once and made once; every law is held against all of them. */
const pages = fc.sample(orders, { seed: 20200303, numRuns: 40 }).map((order) => ({ order, made: make(order) }));

describe('laws of a made page', () => {
  test('every character of the story’s text stands on the page once, or is counted as overset', () => {
    for (const { order, made } of pages) {
      const body = bare(order.stories[0]!.story.map((part) => (part.type === 'paragraph' ? part.children[0]!.text : '')).join(''));
      const set = textsOf(made.list, 'paragraph').join('');
      if (made.overset.characters === 0) expect(set).toBe(body);
      else expect(body.startsWith(set)).toBe(true);
    }
  });

  test('every notice stands whole, or the box says what it lacks', () => {
    for (const { order, made } of pages) {
      if (made.remarks.some((remark) => remark.kind === 'overset' && remark.frame === 'notices')) continue;
      const given = order.notices.map((notice) => bare(notice.text)).filter((text) => text !== '');
      const stood = textsOf(made.list, 'notice');
      expect([...stood].sort()).toEqual([...given].sort());
    }
  });

  test('making twice gives the same page, and making it again from its plan gives it too', () => {
    for (const { order, made } of pages.slice(0, 15)) {
      expect(dump(make(order).list)).toBe(dump(made.list));
      expect(dump(make({ ...order, plan: made.plan }).list)).toBe(dump(made.list));
    }
  });

  test('a composer that has made other pages before makes the same page', () => {
    const used = new Composer(squares);
    for (const { order, made } of pages) expect(dump(makePage({ ...order, plan: made.plan }, used).list)).toBe(dump(made.list));
  });

  test('frames lie inside the type area, all but the folio', () => {
    for (const { made } of pages)
      for (const frame of made.frames) if (frame.kind !== 'folio') expect(within(frame.rect, made.typeArea)).toBe(true);
  });

  test('every body baseline stands on the grid', () => {
    for (const { made } of pages) {
      const { frames, grid } = made;
      for (const frame of frames) {
        if (frame.kind !== 'text') continue;
        for (const baseline of [frame.firstBaseline, frame.lastBaseline])
          if (baseline !== null) expect((baseline - grid.top - grid.baseline) % grid.line).toBe(0);
      }
    }
  });

  test('no column of text has white deeper than two lines while copy is left or the page is full', () => {
    for (const { made } of pages) {
      if (made.plan.stories[0]!.pictures.length === 0) continue;
      for (const remark of made.remarks) if (remark.kind === 'hole') expect(remark.lines).toBeLessThanOrEqual(2);
    }
  });
});
