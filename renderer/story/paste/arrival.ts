import { decodeBytes } from '../../../shared/intake/decode.ts';
import type { WindowKey } from '../../../shared/words/window/words.ts';
import type { Clip } from '../plugins/with-safe-paste.ts';
import { readDocx } from './docx.ts';
import { inert, readHtml } from './read-html.ts';

/** What came from outside, as text to be read by intake. */
export interface Arrival {
  readonly text: string;
  readonly bold: readonly string[];
  readonly fileName: string;
  readonly encoding: string;
  readonly photos: readonly { readonly name: string; readonly bytes: Blob }[];
  /** Pictures of a page that could not be brought along. */
  readonly left: number;
  /** What could not be read, and why. */
  readonly trouble: readonly { readonly words: WindowKey; readonly name: string }[];
}

const nothing: Arrival = { text: '', bold: [], fileName: '', encoding: '', photos: [], left: 0, trouble: [] };

/** The most text that is read at once, in characters: ten broadsheet pages. */
const mostText = 200_000;

/** Decodes bytes, or gives undefined where they are not in the encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads a clipboard or a drop. What it holds must be taken before the first wait: the browser empties it then. */
export function readClip(clip: Clip): Promise<Arrival> {
  const files = Array.from(clip.files);
  if (files.length > 0) return readFiles(files);
  const [html, plain] = [clip.getData('text/html'), clip.getData('text/plain')];
  const rich = html.length > 0 && html.length < 20 * mostText ? fromHtml(html) : undefined;
  const arrival = rich !== undefined && rich.text.trim() !== '' ? rich : { ...nothing, text: plain };
  return Promise.resolve(bounded(arrival));
}

/** Reads files: photos, documents, texts. */
export async function readFiles(files: readonly File[]): Promise<Arrival> {
  let all = nothing;
  for (const file of files) {
    const one = await readFile(file);
    all = {
      text: [all.text, one.text].filter((text) => text !== '').join('\n\n'),
      bold: [...all.bold, ...one.bold],
      fileName: all.fileName || one.fileName,
      encoding: all.encoding || one.encoding,
      photos: [...all.photos, ...one.photos],
      left: all.left + one.left,
      trouble: [...all.trouble, ...one.trouble],
    };
  }
  return bounded(all);
}

/** What files of Word before 2007 and of WPS (.doc, .wps) begin with. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

async function readFile(file: File): Promise<Arrival> {
  const trouble = (words: WindowKey): Arrival => ({ ...nothing, trouble: [{ words, name: file.name }] });
  if (file.type.startsWith('image/')) return { ...nothing, photos: [{ name: file.name, bytes: file }] };
  if (file.size > 64 << 20) return trouble('story.paste.too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.docx$/i.test(file.name)) {
    const read = await readDocx(bytes);
    if (!read.ok) return trouble(read.fault.kind === 'document-too-large' ? 'story.paste.too-large' : 'story.paste.not-a-document');
    const photos = read.value.pictures.map((picture, i) => ({ name: `${file.name} ${i + 1}`, bytes: picture }));
    return { ...fromHtml(read.value.html), left: 0, fileName: file.name, photos };
  }
  if (compoundFile.every((byte, i) => bytes[i] === byte)) return trouble('story.paste.old-word');
  const text = decodeBytes(bytes, decoded);
  if (!text.ok) return trouble(text.fault.kind === 'empty' ? 'story.paste.empty' : 'story.paste.not-a-text');
  if (/\.html?$/i.test(file.name)) return { ...fromHtml(text.value.text), fileName: file.name };
  return { ...nothing, text: text.value.text, fileName: file.name, encoding: text.value.encoding };
}

function fromHtml(html: string): Arrival {
  const { lines, bold, images } = readHtml(new DOMParser().parseFromString(inert(html), 'text/html'));
  // A blank line between paragraphs: none of them is the end of a wrapped line.
  return { ...nothing, text: lines.join('\n\n'), bold, left: images };
}

const bounded = (arrival: Arrival): Arrival =>
  arrival.text.length <= mostText
    ? arrival
    : { ...arrival, text: '', trouble: [...arrival.trouble, { words: 'story.paste.too-large', name: arrival.fileName }] };
