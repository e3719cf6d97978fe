import type { Lacks } from '../frame/signing.ts';
import type { SetFacts } from '../setter/asking.ts';

/** Lines of notices that their box has no room for. */
export const noticeLinesOver = ({ remarks }: SetFacts): number =>
  remarks.reduce((sum, { kind, frame, lines }) => sum + (kind === 'overset' && frame === 'notices' ? lines : 0), 0);

/** Lines of stories and notices that find no room on a page. */
export const linesOver = (facts: SetFacts): number => facts.overset.lines + noticeLinesOver(facts);

/** What a page lacks to be signed off; nothing is known of one that was not made yet. */
export const lacksOf = (facts: SetFacts | null): Lacks =>
  facts === null ? { lines: 0, pictures: 0 } : { lines: linesOver(facts), pictures: facts.emptyPictures };
