import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import type { Band } from '../../../shared/flow/around.ts';
import { type Block, storyBlocks } from '../../../shared/flow/blocks.ts';
import { type Filled, fillBands, overset, type Rest, type Setter } from '../../../shared/flow/fill.ts';
import { storySetter } from '../../../shared/flow/setter.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { points } from '../../../shared/sheet/length.ts';
import type { Story } from '../../../shared/story/story.ts';
import { block, han } from '../../support/copy.ts';

const composer = new Composer(squares);
const cell = points(9);
const own = 13 * cell;
const band = (column: number, characters: number, from: number, to: number): Band => ({
  leg: column,
  column,
  x: 0,
  width: characters * cell,
  from,
  to,
});
const set = (story: Story): { readonly blocks: readonly Block[]; readonly setter: Setter } => ({
  blocks: storyBlocks(story, composer, own, 1),
  setter: storySetter(composer, own),
});
/** What stands in each segment: its leg, grid line, and the text of each line. */
const shown = ({ segments }: Filled, blocks: readonly Block[]): readonly (readonly [number, number, readonly string[]])[] =>
  segments.map(({ block: b, leg, line, lines, first, from, to }) => {
    const { offsets, copy } = blocks[b]!.paragraph;
    return [leg, line, lines.slice(from - first, to - first).map((one) => copy.text.slice(offsets[one.from], offsets[one.next]))];
  });

describe('legs of different widths in one thread', () => {
  test('a paragraph that comes from 13 characters into 27 goes on at the new measure from where it stopped', () => {
    const text = han(70);
    const { blocks, setter } = set([block('paragraph', text)]);
    const filled = fillBands(blocks, [band(0, 13, 0, 2), band(1, 27, 5, 9)], setter);
    expect(shown(filled, blocks)).toEqual([
      [0, 0, [text.slice(0, 11), text.slice(11, 24)]],
      [1, 5, [text.slice(24, 51), text.slice(51)]],
    ]);
    expect(filled.rest).toBeNull();
    expect(filled.holes).toEqual([{ leg: 1, lines: 2, space: 2 * 27 * cell }]);
  });

  test('and back again; what is over is counted at the last measure', () => {
    const text = han(100);
    const { blocks, setter } = set([block('paragraph', text), block('paragraph', han(24, 1))]);
    const bands = [band(0, 13, 0, 1), band(1, 20, 0, 1), band(2, 13, 0, 2)];
    const filled = fillBands(blocks, bands, setter);
    // 11, 20, 13 and 13 are set: 43 are left, four lines of 13, and the two of the next paragraph.
    expect(shown(filled, blocks).flatMap(([, , lines]) => lines.map(({ length }) => length))).toEqual([11, 20, 13, 13]);
    expect(filled.rest).toEqual({ block: 0, line: 4, run: { atom: 31, line: 2, width: own } });
    expect(overset(blocks, filled.rest, setter)).toEqual({ lines: 4 + 2, characters: 43 + 24 });
  });

  test('rows parted by a picture are read across', () => {
    const text = han(60);
    const { blocks, setter } = set([block('paragraph', text)]);
    const parts = [band(0, 13, 0, 1), band(0, 9, 0, 1), band(0, 13, 1, 2), band(0, 9, 1, 2), band(0, 23, 2, 4)];
    expect(shown(fillBands(blocks, parts, setter), blocks).flatMap(([, , lines]) => lines.map(({ length }) => length))).toEqual([
      11, 9, 13, 9, 18,
    ]);
  });

  test('a sub-head does not stand in parted rows, nor last in its column', () => {
    const story = [block('paragraph', han(11)), block('subhead', '小标题'), block('paragraph', han(60, 1))];
    const { blocks, setter } = set(story);
    const bands = [band(0, 13, 0, 2), ...[2, 3].flatMap((row) => [band(0, 9, row, row + 1), band(0, 9, row, row + 1)]), band(0, 27, 4, 9)];
    const subhead = fillBands(blocks, bands, setter).segments.find((segment) => blocks[segment.block]!.kind === 'subhead')!;
    expect([subhead.line, subhead.rows]).toEqual([4, 2]);
  });
});

