import { type Said, saySaid } from '../words/findings.ts';
import type { Finding } from './notice.ts';

/** A finding of a kind at a place, with its sentence and what that is made of. */
export const foundOf = (kind: string, said: Said, from: number, to: number): Finding => ({
  kind,
  message: saySaid('zh', said),
  said,
  from,
  to,
});
