import type { Files } from '../../shared/api/carrier.ts';
import type { Desk } from '../../shared/api/contract.ts';
import { done, failed } from '../../shared/result.ts';
import { addPhoto, loadPhoto, loadPhotoBytes } from '../store/photo.ts';
import type { Parts } from './parts.ts';

/** Answers `photo.keep` and `photo.fetch`. */
export function photoCalls(
  parts: Pick<Parts, 'store' | 'measurePhoto' | 'shrinkPhoto'>,
  files: Files,
): Pick<Desk, 'photo.keep' | 'photo.fetch'> {
  return {
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
    'photo.fetch': async ({ id, edge }) => {
      const photo = await parts.store.read((db) => loadPhoto(db, id));
      if (!photo.ok) return photo;
      const bytes = await parts.store.read((db) => loadPhotoBytes(db, id));
      if (!bytes.ok) return bytes;
      const { mime, width, height, fileName } = photo.value;
      if (edge === undefined) return done({ file: files.lay(bytes.value), mime, width, height });
      const small = await parts.shrinkPhoto(bytes.value, edge);
      return small === null
        ? failed({ kind: 'not-a-photo', fileName })
        : done({ file: files.lay(small.bytes), mime: 'image/jpeg', width: small.width, height: small.height });
    },
  };
}
