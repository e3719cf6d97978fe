import type { Desk } from '../../shared/api/contract.ts';
import { done } from '../../shared/result.ts';
import { keepHouse, loadHouse } from '../store/house.ts';
import type { Store } from '../store/store.ts';

/** Answers `house.get` and `house.keep`. */
export function houseCalls(store: Store): Pick<Desk, 'house.get' | 'house.keep'> {
  return {
    'house.get': () => store.read((db) => loadHouse(db)),
    'house.keep': ({ rowVersion, house }) =>
      store.write('house.keep', async (db) => {
        const kept = await keepHouse(db, rowVersion, house);
        return kept.ok ? done({ rowVersion: kept.value }) : kept;
      }),
  };
}
