// The door of the built program (out/cli.js). V8 keeps what it compiled of a program, but Node's own compile cache only what it compiled before the first line ran: a thousand functions were
// compiled anew at every start. Here the program is one script, and what the first few runs came to use is kept at their end (out/compiled), a file for each command. The shaper, whose module waits
// while it loads, is a second script; both begin at once.
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { createRequire } = process.getBuiltinModule('node:module');
const { dirname } = process.getBuiltinModule('node:path');
const { cachedDataVersionTag, setFlagsFromString } = process.getBuiltinModule('node:v8');
const { Script } = process.getBuiltinModule('node:vm');

const require = createRequire(import.meta.url);
const command = ['page', 'galley'].find((name) => name === process.argv[2]) ?? 'desk';
/** So many runs add to what is kept: the second text uses what the first one did not. */
const learning = 3;
const unkept = [];
const program = scriptOf('main', command);
const shaper = scriptOf('shaper', 'shaper');
if (unkept.length > 0) keepAtEnd();
program.begin(require, fetchModule, program.url, dirname(require.resolve('better-sqlite3')));

/** What the program asks for while it runs. */
async function fetchModule(name) {
  if (name === 'harfbuzzjs') return shaper.begin(require, fetchModule, shaper.url);
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

/** Keeps what was compiled, also what V8 would have forgotten in a long run; a folder that cannot be written does no harm. */
function keepAtEnd() {
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
