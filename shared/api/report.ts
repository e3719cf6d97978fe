import * as z from 'zod/mini';
import type { Remark } from '../check/remark.ts';
import { change, count, doubt, finding, id, join, numbers, plan, type Shape, sheet, text } from './shapes.ts';

/** A measure in millimetres, to whole micrometres. */
const millimetres = z.number();
const rect = { x: millimetres, y: millimetres, width: millimetres, height: millimetres };

const remark: Shape<Remark> = z.object({
  kind: z.enum([
    'overset',
    'stretched',
    'forced-break',
    'missing-glyph',
    'hole',
    'short',
    'no-story',
    'no-notices',
    'empty',
    'picture-dropped',
    'strand',
    'lone-line',
    'photo-ppi',
  ]),
  frame: text,
  source: text,
  at: count,
  lines: count,
  characters: count,
  text,
});

const storyParts = {
  kicker: z.nullable(text),
  headline: z.nullable(text),
  deck: z.nullable(text),
  bylines: z.array(z.object({ name: text, title: text })),
  /** The lead, which is also the first of the paragraphs; null where the story has none. */
  lead: z.nullable(text),
  paragraphs: z.array(text),
  subheads: z.array(text),
  captions: z.array(z.object({ text, credit: text })),
};

const storyReport = z.object({
  ...storyParts,
  /** How many paragraphs were put together again, and which. */
  joins: count,
  rejoined: z.array(join),
  changes: z.array(change),
  doubts: z.array(doubt),
});

const noticeReport = z.object({
  kind: text,
  form: text,
  head: text,
  text,
  fields: z.record(z.string(), text),
  numbers,
  lines: count,
  findings: z.array(finding),
});

const frameReport = z.object({
  id: text,
  kind: text,
  /** Id of the story it belongs to; null for what belongs to none. */
  story: z.nullable(text),
  ...rect,
  columns: count,
  lines: count,
  firstBaseline: z.nullable(millimetres),
  lastBaseline: z.nullable(millimetres),
});

const gridReport = z.object({
  columns: count,
  characters: count,
  gutter: z.number(),
  cell: millimetres,
  line: millimetres,
  lines: count,
  left: millimetres,
  top: millimetres,
  baseline: millimetres,
});

/**
 * What `page.make` answers and `--json` writes: the text as it was read, the notices with their checks, the page in millimetres (baselines from the trim's top edge),
 * and how long each part took, in milliseconds. Stable: fields are added, never renamed or taken away.
 */
export const pageReport = z.object({
  input: z.object({
    fileName: text,
    encoding: text,
    characters: count,
    /** What was changed and doubted where no story was found to carry it. */
    changes: z.exactOptional(z.array(change)),
    doubts: z.exactOptional(z.array(doubt)),
  }),
  /** The page's first story, with how its text was read. */
  story: z.nullable(storyReport),
  /** All its stories by position, each with the copy that found no place. */
  stories: z.array(z.object({ id: text, ...storyParts, overset: z.object({ lines: count, characters: count }) })),
  notices: z.array(noticeReport),
  page: z.object({
    id,
    sheet,
    width: millimetres,
    height: millimetres,
    typeArea: z.object(rect),
    grid: gridReport,
    frames: z.array(frameReport),
    overset: z.object({ lines: count, characters: count }),
    remarks: z.array(remark),
    plan,
  }),
  timing: z.record(z.string(), z.number()),
});

/** The report on a made page. */
export type PageReport = z.infer<typeof pageReport>;
