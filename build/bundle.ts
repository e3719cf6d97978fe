import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { isFresh } from './fresh.ts';
import { placeOf, root } from './place.ts';

/** The packages a bundle of the desk leaves outside: three hold machine code, and harfbuzzjs must find its WASM beside itself. They are our `dependencies`. */
export const outside = ['better-sqlite3', 'harfbuzzjs', 'sharp', '@napi-rs/canvas'];

/**
 * What Node is told for a run that soon ends: what becomes garbage has room from the start, and the run is over before most of it would be collected (17 MB more, some hundredths of the time less);
 * one thread beside the program's own compiles and collects, where four get into each other's way.
 */
export const shortRun: readonly string[] = ['--min-semi-space-size=24', '--max-semi-space-size=24', '--v8-pool-size=1'];

/** The programs of the command line, in `electron/cli`: the main one, and one for each command that it imports. */
const programs = ['main', 'page', 'galley', 'serve', 'backup', 'help'];

/**
 * Makes `out/cli.js` (build/starter.mjs) and the programs it starts, when a source is newer, and answers the starter's path. A program is one script, its modules laid side by side and evaluated
 * at once: were one of them imported while it runs, every module would be a function to keep and to load. What is written appears whole, so two makers do not disturb each other.
 */
export async function bundleCli(): Promise<string> {
  const cli = placeOf('out/cli.js');
  if (await isFresh('out/cli.js', ['build/bundle.ts', 'build/starter.mjs', 'shared', 'electron'])) return cli;
  const { build } = await import('esbuild');
  const common = {
    absWorkingDir: root,
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node24',
    external: machineCode,
    // Names stay, and lines that can be looked at, for those who read a trace.
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 160,
    legalComments: 'none',
    logLevel: 'warning',
  } as const;
  // SQLite's package asks by its folder for its machine code.
  const define = { 'import.meta.url': 'programUrl', __dirname: 'sqliteFolder' };
  const external = [...machineCode, ...seldom, 'harfbuzzjs'];
  const bundleOf = (name: string) =>
    build({ ...common, entryPoints: [`electron/cli/${name}.ts`], external, format: 'cjs', define, plugins: [programsApart] });
  const [scripts, shaper, verifier] = await Promise.all([
    Promise.all(programs.map(bundleOf)),
    build({ ...common, stdin: { contents: SHAPER, resolveDir: root }, format: 'esm', define }),
    build({ ...common, entryPoints: ['electron/store/verifier.ts'], external: ['better-sqlite3'], format: 'esm' }),
  ]);
  await mkdir(placeOf('out/program'), { recursive: true });
  await rm(placeOf('out/compiled'), { recursive: true, force: true });
  for (const [i, script] of scripts.entries()) await writeProgram(`${programs[i]}.cjs`, asScript(asModule(textOf(script))));
  await writeProgram('shaper.cjs', asScript(`return new Promise((${SHAPED}, fail) => (async () => {${textOf(shaper)}})().catch(fail));`));
  await writeProgram('harfbuzz.wasm', await readFile(placeOf('node_modules/harfbuzzjs/dist/harfbuzz.wasm')));
  await writeProgram('verifier.js', textOf(verifier));
  const { blankStore } = await import('../electron/store/blank.ts');
  await writeProgram('blank.sqlite', blankStore('2020-01-01T00:00:00.000Z'));
  await writeWhole(cli, await readFile(placeOf('build/starter.mjs')));
  return cli;
}

const machineCode = ['sharp', '@napi-rs/canvas'];

/** Large, and asked for by the desk alone: read from where npm put them. */
const seldom = ['pinyin-pro', 'write-excel-file'];

/** Leaves out of a program what it imports of the others while it runs: they are fetched by their names (`program:page`). */
const programsApart: Plugin = {
  name: 'programs-apart',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^\\./(${programs.join('|')})\\.ts$`) }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `program:${path.slice('./'.length, -'.ts'.length)}`, external: true } : undefined,
    );
  },
};

const writeProgram = (name: string, contents: string | Uint8Array): Promise<void> => writeWhole(placeOf(`out/program/${name}`), contents);

/** A bundle in CommonJS as what it exports. */
const asModule = (bundle: string): string => `const module={};${bundle}\nreturn module.exports;`;

/** What every script is given: Node's `require`, what fetches a module or a program while it runs, the script's own address, the folder of SQLite's package. */
const given = ['require', 'fetchModule', 'programUrl', 'sqliteFolder'];

/** The shaper's package waits for its WASM while it loads, which a script cannot: it is wrapped in a function that may, and hands itself over when it is ready. */
const SHAPED = 'handOver';
const SHAPER = `import * as shaper from 'harfbuzzjs'; ${SHAPED}(shaper);`;

const textOf = ({ outputFiles: [file] }: { outputFiles: readonly { text: string }[] }): string => file?.text ?? '';

/**
 * A bundle as the script that the starter runs, a function of what it is given; at its head the sum of it all. Nothing but ASCII, so that V8 keeps one byte for a character: esbuild leaves other characters in regular expressions, where an escape means the same. In a raw
 * template it would not, therefore one is refused.
 */
export function asScript(bundle: string): string {
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(bundle)) throw new Error('build/bundle.ts: a raw template with characters beyond ASCII');
  const body = bundle
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/\bimport\((?=["'])/g, 'fetchModule(');
  return `/*${createHash('sha256').update(body).digest('hex')}*/(function(${given.join(',')}){${body}\n})`;
}

async function writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
  const part = `${path}.${randomUUID()}`;
  try {
    await writeFile(part, contents);
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}
