import { join } from 'node:path';
import { type FaceName, faceNames, type Outlines, type Shaper } from '../../shared/face/face.ts';
import { glyfOutlines } from '../../shared/face/glyf.ts';
import { harfbuzzShaper } from '../../shared/face/harfbuzz.ts';
import { openSfnt, type Sfnt } from '../../shared/face/sfnt.ts';
import { FontDamaged } from '../../shared/face/table.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import { openFontFile } from './file.ts';

// Asked for when this module is loaded and awaited only when the fonts are open: the WASM is compiled while the program starts.
const harfbuzz = import('harfbuzzjs');
harfbuzz.catch(() => undefined);

/** The five faces, open. */
export interface Faces {
  readonly shaper: Shaper;
  readonly outlines: Outlines;
  sfnt(face: FaceName): Sfnt;
  /** Closes the files; nothing of the faces may be used afterwards. */
  close(): void;
}

/** A face's file is missing, cannot be read, or is not a sound TrueType font. */
export type FaceFault =
  | { readonly kind: 'font-missing'; readonly face: FaceName; readonly path: string; readonly reason: string }
  | { readonly kind: 'font-damaged'; readonly face: FaceName; readonly path: string; readonly reason: string };

/** The file of a face in the fonts folder: `song.ttf`, `hei-bold.ttf`… */
export const faceFile = (folder: string, face: FaceName): string => join(folder, `${face}.ttf`);

/** Opens the five faces of a fonts folder (made by build/fonts.ts); of each file only a few kilobytes are read at once, the rest as it is needed. */
export async function openFaces(folder: string): Promise<Result<Faces, FaceFault>> {
  const open = new Map<FaceName, Sfnt>();
  const files: { close(): void }[] = [];
  const close = () => {
    for (const file of files.splice(0)) file.close();
  };
  for (const face of faceNames) {
    const path = faceFile(folder, face);
    try {
      const file = openFontFile(path);
      files.push(file);
      open.set(face, openSfnt(file));
    } catch (error) {
      close();
      if (error instanceof FontDamaged) return failed({ kind: 'font-damaged', face, path, reason: error.message });
      return failed({ kind: 'font-missing', face, path, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  const sfnt = (face: FaceName): Sfnt => {
    const font = open.get(face);
    if (!font) throw new Error(`no face ${face}`);
    return font;
  };
  return done({ sfnt, close, shaper: harfbuzzShaper(await harfbuzz, sfnt), outlines: glyfOutlines(sfnt) });
}
