import { expect, test } from 'vitest';
import { Lexer } from '../../../electron/pdf/reading/lex.ts';
import { readToUnicode } from '../../../electron/pdf/reading/to-unicode.ts';
import { byteString, dict, name, type PdfValue, print, printNumber, readText, ref, text } from '../../../electron/pdf/value.ts';

test('numbers have at most four decimals, no exponent and no minus nought', () => {
  expect([0, -0, 1.5, 1 / 3, -2.00004, 1e-7, -1e-7, 8.504, 1122.52].map(printNumber)).toEqual([
    '0',
    '0',
    '1.5',
    '0.3333',
    '-2',
    '0',
    '0',
    '8.504',
    '1122.52',
  ]);
  expect(() => printNumber(Number.NaN)).toThrow('no number');
});

test('names escape what is not regular', () => {
  expect(print(name('A B#(中'.slice(0, 5)))).toBe('/A#20B#23#28');
});

test('strings are literal when printable, else hexadecimal; Chinese is UTF-16BE behind FE FF', () => {
  expect(print(text('a(b)\\'))).toBe('(a\\(b\\)\\\\)');
  expect(print(text('滁州'))).toBe('<FEFF6EC15DDE>');
  expect(readText(text('滁州𠮷'))).toBe('滁州𠮷');
});

test('what is printed reads back as it was', () => {
  const value: PdfValue = dict({
    Name: name('A#/ ('),
    Text: text('括号()与\\反斜线'),
    Plain: byteString('a)(\\\r\n'),
    Numbers: [1, -2.5, 0],
    Words: [true, false, null],
    Inner: dict({ Ref: ref(12), List: [[ref(3)], []] }),
  });
  expect(new Lexer(print(value)).next()).toEqual(value);
});

test('the lexer knows comments, octal and broken lines in strings, and tells references from numbers', () => {
  const lexer = new Lexer('% note\n(a\\101\\\nb\\(c) 1 0 R 1 0 obj <4> /A#42');
  const found = Array.from({ length: 6 }, () => lexer.next());
  expect(found).toEqual([byteString('aAb(c'), ref(1), 1, 0, { kind: 'operator', word: 'obj' }, byteString('@')]);
  expect(lexer.next()).toEqual(name('AB'));
  expect(lexer.next()).toBeUndefined();
});

test('damaged source is refused, not read forever', () => {
  for (const source of ['(never ends', '<48', '[1 2', '<</A', ')', '['.repeat(100)]) expect(() => new Lexer(source).next()).toThrow();
});

test('ToUnicode is read from characters and both kinds of ranges', () => {
  const map = readToUnicode(
    '1 beginbfchar <0001> <20142014> endbfchar 2 beginbfrange <0002> <0004> <0041> <0005> <0006> [<0061> <D842DFB7>] endbfrange',
  );
  expect([...map]).toEqual([
    [1, '——'],
    [2, 'A'],
    [3, 'B'],
    [4, 'C'],
    [5, 'a'],
    [6, '𠮷'],
  ]);
});
