import { writeSync } from 'node:fs';

/** Tells a person what the program is at, once it has been at it for more than a second. */
export interface Progress {
  /** Goes on to the next piece of work. */
  at(stage: number): void;
  done(): void;
}

// Making a page keeps this thread busy, so a clock beside it speaks: it waits until the stage changes or its patience ends, and writes to the terminal by itself.
const clock = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const { board, sentences, start } = workerData;
const stages = new Int32Array(board);
let told = -1;
let next = 1000;
for (;;) {
  const stage = Atomics.load(stages, 0);
  if (stage < 0) break;
  const elapsed = Date.now() - start;
  if (elapsed >= 1000 && (stage !== told || elapsed >= next)) {
    writeSync(2, sentences[stage].replace('{s}', String(Math.round(elapsed / 1000))) + '\\n');
    told = stage;
    next = elapsed + 3000;
  }
  Atomics.wait(stages, 0, stage, Math.max(1, (elapsed < 1000 ? 1000 : next) - elapsed));
}`;

/** Progress told by a clock beside the work, for work that may take long. In the sentences `{s}` stands for the seconds so far. */
export function progressBeside(sentences: readonly string[]): Progress {
  const board = new SharedArrayBuffer(4);
  const stages = new Int32Array(board);
  // Asked for only here: quick runs do without it.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(clock, { eval: true, execArgv: [], workerData: { board, sentences, start: Date.now() } });
  worker.unref();
  const at = (stage: number): void => {
    Atomics.store(stages, 0, stage);
    Atomics.notify(stages, 0);
  };
  return { at, done: () => at(-1) };
}

/** Progress told only between two pieces of work, for work that is quick: it costs nothing. */
export function progressBetween(sentences: readonly string[]): Progress {
  const start = Date.now();
  return {
    at(stage) {
      const elapsed = Date.now() - start;
      if (elapsed >= 1000) writeSync(2, `${(sentences[stage] ?? '').replace('{s}', String(Math.round(elapsed / 1000)))}\n`);
    },
    done: () => undefined,
  };
}
