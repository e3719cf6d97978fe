import type { Desk } from '../../shared/api/contract.ts';
import { done } from '../../shared/result.ts';
import { addNotices, changeNotice, loadNotice, loadNotices, positionBehind } from '../store/notice.ts';
import { loadPage } from '../store/page.ts';
import type { Store } from '../store/store.ts';

/** Answers `notice.get`, `notice.list`, `notice.take` and `notice.keep`. */
export function noticeCalls(store: Store): Pick<Desk, 'notice.get' | 'notice.list' | 'notice.take' | 'notice.keep'> {
  return {
    'notice.get': ({ id }) => store.read((db) => loadNotice(db, id)),
    'notice.list': ({ pageId }) =>
      store.read(async (db) => {
        const notices = await loadNotices(db, pageId);
        return notices.ok ? done([...notices.value]) : notices;
      }),
    'notice.take': ({ pageId, notice }) =>
      store.write('notice.take', async (db) => {
        const page = pageId === null ? done(null) : await loadPage(db, pageId);
        if (!page.ok) return page;
        const [id = ''] = await addNotices(db, pageId, await positionBehind(db, pageId), [notice]);
        return done({ id, rowVersion: 1 });
      }),
    'notice.keep': ({ id, rowVersion, notice }) =>
      store.write('notice.keep', async (db) => {
        const kept = await changeNotice(db, id, rowVersion, notice);
        return kept.ok ? done({ id, rowVersion: kept.value }) : kept;
      }),
  };
}
