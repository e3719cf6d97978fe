import { createHash } from 'node:crypto';
import type { PdfFile } from './file.ts';
import type { Preset } from './preset.ts';
import { byteString, dict, name, type PdfDict, type PdfRef, text } from './value.ts';

const program = 'Pinban';

/** What is said about the file as a whole; `created` is a UTC time in ISO 8601, given from outside so that equal pages give equal files. */
export interface About {
  readonly title: string;
  readonly created: string;
}

/** The information dictionary; PDF/X asks for title, both dates, the family and /Trapped as a name (print.md 1a, 2–4). */
export const writeInfo = (preset: Preset, about: About): PdfDict =>
  dict({
    Title: text(about.title),
    Creator: text(program),
    Producer: text(program),
    CreationDate: byteString(pdfDate(about.created)),
    ModDate: byteString(pdfDate(about.created)),
    Trapped: name('False'),
    GTS_PDFXVersion: text(preset.family),
  });

/** The same in XMP (PDF/X-4 asks for all of it, print.md 1a, 17); the document's id is made from what the page shows. */
export function writeXmp(preset: Preset, about: About, content: Uint8Array): Uint8Array {
  const id = uuid(createHash('md5').update(about.created).update(about.title).update(content).digest('hex'));
  const date = isoSeconds(about.created);
  return Buffer.from(
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfx="http://ns.adobe.com/pdfx/1.3/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(about.title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:MetadataDate>${date}</xmp:MetadataDate>
<xmp:CreatorTool>${program}</xmp:CreatorTool>
<pdf:Producer>${program}</pdf:Producer>
<pdf:Trapped>False</pdf:Trapped>
<xmpMM:DocumentID>${id}</xmpMM:DocumentID>
<xmpMM:InstanceID>${id}</xmpMM:InstanceID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<xmpMM:VersionID>1</xmpMM:VersionID>
${preset.mark}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`,
    'utf8',
  );
}

/** The output intent: the condition by its registered name, and the profile where the preset carries one (print.md 1a, 6–8). */
export function writeIntent(file: PdfFile, preset: Preset): PdfDict {
  const profile: PdfRef | undefined = preset.profile && file.addStream(dict({ N: 4, Alternate: name('DeviceCMYK') }), preset.profile);
  return dict({
    Type: name('OutputIntent'),
    S: name('GTS_PDFX'),
    OutputConditionIdentifier: text(preset.condition.identifier),
    RegistryName: text('http://www.color.org'),
    OutputCondition: text(preset.condition.name),
    Info: text(preset.condition.info),
    DestOutputProfile: profile,
  });
}

const isoSeconds = (created: string): string => {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(created);
  if (!found) throw new Error(`not a UTC time: ${created}`);
  return `${found[1]}Z`;
};

/** A date as PDF writes it (PDF 1.4 3.8.2). */
const pdfDate = (created: string): string => `D:${isoSeconds(created).replace(/[-:TZ]/g, '')}Z`;

const uuid = (digits: string): string =>
  `uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-3${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;

const escapeXml = (value: string): string => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
