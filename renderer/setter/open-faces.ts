import { type FaceName, faceNames } from '../../shared/face/face.ts';
import { openSfnt, type Sfnt } from '../../shared/face/sfnt.ts';
import type { FontFiles } from './asking.ts';

/** The faces read where their files lie, whichever thread asks. Throws FontDamaged when one is not sound. */
export function openFaces(files: FontFiles): (face: FaceName) => Sfnt {
  const faces = new Map<FaceName, Sfnt>();
  for (const name of faceNames) {
    const bytes = new Uint8Array(files[name]);
    const part = (offset: number, length: number): Uint8Array => bytes.subarray(offset, offset + length);
    faces.set(name, openSfnt({ read: part, glance: part }));
  }
  return (face) => faces.get(face)!;
}
