import { readJpeg } from '../jpeg.ts';
import { entry, filtersOf, follow, list, nameOf, type PdfReading } from '../reading/open.ts';
import { isArray, isDict, isName, isStream, type PdfDict, type PdfStream, type PdfValue } from '../value.ts';
import { type Case, error, type Rules, type Violation } from './rule.ts';

/** Every object by itself: transparency, filters, PostScript, transfer curves, images' colours (print.md 1a, 10 and 12–15). */
export const checkObjects: Rules = (file) => {
  const found: Violation[] = [];
  for (const [number, value] of file.pdf.objects) {
    const where = `object ${number}`;
    for (const part of dictsIn(value)) found.push(...checkTransparency(file, part, where), ...checkPrepress(part, file, where));
    if (isStream(value)) {
      found.push(...checkFilters(file, filtersOf(file.pdf, value), where));
      if (value.dict.entries.has('F')) found.push(error('external-stream', `${where} is kept in another file`));
      if (nameOf(file.pdf, value, 'Subtype') === 'Image') found.push(...checkImage(file, value, where));
      if (nameOf(file.pdf, value, 'Subtype') === 'PS') found.push(error('postscript', `${where} is PostScript`));
    }
  }
  return found;
};

/** The dictionaries in an object, itself included, references not followed. */
function dictsIn(value: PdfValue): readonly PdfDict[] {
  if (isArray(value)) return value.flatMap(dictsIn);
  if (isStream(value)) return dictsIn(value.dict);
  return isDict(value) ? [value, ...[...value.entries.values()].flatMap(dictsIn)] : [];
}

function checkTransparency({ pdf, preset }: Case, part: PdfDict, where: string): readonly Violation[] {
  if (preset.family === 'PDF/X-4') return [];
  const found: Violation[] = [];
  for (const key of ['CA', 'ca']) {
    const alpha = entry(pdf, part, key);
    if (typeof alpha === 'number' && alpha !== 1) found.push(error('transparency', `${where}: ${key} ${alpha}`));
  }
  const blend = nameOf(pdf, part, 'BM');
  if (blend !== undefined && blend !== 'Normal' && blend !== 'Compatible') found.push(error('transparency', `${where}: BM ${blend}`));
  if (part.entries.has('SMask') && nameOf(pdf, part, 'SMask') !== 'None') found.push(error('transparency', `${where}: SMask`));
  if (nameOf(pdf, part, 'S') === 'Transparency') found.push(error('transparency', `${where}: transparency group`));
  return found;
}

function checkPrepress(part: PdfDict, { pdf }: Case, where: string): readonly Violation[] {
  const found: Violation[] = [];
  for (const key of ['TR', 'HTP', 'OPI', 'Alternates']) if (part.entries.has(key)) found.push(error('prepress', `${where} has ${key}`));
  const curve = nameOf(pdf, part, 'TR2');
  if (part.entries.has('TR2') && curve !== 'Default') found.push(error('prepress', `${where} has TR2`));
  const halftone = entry(pdf, part, 'HalftoneType');
  if (typeof halftone === 'number' && halftone !== 1 && halftone !== 5)
    found.push(error('prepress', `${where}: halftone type ${halftone}`));
  if (part.entries.has('JS') || ['JavaScript', 'Launch', 'SubmitForm', 'URI'].includes(nameOf(pdf, part, 'S') ?? ''))
    found.push(error('interaction', `${where} is an action`));
  return found;
}

function checkFilters({ preset }: Case, filters: readonly string[], where: string): readonly Violation[] {
  const barred = preset.family === 'PDF/X-4' ? ['LZWDecode', 'LZW'] : ['LZWDecode', 'LZW', 'JPXDecode'];
  return filters.filter((filter) => barred.includes(filter)).map((filter) => error('filter', `${where}: ${filter}`));
}

function checkImage({ pdf }: Case, image: PdfStream, where: string): readonly Violation[] {
  if (entry(pdf, image, 'ImageMask') === true) return [];
  const space = entry(pdf, image, 'ColorSpace');
  const family = isArray(space) ? follow(pdf, space[0]) : space;
  const known = isName(family) ? family.name : '';
  const found = allowedSpaces.includes(known) ? [] : [error('colour-space', `${where}: an image in ${known || 'no colour space'}`)];
  return filtersOf(pdf, image).join() === 'DCTDecode' ? [...found, ...checkJpeg(pdf, image, known, where)] : found;
}

/** The JPEG must be what the image says of it; Adobe's CMYK is inverted and prints as a negative unless /Decode turns it. */
function checkJpeg(pdf: PdfReading, image: PdfStream, space: string, where: string): readonly Violation[] {
  const jpeg = readJpeg(image.bytes);
  if (!jpeg) return [error('jpeg', `${where} is no JPEG`)];
  const found: Violation[] = [];
  if (jpeg.width !== entry(pdf, image, 'Width') || jpeg.height !== entry(pdf, image, 'Height'))
    found.push(error('jpeg', `${where} has another size than it says`));
  if (space === 'DeviceCMYK' && jpeg.channels !== 4) found.push(error('jpeg', `${where} has ${jpeg.channels} channels, not 4`));
  if (jpeg.channels === 4 && jpeg.adobe !== list(pdf, image, 'Decode').join(' ').startsWith('1 0'))
    found.push(error('jpeg', `${where} would print as a negative`));
  return found;
}

/** The colour spaces a four-ink press takes as they are (PDF/X-1a; GWG R0027 bars the rest for newspapers in X-4 too). */
export const allowedSpaces: readonly string[] = ['DeviceCMYK', 'DeviceGray', 'Separation', 'DeviceN', 'Indexed', 'Pattern'];
