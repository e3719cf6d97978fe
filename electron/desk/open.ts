import { hostname, userInfo } from 'node:os';
import { type Client, connect } from '../../shared/api/client.ts';
import { near } from '../../shared/api/near.ts';
import { done } from '../../shared/result.ts';
import { newId } from '../store/id.ts';
import { openStore } from '../store/open.ts';
import type { Outcome } from '../store/store.ts';
import type { OpenDesk } from './desk.ts';
import { type Seat, seatDesk } from './seat.ts';

/** A desk at work over a store file, with a client of this process. */
export interface DeskAtWork extends OpenDesk {
  readonly client: Client;
  close(): Promise<void>;
}

/** Opens the store file and seats the desk at it: what the shell, the loopback server and the tests of both start from. */
export async function openDeskAt(file: string, seat: Omit<Seat, 'store'>): Outcome<DeskAtWork> {
  const clock = () => new Date().toISOString();
  const store = await openStore(file, { clock, newId, who: userName(), deskId: hostname() });
  if (!store.ok) return store;
  const desk = seatDesk({ store: store.value, ...seat });
  return done({ ...desk, client: connect(near(desk.calls, desk.files, desk.listen)) });
}

/** The person at the machine, for the journal; a machine without accounts has none. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
