#!/usr/bin/env node
// Stands where the Electron binary would: `electron.mjs [switches] <folder of the program>`. Plain JavaScript, for whatever Node starts it; Playwright's own
// `_electron.launch({ executablePath })` takes it for the real thing. What the program imports as `electron` is electron.ts beside this file.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import inspector from 'node:inspector';
import * as nodeModule from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

if (nodeModule.registerHooks === undefined || Number(process.versions.node.split('.')[0]) < 24) runUnderOurNode();
else await run();

/** The Node outside may be too old to read our TypeScript; the one that came with `npm ci` is not. */
function runUnderOurNode() {
  const node = fileURLToPath(new URL(`../../node_modules/node-${process.platform}-${process.arch}/bin/node`, import.meta.url));
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  child.on('exit', (code) => process.exit(code ?? 1));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
}

async function run() {
  const standIn = new URL('./electron.ts', import.meta.url).href;
  nodeModule.registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' ? { url: standIn, format: 'module-typescript', shortCircuit: true } : next(specifier, context),
  });
  process.argv.splice(1, 1);
  if (process.argv.includes('--inspect=0')) inspector.open(0, '127.0.0.1');
  const folder = resolve(process.argv.slice(1).find((given) => !given.startsWith('-')) ?? '.');
  const { main } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
  await import(pathToFileURL(resolve(folder, main)).href);
}
