// Not from node:fs/promises, which would be loaded at every start of the program.
import { promises as disk } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { done, failed } from '../../shared/result.ts';
import { storeFault } from './fault.ts';
import type { Outcome } from './store.ts';
import { surplusOf } from './thinning.ts';
import type { Verdict } from './verify.ts';
import { verifyAside } from './verify-aside.ts';

/** A copy of the store in the folder of copies: its file's name, when it was made (UTC, ISO text), its length in bytes. */
export interface Backup {
  readonly name: string;
  readonly at: string;
  readonly bytes: number;
}

const form = /^pinban-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.sqlite$/;

/** The folder beside a store in which its copies lie. */
export const backupFolder = (file: string): string => join(dirname(file), 'backups');

/** The copies in a folder, newest first; none where there is no such folder. */
export async function listBackups(folder: string): Promise<readonly Backup[]> {
  const names = await disk.readdir(folder).catch(() => []);
  const backups = names.map(async (name) => {
    const [, day = '', hour = '', minute = '', second = ''] = form.exec(name) ?? [];
    if (day === '') return [];
    const { size } = await disk.stat(join(folder, name));
    return [{ name, at: `${day}T${hour}:${minute}:${second}Z`, bytes: size }];
  });
  return (await Promise.all(backups)).flat().sort((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Copies a store that may be at work, as it stands at one moment: page by page between other work, by SQLite's own means (the file alone lacks what lies in its log). The copy is
 * read from end to end before it gets its name, so a copy that is there is good. Copies that are older than the rules of thinning want go.
 */
export async function makeBackup(file: string, folder: string, now: string): Outcome<Backup & Verdict> {
  const name = `pinban-${now.slice(0, 19).replaceAll(':', '-')}Z.sqlite`;
  const [part, place] = [join(folder, `.${name}.part`), join(folder, name)];
  try {
    await disk.mkdir(folder, { recursive: true });
    await copyAtMoment(file, part);
    const verdict = await verifyAside(part);
    if (!verdict.ok) return verdict;
    await flushToDisk(part);
    await disk.rename(part, place);
    for (const old of surplusOf(await listBackups(folder), now)) await disk.rm(join(folder, old.name));
    return done({ name, at: now, bytes: (await disk.stat(place)).size, ...verdict.value });
  } catch (error) {
    const fault = fileFault(error, place);
    if (fault === null) throw error;
    return failed(fault);
  } finally {
    // Where there is no folder there is nothing left in it either.
    for (const left of [part, `${part}-wal`, `${part}-shm`, `${part}-journal`]) await disk.rm(left, { force: true }).catch(() => undefined);
  }
}

/** Lays a good copy of a backup beside the store, under a name of its own, to be looked into or worked on: the store itself is never overwritten. Answers its path. */
export async function restoreCopy(file: string, folder: string, name: string): Outcome<string> {
  const from = join(folder, name);
  const verdict = await verifyAside(from);
  if (!verdict.ok) return verdict;
  const [first] = verdict.value.damaged;
  if (first !== undefined) return failed({ kind: 'content-changed', ...first });
  const place = join(dirname(file), `restored-${name}`);
  try {
    await disk.copyFile(from, `${place}.part`);
    await flushToDisk(`${place}.part`);
    await disk.rename(`${place}.part`, place);
    return done(place);
  } catch (error) {
    const fault = fileFault(error, place);
    if (fault === null) throw error;
    return failed(fault);
  }
}

async function copyAtMoment(file: string, to: string): Promise<void> {
  const raw = new Database(file, { readonly: true, fileMustExist: true });
  try {
    // An open read keeps the moment: what is written meanwhile neither gets in nor makes the copying begin again.
    raw.exec('BEGIN');
    raw.prepare('SELECT count(*) FROM sqlite_master').get();
    await raw.backup(to);
    raw.exec('COMMIT');
  } finally {
    raw.close();
  }
}

async function flushToDisk(path: string): Promise<void> {
  const file = await disk.open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** SQLite's faults, and those of the folder: full, not to be written, not there. */
function fileFault(error: unknown, file: string) {
  const fault = storeFault(error, file);
  if (fault !== null || !(error instanceof Error) || !('code' in error)) return fault;
  if (error.code === 'ENOSPC') return { kind: 'store-full', file } as const;
  return typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)
    ? ({ kind: 'store-unwritable', file, detail: error.code } as const)
    : null;
}
