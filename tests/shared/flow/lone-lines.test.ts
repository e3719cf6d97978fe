import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { type Block, measureIn, storyBlocks } from '../../../shared/flow/blocks.ts';
import { fill, overset } from '../../../shared/flow/fill.ts';
import type { Leg } from '../../../shared/flow/leg.ts';
import { cureLone, loneLines, type Pace } from '../../../shared/flow/lone-lines.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { points } from '../../../shared/sheet/length.ts';
import type { Story } from '../../../shared/story/story.ts';
import { block, han } from '../../support/copy.ts';

const width = points(13 * 9);
const composer = new Composer(squares);
const blocksOf = (story: Story) => storyBlocks(story, composer, width, 1);
const pace: Pace = ({ paragraph, lines }, by) => {
  const paced = composer.paced(paragraph, measureIn(width, paragraph.setting), by);
  return paced.length === lines.length + by ? paced : undefined;
};
const cure = (blocks: readonly Block[], legs: readonly Leg[]) =>
  cureLone({ blocks, filled: fill(blocks, legs) }, (given) => fill(given, legs), pace);
const leg = (column: number, from: number, to: number): Leg => ({ column, from, to });
/** Sentences of six characters and a mark: marks give, so a paragraph of them may be set shorter. */
const clauses = (length: number): string => han(length).replace(/.{6}(.)/gu, (all) => `${all.slice(0, 6)}，`);
/** The blocks and legs of a filling as letters: P, Q … for the lines of paragraphs in turn. */
const picture = ({ filled }: ReturnType<typeof cure>, legs: readonly Leg[]): readonly string[] =>
  legs.map((_, index) =>
    filled.segments
      .filter((segment) => segment.leg === index)
      .map(({ block: own, from, to }) => 'PQRST'[own]!.repeat(to - from))
      .join(''),
  );
const places = (story: Story, legs: readonly Leg[]) => loneLines(fill(blocksOf(story), legs)).map(({ at }) => at);
/** Four lines that may run to five, and five that may be set as four. */
const [giving, taking] = [block('paragraph', han(48)), block('paragraph', clauses(52))];

describe('lone lines', () => {
  test('are a last line at the head of a column and a first line at the foot of one, not a paragraph of one line', () => {
    expect(places([giving], [leg(0, 0, 3), leg(1, 0, 3)])).toEqual(['head']);
    expect(places([giving], [leg(0, 0, 1), leg(1, 0, 3)])).toEqual(['foot']);
    expect(places([giving], [leg(0, 0, 2), leg(1, 0, 3)])).toEqual([]);
    expect(places([block('paragraph', han(24))], [leg(0, 0, 1), leg(1, 0, 3)])).toEqual(['foot', 'head']);
    expect(places([block('paragraph', han(11)), giving, block('paragraph', han(5))], [leg(0, 0, 1), leg(1, 0, 4), leg(2, 0, 1)])).toEqual(
      [],
    );
  });

  test('a last line gets company from its own paragraph, and the next gives the line back', () => {
    const legs = [leg(0, 0, 3), leg(1, 0, 6)];
    const cured = cure(blocksOf([giving, taking]), legs);
    expect(picture(cured, legs)).toEqual(['PPP', 'PPQQQQ']);
  });

  test('a first line gets company when the paragraph before it gives a line, and its own takes it', () => {
    const legs = [leg(0, 0, 6), leg(1, 0, 3)];
    const cured = cure(blocksOf([taking, giving]), legs);
    expect(picture(cured, legs)).toEqual(['PPPPQQ', 'QQQ']);
  });

  test('one that nothing can cure stays as it was', () => {
    const blocks = blocksOf([giving, block('paragraph', han(40))]);
    const legs = [leg(0, 0, 3), leg(1, 0, 6)];
    expect(cure(blocks, legs).blocks).toBe(blocks);
  });
});

test('law: curing parts fewer lines, sets the same copy in as many lines, and leaves the same copy over', () => {
  let cured = 0;
  const paragraph = fc.tuple(fc.boolean(), fc.integer({ min: 8, max: 150 }));
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 3, maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 16 }), { maxLength: 8 }),
      (sizes, depths) => {
        const blocks = blocksOf(sizes.map(([marks, length]) => block('paragraph', marks ? clauses(length) : han(length))));
        const legs = depths.map((depth, column) => leg(column, 0, depth));
        const before = fill(blocks, legs);
        const after = cure(blocks, legs);
        expect(loneLines(after.filled).length).toBeLessThanOrEqual(loneLines(before).length);
        if (loneLines(after.filled).length < loneLines(before).length) cured++;
        expect(overset(after.blocks, after.filled.rest)).toEqual(overset(blocks, before.rest));
        expect(after.filled.holes).toEqual(before.holes);
        after.blocks.forEach(({ paragraph: { atoms }, lines }) => {
          expect([lines[0]?.from, lines.at(-1)?.next]).toEqual([0, atoms]);
          lines.slice(1).forEach(({ from }, i) => expect(from).toBe(lines[i]!.next));
        });
      },
    ),
    { seed: 20200303, numRuns: 300 },
  );
  expect(cured).toBeGreaterThan(10);
});
