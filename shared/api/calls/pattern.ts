import * as z from 'zod/mini';
import { plan, shortText } from '../shapes.ts';
import { order, question, record } from './call.ts';

/** Calls: Patterns of pages (版样). */
export const patternTable = {
  /** The patterns by name. A plan names the stories it was made with; used for others, their places go to these in order. */
  'pattern.list': question(z.object({}), z.array(z.object({ ...record, name: shortText, plan }))),
  /** Keeps a plan as a pattern; a pattern of that name is replaced. */
  'pattern.keep': order(z.object({ name: shortText.check(z.minLength(1, 'a name')), plan }), z.object(record)),
  'pattern.drop': order(z.object(record), z.object({})),
} as const;
