import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../shared/api/faults.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import type { Language } from '../../shared/words/language.ts';
import { say, sayFault } from '../../shared/words/say.ts';
import { decodeText } from '../desk/decode.ts';
import { exits, type Stop } from './exit.ts';
import { reasonOf } from './outputs.ts';

const unread = (sentence: string): Result<never, Stop> => failed({ code: exits.input, sentence });

/** Reads a file's bytes, or tells that it is not there or cannot be read. */
export function readBytes(path: string, language: Language): Result<Uint8Array, Stop> {
  try {
    return done(readFileSync(path));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return unread(say(language, 'page.no-such-file', { path }));
    return unread(say(language, 'page.unreadable', { path, reason }));
  }
}

/** Reads a text file in UTF-8 or GB18030; an empty or a binary file is refused. */
export function readTextFile(path: string, language: Language): Result<{ readonly text: string; readonly encoding: string }, Stop> {
  const bytes = readBytes(path, language);
  if (!bytes.ok) return bytes;
  const decoded = decodeText(bytes.value);
  const fault: Fault | null = decoded.ok ? (decoded.value.text.trim() === '' ? { kind: 'empty' } : null) : decoded.fault;
  if (fault !== null) return unread(say(language, 'page.of-file', { path, sentence: sayFault(language, fault) }));
  return decoded.ok ? done(decoded.value) : unread('');
}

/** The photos of a folder by file name; what is plainly no picture is passed over. */
export function listPhotos(folder: string, language: Language): Result<readonly string[], Stop> {
  try {
    const names = readdirSync(folder).filter((name) => /\.(jpe?g|png|tiff?|webp)$/i.test(name));
    return done(names.sort().map((name) => join(folder, name)));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return unread(say(language, 'page.no-such-file', { path: folder }));
    return unread(say(language, 'page.unreadable', { path: folder, reason }));
  }
}

/** The plan inside an earlier report; whether it fits is for the desk to say. */
export function readPattern(path: string, language: Language): Result<Plan, Stop> {
  const bytes = readBytes(path, language);
  if (!bytes.ok) return bytes;
  try {
    const report = JSON.parse(new TextDecoder().decode(bytes.value)) as { page?: { plan?: Plan } } | null;
    const plan = report?.page?.plan;
    if (typeof plan === 'object' && plan !== null) return done(plan);
  } catch {
    // Not JSON: told below.
  }
  return unread(say(language, 'page.bad-pattern', { path }));
}
