import * as z from 'zod/mini';
import { count, id, sha256, shortText, text } from '../shapes.ts';
import { order, question } from './call.ts';

/** Calls: Photos. */
export const photoTable = {
  /** Keeps a photo whose bytes were sent by the file route before; its id is the SHA-256 of the bytes. */
  'photo.keep': order(z.object({ file: id, fileName: shortText }), z.object({ id: sha256, width: count, height: count })),
  /** A kept photo to look at, upright and no larger than `most` pixels either way; its bytes are fetched by the file route, once. */
  'photo.show': question(z.object({ id: sha256, most: z.int().check(z.minimum(16), z.maximum(8000)) }), z.object({ file: id, mime: text })),
} as const;
