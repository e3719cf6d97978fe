import type { Files } from '../../shared/api/carrier.ts';
import type { Desk } from '../../shared/api/contract.ts';
import { done, failed } from '../../shared/result.ts';
import { addPhoto } from '../store/photo.ts';
import type { Parts } from './parts.ts';

/** Answers `photo.keep`. */
export function photoCalls(parts: Pick<Parts, 'store' | 'measurePhoto'>, files: Files): Pick<Desk, 'photo.keep'> {
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
  };
}
