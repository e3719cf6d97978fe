import { inflateSync } from 'node:zlib';
import { isArray, isDict, isName, isRef, isStream, type PdfDict, type PdfStream, type PdfValue } from '../value.ts';
import { isOperator, Lexer, NotPdf } from './lex.ts';

/** A PDF file that was read: its header's version, its trailer and its objects by number. */
export interface PdfReading {
  readonly version: string;
  readonly trailer: PdfDict;
  readonly objects: ReadonlyMap<number, PdfValue>;
}

/** Reads a whole file with plain cross-reference tables, updated ones too (PDF 1.4 3.4); throws NotPdf for anything else, cross-reference streams included. */
export function openPdf(bytes: Uint8Array): PdfReading {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const version = /^%PDF-(\d\.\d)/.exec(source)?.[1];
  if (version === undefined) throw new NotPdf('there is no header');
  const starts = [...source.slice(-2048).matchAll(/startxref\s+(\d+)/g)];
  const start = starts.at(-1)?.[1];
  if (start === undefined) throw new NotPdf('there is no startxref');
  const { offsets, trailer } = readTables(source, Number(start));
  const objects = new Map<number, PdfValue>();
  for (const number of [...offsets.keys()].sort((a, b) => a - b)) readObject(source, offsets, number, objects);
  return { version, trailer, objects };
}

function readTables(source: string, start: number): { readonly offsets: ReadonlyMap<number, number>; readonly trailer: PdfDict } {
  const offsets = new Map<number, number>();
  const free = new Set<number>();
  let newest: PdfDict | undefined;
  const seen = new Set<number>();
  for (let at: number | undefined = start; at !== undefined; ) {
    if (seen.has(at) || !source.startsWith('xref', at)) throw new NotPdf(`no cross-reference table at ${at}`);
    seen.add(at);
    const trailerAt = source.indexOf('trailer', at);
    if (trailerAt < 0) throw new NotPdf('there is no trailer');
    const rows = source.slice(at + 4, trailerAt).match(/\d+ \d+(?: [nf])?/g) ?? [];
    let number = 0;
    for (const row of rows) {
      const [first, , use] = row.split(' ');
      if (use === undefined) number = Number(first);
      else {
        if (use === 'f') free.add(number);
        else if (!offsets.has(number) && !free.has(number)) offsets.set(number, Number(first));
        number++;
      }
    }
    const trailer = new Lexer(source, trailerAt + 7).next();
    if (!isDict(trailer)) throw new NotPdf('the trailer is no dictionary');
    newest ??= trailer;
    const previous = trailer.entries.get('Prev');
    at = typeof previous === 'number' ? previous : undefined;
  }
  if (!newest) throw new NotPdf('there is no trailer');
  return { offsets, trailer: newest };
}

function readObject(source: string, offsets: ReadonlyMap<number, number>, number: number, objects: Map<number, PdfValue>): PdfValue {
  const known = objects.get(number);
  if (known !== undefined) return known;
  const at = offsets.get(number);
  if (at === undefined) return null;
  const begin = new RegExp(`${number}\\s+\\d+\\s+obj`, 'y');
  begin.lastIndex = at;
  if (!begin.test(source)) throw new NotPdf(`object ${number} is not at ${at}`);
  const lexer = new Lexer(source, begin.lastIndex);
  const value = lexer.next();
  if (value === undefined || isOperator(value)) throw new NotPdf(`object ${number} is empty`);
  const mark = /\s*stream\r?\n/y;
  mark.lastIndex = lexer.at;
  const object = isDict(value) && mark.test(source) ? readStream(source, offsets, value, mark.lastIndex, objects) : value;
  objects.set(number, object);
  return object;
}

function readStream(
  source: string,
  offsets: ReadonlyMap<number, number>,
  about: PdfDict,
  at: number,
  objects: Map<number, PdfValue>,
): PdfStream {
  const given = about.entries.get('Length');
  const length =
    typeof given === 'object' && given !== null && 'kind' in given && given.kind === 'ref'
      ? readObject(source, offsets, given.number, objects)
      : given;
  if (typeof length !== 'number' || !/^\s*endstream/.test(source.slice(at + length, at + length + 16)))
    throw new NotPdf(`the stream at ${at} does not end where it says`);
  return { kind: 'stream', dict: about, bytes: Buffer.from(source.slice(at, at + length), 'latin1') };
}

/** The object behind a reference; any other value is itself. A reference to nothing is null (PDF 1.4 3.2.9). */
export function follow(pdf: PdfReading, value: PdfValue | undefined): PdfValue {
  let found: PdfValue = value ?? null;
  for (let steps = 0; steps < 32 && isRef(found); steps++) found = pdf.objects.get(found.number) ?? null;
  return found;
}

/** An entry of a dictionary or of a stream's dictionary, followed; null when there is none. */
export function entry(pdf: PdfReading, holder: PdfValue | undefined, key: string): PdfValue {
  const found = follow(pdf, holder);
  if (isStream(found)) return follow(pdf, found.dict.entries.get(key));
  return isDict(found) ? follow(pdf, found.entries.get(key)) : null;
}

/** An entry that is an array, as its values unfollowed; empty when it is none. */
export function list(pdf: PdfReading, holder: PdfValue | undefined, key: string): readonly PdfValue[] {
  const found = entry(pdf, holder, key);
  return isArray(found) ? found : [];
}

/** An entry that is a name, without slash; undefined when it is none. */
export function nameOf(pdf: PdfReading, holder: PdfValue | undefined, key: string): string | undefined {
  const found = entry(pdf, holder, key);
  return isName(found) ? found.name : undefined;
}

/** The names of a stream's filters. */
export function filtersOf(pdf: PdfReading, stream: PdfStream): readonly string[] {
  const found = entry(pdf, stream, 'Filter');
  return (isArray(found) ? found.map((one) => follow(pdf, one)) : [found]).flatMap((one) => (isName(one) ? [one.name] : []));
}

/** A stream's bytes with Flate undone; throws NotPdf for other filters and for damage. */
export function decode(pdf: PdfReading, stream: PdfStream): Uint8Array {
  let bytes = stream.bytes;
  for (const filter of filtersOf(pdf, stream)) {
    if (filter !== 'FlateDecode' || entry(pdf, stream, 'DecodeParms') !== null) throw new NotPdf(`cannot undo ${filter}`);
    try {
      bytes = inflateSync(bytes);
    } catch (error) {
      throw new NotPdf(`a stream is damaged: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return bytes;
}

/** The catalog. */
export const catalogOf = (pdf: PdfReading): PdfValue => entry(pdf, pdf.trailer, 'Root');

/** The pages in order, each with what it inherits (PDF 1.4 3.6.2). */
export function pagesOf(pdf: PdfReading): readonly PdfDict[] {
  const pages: PdfDict[] = [];
  const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
  const walk = (node: PdfValue, above: ReadonlyMap<string, PdfValue>, depth: number): void => {
    const found = follow(pdf, node);
    if (!isDict(found) || depth > 32) return;
    const own = new Map(above);
    for (const key of inherited) if (found.entries.has(key)) own.set(key, found.entries.get(key) ?? null);
    if (found.entries.has('Kids')) for (const kid of list(pdf, found, 'Kids')) walk(kid, own, depth + 1);
    else pages.push({ kind: 'dict', entries: new Map([...own, ...found.entries]) });
  };
  walk(entry(pdf, catalogOf(pdf), 'Pages'), new Map(), 0);
  return pages;
}

/** The number of the object that a reference names; undefined for any other value. */
export const numberOf = (value: PdfValue | undefined): number | undefined => (isRef(value) ? value.number : undefined);
