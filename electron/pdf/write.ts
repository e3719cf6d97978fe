import type { DisplayList } from '../../shared/display/list.ts';
import type { FaceName } from '../../shared/face/face.ts';
import type { Sfnt } from '../../shared/face/sfnt.ts';
import type { PageFont } from './content.ts';
import { PdfFile } from './file.ts';
import { embedFont, textsByCode } from './font.ts';
import { KeptSubsets, type Subset } from './kept.ts';
import { writeInfo, writeIntent, writeXmp } from './metadata.ts';
import { type Photos, SheetPainter } from './painter.ts';
import type { PhotoData } from './photo.ts';
import type { Preset } from './preset.ts';
import { usesOf } from './use.ts';
import { dict, name, type PdfRef, type PdfValue, text } from './value.ts';
import { x1a } from './x1a.ts';

/** What the writer is handed beside the page. */
export interface PdfOptions {
  readonly faces: (face: FaceName) => Sfnt;
  /** When the page was made: UTC, ISO 8601. */
  readonly created: string;
  /** PDF/X-1a:2003 for SNAP newsprint unless given. */
  readonly condition?: Preset;
  /** A photo made ready by `preparePhoto`; where there is none, a light grey stands in its place. */
  readonly photos?: Photos;
  /** Subsets of an earlier PDF of this page, to be used again while its glyphs stay the same. */
  readonly kept?: KeptSubsets;
  /** False leaves streams readable, for tests. */
  readonly compress?: boolean;
}

/** Writes one page as a tagged PDF/X file: exactly what the list orders, the same bytes for the same input. Fonts and streams are deflated on other threads meanwhile. */
export async function writePdf(list: DisplayList, options: PdfOptions): Promise<Uint8Array> {
  const preset = options.condition ?? x1a;
  const file = new PdfFile(options.compress ?? true);
  const fonts = fontsOf(list, options.faces, options.kept ?? new KeptSubsets());
  const sheet = new SheetPainter(list, preset, fonts, options.photos);
  for (const piece of list.pieces) sheet.paint(piece, sheet.tree.document);
  const content = sheet.content.finish();
  const page = file.reserve();
  const pages = file.add(dict({ Type: name('Pages'), Kids: [page], Count: 1 }));
  const resources = dict({
    Font: dict(Object.fromEntries([...fonts.values()].map((font) => [font.resource, embedFont(file, font.subset, font.texts)]))),
    XObject: sheet.images.size > 0 ? dict(embedImages(file, sheet.images)) : undefined,
    ExtGState: dict({ Over: overprint(true), Knock: overprint(false) }),
  });
  file.set(
    page,
    dict({
      Type: name('Page'),
      Parent: pages,
      ...sheet.boxes(),
      Resources: resources,
      Contents: file.addStream(dict({}), content),
      StructParents: 0,
    }),
  );
  const about = { title: list.title, created: options.created };
  const root = file.add(
    dict({
      Type: name('Catalog'),
      Pages: pages,
      Metadata: file.addPlain(dict({ Type: name('Metadata'), Subtype: name('XML') }), writeXmp(preset, about, content)),
      OutputIntents: [file.add(writeIntent(file, preset))],
      StructTreeRoot: sheet.tree.write(file, page),
      MarkInfo: dict({ Marked: true }),
      Lang: text('zh-CN'),
      ViewerPreferences: dict({ DisplayDocTitle: true }),
    }),
  );
  await file.deflated();
  return file.finish(preset.version, root, file.add(writeInfo(preset, about)));
}

/** The subsets that the page needs, in the house's order of faces. The largest is cut first, for it takes longest to deflate. */
function fontsOf(list: DisplayList, faces: (face: FaceName) => Sfnt, kept: KeptSubsets): Map<FaceName, PageFont> {
  const uses = usesOf(list);
  const subsets = new Map<FaceName, Subset>();
  for (const { face, glyphs } of uses.toSorted((one, other) => other.glyphs.length - one.glyphs.length))
    subsets.set(face, kept.subset(face, faces(face), glyphs));
  const fonts = new Map<FaceName, PageFont>();
  for (const { face, texts } of uses) {
    const subset = subsets.get(face);
    if (subset) fonts.set(face, { resource: `F${fonts.size + 1}`, subset, texts: textsByCode(subset, texts) });
  }
  return fonts;
}

/** Overprint mode 1: where an ink is 0 the plate beneath stays (PDF 1.4 4.5.6). */
const overprint = (on: boolean): PdfValue => dict({ Type: name('ExtGState'), OP: on, op: on, OPM: 1 });

/** Photos as image XObjects; Adobe's inverted CMYK is turned round by /Decode (PDF 1.4 4.8.4). */
function embedImages(file: PdfFile, images: ReadonlyMap<PhotoData, string>): Record<string, PdfRef> {
  const entries: Record<string, PdfRef> = {};
  for (const [photo, resource] of images) {
    const about = dict({
      Type: name('XObject'),
      Subtype: name('Image'),
      Width: photo.width,
      Height: photo.height,
      ColorSpace: name(photo.channels === 1 ? 'DeviceGray' : 'DeviceCMYK'),
      BitsPerComponent: 8,
      Decode: photo.channels === 4 && photo.adobe ? [1, 0, 1, 0, 1, 0, 1, 0] : undefined,
    });
    entries[resource] = file.addCoded(about, 'DCTDecode', photo.bytes);
  }
  return entries;
}
