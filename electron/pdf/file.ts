import { createHash } from 'node:crypto';
import { deflate as deflateOnPool } from 'node:zlib';
import { byteString, dict, isStream, name, type PdfDict, type PdfRef, type PdfStream, type PdfValue, print, ref } from './value.ts';

/** Deflates as every stream of ours is deflated: zlib level 6, in one go, on another thread. */
export const deflate = (bytes: Uint8Array): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const settings = { level: 6, chunkSize: bytes.length + 1024 };
    deflateOnPool(bytes, settings, (error, deflated) => (error === null ? resolve(deflated) : reject(error)));
  });

/** A PDF file being put together: objects are added in order and written once, with a plain cross-reference table (PDF 1.4 3.4). */
export class PdfFile {
  readonly #objects: (PdfValue | undefined)[] = [null];
  readonly #compress: boolean;
  readonly #coming: Promise<void>[] = [];

  /** `compress: false` leaves streams readable, for tests. */
  constructor(compress = true) {
    this.#compress = compress;
  }

  /** Adds an object and tells its reference. */
  add(value: PdfValue): PdfRef {
    return ref(this.#objects.push(value) - 1);
  }

  /** Holds a number for an object that others must name before it is known. */
  reserve(): PdfRef {
    return ref(this.#objects.push(undefined) - 1);
  }

  /** Fills a reserved number. */
  set(place: PdfRef, value: PdfValue): void {
    this.#objects[place.number] = value;
  }

  /** Adds a stream, deflated unless the file is to stay readable; `deflated` is given where that was begun before. */
  addStream(entries: PdfDict, bytes: Uint8Array, deflated?: Promise<Uint8Array>): PdfRef {
    if (!this.#compress) return this.addPlain(entries, bytes);
    const place = this.reserve();
    this.#coming.push((deflated ?? deflate(bytes)).then((done) => this.set(place, coded(entries, 'FlateDecode', done))));
    return place;
  }

  /** Adds a stream whose bytes are already coded by a filter (a JPEG). */
  addCoded(entries: PdfDict, filter: string, bytes: Uint8Array): PdfRef {
    return this.add(coded(entries, filter, bytes));
  }

  /** Adds a stream that stays as it is in every file (XMP, which other programs search for). */
  addPlain(entries: PdfDict, bytes: Uint8Array): PdfRef {
    return this.add(stream(entries, { Length: bytes.length }, bytes));
  }

  /** Waits until every stream is deflated. */
  async deflated(): Promise<void> {
    await Promise.all(this.#coming);
  }

  /** The finished file, of which all streams are deflated; both halves of its ID are the MD5 of all objects, so that equal pages give equal files (PDF/X: an ID must be there). */
  finish(version: string, root: PdfRef, info: PdfRef): Uint8Array {
    const parts: Uint8Array[] = [Buffer.from(`%PDF-${version}\n%\xE2\xE3\xCF\xD3\n`, 'latin1')];
    const offsets: number[] = [];
    const hash = createHash('md5');
    let length = parts[0]?.length ?? 0;
    let source = '';
    const put = (part: Uint8Array): void => {
      hash.update(part);
      parts.push(part);
      length += part.length;
    };
    const putSource = (): void => {
      put(Buffer.from(source, 'latin1'));
      source = '';
    };
    this.#objects.forEach((value, number) => {
      if (number === 0) return;
      if (value === undefined) throw new Error(`object ${number} was reserved and never set`);
      offsets.push(length + source.length);
      source += `${number} 0 obj\n`;
      if (isStream(value)) {
        source += `${print(value.dict)}\nstream\n`;
        putSource();
        put(value.bytes);
        source = '\nendstream\nendobj\n';
      } else source += `${print(value)}\nendobj\n`;
    });
    putSource();
    const id = byteString(hash.digest().toString('latin1'));
    parts.push(
      Buffer.from(printEnd(offsets, dict({ Size: this.#objects.length, Root: root, Info: info, ID: [id, id] }), length), 'latin1'),
    );
    return Buffer.concat(parts);
  }
}

const coded = (entries: PdfDict, filter: string, bytes: Uint8Array): PdfStream =>
  stream(entries, { Filter: name(filter), Length: bytes.length }, bytes);

function stream(entries: PdfDict, coding: Readonly<Record<string, PdfValue>>, bytes: Uint8Array): PdfStream {
  return { kind: 'stream', dict: dict({ ...Object.fromEntries(entries.entries), ...coding }), bytes };
}

function printEnd(offsets: readonly number[], trailer: PdfDict, start: number): string {
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  return `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n${print(trailer)}\nstartxref\n${start}\n%%EOF\n`;
}
