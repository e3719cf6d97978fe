import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnNotices } from '../../build/bench/many-notices.ts';
import { dump, textOfPiece } from '../../shared/display/dump.ts';
import type { DisplayList, Piece } from '../../shared/display/list.ts';
import { squares } from '../../shared/face/squares.ts';
import { columnReport } from '../../shared/flow/column-report.ts';
import { houseRules, type NoticeRules } from '../../shared/flow/notice-rules.ts';
import { Composer } from '../../shared/line/composer.ts';
import { pageRules } from '../../shared/makeup/notice-pages.ts';
import { moveNotice } from '../../shared/notice/moves.ts';
import { sortNotices } from '../../shared/notice/sort.ts';
import { type KeptNotice, type MadePage, makeNoticePages, makePage, type PageOrder, proposeFor } from '../../shared/pipeline.ts';
import { han } from '../support/copy.ts';

const many = drawnNotices(400);
const paragraphs = Array.from({ length: 24 }, (_, i) => ({ type: 'paragraph' as const, children: [{ text: `${han(110, i)}。` }] }));
const orderOf = (notices: readonly KeptNotice[], withStory = true): PageOrder => ({
  sheet: 'broadsheet',
  folio: { paper: '青禾日报', date: '2020-03-03', pageNo: 3, section: '专题', editors: '' },
  stories: withStory ? [{ id: 'story', story: [{ type: 'headline', children: [{ text: '小城的早班车' }] }, ...paragraphs] }] : [],
  notices,
  photos: [],
});
const make = (order: PageOrder): MadePage => makePage(order, new Composer(squares));

/** The page without what belongs to its notice box. */
const besideNotices = ({ pieces, ...page }: DisplayList): string =>
  dump({ ...page, pieces: pieces.filter(({ role, source }) => role !== 'notices' && source !== 'notice-box') });

const column = ({ list }: MadePage): readonly Piece[] => list.pieces.find(({ role }) => role === 'notices')?.pieces ?? [];
const textsOf = (page: MadePage): readonly string[] => column(page).map(textOfPiece);

