import type { Settings } from '../../shared/api/calls/library.ts';
import type { Desk } from '../../shared/api/contract.ts';
import { done } from '../../shared/result.ts';
import { house, keepSetting, loadSetting } from '../store/setting.ts';
import type { Store } from '../store/store.ts';

const names = { settings: 'settings', view: 'view', batch: 'batch' } as const;

type Calls = Pick<Desk, 'setting.get' | 'setting.keep' | 'view.get' | 'view.keep' | 'batch.get' | 'batch.keep'>;

/** Answers the calls about settings, and about the view and the batch this desk was left with. */
export function settingCalls(store: Store): Calls {
  return {
    'setting.get': () =>
      store.read(async (db) => {
        const setting = await loadSetting(db, house, names.settings);
        if (!setting.ok) return setting;
        const { rowVersion, content } = setting.value;
        return done({ rowVersion, settings: content === null ? null : (JSON.parse(content) as Settings) });
      }),
    'setting.keep': ({ rowVersion, settings }) =>
      store.write('setting.keep', async (db) => {
        const kept = await keepSetting(db, house, names.settings, rowVersion, JSON.stringify(settings));
        return kept.ok ? done({ rowVersion: kept.value }) : kept;
      }),
    // By an order, which alone knows which desk this is; nothing is changed.
    'view.get': () =>
      store.write('view.get', async (db) => {
        const setting = await loadSetting(db, db.deskId, names.view);
        return setting.ok ? done({ view: setting.value.content }) : setting;
      }),
    'batch.get': () =>
      store.write('batch.get', async (db) => {
        const setting = await loadSetting(db, db.deskId, names.batch);
        return setting.ok ? done({ batch: setting.value.content }) : setting;
      }),
    'batch.keep': ({ batch }) =>
      store.write('batch.keep', async (db) => {
        const kept = await keepSetting(db, db.deskId, names.batch, null, batch);
        return kept.ok ? done({}) : kept;
      }),
    'view.keep': ({ view }) =>
      store.write('view.keep', async (db) => {
        const kept = await keepSetting(db, db.deskId, names.view, null, view);
        return kept.ok ? done({}) : kept;
      }),
  };
}
