import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: two above this source, one above the bundle in `out/`. */
const root = [new URL('../../', import.meta.url), new URL('../', import.meta.url)].find((folder) =>
  existsSync(new URL('package.json', folder)),
);

/** A file of the project by its path from the project's folder. */
export const placeOf = (path: string): string => fileURLToPath(new URL(path, root ?? import.meta.url));

/** The fonts folder that the build fills. */
export const fontsFolder = (): string => placeOf('out/fonts');

/** The press's ICC profile. */
export const pressProfile = (): string => placeOf('build/profiles/SNAP_TR002_TAC230.icc');

/** The sample that is made when no text is given. */
export const sampleText = (): string => placeOf('build/sample/page.txt');

/** An empty store as the build left it beside the program; undefined where the sources run as they are. */
export function blankStore(): Uint8Array | undefined {
  const place = new URL('blank.sqlite', import.meta.url);
  return existsSync(place) ? readFileSync(place) : undefined;
}

/** The program's version. */
export const version = (): string => String((JSON.parse(readFileSync(placeOf('package.json'), 'utf8')) as { version?: unknown }).version);

/** The folder of the built window. */
export const windowFolder = (): string => placeOf('out/renderer');

/** The store of the house on this machine: where Electron keeps a program's data, so that the window and the browser open the same one. */
export function houseStore(): string {
  const { APPDATA, XDG_CONFIG_HOME } = process.env;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support/Pinban/pinban.sqlite');
  if (process.platform === 'win32') return join(APPDATA ?? join(homedir(), 'AppData/Roaming'), 'Pinban/pinban.sqlite');
  return join(XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'Pinban/pinban.sqlite');
}