const stories = fc
  .array(fc.record({ kind: fc.nat(9), length: fc.integer({ min: 0, max: 120 }) }), { maxLength: 10 })
  .map(
    (parts): Story =>
      parts.map(({ kind, length }, i) => (kind === 0 ? block('subhead', han(1 + (length % 9), i)) : block('paragraph', han(length, i)))),
  );
const someBands = fc
  .array(fc.record({ characters: fc.constantFrom(7, 9, 13, 13, 13, 20, 27), depth: fc.integer({ min: 0, max: 9 }), same: fc.boolean() }), {
    maxLength: 14,
  })
  .map((all) => {
    let column = 0;
    let line = 0;
    return all.map(({ characters, depth, same }): Band => {
      if (!same) {
        column++;
        line = 0;
      }
      line += depth;
      return band(column, characters, line - depth, line);
    });
  });
const drawn = { seed: 20200303, numRuns: 600 };

describe('laws', () => {
  test('every atom is set once, in order, each line at the measure of its band, or is over', () => {
    fc.assert(
      fc.property(stories, someBands, (story, bands) => {
        const { blocks, setter } = set(story);
        const { segments, rest } = fillBands(blocks, bands, setter);
        const next = blocks.map(() => 0);
        for (const { block: b, lines, first, from, to, leg, line, rows } of segments) {
          const own = lines.slice(from - first, to - first);
          for (const one of own) {
            expect(one.from).toBe(next[b]);
            next[b] = one.next;
          }
          const inside = bands.find((candidate) => candidate.leg === leg && candidate.from <= line && line + rows <= candidate.to);
          expect(inside).toBeDefined();
          const { size } = blocks[b]!.paragraph.setting;
          if (own.length > 0)
            expect(bands.some(({ leg: of, width }) => of === leg && Math.floor((width * 1000) / size) === own[0]!.measure)).toBe(true);
        }
        blocks.forEach(({ paragraph }, b) => {
          if (rest === null || b < rest.block) expect(next[b]).toBe(paragraph.atoms);
          if (rest !== null && b > rest.block) expect(next[b]).toBe(0);
        });
        expect(overset(blocks, rest, setter).characters > 0).toBe(
          blocks.some(({ paragraph }, b) => rest !== null && b >= rest.block && next[b]! < paragraph.atoms),
        );
      }),
      drawn,
    );
  });

  test('filling some bands and going on gives what filling all at once gives', () => {
    fc.assert(
      fc.property(stories, someBands, fc.nat(14), (story, bands, at) => {
        // A column is not cut through: its sub-heads look at what is beneath them.
        let cut = Math.min(at, bands.length);
        while (cut > 0 && cut < bands.length && bands[cut]!.column === bands[cut - 1]!.column) cut++;
        const { blocks, setter } = set(story);
        const whole = fillBands(blocks, bands, setter);
        const first = fillBands(blocks, bands.slice(0, cut), setter);
        const rest = JSON.parse(JSON.stringify(first.rest)) as Rest | null;
        const second = rest === null ? { segments: [], rest: null } : fillBands(blocks, bands.slice(cut), setter, rest);
        expect([...first.segments, ...second.segments]).toEqual(whole.segments);
        expect(second.rest).toEqual(whole.rest);
      }),
      drawn,
    );
  });

  test('another composer gives the same', () => {
    fc.assert(
      fc.property(stories, someBands, (story, bands) => {
        const { blocks, setter } = set(story);
        const other = new Composer(squares);
        const again = fillBands(storyBlocks(story, other, own, 1), bands, storySetter(other, own));
        expect(again.segments.map((segment) => segment.lines)).toEqual(
          fillBands(blocks, bands, setter).segments.map((segment) => segment.lines),
        );
      }),
      { ...drawn, numRuns: 60 },
    );
  });
});
