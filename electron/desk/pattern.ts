import type { Desk } from '../../shared/api/contract.ts';
import { done } from '../../shared/result.ts';
import { dropPattern, keepPattern, listPatterns } from '../store/pattern.ts';
import type { Store } from '../store/store.ts';

/** Answers the calls about patterns of pages. */
export const patternCalls = (store: Store): Pick<Desk, 'pattern.list' | 'pattern.keep' | 'pattern.drop'> => ({
  'pattern.list': () => store.read(listPatterns),
  'pattern.keep': ({ name, plan }) => store.write('pattern.keep', async (db) => done(await keepPattern(db, name, plan))),
  'pattern.drop': ({ id, rowVersion }) =>
    store.write('pattern.drop', async (db) => {
      const dropped = await dropPattern(db, id, rowVersion);
      return dropped.ok ? done({}) : dropped;
    }),
});
