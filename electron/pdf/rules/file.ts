import { registeredConditions } from '../preset.ts';
import { catalogOf, decode, entry, list, nameOf, pagesOf } from '../reading/open.ts';
import { isStream, isString, readText } from '../value.ts';
import { type Case, error, type Rules, type Violation } from './rule.ts';

/** The file as a whole: header, trailer, information, output intent, XMP (print.md 1a, 1–8 and 15–18). */
export const checkFile: Rules = (file) => [
  ...checkHeader(file),
  ...checkInfo(file),
  ...checkIntent(file),
  ...checkXmp(file),
  ...checkCatalog(file),
];

function checkHeader({ pdf, preset }: Case): readonly Violation[] {
  const found: Violation[] = [];
  if (pdf.version > preset.version) found.push(error('header', `PDF ${pdf.version}, ${preset.family} allows ${preset.version}`));
  const id = list(pdf, pdf.trailer, 'ID');
  if (id.length !== 2 || !id.every((half) => isString(half) && half.bytes.length > 0))
    found.push(error('file-id', 'the trailer has no ID of two strings'));
  if (pdf.trailer.entries.has('Encrypt')) found.push(error('encryption', 'the file is encrypted'));
  if (pagesOf(pdf).length !== 1) found.push(error('one-page', `${pagesOf(pdf).length} pages`));
  return found;
}

function checkInfo({ pdf, preset }: Case): readonly Violation[] {
  const info = entry(pdf, pdf.trailer, 'Info');
  const said = (key: string): string => {
    const value = entry(pdf, info, key);
    return isString(value) ? readText(value) : '';
  };
  const found: Violation[] = [];
  if (said('GTS_PDFXVersion') !== preset.family)
    found.push(error('family', `Info says "${said('GTS_PDFXVersion')}", not ${preset.family}`));
  if (said('Title') === '') found.push(error('info-title', 'there is no Title'));
  for (const key of ['CreationDate', 'ModDate'])
    if (!/^D:\d{14}(?:Z|[+-]\d\d'\d\d'?)$/.test(said(key))) found.push(error('info-date', `${key} is "${said(key)}"`));
  if (!['True', 'False'].includes(nameOf(pdf, info, 'Trapped') ?? ''))
    found.push(error('trapped', 'Trapped is not the name True or False'));
  return found;
}

function checkIntent({ pdf, preset }: Case): readonly Violation[] {
  const intents = list(pdf, catalogOf(pdf), 'OutputIntents').filter((intent) => nameOf(pdf, intent, 'S') === 'GTS_PDFX');
  const [intent] = intents;
  if (intents.length !== 1 || !intent) return [error('output-intent', `${intents.length} output intents for PDF/X`)];
  const found: Violation[] = [];
  const said = (key: string): string => {
    const value = entry(pdf, intent, key);
    return isString(value) ? readText(value) : '';
  };
  for (const key of ['OutputConditionIdentifier', 'Info']) if (said(key) === '') found.push(error('output-intent', `${key} is missing`));
  const profile = entry(pdf, intent, 'DestOutputProfile');
  if (isStream(profile)) found.push(...checkProfile(decode(pdf, profile), preset.family === 'PDF/X-1a:2003' ? 2 : 4));
  else if (preset.family === 'PDF/X-4') found.push(error('profile', 'PDF/X-4 needs the profile embedded'));
  else if (!registeredConditions.includes(said('OutputConditionIdentifier')) || said('RegistryName') !== 'http://www.color.org')
    found.push(error('condition', `"${said('OutputConditionIdentifier')}" is not registered and there is no profile`));
  return found;
}

function checkProfile(icc: Uint8Array, newest: number): readonly Violation[] {
  const word = (at: number): string => Buffer.from(icc.subarray(at, at + 4)).toString('latin1');
  const version = icc[8] ?? 0;
  return word(12) === 'prtr' && word(16) === 'CMYK' && version <= newest
    ? []
    : [error('profile', `profile is ${word(12)}, ${word(16)}, version ${version}`)];
}

/** The properties PDF/X-4 asks for; PDF/X-1a needs no XMP. */
const xmpProperties = [
  'dc:title',
  'xmp:CreateDate',
  'xmp:ModifyDate',
  'xmp:MetadataDate',
  'xmpMM:DocumentID',
  'xmpMM:VersionID',
  'xmpMM:RenditionClass',
  'pdf:Trapped',
];

function checkXmp({ pdf, preset }: Case): readonly Violation[] {
  if (preset.family !== 'PDF/X-4') return [];
  const metadata = entry(pdf, catalogOf(pdf), 'Metadata');
  const xmp = isStream(metadata) ? Buffer.from(decode(pdf, metadata)).toString('utf8') : '';
  const missing = xmpProperties
    .filter((property) => !xmp.includes(`<${property}>`))
    .map((property) => error('xmp', `${property} is missing`));
  return xmp.includes('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>')
    ? missing
    : [...missing, error('family', 'XMP does not say PDF/X-4')];
}

function checkCatalog({ pdf, preset, page }: Case): readonly Violation[] {
  const catalog = catalogOf(pdf);
  const found: Violation[] = [];
  for (const key of ['OpenAction', 'AA', 'AcroForm', 'URI'])
    if (entry(pdf, catalog, key) !== null) found.push(error('interaction', `the catalog has ${key}`));
  for (const key of ['JavaScript', 'EmbeddedFiles'])
    if (entry(pdf, entry(pdf, catalog, 'Names'), key) !== null) found.push(error('interaction', `the catalog names ${key}`));
  if (entry(pdf, page, 'AA') !== null || list(pdf, page, 'Annots').length > 0)
    found.push(error('interaction', 'the page has actions or annotations'));
  if (preset.family === 'PDF/X-1a:2003' && entry(pdf, catalog, 'OCProperties') !== null)
    found.push(error('optional-content', 'there is optional content'));
  const preferences = entry(pdf, catalog, 'ViewerPreferences');
  if (entry(pdf, preferences, 'DisplayDocTitle') !== true)
    found.push(error('display-title', 'the window would show the file name, not the title'));
  if (preset.family === 'PDF/X-1a:2003')
    for (const [number, value] of pdf.objects) {
      const kind = nameOf(pdf, value, 'Type');
      if (kind === 'ObjStm' || kind === 'XRef') found.push(error('object-streams', `object ${number} is an ${kind}`));
    }
  return found;
}
