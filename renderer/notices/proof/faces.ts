import { type FaceName, faceNames, type Outlines } from '../../../shared/face/face.ts';
import { glyfOutlines } from '../../../shared/face/glyf.ts';
import { harfbuzzShaper } from '../../../shared/face/harfbuzz.ts';
import { openSfnt, type Sfnt } from '../../../shared/face/sfnt.ts';
import { Composer } from '../../../shared/line/composer.ts';

/** What sets and paints notices in this window. */
export interface Press {
  readonly composer: Composer;
  readonly outlines: Outlines;
}

let opening: Promise<Press> | null = null;

/** The press of this window: the house's faces, fetched when first asked for and kept. Asked again after a failure it tries again. */
export function openPress(): Promise<Press> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function open(): Promise<Press> {
  const [module, fonts] = await Promise.all([
    import('harfbuzzjs'),
    Promise.all(faceNames.map(async (face) => [face, await font(face)] as const)),
  ]);
  const open = new Map(fonts);
  const sfnt = (face: FaceName): Sfnt => open.get(face)!;
  return { composer: new Composer(harfbuzzShaper(module, sfnt)), outlines: glyfOutlines(sfnt) };
}

async function font(face: FaceName): Promise<Sfnt> {
  const response = await fetch(new URL(`fonts/${face}.ttf`, document.baseURI));
  if (!response.ok) throw new Error(`HTTP ${response.status} ${face}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return openSfnt({ read: (offset, length) => bytes.subarray(offset, offset + length) });
}
