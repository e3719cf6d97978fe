import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { isFresh } from './fresh.ts';
import { placeOf, root } from './place.ts';

/** The packages the bundle leaves outside: three hold machine code, and harfbuzzjs must find its WASM beside itself. They are our `dependencies`. */
export const outside = ['better-sqlite3', 'harfbuzzjs', 'sharp', '@napi-rs/canvas'];

/**
 * The starter: V8 keeps what it compiled of the program (out/compiled), so that the next start is quicker; a folder that cannot be written does no harm. What is kept are the
 * functions the first run came to, therefore a folder for each command.
 */
const starter = `const command = process.argv[2] === 'galley' ? 'galley' : 'page';
process.getBuiltinModule('node:module').enableCompileCache(import.meta.dirname + '/compiled/' + command);
await import('./program.js');
`;

/** What packages written for CommonJS expect to find, at the head of our ES module. */
const commonjs = `const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
const __filename = import.meta.filename, __dirname = import.meta.dirname;`;

/** The desk's server is a program of its own (build/desk.ts makes it): the main job should not load a server to print a page. */
const apart: Plugin = {
  name: 'apart',
  setup: ({ onResolve }) => onResolve({ filter: /^\.\/serve\.ts$/ }, () => ({ path: './main/serve.js', external: true })),
};

/** Makes `out/cli.js` from electron/cli/main.ts when a source is newer, and answers its path. What is written appears whole, so two makers do not disturb each other. */
export async function bundleCli(): Promise<string> {
  const cli = placeOf('out/cli.js');
  if (await isFresh('out/cli.js', ['build/bundle.ts', 'shared', 'electron'])) return cli;
  await mkdir(placeOf('out'), { recursive: true });
  const { build } = await import('esbuild');
  const made = await build({
    absWorkingDir: root,
    entryPoints: ['electron/cli/main.ts'],
    outfile: 'out/program.js',
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    external: outside,
    plugins: [apart],
    minifySyntax: true,
    sourcemap: 'linked',
    legalComments: 'none',
    banner: { js: commonjs },
    logLevel: 'warning',
  });
  for (const { path, contents, text } of made.outputFiles) await writeWhole(path, path.endsWith('.js') ? withoutFacades(text) : contents);
  await writeWhole(cli, starter);
  return cli;
}

/**
 * Has Node's own modules fetched without their ES facades: a facade reads every member of its module once, and some of those load much that nobody asked for
 * (`util` alone the differ of the test runner). Saves some 10 ms of every start. Line by line, so that the source map stays true.
 */
export function withoutFacades(code: string): string {
  const plain = /^import (\{[^}]*\}|\* as [\w$]+|[\w$]+) from "(node:[\w/]+)";$/gm;
  const direct = code.replace(plain, (_, names: string, module: string) => {
    const target = names.startsWith('{') ? names.replaceAll(' as ', ': ') : names.replace('* as ', '');
    return `const ${target} = process.getBuiltinModule("${module}");`;
  });
  const left = /^import .* from "node:.*$/m.exec(direct);
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
