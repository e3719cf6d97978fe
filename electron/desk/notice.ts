import type { Desk, Input, Output } from '../../shared/api/contract.ts';
import { forbiddenIn } from '../../shared/notice/forbidden.ts';
import { done } from '../../shared/result.ts';
import { dayFrom } from '../../shared/sheet/day.ts';
import { loadHouse } from '../store/house.ts';
import { addNotices, changeNotice, loadNotice, loadNotices, positionBehind } from '../store/notice.ts';
import { loadPage } from '../store/page.ts';
import { placeNotice } from '../store/place.ts';
import type { Outcome, Reading, Store } from '../store/store.ts';
import { duplicatesIn } from './archive.ts';

type Name = Extract<keyof Desk, `notice.${string}`>;

/** Answers the calls on walk-in notices. */
export function noticeCalls(store: Store): Pick<Desk, Name> {
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
    'notice.move': ({ id, pageId, from }) =>
      store.write('notice.move', async (db) => {
        const page = pageId === null ? done(null) : await loadPage(db, pageId);
        if (!page.ok) return page;
        const placed = await placeNotice(db, id, pageId, from);
        return placed.ok ? done({}) : placed;
      }),
    'notice.check': (input) => store.read((db) => check(db, input)),
  };
}

/** What is to be seen to in notices not taken yet: each one's own, and against the archive. */
async function check(db: Reading, { notices, today }: Input<'notice.check'>): Outcome<Output<'notice.check'>> {
  const kept = await loadHouse(db);
  if (!kept.ok) return kept;
  const { forbidden, duplicateDays } = kept.value.house;
  const checked: Output<'notice.check'> = [];
  for (const notice of notices) {
    const duplicates = await duplicatesIn(db, { notice, since: dayFrom(today, -duplicateDays) });
    if (!duplicates.ok) return duplicates;
    const findings = [...notice.findings, ...forbiddenIn(notice.text, forbidden)].sort((one, other) => one.from - other.from);
    checked.push({ findings, duplicates: duplicates.value });
  }
  return done(checked);
}
