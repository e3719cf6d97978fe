import { PdfFile } from '../../../electron/pdf/file.ts';
import { entry, openPdf, type PdfReading, pagesOf } from '../../../electron/pdf/reading/open.ts';
import { dict, isDict, isStream, type PdfDict, type PdfRef, type PdfValue, ref } from '../../../electron/pdf/value.ts';

/** A file taken apart for a test to spoil: dictionaries may be changed in place, objects set anew. */
export interface Parts {
  readonly pdf: PdfReading;
  readonly objects: Map<number, PdfValue>;
  /** The first object that answers, as a dictionary (a stream's own). */
  find(answers: (value: PdfDict) => boolean): PdfDict;
  ofType(type: string): PdfDict;
  /** Rewrites the page's content stream, which must not be compressed. */
  content(change: (source: string) => string): void;
  /** Adds an object and gives its reference. */
  add(value: PdfValue): PdfRef;
}

/** Takes a file apart, lets it be spoilt, and puts it together again with right offsets. */
export function mutate(bytes: Uint8Array, spoil: (parts: Parts) => void, version?: string): Uint8Array {
  const pdf = openPdf(bytes);
  const objects = new Map(pdf.objects);
  const find = (answers: (value: PdfDict) => boolean): PdfDict => {
    for (const value of objects.values()) {
      const held = isStream(value) ? value.dict : value;
      if (isDict(held) && answers(held)) return held;
    }
    throw new Error('nothing to spoil');
  };
  spoil({
    pdf,
    objects,
    find,
    ofType: (type) => find((value) => kindOf(value, 'Type') === type),
    content: (change) => {
      const place = numberAt(pagesOf(pdf)[0], 'Contents');
      const old = objects.get(place);
      if (!isStream(old)) throw new Error('no content');
      const source = Buffer.from(old.bytes).toString('latin1');
      const changed = change(source);
      if (changed === source) throw new Error('the content was not changed');
      objects.set(place, { kind: 'stream', dict: dict({ Length: changed.length }), bytes: Buffer.from(changed, 'latin1') });
    },
    add: (value) => {
      objects.set(objects.size + 1, value);
      return ref(objects.size);
    },
  });
  const file = new PdfFile(false);
  for (const value of objects.values()) file.add(value);
  return file.finish(version ?? pdf.version, ref(numberAt(pdf.trailer, 'Root')), ref(numberAt(pdf.trailer, 'Info')));
}

const kindOf = (value: PdfDict, key: string): string => {
  const found = value.entries.get(key);
  return typeof found === 'object' && found !== null && 'kind' in found && found.kind === 'name' ? found.name : '';
};

const numberAt = (holder: PdfDict | undefined, key: string): number => {
  const found = holder?.entries.get(key);
  if (typeof found === 'object' && found !== null && 'kind' in found && found.kind === 'ref') return found.number;
  throw new Error(`${key} is no reference`);
};

/** The information dictionary. */
export const infoOf = ({ pdf }: Parts): PdfDict => {
  const info = entry(pdf, pdf.trailer, 'Info');
  if (!isDict(info)) throw new Error('no Info');
  return info;
};
