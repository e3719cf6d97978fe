import type * as z from 'zod/mini';
import { id, rowVersion } from '../shapes.ts';

/** A call that reads. */
export const question = <Asked extends z.ZodMiniType, Answered extends z.ZodMiniType>(input: Asked, output: Answered) =>
  ({ kind: 'question', input, output }) as const;

/** A call that changes the store and is entered in the journal. */
export const order = <Asked extends z.ZodMiniType, Answered extends z.ZodMiniType>(input: Asked, output: Answered) =>
  ({ kind: 'order', input, output }) as const;

/** What names one version of a record. */
export const record = { id, rowVersion };
