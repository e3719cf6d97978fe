import { exampleHouse, type House } from '../../shared/notice/house.ts';
import { done, failed } from '../../shared/result.ts';
import { keepSetting, loadSetting, house as owner } from './setting.ts';
import type { Outcome, Reading, Writing } from './store.ts';

/** The setting that holds what the house has laid down for its counter. */
const counter = 'counter';

/** The house's data with its version; version 0 and the examples while nothing has been kept. */
export async function loadHouse(db: Reading): Outcome<{ readonly rowVersion: number; readonly house: House }> {
  const kept = await loadSetting(db, owner, counter);
  if (!kept.ok) return kept;
  const { rowVersion, content } = kept.value;
  return done({ rowVersion, house: content === null ? exampleHouse : (JSON.parse(content) as House) });
}

/** Keeps the house's data in place of the version that was read (0: there was none); answers the new version, or `stale` with what another hand has kept. */
export async function keepHouse(db: Writing, rowVersion: number, house: House): Outcome<number> {
  const kept = await keepSetting(db, owner, counter, rowVersion, JSON.stringify(house), 'house');
  if (kept.ok || kept.fault.kind !== 'stale') return kept;
  const theirs = await loadHouse(db);
  return theirs.ok ? failed({ ...kept.fault, subject: 'house', theirs: theirs.value.house }) : theirs;
}
