import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveNotice, type NoticeOrder, restoreNotices, withMoves } from '../../../shared/notice/moves.ts';

const kept = (letters: string) => [...letters].map((id) => ({ id }));
const order = (letters: string): NoticeOrder => ({ ids: [...letters], moves: [] });
const shown = (letters: string, { moves }: Pick<NoticeOrder, 'moves'>) =>
  withMoves(kept(letters), moves)
    .map(({ id }) => id)
    .join('');

describe('a notice moved out of order', () => {
  test('stands before the one named, or last; the move is data beside the order', () => {
    const moved = moveNotice(order('abcde'), 'd', 'b');
    expect(moved.ids.join('')).toBe('adbce');
    expect(moved.moves).toEqual([{ id: 'd', followers: ['b', 'c', 'e'], leaders: ['a'] }]);
    expect(shown('abcde', moved)).toBe('adbce');
    expect(moveNotice(order('abc'), 'a', null).ids.join('')).toBe('bca');
  });

  test('what is not there cannot be moved, nor be moved before', () => {
    expect(moveNotice(order('abc'), 'x', 'a')).toEqual(order('abc'));
    expect(moveNotice(order('abc'), 'a', 'x')).toEqual(order('abc'));
  });

  test('keeps its place when the one it stands before goes, and when others come', () => {
    const moved = moveNotice(order('abcde'), 'd', 'b');
    expect(shown('acde', moved)).toBe('adce');
    expect(shown('ade', moved)).toBe('ade');
    expect(shown('abxcdey', moved)).toBe('adbxcey');
    expect(shown('abce', moved)).toBe('abce');
  });

  test('with none of its neighbours left it goes where the column has it', () => {
    expect(shown('xdy', moveNotice(order('abcde'), 'd', 'b'))).toBe('xdy');
  });

  test('one call restores one notice, or all', () => {
    const two = moveNotice(moveNotice(order('abcde'), 'd', 'b'), 'a', null);
    expect(two.ids.join('')).toBe('dbcea');
    expect(shown('abcde', { moves: restoreNotices(two.moves, 'a') })).toBe('adbce');
    expect(shown('abcde', { moves: restoreNotices(two.moves) })).toBe('abcde');
    expect(restoreNotices(two.moves)).toEqual([]);
  });
});

const letters = 'abcdefghijklmnop';
const steps = fc.array(fc.record({ from: fc.nat({ max: 15 }), before: fc.option(fc.nat({ max: 15 })) }), { maxLength: 12 });
const played = (drawn: readonly { from: number; before: number | null }[]): NoticeOrder =>
  drawn.reduce((now, { from, before }) => moveNotice(now, letters[from]!, before === null ? null : letters[before]!), order(letters));

describe('laws of moves', () => {
  test('the moves made again on the sorted notices give the order as it stands', () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        const after = played(drawn);
        expect(shown(letters, after)).toBe(after.ids.join(''));
      }),
      { seed: 20200303, numRuns: 500 },
    );
  });

  test('notices taken out change nothing about the order of the others, and come back to where they stood', () => {
    fc.assert(
      fc.property(steps, fc.subarray([...letters], { maxLength: 7 }), (drawn, out) => {
        const after = played(drawn);
        const left = [...letters].filter((id) => !out.includes(id)).join('');
        expect(shown(left, after)).toBe(after.ids.filter((id) => !out.includes(id)).join(''));
      }),
      { seed: 20200303, numRuns: 500 },
    );
  });

  test('nothing is lost or doubled, whatever comes and goes', () => {
    fc.assert(
      fc.property(steps, fc.uniqueArray(fc.constantFrom(...'acegikmoqsuwy'), { maxLength: 13 }), (drawn, now) => {
        const { moves } = played(drawn);
        expect([...shown(now.join(''), { moves })].toSorted()).toEqual(now.toSorted());
      }),
      { seed: 20200303, numRuns: 500 },
    );
  });
});
