import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lineBreaks } from '../../../shared/line/uax14.ts';

interface Case {
  readonly s: string;
  readonly b: readonly number[];
  readonly r: readonly string[];
}

const file = new URL('../../fixtures/cases/uax14-17.0.zh-subset.jsonl', import.meta.url);
const cases = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => JSON.parse(line) as Case);

const opportunities = (text: string): number[] => {
  const breaks = lineBreaks(text);
  return Array.from(breaks.keys()).filter((i) => breaks[i] !== 0);
};

test('L1: every Unicode 17 case with the tailoring off', () => {
  const wrong = cases
    .filter(({ s, b }) => opportunities(s).join() !== b.join())
    .map(({ s, b, r }) => ({ s: escape(s), wanted: b, got: opportunities(s), r }));
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(cases.length).toBeGreaterThan(3000);
});

const escape = (s: string): string => Array.from(s, (c) => c.codePointAt(0)!.toString(16)).join(' ');

test('L1: scripts the cases above leave out', () => {
  const parts = (text: string): string => {
    const breaks = lineBreaks(text);
    return Array.from(text.matchAll(/./gsu), ({ 0: character, index }) => (breaks[index] === 1 ? `÷${character}` : character)).join('');
  };
  // LB28a: Balinese and Javanese syllables (AK VI AK, AS VF), LB21a and LB21b: Hebrew, LB26: Hangul letters, LB30a: flags, LB30b: skin tones.
  expect(parts('ᬓ᭄ᬓᬓ')).toBe('ᬓ᭄ᬓ÷ᬓ');
  expect(parts('ꦏ꧀ꦏ')).toBe('ꦏ꧀ꦏ');
  expect(parts('א-בa')).toBe('א-÷בa');
  expect(parts('א-a')).toBe('א-a');
  expect(parts('a/א')).toBe('a/א');
  expect(parts('한국어')).toBe('한÷국÷어');
  expect(parts('\u1100\u1161\u11a8\u1100')).toBe('\u1100\u1161\u11a8÷\u1100');
  expect(parts('🇨🇳🇨🇳')).toBe('🇨🇳÷🇨🇳');
  expect(parts('👍🏽👍')).toBe('👍🏽÷👍');
  expect(parts('👩\u200d👩')).toBe('👩\u200d👩');
});
