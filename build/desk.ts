import { createBuilder } from 'vite';
import { isFresh } from './fresh.ts';
import { placeOf } from './place.ts';

/** What the desk is made of: each environment of vite.config.ts, the file it makes, and what that is made from. */
const pieces = [
  { name: 'client', makes: 'out/renderer/index.html', from: ['renderer', 'shared'] },
  { name: 'main', makes: 'out/main/main.js', from: ['electron', 'shared', 'build/bundle.ts'] },
  { name: 'preload', makes: 'out/preload/preload.cjs', from: ['electron/app', 'shared/api'] },
] as const;

/** Builds the pieces of the desk that are missing or stale; throws when one cannot be built. */
export async function makeDesk(): Promise<void> {
  const stale: string[] = [];
  for (const { name, makes, from } of pieces) if (!(await isFresh(makes, [...from, 'build/vite.config.ts']))) stale.push(name);
  if (stale.length === 0) return;
  const builder = await createBuilder({ configFile: placeOf('build/vite.config.ts') });
  for (const name of stale) await builder.build(builder.environments[name]!);
}
