// The door of the built program (out/cli.js). V8 keeps what it compiled of a program, but Node's own compile cache only what it compiled before the first line ran: a thousand functions were
// compiled anew at every start. Here a program is one script, and what the first few runs came to use is kept at their end (out/compiled), a file for each command. The shaper, whose module waits
// while it loads, is a second script; both begin at once.
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { join } = process.getBuiltinModule('node:path');
const { cachedDataVersionTag, setFlagsFromString } = process.getBuiltinModule('node:v8');
const { Script } = process.getBuiltinModule('node:vm');

const command = ['page', 'galley'].find((name) => name === process.argv[2]) ?? 'desk';
// Where npm puts it: to ask Node takes it a millisecond.
const sqliteFolder = join(import.meta.dirname, '../node_modules/better-sqlite3/lib');
/** So many runs add to what is kept: the second text uses what the first one did not. */
const learning = 3;
const unkept = [];
let isKeeping = false;
let shaping;
const main = scriptOf('main', command);
const shaper = scriptOf('shaper', 'shaper');
keepAtEnd();
begin(main);

function begin(script) {
  return script.begin(require, fetchModule, script.url, sqliteFolder);
}

/** Node's own modules, and machine code by its path. */
function require(name) {
  return process.getBuiltinModule(name) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
}

/** What a program asks for while it runs. */
async function fetchModule(name) {
  if (name === 'harfbuzzjs') return (shaping ??= begin(shaper));
  if (name === 'serve' || name === 'backup') {
    const program = scriptOf(name, name);
    keepAtEnd();
    return begin(program);
  }
  return process.getBuiltinModule(name) ?? import(name);
}

/** A script of the program, with what V8 compiled of it in an earlier run. */
function scriptOf(name, user) {
  const url = new URL(`program/${name}.cjs`, import.meta.url);
  const source = readFileSync(url, 'latin1');
  // What was kept is of one V8 with its flags (its tag) and of one source (the sum at its head).
  const kept = `${import.meta.dirname}/compiled/${user}-${source.slice(2, 18)}-${cachedDataVersionTag()}`;
  let runs = learning;
  let cachedData;
  while (runs > 0 && (cachedData = read(`${kept}.${runs}`)) === undefined) runs--;
  const script = new Script(source, { filename: `${import.meta.dirname}/program/${name}.cjs`, ...(cachedData && { cachedData }) });
  if (script.cachedDataRejected) runs = 0;
  if (runs < learning) unkept.push({ script, kept, runs });
  return { url: url.href, begin: script.runInThisContext() };
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Keeps what was compiled and is not kept yet, also what V8 would have forgotten in a long run; a folder that cannot be written does no harm. */
function keepAtEnd() {
  if (isKeeping || unkept.length === 0) return;
  isKeeping = true;
  setFlagsFromString('--no-flush-bytecode');
  process.on('exit', () => {
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
  });
}
