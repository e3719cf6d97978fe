import type { Files } from '../../shared/api/carrier.ts';
import type { Desk } from '../../shared/api/contract.ts';
import { done, failed } from '../../shared/result.ts';
import { addPhoto, loadPhotoBytes } from '../store/photo.ts';
import type { Parts } from './parts.ts';

/** Answers `photo.keep` and `photo.show`. */
export function photoCalls(
  parts: Pick<Parts, 'store' | 'measurePhoto' | 'shrinkPhoto'>,
  files: Files,
): Pick<Desk, 'photo.keep' | 'photo.show'> {
  return {
    'photo.show': async ({ id, most }) => {
      const bytes = await parts.store.read((db) => loadPhotoBytes(db, id));
      if (!bytes.ok) return bytes;
      const shown = await parts.shrinkPhoto(bytes.value, most);
      return shown === null ? failed({ kind: 'not-a-photo', fileName: id }) : done({ file: files.lay(shown), mime: 'image/jpeg' });
    },
    'photo.keep': async ({ file, fileName }) => {
      const bytes = files.pick(file);
      if (bytes === null) return failed({ kind: 'no-file', file });
      const size = await parts.measurePhoto(bytes);
      if (size === null) return failed({ kind: 'not-a-photo', fileName });
      return parts.store.write('photo.keep', async (db) => {
        const { id, width, height } = await addPhoto(db, bytes, { fileName, ...size });
        return done({ id, width, height });
      });
    },
  };
}
