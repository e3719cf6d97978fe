import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { placeOf } from './place.ts';

/** True when a made file is younger than every source it could have been made from: files, and all sources under folders; paths from the project's folder. */
export async function isFresh(made: string, sources: readonly string[]): Promise<boolean> {
  const there = await stat(placeOf(made)).catch(() => undefined);
  if (there === undefined) return false;
  const newest = await Promise.all([...sources, 'package-lock.json'].map((path) => newestOf(placeOf(path))));
  return there.mtimeMs > Math.max(...newest);
}

/** The time of a file, or of the youngest source in a folder; folders count too, so that a removed file is noticed. */
async function newestOf(path: string): Promise<number> {
  const own = await stat(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const entries = await readdir(path, { withFileTypes: true });
  const times = entries
    .filter((entry) => entry.isDirectory() || /\.(tsx?|css|html|svg|json|sql)$/.test(entry.name))
    .map((entry) => newestOf(join(path, entry.name)));
  return Math.max(own.mtimeMs, ...(await Promise.all(times)));
}
