import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../shared/line/break.ts';
import { costOf } from '../../../shared/line/cost.ts';
import { evenLines } from '../../../shared/line/even.ts';
import { fitLines } from '../../../shared/line/fit.ts';
import { setLine } from '../../../shared/line/justify.ts';
import { Break, type Line, type Paragraph } from '../../../shared/line/paragraph.ts';
import { paragraphOf, shown } from './sample.ts';

const han = '一二三四五六七八九十百千万';
const piece = fc.constantFrom(
  ...'一二三四五六七八九十，。“”（）、！：·—',
  '12345678',
  '2020',
  'km',
  ' ',
  '——',
  'community',
  'soft\u00adware',
  '\n',
);
const draws = { seed: 20200303, numRuns: 500 } as const;
const texts = fc.array(piece, { minLength: 1, maxLength: 90 }).map((pieces) => pieces.join(''));
const setting = fc.record({
  indent: fc.constantFrom(0, 2000),
  align: fc.constantFrom('left', 'left', 'centre'),
  hang: fc.boolean(),
  hyphenate: fc.boolean(),
} as const);

function holds(p: Paragraph, lines: readonly Line[]): void {
  let at = 0;
  for (const line of lines) {
    expect(line.from).toBe(at);
    expect(line.next).toBeGreaterThan(line.from);
    at = line.next;
    const { width } = setLine(p, line);
    if (line.to - line.from < 2 || line.forced) continue;
    expect(width).toBeLessThanOrEqual(line.measure);
    if (!line.last && p.setting.align === 'left') expect(width).toBe(line.measure);
    const ends: number[] = line.hyphen ? [Break.emergency] : [Break.allowed, Break.forced];
    if (line.next < p.atoms) expect(ends).toContain(p.breaks[line.next]);
  }
  expect(at).toBe(p.atoms);
}

describe('L31: a paragraph fitted as a whole', () => {
  test('a number that does not come up is shared by the lines before it', () => {
    const paragraph = paragraphOf(`${han.repeat(3)}天地人和日月山川风雨12345678901号`);
    const plain = breakLines(paragraph, 13_000);
    expect(plain.some((line) => line.stretched > 0)).toBe(true);
    const fitted = fitLines(paragraph, 13_000);
    expect(fitted.every((line) => line.stretched === 0)).toBe(true);
    expect(fitted.map((line) => shown(paragraph, line)).join('')).toBe(paragraph.copy.text);
    expect(costOf(paragraph, fitted)).toBeLessThanOrEqual(costOf(paragraph, evenLines(paragraph, plain)));
  });
  test('never worse than line by line, every atom once, exact measures, the same each time', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 24 }), setting, (text, ems, given) => {
        const paragraph = paragraphOf(text, given);
        const measure = ems * 1000;
        const plain = breakLines(paragraph, measure);
        const fitted = fitLines(paragraph, measure);
        holds(paragraph, fitted);
        expect(fitLines(paragraph, measure)).toEqual(fitted);
        const cost = costOf(paragraph, fitted);
        expect(Number.isSafeInteger(cost)).toBe(true);
        expect(cost).toBeLessThanOrEqual(costOf(paragraph, plain));
        expect(cost).toBeLessThanOrEqual(costOf(paragraph, evenLines(paragraph, plain)));
      }),
      draws,
    );
  });
  test('a measure may differ from line to line', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.integer({ min: 4, max: 16 }), { minLength: 3, maxLength: 3 }), (text, ems) => {
        const paragraph = paragraphOf(text);
        const measure = (line: number): number => (ems[line] ?? 12) * 1000;
        const fitted = fitLines(paragraph, measure);
        holds(paragraph, fitted);
        fitted.forEach((line, i) => expect(line.measure).toBe(measure(i)));
        expect(costOf(paragraph, fitted)).toBeLessThanOrEqual(costOf(paragraph, breakLines(paragraph, measure)));
      }),
      draws,
    );
  });
  test('a wanted number of lines within limits, or none', () => {
    const paragraph = paragraphOf(`${han.repeat(6)}，${han}，${'文'.repeat(12)}`);
    const natural = fitLines(paragraph, 13_000);
    for (const by of [-1, 1]) {
      const paced = fitLines(paragraph, 13_000, natural.length + by);
      if (paced === undefined) continue;
      expect(paced.length).toBe(natural.length + by);
      holds(paragraph, paced);
      expect(paced.every((line) => line.stretched === 0 && !line.forced)).toBe(true);
    }
    // Six lines of thirteen may give one character each to a seventh, never make five; three characters cannot fill two lines.
    const plain = paragraphOf(han.repeat(6));
    expect(
      fitLines(plain, 13_000, 7)
        ?.map((line) => line.to - line.from)
        .reduce((sum, count) => sum + count),
    ).toBe(78);
    expect(fitLines(plain, 13_000, 5)).toBeUndefined();
    expect(fitLines(paragraphOf('一二三'), 13_000, 2)).toBeUndefined();
    expect(fitLines(plain, 13_000, 0)).toBeUndefined();
  });
  test('a wanted number is exact, atoms once, on drawn text', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 6, max: 18 }), fc.constantFrom(-1, 1), (text, ems, by) => {
        const paragraph = paragraphOf(text);
        const natural = fitLines(paragraph, ems * 1000);
        const paced = fitLines(paragraph, ems * 1000, natural.length + by);
        if (paced === undefined) return;
        expect(paced.length).toBe(natural.length + by);
        holds(paragraph, paced);
        const open = (lines: readonly Line[]): number => lines.filter((line) => line.stretched > 0 || line.forced).length;
        expect(open(paced)).toBeLessThanOrEqual(open(natural) + natural.filter((line) => line.last).length);
      }),
      draws,
    );
  });
  test('work grows with the text, whatever it is', () => {
    for (const unit of ['文', '1', '\u200b', ' ', '“', '文，', '\n', '12,']) {
      const paragraph = paragraphOf(unit.repeat(20_000 / unit.length));
      const started = performance.now();
      expect(fitLines(paragraph, 13_000).at(-1)!.next).toBe(paragraph.atoms);
      expect(performance.now() - started).toBeLessThan(2000);
    }
    expect(fitLines(paragraphOf(''), 13_000)).toEqual([]);
  });
});
