import { expect, test } from 'vitest';
import { badgesOn } from '../../../renderer/proofs/badges.ts';
import { numbered } from '../../../renderer/proofs/numbered.ts';
import type { ProofChange } from '../../../shared/display/proof-changes.ts';
import type { Rect } from '../../../shared/sheet/rect.ts';

const leg: Rect = { x: 200, y: 100, width: 120, height: 200 };
const line = (x: number, y: number): Rect => ({ x, y, width: 40, height: 10 });

/** A change with these lines in the leg; without any, of the leg as a whole. */
const changeAt = (...lines: readonly Rect[]): ProofChange => {
  const place = { frames: [leg], lines };
  return { kind: 'text', number: null, of: '', ways: ['text'], before: place, after: place };
};

const badgesOf = (...changes: readonly ProofChange[]) =>
  badgesOn(numbered(changes), 'after', 1).map((badge) => badge && [badge.x, badge.y]);

test('a number stands at the corner of a frame, before a line, in the indent of a paragraph', () => {
  expect(badgesOf(changeAt())).toEqual([[192.5, 92.5]]);
  expect(badgesOf(changeAt(line(200, 120)))).toEqual([[183, 117.5]]);
  expect(badgesOf(changeAt(line(218, 120)))).toEqual([[201, 117.5]]);
});

test('of words inside a line it stands before the leg, not on the words before them', () => {
  expect(badgesOf(changeAt(line(260, 120)))).toEqual([[183, 117.5]]);
});

test('the numbers of changes in one line stand beside each other', () => {
  expect(badgesOf(changeAt(line(200, 120)), changeAt(line(200, 120)), changeAt(line(260, 120)), changeAt(line(200, 160)))).toEqual([
    [183, 117.5],
    [167, 117.5],
    [151, 117.5],
    [183, 157.5],
  ]);
});

test('a number leaves no page, and what has no place on a side has none', () => {
  const edge = { frames: [{ ...leg, x: 0, y: 0 }], lines: [{ ...line(0, 0) }] };
  const nowhere = { frames: [], lines: [] };
  const change = { ...changeAt(), after: edge };
  expect(badgesOf(change, change, { ...change, after: nowhere })).toEqual([[0, 0], [0, 0], null]);
});
