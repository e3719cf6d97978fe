import { decode, entry, follow, list, nameOf, type PdfReading } from '../reading/open.ts';
import { readToUnicode } from '../reading/to-unicode.ts';
import type { PdfValue } from '../value.ts';
import { isStream } from '../value.ts';
import { error, type Rules, type Violation } from './rule.ts';

/** Every font in the file: embedded, marked as a subset, CIDToGIDMap where PDF/X asks for it, and every code that is shown has its text (print.md 1a, 11). */
export const checkFonts: Rules = ({ pdf, marks }) => {
  const found: Violation[] = [];
  const shown = new Map<number | undefined, Set<number>>();
  for (const mark of marks.marks) {
    if (mark.kind !== 'text') continue;
    if (mark.font === undefined) found.push(error('font', 'text is shown in a font that is not there'));
    if (mark.within.some((marking) => marking.actualText !== undefined)) continue;
    const codes = shown.get(mark.font) ?? new Set();
    shown.set(mark.font, codes);
    for (let i = 0; i + 1 < mark.codes.length; i += 2) codes.add((mark.codes.charCodeAt(i) << 8) | mark.codes.charCodeAt(i + 1));
  }
  for (const [number, font] of pdf.objects) {
    if (nameOf(pdf, font, 'Type') !== 'Font') continue;
    const where = `font ${nameOf(pdf, font, 'BaseFont') ?? number}`;
    const kind = nameOf(pdf, font, 'Subtype');
    if (kind === 'Type0') found.push(...checkComposite(pdf, font, where, shown.get(number) ?? new Set()));
    else if (kind === 'CIDFontType2') found.push(...checkDescendant(pdf, font, where));
    else found.push(...checkEmbedded(pdf, font, where));
  }
  return found;
};

function checkComposite(pdf: PdfReading, font: PdfValue, where: string, codes: ReadonlySet<number>): readonly Violation[] {
  const found: Violation[] = [];
  if (follow(pdf, list(pdf, font, 'DescendantFonts')[0]) === null) found.push(error('font', `${where} has no descendant`));
  const map = entry(pdf, font, 'ToUnicode');
  if (!isStream(map)) return [...found, error('to-unicode', `${where} has no ToUnicode`)];
  const texts = readToUnicode(Buffer.from(decode(pdf, map)).toString('latin1'));
  const mute = [...codes].filter((code) => !texts.has(code));
  return mute.length === 0
    ? found
    : [...found, error('to-unicode', `${where}: ${mute.length} codes have no text, the first is ${mute[0]}`)];
}

function checkDescendant(pdf: PdfReading, font: PdfValue, where: string): readonly Violation[] {
  const map = entry(pdf, font, 'CIDToGIDMap');
  const found = checkEmbedded(pdf, font, where);
  return isStream(map) || nameOf(pdf, font, 'CIDToGIDMap') === 'Identity'
    ? found
    : [...found, error('cid-to-gid', `${where} has no CIDToGIDMap`)];
}

function checkEmbedded(pdf: PdfReading, font: PdfValue, where: string): readonly Violation[] {
  const descriptor = entry(pdf, font, 'FontDescriptor');
  const program = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => entry(pdf, descriptor, key)).find(isStream);
  if (!program) return [error('font-embedding', `${where} is not embedded`)];
  if (program.bytes.length === 0) return [error('font-embedding', `${where} is empty`)];
  return /^[A-Z]{6}\+/.test(nameOf(pdf, font, 'BaseFont') ?? '') ? [] : [error('subset-tag', `${where} is not marked as a subset`)];
}
