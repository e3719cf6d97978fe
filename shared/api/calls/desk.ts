import * as z from 'zod/mini';
import { count, text } from '../shapes.ts';
import { question } from './call.ts';

/** Calls: The desk itself. */
export const deskTable = {
  /** Who answers: the program, its version, the store's file and schema. */
  'desk.about': question(z.object({}), z.object({ program: text, version: text, store: text, schema: count })),
} as const;
