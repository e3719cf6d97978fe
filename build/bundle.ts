import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isFresh } from './fresh.ts';
import { placeOf, root } from './place.ts';

/** The packages the bundle leaves outside: three hold machine code, and harfbuzzjs must find its WASM beside itself. They are our `dependencies`. */
export const outside = ['better-sqlite3', 'harfbuzzjs', 'sharp', '@napi-rs/canvas'];

/**
 * The starter: V8 keeps what it compiled of the program (out/compiled), so that the next start is quicker; a folder that cannot be written does no harm. What is kept are the
 * functions the first run came to, therefore a folder for each command.
 */
const starter = `const command = ['page', 'galley'].find((name) => name === process.argv[2]) ?? 'desk';
process.getBuiltinModule('node:module').enableCompileCache(import.meta.dirname + '/compiled/' + command);
await import('./program/main.js');
`;

/**
 * Makes `out/cli.js` from electron/cli/main.ts when a source is newer, and answers its path. What is imported while the program runs is a file of its own, so that a page is
 * made without loading server, ledger or pinyin. What is written appears whole, so two makers do not disturb each other.
 */
export async function bundleCli(): Promise<string> {
  const cli = placeOf('out/cli.js');
  if (await isFresh('out/cli.js', ['build/bundle.ts', 'shared', 'electron'])) return cli;
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'electron/cli/main.ts', verifier: 'electron/store/verifier.ts' },
    outdir: 'out/program',
    write: false,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    external: outside,
    // Names stay, for those who read a trace.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  await mkdir(placeOf('out/program'), { recursive: true });
  for (const { path, text } of outputFiles) await writeWhole(path, withoutFacades(text));
  await writeWhole(cli, starter);
  const made = new Set(outputFiles.map(({ path }) => basename(path)));
  for (const name of await readdir(placeOf('out/program'))) if (!made.has(name)) await rm(placeOf(`out/program/${name}`), { force: true });
  return cli;
}

/**
 * Has Node's own modules fetched without their ES facades: a facade reads every member of its module once, and some of those load much that nobody asked for
 * (`util` alone the differ of the test runner). Saves some 10 ms of every start.
 */
export function withoutFacades(code: string): string {
  const direct = code.replace(
    /import\s*(?:([\w$]+)\s*,?\s*)?(?:(\{[^}]*\})|\*\s*as\s+([\w$]+))?\s*from\s*"(node:[\w/]+)";/g,
    (_, own: string | undefined, names: string | undefined, all: string | undefined, module: string) =>
      [own, names?.replaceAll(' as ', ': '), all]
        .filter((target) => target !== undefined)
        .map((target) => `const ${target} = process.getBuiltinModule("${module}");`)
        .join(' '),
  );
  const left = /\bimport\b[^;]*"node:[\w/]+"/.exec(direct);
  if (left !== null) throw new Error(`build/bundle.ts does not know this form of import: ${left[0]}`);
  return direct;
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
