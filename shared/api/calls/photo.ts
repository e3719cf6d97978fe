import * as z from 'zod/mini';
import { count, id, sha256, shortText, text } from '../shapes.ts';
import { order, question } from './call.ts';

/** Calls: Photos. */
export const photoTable = {
  /** Keeps a photo whose bytes were sent by the file route before; its id is the SHA-256 of the bytes. */
  'photo.keep': order(z.object({ file: id, fileName: shortText }), z.object({ id: sha256, width: count, height: count })),
  /** Lays a kept photo's bytes down for the file route; `edge` asks for a JPEG no longer than so many pixels, for the screen. */
  'photo.fetch': question(
    z.object({ id: sha256, edge: z.exactOptional(z.int().check(z.minimum(16), z.maximum(8192))) }),
    z.object({ file: id, mime: text, width: count, height: count }),
  ),
} as const;
