// The door of the built program (out/cli.js). V8 keeps what it compiled of a program, but Node's own compile cache only what it compiled before the first line ran: a thousand functions were
// compiled anew at every start. Here a program is one script, and what the first few runs came to use is kept at their end (out/compiled). The shaper, whose module waits while it loads, is a script too.
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { join } = process.getBuiltinModule('node:path');
const { cachedDataVersionTag, setFlagsFromString } = process.getBuiltinModule('node:v8');
const { Script } = process.getBuiltinModule('node:vm');

// Where npm puts it: to ask Node takes it a millisecond.
const sqliteFolder = join(import.meta.dirname, '../node_modules/better-sqlite3/lib');
/** So many runs add to what is kept: the second text uses what the first one did not. */
const learning = 3;
const unkept = [];
let shaping;
begin('main');

/** Evaluates a program; answers what it exports. */
function begin(name) {
  const { script, url } = scriptOf(name);
  return script.runInThisContext()(require, fetchModule, url, sqliteFolder);
}

/** Node's own modules, and machine code by its path. */
function require(name) {
  return process.getBuiltinModule(name) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
}

/** What a program asks for while it runs. */
async function fetchModule(name) {
  if (name === 'harfbuzzjs') return (shaping ??= begin('shaper'));
  if (name.startsWith('program:')) return begin(name.slice('program:'.length));
  return process.getBuiltinModule(name) ?? import(name);
}

/** A program's script, with what V8 compiled of it in an earlier run. */
function scriptOf(name) {
  const url = new URL(`program/${name}.cjs`, import.meta.url);
  const source = readFileSync(url, 'latin1');
  // What was kept is of one V8 with its flags (its tag) and of one source (the sum at its head).
  if (unkept.length > 0) setFlagsFromString('--flush-bytecode');
  const kept = `${import.meta.dirname}/compiled/${name}-${source.slice(2, 18)}-${cachedDataVersionTag()}`;
  let runs = learning;
  let cachedData;
  while (runs > 0 && (cachedData = read(`${kept}.${runs}`)) === undefined) runs--;
  const script = new Script(source, { filename: `${import.meta.dirname}/program/${name}.cjs`, ...(cachedData && { cachedData }) });
  if (script.cachedDataRejected) runs = 0;
  if (runs < learning && unkept.push({ script, kept, runs }) === 1) process.on('exit', keep);
  // Also what V8 would forget in a long run is kept.
  if (unkept.length > 0) setFlagsFromString('--no-flush-bytecode');
  return { script, url: url.href };
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Keeps what was compiled and is not kept yet; a folder that cannot be written does no harm. */
function keep() {
  setFlagsFromString('--flush-bytecode');
  try {
    mkdirSync(`${import.meta.dirname}/compiled`, { recursive: true });
    for (const { script, kept, runs } of unkept) {
      writeFileSync(`${kept}.part.${process.pid}`, script.createCachedData());
      renameSync(`${kept}.part.${process.pid}`, `${kept}.${runs + 1}`);
      for (let before = learning; before > 0; before--) if (before !== runs + 1) rmSync(`${kept}.${before}`, { force: true });
    }
  } catch {
    // Compiled again next time.
  }
}
