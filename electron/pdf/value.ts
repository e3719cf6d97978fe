/** A PDF name such as /Type; `name` is without its slash and unescaped (PDF 1.4 3.2.4). */
export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

/** A PDF string as its bytes, one byte a UTF-16 unit (PDF 1.4 3.2.3). */
export interface PdfString {
  readonly kind: 'string';
  readonly bytes: string;
}

/** A reference to an indirect object of generation 0. */
export interface PdfRef {
  readonly kind: 'ref';
  readonly number: number;
}

/** A dictionary; the order of its entries is the order in which they are written. */
export interface PdfDict {
  readonly kind: 'dict';
  readonly entries: Map<string, PdfValue>;
}

/** A stream: its dictionary (with /Length and /Filter) and its bytes as they stand in the file. */
export interface PdfStream {
  readonly kind: 'stream';
  readonly dict: PdfDict;
  readonly bytes: Uint8Array;
}

/** Any PDF object (PDF 1.4 3.2). */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | PdfDict | PdfStream | readonly PdfValue[];

/** A name object. */
export const name = (text: string): PdfName => ({ kind: 'name', name: text });

/** A reference to the object of that number. */
export const ref = (number: number): PdfRef => ({ kind: 'ref', number });

/** A string of given bytes. */
export const byteString = (bytes: string): PdfString => ({ kind: 'string', bytes });

/** A text string: as it is when plain ASCII, else UTF-16BE behind its mark FE FF (PDF 1.4 3.8.1). */
export const text = (value: string): PdfString => byteString(/^[\x20-\x7e]*$/.test(value) ? value : `\xFE\xFF${utf16(value)}`);

/** The bytes of a text in UTF-16BE, one byte a character. */
function utf16(value: string): string {
  let bytes = '';
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    bytes += String.fromCharCode(unit >> 8, unit & 255);
  }
  return bytes;
}

/** The text of a text string, whichever way it is coded. */
export function readText(value: PdfString): string {
  if (!value.bytes.startsWith('\xFE\xFF')) return value.bytes;
  let found = '';
  for (let i = 2; i + 1 < value.bytes.length; i += 2)
    found += String.fromCharCode((value.bytes.charCodeAt(i) << 8) | value.bytes.charCodeAt(i + 1));
  return found;
}

/** A dictionary of the given entries; those that are undefined are left out. */
export function dict(entries: Readonly<Record<string, PdfValue | undefined>>): PdfDict {
  const kept = new Map<string, PdfValue>();
  Object.keys(entries).forEach((key) => {
    const value = entries[key];
    if (value !== undefined) kept.set(key, value);
  });
  return { kind: 'dict', entries: kept };
}

/** A number as PDF writes it: at most four decimals, never an exponent, never "-0"; a number that is none is a bug. */
export function printNumber(value: number): string {
  if (Number.isInteger(value)) return `${value + 0}`;
  if (!Number.isFinite(value)) throw new Error(`no number for a PDF: ${value}`);
  return `${Math.round(value * 1e4) / 1e4 + 0}`;
}

/** A name with everything outside the regular characters written as #xx (PDF 1.4 3.2.4). */
const printName = (value: string): string =>
  `/${value.replace(/[^\x21-\x7e]|[#/%()<>[\]{}]/g, (character) => `#${hex(character.charCodeAt(0))}`)}`;

const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\\': '\\\\', '(': '\\(', ')': '\\)' };

/** A string, in parentheses when its bytes are printable and else in hexadecimal (PDF 1.4 3.2.3). */
function printString(bytes: string): string {
  if (/^[\x20-\x7e\r\n]*$/.test(bytes)) return `(${bytes.replace(/[\\()\r\n]/g, (character) => escapes[character] ?? character)})`;
  let digits = '';
  for (let i = 0; i < bytes.length; i++) digits += hex(bytes.charCodeAt(i));
  return `<${digits}>`;
}

/** An object's source text in Latin-1; a stream can stand only at the top, so it is refused here. */
export function print(value: PdfValue): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return printNumber(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (isArray(value)) return `[${value.map(print).join(' ')}]`;
  switch (value.kind) {
    case 'name':
      return printName(value.name);
    case 'string':
      return printString(value.bytes);
    case 'ref':
      return `${value.number} 0 R`;
    case 'dict':
      return printDict(value);
    case 'stream':
      throw new Error('a stream must be an object of its own');
  }
}

/** The keys printed so far: a page has hundreds of dictionaries of the same few. */
const keys = new Map<string, string>();

function printKey(key: string): string {
  let printed = keys.get(key);
  if (printed === undefined) {
    printed = printName(key);
    keys.set(key, printed);
  }
  return printed;
}

function printDict(value: PdfDict): string {
  let inner = '';
  value.entries.forEach((entry, key) => {
    const shown = print(entry);
    inner += printKey(key) + ('/[(<'.includes(shown.charAt(0)) ? shown : ` ${shown}`);
  });
  return `<<${inner}>>`;
}

/** True for an array object (`Array.isArray` does not narrow a readonly array). */
export const isArray = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);

type Kinded = Exclude<PdfValue, null | number | boolean | readonly PdfValue[]>;

const isKind = <Kind extends Kinded['kind']>(value: unknown, kind: Kind): value is Extract<Kinded, { kind: Kind }> =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;

/** True for a reference. */
export const isRef = (value: unknown): value is Extract<Kinded, { kind: 'ref' }> => isKind(value, 'ref');

/** True for a dictionary. */
export const isDict = (value: unknown): value is PdfDict => isKind(value, 'dict');

/** True for a stream. */
export const isStream = (value: unknown): value is PdfStream => isKind(value, 'stream');

/** True for a name. */
export const isName = (value: unknown): value is PdfName => isKind(value, 'name');

/** True for a string. */
export const isString = (value: unknown): value is PdfString => isKind(value, 'string');
