import Database from 'better-sqlite3';
import type { Fault, Subject } from '../../shared/api/faults.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import { loadBooking } from './booking.ts';
import { storeFault } from './fault.ts';
import { loadIntake } from './intake.ts';
import { isAsEntered } from './ledger.ts';
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

/** Looks at every record; what was read is let go at once, however much there is. */
async function readAll(db: Reading): Outcome<Verdict> {
  const damaged: { readonly subject: Subject; readonly id: string }[] = [];
  let records = 0;
  for await (const read of everyRecord(db)) {
    records += 1;
    if (read.ok) continue;
    if (read.fault.kind !== 'content-changed') return read;
    damaged.push({ subject: read.fault.subject, id: read.fault.id });
  }
  return done({ records, damaged });
}

/** Every record by the loader that the program itself reads it with. */
async function* everyRecord(db: Reading): AsyncGenerator<Result<unknown, Fault>> {
  const { rows } = db;
  for await (const id of idsOf(db, 'story')) yield loadStory(db, id);
  for await (const id of idsOf(db, 'notice')) yield loadNotice(db, id);
  for await (const id of idsOf(db, 'booking')) yield loadBooking(db, id);
  for await (const id of idsOf(db, 'page')) {
    yield loadPage(db, id);
    yield loadIntake(db, id);
  }
  const photos = await rows.selectFrom('photo').select('sha256').where('deleted_at', 'is', null).execute();
  for (const photo of photos) yield loadPhotoBytes(db, photo.sha256);
  const settings = await rows.selectFrom('setting').select(['owner', 'name']).where('deleted_at', 'is', null).execute();
  for (const { owner, name } of settings) yield loadSetting(db, owner, name);
  for (let behind = ''; ; ) {
    const lines = await rows.selectFrom('ledger').selectAll().where('id', '>', behind).orderBy('id').limit(lot).execute();
    for (const line of lines) yield isAsEntered(line) ? done(line) : failed({ kind: 'content-changed', subject: 'ledger', id: line.id });
    const last = lines.at(-1);
    if (last === undefined) return;
    behind = last.id;
  }
}

/** Rows fetched at once. */
const lot = 1000;

async function* idsOf({ rows }: Reading, table: 'story' | 'notice' | 'page' | 'booking'): AsyncGenerator<string> {
  for (let behind = ''; ; ) {
    const found = rows.selectFrom(table).select('id').where('deleted_at', 'is', null).where('id', '>', behind);
    const ids = await found.orderBy('id').limit(lot).execute();
    for (const { id } of ids) yield id;
    const last = ids.at(-1);
    if (last === undefined) return;
    behind = last.id;
  }
}
