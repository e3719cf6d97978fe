import { join } from 'node:path';
import type { Desk } from '../../shared/api/contract.ts';
import { done } from '../../shared/result.ts';
import { backupFolder, listBackups, makeBackup, restoreCopy } from '../store/backup.ts';
import { newestEntry } from '../store/journal.ts';
import type { Store } from '../store/store.ts';
import { verifyAside } from '../store/verify-aside.ts';

/** How often a copy is made while there is work, and how soon after the start the first may be, in milliseconds. */
const [every, first] = [30 * 60_000, 60_000];

/** The time now, UTC, ISO text. */
const now = (): string => new Date().toISOString();

type Calls = 'backup.list' | 'backup.make' | 'backup.check' | 'backup.restore';

/** Answers `backup.list`, `backup.make`, `backup.check` and `backup.restore`. */
export function backupCalls({ file }: Pick<Store, 'file'>): Pick<Desk, Calls> {
  const folder = backupFolder(file);
  return {
    'backup.list': async () => done([...(await listBackups(folder))]),
    'backup.make': async () => {
      const made = await makeBackup(file, folder, now());
      return made.ok ? done({ ...made.value, damaged: [...made.value.damaged] }) : made;
    },
    'backup.check': async ({ name }) => {
      const verdict = await verifyAside(join(folder, name));
      return verdict.ok ? done({ ...verdict.value, damaged: [...verdict.value.damaged] }) : verdict;
    },
    'backup.restore': async ({ name }) => {
      const restored = await restoreCopy(file, folder, name);
      return restored.ok ? done({ file: restored.value }) : restored;
    },
  };
}

/** Makes a copy when something has changed since the newest one and that is half an hour old or there is none; answers whether it did. */
export async function makeDueBackup(store: Store, time: string = now()): Promise<boolean> {
  const folder = backupFolder(store.file);
  const [newest] = await listBackups(folder);
  if (newest !== undefined && Date.parse(time) - Date.parse(newest.at) < every) return false;
  const changed = await store.read(async (db) => done((await newestEntry(db)) ?? null));
  if (!changed.ok || changed.value === null || (newest !== undefined && changed.value.at < newest.at)) return false;
  return (await makeBackup(store.file, folder, time)).ok;
}

/** Makes copies of a store while it is at work; answers how to stop. A copy that cannot be made is tried again later: it must not disturb the work it is there for. */
export function scheduleBackups(store: Store): () => void {
  const due = () => void makeDueBackup(store).catch(() => undefined);
  const timers = [setTimeout(due, first), setInterval(due, every)];
  for (const timer of timers) timer.unref();
  return () => {
    for (const timer of timers) clearTimeout(timer);
  };
}
