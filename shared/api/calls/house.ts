import * as z from 'zod/mini';
import type { House } from '../../notice/house.ts';
import { FIELD_TYPES, type Field } from '../../notice/kinds/form.ts';
import { count, day, rowVersion, type Shape, shortText, text, whole } from '../shapes.ts';
import { order, question } from './call.ts';

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, HH:MM'));
const few = z.int().check(z.minimum(0), z.maximum(100_000_000, 'at most 100 000 000'));
const percent = z.int().check(z.minimum(0), z.maximum(1000, 'per cent, 0 to 1000'));
const extra = z.object({ percent, fen: few });
const tariffLine = z.object({
  name: shortText,
  title: shortText,
  basis: z.enum(['line', 'character', 'piece', 'area']),
  unit: few,
  counting: z.enum(['plain', 'pairs', 'runs']),
  leastUnits: few,
  minimum: few,
  bold: extra,
  box: extra,
  discounts: z.array(z.object({ insertions: count, percent: z.int().check(z.minimum(0), z.maximum(100, 'per cent, 0 to 100')) })),
  for: z.array(shortText),
});
const deadline = z.object({ daysBefore: z.int().check(z.minimum(0), z.maximum(60)), time });
const paper = z.object({
  name: shortText,
  week: z.array(z.nullable(deadline)).check(z.minLength(7, 'seven days, Sunday first'), z.maxLength(7, 'seven days, Sunday first')),
  closed: z.array(day),
});
const words = z.array(text);
const pairs = z.array(z.tuple([text, text]));
const field: Shape<Field> = z.object({
  key: shortText,
  label: shortText,
  type: z.enum(FIELD_TYPES),
  required: z.boolean(),
  validator: z.exactOptional(text),
  validatorBy: z.exactOptional(pairs),
  below: z.exactOptional(text),
  daysAfterRun: z.exactOptional(whole),
  labels: z.exactOptional(words),
  choices: z.exactOptional(words),
  only: z.exactOptional(words),
  usual: z.exactOptional(text),
  not: z.exactOptional(words),
  never: z.exactOptional(words),
  endings: z.exactOptional(words),
  example: z.exactOptional(text),
});
const form = z.object({
  name: shortText,
  title: z.exactOptional(shortText),
  words: z.exactOptional(words),
  fields: z.exactOptional(z.array(field)),
  sentence: z.exactOptional(text),
  clues: z.exactOptional(words),
  evidence: z.exactOptional(words),
  insertions: z.exactOptional(z.int().check(z.minimum(1), z.maximum(99))),
  days: z.exactOptional(count),
});
const kind = z.object({
  name: shortText,
  head: z.exactOptional(shortText),
  titles: z.exactOptional(words),
  order: z.exactOptional(whole),
  signs: z.exactOptional(z.array(words)),
  forms: z.array(form),
});

/** What a house keeps about its counter. */
const houseShape: Shape<House> = z.object({
  papers: z.array(paper).check(z.minLength(1, 'at least one paper')),
  tariff: z.array(tariffLine).check(z.minLength(1, 'at least one line of the rate card')),
  measure: z.int().check(z.minimum(5, 'characters to a line, 5 to 60'), z.maximum(60, 'characters to a line, 5 to 60')),
  kinds: z.array(kind),
  forbidden: z.array(z.object({ word: shortText, why: shortText })),
  duplicateDays: count,
});

/** Calls: What the house has laid down for its counter: papers and deadlines, rate card, kinds, words. */
export const houseTable = {
  /** The house's data; `rowVersion` 0 while nothing has been kept and the examples stand. */
  'house.get': question(z.object({}), z.object({ rowVersion: count, house: houseShape })),
  /** Keeps it whole, in place of the version that was read (0: the first). */
  'house.keep': order(z.object({ rowVersion: count, house: houseShape }), z.object({ rowVersion })),
} as const;
