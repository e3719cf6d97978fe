import { byteString, isArray, isString, readText } from '../value.ts';
import { isOperator, Lexer } from './lex.ts';

/** A ToUnicode CMap as a table from code to text (PDF 1.4 5.9): `bfchar` and both forms of `bfrange`. */
export function readToUnicode(source: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const lexer = new Lexer(source);
  let row: (string | readonly string[])[] = [];
  let width = 0;
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (isOperator(token)) {
      width = token.word === 'beginbfchar' ? 2 : token.word === 'beginbfrange' ? 3 : 0;
      row = [];
    } else if (width > 0) {
      if (isString(token)) row.push(token.bytes);
      else if (isArray(token)) row.push(token.map((part) => (isString(part) ? part.bytes : '')));
      if (row.length === width) {
        noteRow(texts, row);
        row = [];
      }
    }
  }
  return texts;
}

const codeOf = (bytes: string | readonly string[] | undefined): number =>
  typeof bytes === 'string' ? [...bytes].reduce((code, byte) => code * 256 + byte.charCodeAt(0), 0) : 0;

const textOfBytes = (bytes: string): string => readText(byteString(`\xFE\xFF${bytes}`));

function noteRow(texts: Map<number, string>, row: readonly (string | readonly string[])[]): void {
  const first = codeOf(row[0]);
  const target = row.at(-1) ?? '';
  const last = row.length === 3 ? codeOf(row[1]) : first;
  for (let code = first; code <= last && code - first < 65536; code++) {
    const text = typeof target === 'string' ? advance(textOfBytes(target), code - first) : textOfBytes(target[code - first] ?? '');
    texts.set(code, text);
  }
}

/** The text with its last unit moved on. */
const advance = (text: string, steps: number): string =>
  steps === 0 ? text : text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + steps);
