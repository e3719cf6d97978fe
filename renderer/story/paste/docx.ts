import { Unzip, UnzipInflate } from 'fflate';
import { done, failed, type Result } from '../../../shared/result.ts';

/** Why a file is not read as a document. */
export type DocxFault = { readonly kind: 'not-a-document' | 'document-too-large' };

/** What a document unpacks to at most, in bytes, one part of it and all together, and how many parts it has at most (desktop.md 4.4: a bomb of 200 kB makes 200 MB). */
const [largestPart, largestWhole, mostParts] = [32 << 20, 64 << 20, 2000];

/** How much is unpacked at once, in bytes of the packed file. */
const piece = 1 << 16;

/** Unpacks a document without keeping anything, and stops as soon as it is too large: only what passes is handed to the reader, which has no bounds of its own. */
function weighDocx(bytes: Uint8Array): Result<null, DocxFault> {
  let [whole, parts, hasDocument] = [0, 0, false];
  const tooLarge = new Error('too large');
  const unzip = new Unzip();
  unzip.register(UnzipInflate);
  unzip.onfile = (file) => {
    parts++;
    if (parts > mostParts || file.name.split(/[\\/]/).includes('..')) throw tooLarge;
    if (file.name === 'word/document.xml') hasDocument = true;
    let own = 0;
    file.ondata = (error, data) => {
      if (error) throw error;
      own += data.length;
      whole += data.length;
      if (own > largestPart || whole > largestWhole) throw tooLarge;
    };
    file.start();
  };
  try {
    for (let at = 0; at < bytes.length; at += piece) unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  } catch (error) {
    return failed({ kind: error === tooLarge ? 'document-too-large' : 'not-a-document' });
  }
  return hasDocument ? done(null) : failed({ kind: 'not-a-document' });
}

/** A document's text as HTML and the pictures in it. The reader is fetched when the first document is. */
export async function readDocx(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<{ readonly html: string; readonly pictures: readonly Blob[] }, DocxFault>> {
  const weighed = weighDocx(bytes);
  if (!weighed.ok) return weighed;
  try {
    const { default: mammoth } = await import('mammoth');
    const pictures: Blob[] = [];
    const convertImage = mammoth.images.imgElement(async (image) => {
      pictures.push(new Blob([await image.readAsArrayBuffer()], { type: image.contentType }));
      return { src: '' };
    });
    const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes.slice().buffer }, { convertImage });
    return done({ html: value, pictures });
  } catch {
    return failed({ kind: 'not-a-document' });
  }
}
