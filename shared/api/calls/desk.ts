import * as z from 'zod/mini';
import { count, text } from '../shapes.ts';
import { question } from './call.ts';

/** Calls: The desk itself. */
export const deskTable = {
  /** Who answers: the program, its version, the store's file and schema, and who else holds the store when it can only be read here. */
  'desk.about': question(
    z.object({}),
    z.object({
      program: text,
      version: text,
      store: text,
      schema: count,
      heldBy: z.nullable(z.object({ holder: text, since: text })),
    }),
  ),
} as const;
