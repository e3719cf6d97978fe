import * as z from 'zod/mini';
import type { Harsh, Unfit } from '../makeup/complaints.ts';
import type { PageProposal } from '../makeup/page-plans.ts';
import { count, id, plan, type Shape } from './shapes.ts';

const unfit: Shape<Unfit> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('copy-over'), story: id, lines: count }),
  z.object({ kind: z.literal('pictures-dropped'), story: id, count }),
  z.object({ kind: z.literal('notices-over'), lines: count }),
  z.object({ kind: z.literal('page-short'), cells: count }),
]);

const harsh: Shape<Harsh> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('picture-cropped'), story: id, picture: count, percent: count }),
  z.object({ kind: z.literal('white'), story: id, lines: count }),
  z.object({ kind: z.literal('paragraphs-paced'), story: id, count }),
  z.object({ kind: z.literal('headline-out-of-order'), story: id }),
  z.object({ kind: z.literal('headlines-butting'), story: id, other: id }),
  z.object({ kind: z.literal('page-cut'), count }),
]);

const mark = z.number().check(z.minimum(0), z.maximum(100));

const parts = z.object({
  fit: mark,
  hierarchy: mark,
  wholeColumnPictures: mark,
  balance: mark,
  buttingHeads: mark,
  splitAcross: mark,
  captionByPicture: mark,
  squareNotices: mark,
});

const proposal: Shape<PageProposal> = z.object({
  plan,
  score: z.object({ total: mark, parts }),
  unfit: z.array(unfit),
  harsh: z.array(harsh),
});

/** What make-up proposes for a page, and the page as it stands, marked in the same way (null where none was made yet). */
export const proposals = z.object({ proposals: z.array(proposal), standing: z.nullable(proposal) });
