import { describe, expect, test } from 'vitest';
import { boundsOf, changedPieces } from '../../../shared/display/change.ts';
import { caretAt, placeAt, sourceOf, storyPlaceOf } from '../../../shared/display/hit.ts';
import type { Piece } from '../../../shared/display/list.ts';
import { squares } from '../../../shared/face/squares.ts';
import { Composer } from '../../../shared/line/composer.ts';
import type { Plan } from '../../../shared/makeup/plan.ts';
import { type MadePage, makePage, type PageOrder } from '../../../shared/pipeline.ts';
import { columnLeft, lineTop } from '../../../shared/sheet/grid.ts';
import type { Story } from '../../../shared/story/story.ts';
import { block, han, picture } from '../../support/copy.ts';
import { placeOf, planOf } from '../../support/pages.ts';

const place = placeOf('a', {
  head: { column: 0, width: 8, line: 0, lines: 6 },
  legs: [0, 1].map((column) => ({ column, from: 10, to: 14 })),
  pictures: [{ picture: 0, cells: { column: 3, width: 2, line: 10, lines: 10 }, imageLines: 8, captionLines: 1, whiteAbove: 0 }],
});
const plan: Plan = { ...planOf(place), notices: { column: 0, width: 2, line: 60, lines: 12, columns: 2 } };
const orderOf = (story: Story): PageOrder => ({
  sheet: 'broadsheet',
  folio: { paper: '青禾日报', date: '2020-03-03', pageNo: 3, section: '专题', editors: '' },
  stories: [{ id: 'a', story }],
  notices: [{ id: 'n1', kind: 'lost', form: '', head: '遗失声明', text: han(40, 9), fields: {}, numbers: [], findings: [] }],
  photos: [],
  plan,
});
const composer = new Composer(squares);
const make = (story: Story): MadePage => makePage(orderOf(story), composer);
// Two em of indent: 11, 13, 13 and 13 characters in the first column, the others in the second.
const first = han(80, 1);
const story: Story = [block('headline', '长桥卧波'), block('paragraph', first), picture('岸边人家', '林小满摄')];
const made = make(story);
const { list, grid } = made;
const cell = 9000;

describe('from a point to the copy', () => {
  /** The middle of a character cell of the text. */
  const at = (column: number, line: number, character: number) =>
    placeAt(list, { x: columnLeft(grid, column) + character * cell + 2000, y: lineTop(grid, line) + 6000 });

  test('characters are counted through lines and columns', () => {
    expect(at(0, 10, 2)).toEqual({ source: 'a#1', offset: 0 });
    expect(at(0, 10, 7)).toEqual({ source: 'a#1', offset: 5 });
    expect(at(0, 12, 0)).toEqual({ source: 'a#1', offset: 24 });
    expect(at(1, 10, 3)).toEqual({ source: 'a#1', offset: 53 });
  });

  test('the nearer side of a character is meant', () => {
    const x = columnLeft(grid, 1) + 3 * cell;
    const y = lineTop(grid, 10) + 6000;
    expect([4000, 5000].map((dx) => placeAt(list, { x: x + dx, y })!.offset)).toEqual([53, 54]);
  });

  test('headline, caption and notice are hit too; white is not, unless a line is within reach', () => {
    const centre = (role: Piece['role'], pieces = list.pieces): { x: number; y: number } => {
      const find = (all: readonly Piece[]): Piece | undefined =>
        all.find((one) => one.role === role) ?? find(all.flatMap((one) => one.pieces));
      const { x, y, width, height } = boundsOf(find(pieces)!)!;
      return { x: x + width / 2, y: y + height / 2 };
    };
    expect(placeAt(list, centre('headline'))!.source).toBe('a#0');
    expect(placeAt(list, centre('caption'))!.source).toBe('a#2/caption');
    expect(placeAt(list, centre('notice'))!.source).toBe('n1');
    const white = { x: columnLeft(grid, 0) + 40_000, y: lineTop(grid, 9) };
    expect(placeAt(list, white)).toBeNull();
    expect(placeAt(list, white, 20_000)!.source).toBe('a#1');
    expect(storyPlaceOf('a#2/caption')).toEqual({ story: 'a', element: 2, isCaption: true });
    expect(storyPlaceOf('n1')).toBeNull();
    for (const source of ['x-y#0', 'x#12/caption']) expect(sourceOf(storyPlaceOf(source)!)).toBe(source);
  });
});

