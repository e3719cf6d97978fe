import { byteString, name, type PdfValue, ref } from '../value.ts';

/** A word that is no object: an operator of a content stream, or `obj`, `stream`, `endobj` in a file. */
export interface Operator {
  readonly kind: 'operator';
  readonly word: string;
}

/** What a lexer finds: an object or an operator. */
export type Token = PdfValue | Operator;

/** True for an operator. */
export const isOperator = (token: Token | undefined): token is Operator =>
  typeof token === 'object' && token !== null && 'kind' in token && token.kind === 'operator';

/** Thrown where bytes are no PDF; the message says what was met and where. */
export class NotPdf extends Error {}

const space = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)+/y;
const numeral = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const reference = /(\d+)[\0\t\n\f\r ]+(\d+)[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const deepest = 64;

/** Reads objects and operators from Latin-1 text, one character a byte (PDF 1.4 3.1, 3.2). */
export class Lexer {
  readonly source: string;
  /** Where the next token is looked for. */
  at: number;

  constructor(source: string, at = 0) {
    this.source = source;
    this.at = at;
  }

  /** The next token; undefined at the end. */
  next(depth = 0): Token | undefined {
    if (depth > deepest) throw new NotPdf(`objects nest too deep at ${this.at}`);
    this.#match(space);
    const character = this.source[this.at];
    switch (character) {
      case undefined:
        return undefined;
      case '/':
        this.at++;
        return name(
          (this.#match(regular)?.[0] ?? '').replace(/#([0-9A-Fa-f]{2})/g, (_, digits: string) =>
            String.fromCharCode(Number.parseInt(digits, 16)),
          ),
        );
      case '(':
        return this.#literal();
      case '[':
        this.at++;
        return this.#until(']', depth);
      case '<':
        return this.source[this.at + 1] === '<' ? this.#dict(depth) : this.#hexadecimal();
    }
    const found = this.#match(reference);
    if (found) return ref(Number(found[1]));
    const number = this.#match(numeral);
    if (number) return Number(number[0]);
    return this.#word(character);
  }

  #word(character: string): Token {
    const word = this.#match(regular)?.[0];
    if (word === undefined) throw new NotPdf(`stray ${character} at ${this.at}`);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : { kind: 'operator', word };
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  #until(end: string, depth: number): readonly PdfValue[] {
    const values: PdfValue[] = [];
    for (;;) {
      this.#match(space);
      if (this.source.startsWith(end, this.at)) break;
      const token = this.next(depth + 1);
      if (token === undefined || isOperator(token)) throw new NotPdf(`${token?.word ?? 'the end'} before ${end} at ${this.at}`);
      values.push(token);
    }
    this.at += end.length;
    return values;
  }

  #dict(depth: number): PdfValue {
    this.at += 2;
    const values = this.#until('>>', depth);
    const entries = new Map<string, PdfValue>();
    for (let i = 0; i + 1 < values.length; i += 2) {
      const key = values[i];
      if (typeof key !== 'object' || key === null || !('kind' in key) || key.kind !== 'name')
        throw new NotPdf(`a dictionary key is no name before ${this.at}`);
      entries.set(key.name, values[i + 1] ?? null);
    }
    return { kind: 'dict', entries };
  }

  #hexadecimal(): PdfValue {
    const end = this.source.indexOf('>', this.at);
    if (end < 0) throw new NotPdf(`a string has no end at ${this.at}`);
    const digits = this.source.slice(this.at + 1, end).replace(/[^0-9A-Fa-f]/g, '');
    this.at = end + 1;
    return byteString(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1'));
  }

  #literal(): PdfValue {
    let bytes = '';
    let open = 0;
    for (let at = this.at; at < this.source.length; at++) {
      const character = this.source[at] ?? '';
      if (character === '\\') {
        const found = /^\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/.exec(this.source.slice(at, at + 4));
        bytes += found?.[1] ? String.fromCharCode(Number.parseInt(found[1], 8) & 255) : unescaped(found?.[2] ?? '');
        at += (found?.[0].length ?? 1) - 1;
        continue;
      }
      if (character === '(' && open++ === 0) continue;
      if (character === ')' && --open === 0) {
        this.at = at + 1;
        return byteString(bytes);
      }
      bytes += character;
    }
    throw new NotPdf(`a string has no end at ${this.at}`);
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '', '\r\n': '' };

const unescaped = (character: string): string => escapes[character] ?? character;
