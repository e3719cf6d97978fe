// The door of the built program (out/cli.js). V8 keeps what it compiled of a program, but Node's own compile cache only what it compiled before the first line ran: a thousand functions were
// compiled anew at every start. Here the program is one script, and what a run came to use is kept at its end (out/compiled), a file for each command.
const { mkdirSync, readFileSync, renameSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { createRequire } = process.getBuiltinModule('node:module');
const { Script } = process.getBuiltinModule('node:vm');

const file = `${import.meta.dirname}/program/main.cjs`;
const source = readFileSync(file, 'latin1');
const command = ['page', 'galley'].find((name) => name === process.argv[2]) ?? 'desk';
// V8 asks whether what was kept is of this V8, of these flags and of a source as long as this; the sum at the source's head tells sources of one length apart.
const kept = `${import.meta.dirname}/compiled/${command}-${source.slice(2, 18)}-${process.version}-${process.arch}`;
const cachedData = read(kept);
const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
if (cachedData === undefined || script.cachedDataRejected) keepAtEnd();
script.runInThisContext()(createRequire(import.meta.url), (name) => import(name), new URL('program/main.cjs', import.meta.url).href);

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Keeps what was compiled, also what V8 would have forgotten in a long run; a folder that cannot be written does no harm. */
function keepAtEnd() {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--no-flush-bytecode');
  process.on('exit', () => {
    setFlagsFromString('--flush-bytecode');
    try {
      mkdirSync(`${import.meta.dirname}/compiled`, { recursive: true });
      writeFileSync(`${kept}.${process.pid}`, script.createCachedData());
      renameSync(`${kept}.${process.pid}`, kept);
    } catch {
      // Compiled again next time.
    }
  });
}