describe('from the copy to the page', () => {
  test('a caret stands before its character, after the last one, and between lines at the beginning of the second', () => {
    const caret = (offset: number) => caretAt(list, { source: 'a#1', offset })!;
    expect(caret(0).x1).toBe(columnLeft(grid, 0) + 2 * cell);
    expect(caret(11)).toMatchObject({ x1: columnLeft(grid, 0), x2: columnLeft(grid, 0) });
    expect(caret(50).x1).toBe(columnLeft(grid, 1));
    expect(caret(80).x1).toBe(columnLeft(grid, 1) + 4 * cell);
    expect(caret(24).y2 - caret(24).y1).toBe(cell);
    expect(caretAt(list, { source: 'a#9', offset: 0 })).toBeNull();
  });

  test('every character comes back to itself', () => {
    for (let offset = 0; offset < first.length; offset++) {
      const { x1, y1, y2 } = caretAt(list, { source: 'a#1', offset })!;
      expect(placeAt(list, { x: x1 + 100, y: (y1 + y2) / 2 })).toEqual({ source: 'a#1', offset });
    }
  });

  test('in a headline on two lines and in vertical type', () => {
    const head = (vertical: boolean) => ({ column: 0, width: 3, line: 0, lines: 40, ...(vertical ? { vertical: true as const } : {}) });
    for (const vertical of [false, true]) {
      const text = `${han(9, 3)}　${han(9, 4)}`;
      const placed = { ...plan, stories: [{ ...plan.stories[0]!, head: head(vertical), legs: [], pictures: [] }] };
      const page = makePage({ ...orderOf([block('headline', text)]), plan: placed }, composer);
      for (const offset of [0, 5, 10, 14, 18]) {
        const { x1, y1, x2, y2 } = caretAt(page.list, { source: 'a#0', offset })!;
        const [x, y] = vertical ? [(x1 + x2) / 2, y1 + 100] : [x1 + 100, (y1 + y2) / 2];
        expect([vertical, placeAt(page.list, { x, y })]).toEqual([vertical, { source: 'a#0', offset }]);
      }
    }
  });
});

describe('what changed between two makings', () => {
  const sources = (after: Story): readonly string[] =>
    changedPieces(list, make(after).list).map(
      ({ before, after: now }) => `${before === null ? '+' : now === null ? '-' : '~'}${(now ?? before)!.source}`,
    );

  test('nothing when nothing has; one paragraph when one has, its neighbours left alone', () => {
    expect(sources(story)).toEqual([]);
    const edited = [story[0]!, block('paragraph', `${first.slice(0, 79)}一`), story[2]!];
    expect(sources(edited)).toEqual(['~a#1']);
  });

  test('a caption within its figure, a paragraph more, one fewer', () => {
    expect(sources([story[0]!, story[1]!, picture('岸边行人', '林小满摄')])).toEqual(['~a#2', '~a#2/caption']);
    expect(sources([...story, block('paragraph', han(10, 3))])).toEqual(['+a#3']);
    expect(sources([story[0]!])).toEqual(['-a#1', '-a#2']);
  });

  test('what is painted of a change lies within its bounds', () => {
    const rect = boundsOf(list.pieces.find(({ source }) => source === 'a#1')!)!;
    expect(rect.x).toBeLessThanOrEqual(columnLeft(grid, 0));
    expect(rect.x + rect.width).toBeGreaterThanOrEqual(columnLeft(grid, 1) + 13 * cell);
    expect(rect.y).toBeLessThanOrEqual(lineTop(grid, 10) + 2000);
  });
});
