import { accessSync, constants, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { done, failed, type Result } from '../../shared/result.ts';
import type { Language } from '../../shared/words/language.ts';
import { say } from '../../shared/words/say.ts';
import { exits, type Stop } from './exit.ts';

/** A file to be written: all of them are ready before the first is. */
export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** Why a file system call failed, as its short code (`ENOENT`) or its message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

const unwritable = (path: string, reason: string, language: Language): Result<never, Stop> =>
  failed({ code: exits.output, sentence: say(language, 'page.unwritable', { path, reason }) });

/** Looks before any work is done whether the files could be written: their folders are there and open to us, and no folder stands in their place. */
export function checkPaths(paths: readonly string[], language: Language): Result<null, Stop> {
  for (const path of paths) {
    try {
      if (!statSync(dirname(path)).isDirectory()) return unwritable(path, 'ENOTDIR', language);
      accessSync(dirname(path), constants.W_OK);
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return unwritable(path, 'EISDIR', language);
    } catch (error) {
      return unwritable(path, reasonOf(error), language);
    }
  }
  return done(null);
}

/** Makes a folder for outputs that nobody named, `out/` beside the reader. */
export function makeFolderFor(path: string, language: Language): Result<null, Stop> {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return done(null);
  } catch (error) {
    return unwritable(path, reasonOf(error), language);
  }
}

/**
 * Writes files so that each appears whole or not at all: every one is first written to a neighbour and flushed to the disk, and only when all of them lie there are they
 * renamed into their places. What stands in place of a file and is none (`/dev/stdout`, a pipe) is written to directly.
 */
export function writeWhole(outputs: readonly Output[], language: Language): Result<null, Stop> {
  const parts: { readonly part: string; readonly place: string }[] = [];
  let current = '';
  try {
    for (const { path, bytes } of outputs) {
      current = path;
      const there = statSync(path, { throwIfNoEntry: false });
      if (there !== undefined && !there.isFile()) {
        writeFileSync(path, bytes);
        continue;
      }
      // A link keeps pointing where it does: its target is replaced.
      const place = there === undefined ? path : realpathSync(path);
      const part = join(dirname(place), `.${basename(place)}.${process.pid}.part`);
      parts.push({ part, place });
      writeFileSync(part, bytes, { flush: true, mode: there?.mode ?? 0o666 });
    }
    for (const { part, place } of parts) {
      current = place;
      renameSync(part, place);
    }
    return done(null);
  } catch (error) {
    for (const { part } of parts) rmSync(part, { force: true });
    return unwritable(current, reasonOf(error), language);
  }
}
