import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { storyBlocks } from '../../../shared/flow/blocks.ts';
import { type Filled, fill, overset } from '../../../shared/flow/fill.ts';
import type { Leg } from '../../../shared/flow/leg.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { points } from '../../../shared/sheet/length.ts';
import type { Story } from '../../../shared/story/story.ts';
import { block, han } from '../../support/copy.ts';

const width = points(13 * 9);
const blocksOf = (story: Story) => storyBlocks(story, new Composer(squares), width, 1);
const leg = (column: number, from: number, to: number): Leg => ({ column, from, to });

/** The filled legs as letters: P, Q, R … for the lines of paragraphs in turn, s for a sub-head's lines, · for white. */
function picture(filled: Filled, story: Story, legs: readonly Leg[]): string[] {
  const blocks = blocksOf(story);
  return legs.map((current, index) => {
    const rows = Array(current.to - current.from).fill('·') as string[];
    for (const segment of filled.segments.filter((candidate) => candidate.leg === index)) {
      const of = blocks[segment.block]!;
      const depth = of.kind === 'subhead' ? of.depth : segment.to - segment.from;
      for (let i = 0; i < depth; i++) rows[segment.line - current.from + i] = of.kind === 'subhead' ? 's' : 'PQRSTU'[segment.block]!;
    }
    return rows.join('');
  });
}

describe('filling legs', () => {
  // 2 em indent: a first line holds 11 characters, the others 13. 24 characters make 2 lines, 37 make 3.
  test('a paragraph goes on in the next leg', () => {
    const story = [block('paragraph', han(37)), block('paragraph', han(24, 1))];
    const legs = [leg(0, 0, 2), leg(1, 0, 3)];
    const filled = fill(blocksOf(story), legs);
    expect(picture(filled, story, legs)).toEqual(['PP', 'PQQ']);
    expect(filled.rest).toBeNull();
    expect(filled.holes).toEqual([]);
  });

  test('a sub-head takes two lines and is never last in a leg: it moves on and leaves white', () => {
    const story = [block('paragraph', han(37)), block('subhead', '小标题'), block('paragraph', han(37, 1))];
    const legs = [leg(0, 0, 6), leg(1, 0, 6)];
    const filled = fill(blocksOf(story), legs);
    expect(picture(filled, story, legs)).toEqual(['PPP···', 'ssRRR·']);
    expect(filled.holes).toEqual([
      { leg: 0, lines: 3, space: 0 },
      { leg: 1, lines: 1, space: 0 },
    ]);
  });

  test('with two lines of text under it a sub-head may stand', () => {
    const story = [block('paragraph', han(37)), block('subhead', '小标题'), block('paragraph', han(37, 1))];
    const legs = [leg(0, 0, 7), leg(1, 0, 1)];
    expect(picture(fill(blocksOf(story), legs), story, legs)).toEqual(['PPPssRR', 'R']);
  });

  test('what finds no place is the rest, told in lines and characters', () => {
    const story = [block('paragraph', han(37)), block('paragraph', han(24, 1))];
    const blocks = blocksOf(story);
    const filled = fill(blocks, [leg(0, 0, 2)]);
    expect(filled.rest).toEqual({ block: 0, line: 2 });
    // The third line of the first paragraph (37 − 11 − 13 = 13 characters) and the whole second one.
    expect(overset(blocks, filled.rest)).toEqual({ lines: 3, characters: 13 + 24 });
  });

  test('no legs at all: everything is the rest', () => {
    const blocks = blocksOf([block('paragraph', han(37))]);
    expect(fill(blocks, []).rest).toEqual({ block: 0, line: 0 });
    expect(overset(blocks, { block: 0, line: 0 })).toEqual({ lines: 3, characters: 37 });
  });
});

const stories = fc
  .array(fc.record({ subhead: fc.boolean(), length: fc.integer({ min: 0, max: 90 }) }), { maxLength: 12 })
  .map(
    (parts): Story =>
      parts.map(({ subhead, length }, i) =>
        subhead && length < 20 ? block('subhead', han(Math.max(1, length % 9), i)) : block('paragraph', han(length, i)),
      ),
  );
const someLegs = fc
  .array(fc.integer({ min: 0, max: 20 }), { maxLength: 10 })
  .map((depths) => depths.map((depth, column) => leg(column, 0, depth)));
const drawn = { seed: 20200303, numRuns: 400 };

describe('laws of filling', () => {
  test('every line of the copy is set exactly once, in order, or is in the rest', () => {
    fc.assert(
      fc.property(stories, someLegs, (story, legs) => {
        const blocks = blocksOf(story);
        const filled = fill(blocks, legs);
        const set = filled.segments.flatMap(({ block: b, from, to }) => Array.from({ length: to - from }, (_, i) => `${b}:${from + i}`));
        const all = blocks.flatMap((current, b) => current.lines.map((_, i) => `${b}:${i}`));
        const rest = filled.rest;
        const left =
          rest === null
            ? []
            : all.filter(
                (key) =>
                  Number(key.split(':')[0]) > rest.block ||
                  (Number(key.split(':')[0]) === rest.block && Number(key.split(':')[1]) >= rest.line),
              );
        expect([...set, ...left]).toEqual(all);
      }),
      drawn,
    );
  });

  test('segments lie inside their legs and do not overlap', () => {
    fc.assert(
      fc.property(stories, someLegs, (story, legs) => {
        const blocks = blocksOf(story);
        let last = { leg: -1, end: 0 };
        for (const segment of fill(blocks, legs).segments) {
          const current = legs[segment.leg]!;
          expect(segment.line).toBeGreaterThanOrEqual(segment.leg === last.leg ? last.end : current.from);
          const end = segment.line + segment.to - segment.from;
          expect(end).toBeLessThanOrEqual(current.to);
          last = { leg: segment.leg, end };
        }
      }),
      drawn,
    );
  });

  test('filling some legs and going on gives what filling all at once gives', () => {
    fc.assert(
      fc.property(stories, someLegs, fc.nat(10), (story, legs, cut) => {
        const blocks = blocksOf(story);
        const whole = fill(blocks, legs);
        const first = fill(blocks, legs.slice(0, cut));
        const second = first.rest === null ? { segments: [], rest: null } : fill(blocks, legs.slice(cut), first.rest);
        const moved = second.segments.map((segment) => ({ ...segment, leg: segment.leg + Math.min(cut, legs.length) }));
        expect([...first.segments, ...moved]).toEqual(whole.segments);
        expect(second.rest).toEqual(whole.rest);
      }),
      drawn,
    );
  });
});
