import type { Fault } from '../../shared/api/faults.ts';

/** The fault that an error of SQLite amounts to, or null when the error is a bug of ours and should be thrown on. */
export function storeFault(error: unknown, file: string): Fault | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const detail = error.message;
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return { kind: 'store-damaged', file, detail };
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return { kind: 'store-busy', file };
  if (code === 'SQLITE_FULL') return { kind: 'store-full', file };
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/.test(code)) return { kind: 'store-unwritable', file, detail };
  if (/^SQLITE_IOERR/.test(code)) return { kind: 'store-damaged', file, detail };
  // better-sqlite3 itself refuses a folder that does not exist, with a TypeError.
  if (error instanceof TypeError && /directory does not exist/.test(detail)) return { kind: 'store-unwritable', file, detail };
  return null;
}
