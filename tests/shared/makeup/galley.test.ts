import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { lineAt, setGalley } from '../../../shared/makeup/galley.ts';
import type { StoryPlan } from '../../../shared/makeup/plan.ts';
import { points } from '../../../shared/sheet/length.ts';
import { block, han, picture } from '../../support/copy.ts';
import { placeOf } from '../../support/pages.ts';

const page = { sheet: 'broadsheet', line: points(12) } as const;
const composer = new Composer(squares);
const place = (legs: StoryPlan['legs']): StoryPlan => placeOf('s', { legs });

describe('the galley', () => {
  test('without a place is set to one basic column of thirteen characters, every character once', () => {
    const text = han(40);
    const galley = setGalley([block('headline', '题'), block('paragraph', text)], { ...page, place: null }, composer);
    expect(galley.lines.map((line) => line.text.length)).toEqual([11, 13, 13, 3]);
    expect(galley.lines.map((line) => line.text).join('')).toBe(text);
    expect(galley).toMatchObject({ measure: 13, depth: 4, fit: null });
    expect(galley.lines.every(({ standing }) => standing === null)).toBe(true);
  });

  test('in its legs tells where each line stands and how much is over', () => {
    const galley = setGalley(
      [block('paragraph', han(63))],
      {
        ...page,
        place: place([
          { column: 2, from: 10, to: 12 },
          { column: 3, from: 4, to: 6 },
        ]),
      },
      composer,
    );
    expect(galley.lines.map(({ standing }) => standing)).toEqual([
      { leg: 0, column: 2, line: 10 },
      { leg: 0, column: 2, line: 11 },
      { leg: 1, column: 3, line: 4 },
      { leg: 1, column: 3, line: 5 },
      null,
    ]);
    expect(galley.fit).toEqual({ over: { lines: 1, characters: 13 }, under: { lines: 0, characters: 0 } });
  });

  test('white that is left is told in lines and characters; a long column has its own measure', () => {
    const galley = setGalley([block('paragraph', han(25))], { ...page, place: place([{ column: 0, width: 2, from: 0, to: 3 }]) }, composer);
    expect(galley).toMatchObject({ measure: 27, fit: { over: { lines: 0 }, under: { lines: 2, characters: 54 } } });
  });

  test('a sub-head takes more lines than its own', () => {
    const galley = setGalley(
      [block('paragraph', han(5)), block('subhead', '小标题'), block('paragraph', han(5))],
      { ...page, place: null },
      composer,
    );
    expect([galley.lines.length, galley.depth]).toEqual([3, 4]);
    expect(galley.lines[1]).toMatchObject({ kind: 'subhead', element: 1, text: '小标题' });
  });

  test('a place in the copy is found in its line; captions and heads are in none', () => {
    const galley = setGalley(
      [block('headline', '题'), block('paragraph', han(30)), picture('图'), block('paragraph', '')],
      { ...page, place: null },
      composer,
    );
    expect([0, 10, 11, 23, 24, 30].map((offset) => lineAt(galley, 1, offset))).toEqual([0, 0, 1, 1, 2, 2]);
    expect([lineAt(galley, 0, 0), lineAt(galley, 2, 0)]).toEqual([undefined, undefined]);
  });

  test('a story without legs is all over', () => {
    const galley = setGalley([block('paragraph', han(30))], { ...page, place: place([]) }, composer);
    expect(galley.fit?.over).toEqual({ lines: 3, characters: 30 });
    expect(galley.lines).toHaveLength(3);
  });
});
