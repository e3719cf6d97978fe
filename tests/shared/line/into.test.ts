import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../../shared/line/break.ts';
import { letterSpace, naturalWidth } from '../../../shared/line/ends.ts';
import { fitLines, mostTight } from '../../../shared/line/fit.ts';
import { setLine } from '../../../shared/line/justify.ts';
import type { Line, Paragraph } from '../../../shared/line/paragraph.ts';
import { han } from '../../support/copy.ts';
import { paragraphOf, shown } from './sample.ts';

const measure = 13_000;
const into = (paragraph: Paragraph, by: number): readonly Line[] | undefined => {
  return fitLines(paragraph, measure, breakLines(paragraph, measure).length + by);
};
const texts = (paragraph: Paragraph, lines: readonly Line[]): readonly string[] => lines.map((line) => shown(paragraph, line));

test('L28: two full lines are let out to three: 12 characters take a twelfth of an em a gap, 11 would take a fifth', () => {
  const paragraph = paragraphOf(han(26));
  const lines = into(paragraph, 1)!;
  expect(texts(paragraph, lines).map((text) => text.length)).toEqual([12, 12, 2]);
  expect(lines.map((line) => [line.last, line.stretched])).toEqual([
    [false, 0],
    [false, 0],
    [true, 0],
  ]);
});

test('L28: a last line is pulled in when every place gives a trifle: half an em too much over 17 places is 30 thousandths each', () => {
  // 8 Han and 11 figures at half an em are 13.5 em when the spaces about the figures are gone.
  const paragraph = paragraphOf(`${han(5)}12345678901${han(3)}`);
  expect(breakLines(paragraph, measure).length).toBe(2);
  const lines = into(paragraph, -1)!;
  expect(texts(paragraph, lines)).toEqual([paragraph.copy.text]);
  expect(lines[0]!.tight).toBe(true);
  expect(setLine(paragraph, lines[0]!).width).toBe(measure);
});

test('L28: what the limits do not allow is not done', () => {
  expect(into(paragraphOf(han(26)), -1)).toBeUndefined();
  // Five characters are two lines at no cap.
  expect(into(paragraphOf(han(5)), 1)).toBeUndefined();
  expect(into(paragraphOf(''), 1)).toBeUndefined();
});

test('L28: lines before an emergency, an open line or a line end in the text stay as they are', () => {
  const paragraph = paragraphOf(`${han(20)}\n${han(26, 1)}`);
  const lines = breakLines(paragraph, measure);
  const longer = fitLines(paragraph, measure, lines.length + 1)!;
  expect(longer.slice(0, 2)).toEqual(lines.slice(0, 2));
  expect(texts(paragraph, longer).map((text) => text.length)).toEqual([13, 7, 12, 12, 2]);
});

test('L28: every atom stays in exactly one line, no line exceeds a limit, and a thousand lines take no longer than thirty', () => {
  const words = fc.array(fc.constantFrom(...'一二三四五六七八九十，。“”（）、', '12345678', '2020', 'km', ' ', '\n'), { maxLength: 300 });
  fc.assert(
    fc.property(words, fc.constantFrom(-1, 1), fc.constantFrom(7_000, measure), (text, by, width) => {
      const paragraph = paragraphOf(text.join(''), { indent: 2000 });
      const old = breakLines(paragraph, width);
      const lines = fitLines(paragraph, width, old.length + by);
      if (lines === undefined) return;
      expect(lines.length).toBe(old.length + by);
      expect(lines.map((line) => line.next).at(-1)).toBe(paragraph.atoms);
      lines.forEach((line, i) => {
        expect(line.from).toBe(i === 0 ? 0 : lines[i - 1]!.next);
        if (old.includes(line)) return;
        const lack = line.measure - line.indent - naturalWidth(paragraph, line.from, line.to);
        if (lack > 0 && !line.last) expect(letterSpace(paragraph, line.from, line.to, lack)).toBeLessThanOrEqual(150);
        expect(setLine(paragraph, line).width).toBeLessThanOrEqual(width);
        expect(line.forced || line.stretched > 0).toBe(false);
      });
    }),
    { seed: 20200303, numRuns: 300 },
  );
  const long = paragraphOf(han(13_000));
  expect(into(long, 1)!.length).toBe(1001);
  expect(mostTight).toBeLessThan(50);
});
