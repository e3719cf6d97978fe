import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gramsOf, questionOf } from '../../../electron/store/grams.ts';

test('figures and letters stand four together, any other character with its neighbour; marks are not there', () => {
  expect(gramsOf('王芳，A-123456号')).toBe('王芳 芳a a123 1234 2345 3456 456号 56号 6号 号');
  expect(gramsOf('ＪＹ１３')).toBe('jy13 y13 13 3');
  expect(gramsOf('——')).toBe('');
});

test('a word is asked for by its whole grams and the beginning of the last', () => {
  expect(questionOf('王芳')).toBe('"王芳"');
  expect(questionOf('王')).toBe('"王"*');
  expect(questionOf('王芳芳')).toBe('"王芳 芳芳"');
  expect(questionOf('王1')).toBe('"王1"');
  expect(questionOf('王123')).toBe('"王1 123"*');
  expect(questionOf('34055')).toBe('"3405 4055"');
  expect(questionOf('340')).toBe('"340"*');
  expect(questionOf('2020-03-11')).toBe('"2020 0200 2003 0031 0311"');
  expect(questionOf('王芳 3405')).toBe('"王芳" AND "3405"');
  expect(questionOf('，　—')).toBeUndefined();
});

test('the grams of a part of a text follow each other in the grams of the text, the last as a beginning', () => {
  const letter = fc.constantFrom('王', '芳', '号', '1', '2', 'a', 'Ｂ', '，', '𠮷');
  fc.assert(
    fc.property(
      fc.array(letter, { maxLength: 12 }),
      fc.array(letter, { minLength: 1, maxLength: 8 }),
      fc.array(letter, { maxLength: 12 }),
      (before, part, behind) => {
        const question = questionOf(part.filter((each) => each !== '，').join(''));
        if (question === undefined) return;
        const [, grams = '', isBeginning] = /^"(.*)"(\*?)$/.exec(question) ?? [];
        const whole = ` ${gramsOf([...before, ...part, ...behind].join(''))} `;
        expect(whole).toContain(` ${grams}${isBeginning === '*' ? '' : ' '}`);
      },
    ),
  );
});
