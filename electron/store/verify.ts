import Database from 'better-sqlite3';
import type { Fault, Subject } from '../../shared/api/faults.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import { loadBooking } from './booking.ts';
import { storeFault } from './fault.ts';
import { loadIntake } from './intake.ts';
import { ledgerDamage } from './ledger.ts';
import { loadNotice } from './notice.ts';
import { openStore } from './open.ts';
import { loadPage } from './page.ts';
import { loadPhotoBytes } from './photo.ts';
import { loadSetting } from './setting.ts';
import type { Outcome, Reading } from './store.ts';
import { loadStory } from './story.ts';

/** What reading a store from end to end came to: how many records were read, and which of them no longer match their SHA-256. */
export interface Verdict {
  readonly records: number;
  readonly damaged: readonly { readonly subject: Subject; readonly id: string }[];
}

/**
 * Reads every record of a store file and holds it against the SHA-256 beside it; SQLite's own check looks at structure only and misses most of what a failing disk does to content. A file
 * whose structure is damaged is a fault. Nothing is written, and the file may be in use.
 */
export async function verifyStore(file: string): Outcome<Verdict> {
  const sound = checkStructure(file);
  if (!sound.ok) return sound;
  const nobody = { clock: () => '', newId: () => '', who: '', deskId: '', heldBy: { holder: '', since: '' } };
  const store = await openStore(file, nobody);
  if (!store.ok) return store;
  try {
    return await store.value.read(readAll);
  } finally {
    await store.value.close();
  }
}

function checkStructure(file: string): Result<null, Fault> {
  let raw: Database.Database | undefined;
  try {
    raw = new Database(file, { readonly: true });
    const told = String(raw.pragma('integrity_check(1)', { simple: true }));
    const broken = raw.pragma('foreign_key_check') as readonly unknown[];
    return told === 'ok' && broken.length === 0 ? done(null) : failed({ kind: 'store-damaged', file, detail: told });
  } catch (error) {
    const fault = storeFault(error, file);
    if (fault === null) throw error;
    return failed(fault);
  } finally {
    raw?.close();
  }
}

/** Every record by the loader that the program itself reads it with. */
async function readAll(db: Reading): Outcome<Verdict> {
  const { rows } = db;
  const ids = async (table: 'story' | 'notice' | 'page' | 'booking') =>
    (await rows.selectFrom(table).select('id').where('deleted_at', 'is', null).orderBy('id').execute()).map(({ id }) => id);
  const outcomes: Result<unknown, Fault>[] = [];
  for (const id of await ids('story')) outcomes.push(await loadStory(db, id));
  for (const id of await ids('notice')) outcomes.push(await loadNotice(db, id));
  for (const id of await ids('booking')) outcomes.push(await loadBooking(db, id));
  for (const id of await ids('page')) outcomes.push(await loadPage(db, id), await loadIntake(db, id));
  const photos = await rows.selectFrom('photo').select('sha256').where('deleted_at', 'is', null).execute();
  for (const photo of photos) outcomes.push(await loadPhotoBytes(db, photo.sha256));
  const settings = await rows.selectFrom('setting').select(['owner', 'name']).where('deleted_at', 'is', null).execute();
  for (const { owner, name } of settings) outcomes.push(await loadSetting(db, owner, name));
  const ledger = await rows.selectFrom('ledger').selectAll().orderBy('id').execute();
  for (const line of ledger) {
    const isDamaged = ledgerDamage([line]) !== undefined;
    outcomes.push(isDamaged ? failed({ kind: 'content-changed', subject: 'ledger', id: line.id }) : done(line));
  }
  const faults = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.fault]));
  const other = faults.find(({ kind }) => kind !== 'content-changed');
  if (other !== undefined) return failed(other);
  const damaged = faults.flatMap((fault) => (fault.kind === 'content-changed' ? [{ subject: fault.subject, id: fault.id }] : []));
  return done({ records: outcomes.length, damaged });
}
