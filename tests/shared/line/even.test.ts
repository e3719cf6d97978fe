import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { breakLines } from '../../../shared/line/break.ts';
import { evenLines } from '../../../shared/line/even.ts';
import { house } from '../../../shared/line/house.ts';
import type { Line, Paragraph } from '../../../shared/line/paragraph.ts';
import { prepare } from '../../../shared/line/prepare.ts';

const plain = { ...house.body, indent: 0 } as const;
const set = (text: string): Paragraph => prepare({ text, spans: [] }, plain, squares);
const texts = (paragraph: Paragraph, lines: readonly Line[]): string[] =>
  lines.map((line) => paragraph.copy.text.slice(paragraph.offsets[line.from], paragraph.offsets[line.to]));

test('L27: a number that does not come up opens its line; the line before gives a character down and both are sound', () => {
  // Ten Han and 12345678901 (5.5 em): the second line holds 10 of 13 em, 3 em over 9 gaps = 0.33 em each, beyond the cap of 0.15.
  const paragraph = set(`${'一二三四五六七八九十百千万'.repeat(3)}天地人和日月山川风雨12345678901号`);
  const open = breakLines(paragraph, 13_000);
  expect(open.map((line) => line.stretched > 0)).toEqual([false, false, false, true, false]);
  const even = evenLines(paragraph, open);
  expect(even.every((line) => line.stretched === 0)).toBe(true);
  expect(texts(paragraph, even).join('')).toBe(paragraph.copy.text);
  // 39 + 10 characters over four lines, none short of 12: one gives after the other.
  expect(texts(paragraph, even).map((text) => text.length)).toEqual([13, 12, 12, 12, 12]);
});

test('L27: a last line of one character takes one from the line before when that stays sound', () => {
  const paragraph = set('一二三四五六七八九十'.repeat(4));
  const lines = evenLines(paragraph, breakLines(paragraph, 13_000));
  expect(texts(paragraph, lines).at(-1)!.length).toBeGreaterThan(1);
});

test('L27: what cannot be helped stays as it was', () => {
  const paragraph = set(`天地12345678901234567890123号`);
  const lines = breakLines(paragraph, 13_000);
  expect(evenLines(paragraph, lines)).toEqual(lines);
});

test('L27: every atom stays in exactly one line, and no line gets worse', () => {
  const words = fc.array(fc.constantFrom(...'一二三四五六七八九十，。“”（）、', '12345678', '2020', 'km', ' '), {
    minLength: 1,
    maxLength: 120,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 5, max: 20 }), (all, measure) => {
      const paragraph = set(all.join(''));
      const lines = breakLines(paragraph, measure * 1000);
      const even = evenLines(paragraph, lines);
      let next = 0;
      for (const line of even) {
        expect(line.from).toBe(next);
        next = line.next;
      }
      expect(next).toBe(paragraph.atoms);
      expect(even.length).toBe(lines.length);
      const worst = (of: readonly Line[]): number => Math.max(0, ...of.map((line) => line.stretched));
      expect(worst(even)).toBeLessThanOrEqual(worst(lines));
    }),
    { seed: 20200303, numRuns: 600 },
  );
});
