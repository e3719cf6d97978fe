import { mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { type Client, connect } from '../../shared/api/client.ts';
import type { Fault } from '../../shared/api/faults.ts';
import { near } from '../../shared/api/near.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import { storeFault } from '../store/fault.ts';
import { newId } from '../store/id.ts';
import { type Holder, takeLease } from '../store/lease.ts';
import { openStore } from '../store/open.ts';
import type { Outcome } from '../store/store.ts';
import { indexMeanwhile } from './archive.ts';
import { scheduleBackups } from './backup.ts';
import type { OpenDesk } from './desk.ts';
import { type Seat, seatDesk } from './seat.ts';
import { userName } from './user-name.ts';

/** A desk at work over a store file, with a client of this process. */
export interface DeskAtWork extends OpenDesk {
  readonly client: Client;
  close(): Promise<void>;
}

/**
 * Opens the store file, its folder made where there is none, and seats the desk at it: what the shell, the loopback server and the tests of both start from. Where another desk works at the file already, this one
 * can read and not write, and says so (`desk.about`, and the fault of every order).
 */
export async function openDeskAt(file: string, seat: Omit<Seat, 'store'>): Outcome<DeskAtWork> {
  const folder = makeFolder(file);
  if (!folder.ok) return folder;
  const clock = () => new Date().toISOString();
  const lease = leaseOf(file, { holder: `${userName()} · ${hostname()}`, since: clock() });
  if (!lease.ok) return lease;
  const { heldBy, release } = lease.value;
  const store = await openStore(file, { clock, newId, who: userName(), deskId: hostname(), ...(heldBy === null ? {} : { heldBy }) });
  if (!store.ok) {
    release();
    return store;
  }
  const desk = seatDesk({ store: store.value, ...seat });
  const ends = heldBy === null ? [scheduleBackups(store.value), indexMeanwhile(store.value)] : [];
  const close = async () => {
    for (const end of ends) end();
    await desk.close();
    release();
  };
  return done({ ...desk, client: connect(near(desk.calls, desk.files, desk.listen)), close });
}

/** A first start finds no folder. */
function makeFolder(file: string): Result<null, Fault> {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return done(null);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return failed(code === 'ENOSPC' ? { kind: 'store-full', file } : { kind: 'store-unwritable', file, detail: message });
  }
}

function leaseOf(file: string, me: Holder): Result<{ readonly heldBy: Holder | null; release(): void }, Fault> {
  try {
    const lease = takeLease(file, me);
    if (lease.kind === 'ours') return done({ heldBy: null, release: lease.release });
    return done({ heldBy: { holder: lease.holder, since: lease.since }, release: () => undefined });
  } catch (error) {
    const fault = storeFault(error, file);
    if (fault === null) throw error;
    return failed(fault);
  }
}