describe('a late notice', () => {
  const before = many.slice(0, 12);
  const first = make(orderOf(before));

  test('in, out, or another in its stead: the column is packed anew and nothing else differs', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 12 }),
        fc.nat({ max: 11 }),
        fc.integer({ min: 20, max: 60 }),
        fc.integer({ min: 0, max: 2 }),
        (at, out, late, how) => {
          const left = how === 0 ? before : before.toSpliced(out, 1);
          const now = how === 1 ? left : left.toSpliced(at, 0, many[late]!);
          const again = make({ ...orderOf(now), plan: first.plan });
          expect(besideNotices(again.list)).toBe(besideNotices(first.list));
          expect(dump(again.list)).not.toBe(dump(first.list));
          expect(again.plan).toEqual(first.plan);
          const { placed, missing } = columnReport(first.column, again.column);
          const lost = missing.filter(({ why }) => why !== 'taken-out');
          const over = again.remarks.find(({ kind, frame }) => kind === 'overset' && frame === 'notices');
          expect(placed.length + lost.filter(({ why }) => why === 'no-room').length).toBe(now.length);
          expect(lost.reduce((sum, { lines }) => sum + lines, 0) > 0).toBe(over !== undefined);
        },
      ),
      { seed: 20200303, numRuns: 40 },
    );
  });

  test('too many for the box: the story stays, and a remark says which and by how many lines', () => {
    const again = make({ ...orderOf(many.slice(0, 60)), plan: first.plan });
    expect(besideNotices(again.list)).toBe(besideNotices(first.list));
    const over = again.remarks.filter(({ kind }) => kind === 'overset');
    expect(over).toHaveLength(1);
    const { missing } = columnReport(first.column, again.column);
    const heads = over[0]!.lines - missing.reduce((sum, { lines }) => sum + lines, 0);
    expect(over[0]!.frame).toBe('notices');
    expect(heads).toBeGreaterThanOrEqual(0);
    expect(heads).toBeLessThanOrEqual(6);
    expect(missing.every(({ why, lines }) => (why === 'no-room' || why === 'cut') && lines > 0)).toBe(true);
  });

  test('moved out of order and back: the column alone changes, and comes back as it was', () => {
    const ids = sortNotices(before).map(({ id }) => id);
    const { moves } = moveNotice({ ids, moves: [] }, ids.at(-1)!, ids[0]!);
    const moved = make({ ...orderOf(before), plan: { ...first.plan, notices: { ...first.plan.notices!, moves } } });
    expect(besideNotices(moved.list)).toBe(besideNotices(first.list));
    expect(moved.column[0]!.id).toBe(ids.at(-1));
    expect(dump(make({ ...orderOf(before), plan: first.plan }).list)).toBe(dump(first.list));
    const again = proposeFor({ ...orderOf(before), plan: moved.plan }, new Composer(squares));
    expect(again.map(({ plan }) => plan.notices?.moves)).toEqual([moves, moves, moves]);
  });

  test('kinds in an order of the house’s own', () => {
    const rules: NoticeRules = { ...houseRules, order: ['rent', 'lost'] };
    const kinds = make({ ...orderOf(before), rules }).column.map(({ id }) => before.find((notice) => notice.id === id)!.kind);
    expect([...new Set(kinds)].slice(0, 2)).toEqual(['rent', 'lost']);
  });

  test('ornaments fill the white that spaces cannot take, and the words stand as before', () => {
    const plan = {
      ...first.plan,
      notices: { ...first.plan.notices!, line: first.plan.notices!.line - 12, lines: first.plan.notices!.lines + 12 },
    };
    const plain = make({ ...orderOf(before), plan });
    const dressed = make({ ...orderOf(before), plan, rules: { ...houseRules, filler: 3 } });
    expect(column(dressed)).toEqual(column(plain));
    const box = ({ list }: MadePage) => list.pieces.find(({ source }) => source === 'notice-box')!.orders;
    expect(box(dressed).length).toBeGreaterThan(box(plain).length);
    expect(make({ ...orderOf(before), rules: { ...houseRules, filler: 3 } }).plan).toEqual(first.plan);
  });
});

