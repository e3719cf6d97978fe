import * as z from 'zod/mini';
import { count, id, sha256, shortText } from '../shapes.ts';
import { order } from './call.ts';

/** Calls: Photos. */
export const photoTable = {
  /** Keeps a photo whose bytes were sent by the file route before; its id is the SHA-256 of the bytes. */
  'photo.keep': order(z.object({ file: id, fileName: shortText }), z.object({ id: sha256, width: count, height: count })),
} as const;
