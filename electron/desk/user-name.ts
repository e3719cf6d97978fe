import { userInfo } from 'node:os';

/** The person at the machine, for the journal; a machine without accounts has none. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