describe('notices over pages', () => {
  const everyWord = (pages: readonly MadePage[]): string => pages.flatMap(textsOf).join('');

  test('without a story: whole pages numbered on, every notice once, whole, in order; the last page is squared off with a filler under it', () => {
    const pages = makeNoticePages(orderOf(many, false), new Composer(squares));
    expect(pages.length).toBeGreaterThan(1);
    const sorted = sortNotices(many);
    const stood = pages.flatMap(column).filter(({ role }) => role === 'notice');
    expect(stood.map(({ source }) => source)).toEqual(sorted.map(({ id }) => id));
    expect(stood.map(textOfPiece)).toEqual(sorted.map(({ text }) => text));
    pages.forEach((page, i) => {
      const box = page.plan.notices!;
      expect([box.column, box.width, box.line]).toEqual([0, page.grid.columns, 0]);
      expect(box.lines === page.grid.lines).toBe(i < pages.length - 1);
      expect(page.remarks.filter(({ kind }) => kind === 'overset' || kind === 'no-story')).toEqual([]);
      expect(page.column.every(({ place }) => place!.page === 3 + i)).toBe(true);
    });
    const { placed, missing } = columnReport(
      [],
      pages.flatMap((page) => page.column),
    );
    expect([placed.length, missing]).toEqual([many.length, []]);
  });

  test('a page that begins amid a kind says its head again above its first column', () => {
    const pages = makeNoticePages(orderOf(many, false), new Composer(squares));
    for (const page of pages.slice(1)) {
      const first = column(page).find(({ role, source }) => role === 'notice' || source === 'notice-head')!;
      const words = page.list.pieces
        .find(({ source }) => source === 'notice-box')!
        .orders.flatMap((order) => (order.kind === 'glyphs' ? [order.text] : []));
      const kept = many.find(({ id }) => id === first.source);
      expect(words).toEqual(kept ? [`${kept.head}（续）`] : []);
    }
  });

  test('one kind alone: the box’s title is the head that is said again', () => {
    const lost = drawnNotices(900)
      .filter(({ kind }) => kind === 'lost')
      .concat(
        drawnNotices(2000)
          .filter(({ kind }) => kind === 'lost')
          .map((one) => ({ ...one, id: `x${one.id}` })),
      );
    const titles = makeNoticePages(orderOf(lost, false), new Composer(squares)).map((page) => textsOf(page)[0]);
    expect(titles.length).toBeGreaterThan(1);
    expect(titles).toEqual(titles.map((_, i) => (i === 0 ? '遗失声明' : '遗失声明（续）')));
  });

  test('few enough for the story’s page: one page, as makePage makes it', () => {
    const order = { ...orderOf(many.slice(0, 12)), rules: pageRules };
    const pages = makeNoticePages(order, new Composer(squares));
    expect(pages.map(({ list }) => dump(list))).toEqual([dump(make(order).list)]);
  });

  test('a fixed box on the story’s page takes what it holds, the rest goes on to notice pages, even the rest of a notice too deep for it', () => {
    const first = make(orderOf(many.slice(0, 12)));
    const giant = { ...many[0]!, id: 'giant', kind: 'other', head: '公告', text: han(9000, 7) };
    for (const notices of [many, [giant], [...many.slice(0, 3), giant]]) {
      const pages = makeNoticePages({ ...orderOf(notices), plan: first.plan }, new Composer(squares));
      expect(pages.length).toBeGreaterThan(1);
      expect(besideNotices(pages[0]!.list)).toBe(besideNotices(first.list));
      const words = pages
        .flatMap(column)
        .filter(({ role }) => role === 'notice')
        .map(textOfPiece)
        .join('');
      expect(words).toBe(
        sortNotices(notices)
          .map(({ text }) => text)
          .join(''),
      );
      expect(
        columnReport(
          [],
          pages.flatMap((page) => page.column),
        ).placed,
      ).toHaveLength(notices.length);
    }
  });

  test('more notices than go in leave the story its own room', () => {
    const pages = makeNoticePages(orderOf(many), new Composer(squares));
    expect(pages[0]!.overset.lines).toBe(0);
    expect(pages[0]!.column.length).toBeGreaterThan(10);
    expect(pages.length).toBeGreaterThan(1);
  });

  test('by any rules nothing is lost or doubled, and the same order makes the same pages', () => {
    const rules: fc.Arbitrary<NoticeRules> = fc.record({
      order: fc.constantFrom([], ['rent'], ['hiring', 'lost']),
      heads: fc.constantFrom('none' as const, 'several' as const, 'all' as const),
      again: fc.constantFrom('never' as const, 'box' as const, 'column' as const),
      continued: fc.constant('（续）'),
      leastPart: fc.constantFrom(null, 1, 2, 3),
      filler: fc.constantFrom(null, 1, 4),
      square: fc.boolean(),
      columns: fc.constantFrom(null, 5, 10),
      measure: fc.constantFrom(null, 13, 15),
    });
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 300 }), fc.boolean(), (drawn, count, withStory) => {
        const order = { ...orderOf(many.slice(0, count), withStory), rules: drawn };
        const pages = makeNoticePages(order, new Composer(squares));
        const { placed, missing } = columnReport(
          [],
          pages.flatMap((page) => page.column),
        );
        expect([placed.length, missing]).toEqual([count, []]);
        const stood = pages
          .flatMap(column)
          .filter(({ role }) => role === 'notice')
          .map(textOfPiece)
          .join('');
        expect([...stood].length).toBe(many.slice(0, count).reduce((sum, { text }) => sum + [...text].length, 0));
        expect(everyWord(makeNoticePages(order, new Composer(squares)))).toBe(everyWord(pages));
      }),
      { seed: 20200303, numRuns: 25 },
    );
  });
});
