import { existsSync, readFileSync } from 'node:fs';
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

/** The program's version. */
export const version = (): string => String((JSON.parse(readFileSync(placeOf('package.json'), 'utf8')) as { version?: unknown }).version);
