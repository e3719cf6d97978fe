import { type Mark, marksOf } from './reading/marks.ts';
import { decode, entry, openPdf, type PdfReading, pagesOf } from './reading/open.ts';
import { type ReadElement, structureOf } from './reading/structure.ts';
import { readToUnicode } from './reading/to-unicode.ts';
import { byteString, isStream, readText } from './value.ts';

/** What an element that holds text says, with its tag: one paragraph, one heading, one notice. */
export interface SaidText {
  readonly tag: string;
  readonly text: string;
}

/** The page's text in reading order, one line an element; throws NotPdf when the bytes are no PDF of the plain kind. */
export const textOf = (bytes: Uint8Array): string =>
  saidIn(bytes)
    .map(({ text }) => text)
    .join('\n');

/** The elements that hold text, in the order of the structure tree, their text by ActualText and ToUnicode; artifacts are left out. */
export function saidIn(bytes: Uint8Array): readonly SaidText[] {
  const pdf = openPdf(bytes);
  const [page] = pagesOf(pdf);
  if (!page) return [];
  const texts = textsByMcid(pdf, marksOf(pdf, page).marks);
  const walk = (kid: ReadElement | number): readonly SaidText[] => {
    if (typeof kid === 'number') return [];
    const own = kid.kids.flatMap((inner) => (typeof inner === 'number' ? [texts.get(inner) ?? ''] : [])).join('');
    return [...(own === '' ? [] : [{ tag: kid.tag, text: own }]), ...kid.kids.flatMap(walk)];
  };
  return (structureOf(pdf) ?? []).flatMap(walk);
}

function textsByMcid(pdf: PdfReading, marks: readonly Mark[]): ReadonlyMap<number, string> {
  const maps = new Map<number, ReadonlyMap<number, string>>();
  const mapOf = (font: number): ReadonlyMap<number, string> => {
    const known = maps.get(font);
    if (known) return known;
    const stream = entry(pdf, pdf.objects.get(font), 'ToUnicode');
    const fresh = isStream(stream) ? readToUnicode(Buffer.from(decode(pdf, stream)).toString('latin1')) : new Map<number, string>();
    maps.set(font, fresh);
    return fresh;
  };
  const texts = new Map<number, string>();
  let spoken: object | undefined;
  for (const mark of marks) {
    const mcid = mark.within.find((marking) => marking.mcid !== undefined)?.mcid;
    if (mark.kind !== 'text' || mcid === undefined) continue;
    const actual = mark.within.find((marking) => marking.actualText !== undefined);
    // Several marks may stand in one marking; it is read once.
    if (actual && actual === spoken) continue;
    spoken = actual;
    const text = actual ? readText(byteString(actual.actualText ?? '')) : spell(mark.codes, mapOf(mark.font ?? 0));
    texts.set(mcid, (texts.get(mcid) ?? '') + text);
  }
  return texts;
}

function spell(codes: string, map: ReadonlyMap<number, string>): string {
  let text = '';
  for (let i = 0; i + 1 < codes.length; i += 2) text += map.get((codes.charCodeAt(i) << 8) | codes.charCodeAt(i + 1)) ?? '\uFFFD';
  return text;
}
