import { setFlagsFromString } from 'node:v8';

/** What a short run does without. */
const brief = ['--no-opt', '--no-maglev', '--no-regexp-tier-up', '--no-minor-gc-task'];

/**
 * Tells V8 that the run will soon be over. Its optimising compilers work beside the program, on the same few processors; in a run of a third of a second they
 * take a quarter of the time and 15 MB, and what they make comes too late to be used. A pattern, used once or a few times, is compiled once and not in two tiers.
 * Between two pieces of work V8 would collect garbage that is about to be gone with the process. Answers what takes it back: V8 keeps compiled code only for runs with equal flags.
 */
export function beBrief(): () => void {
  // Loaded before V8 is told: what Node keeps compiled of its own modules is for its own flags. (A bundler drops an import of which nothing is used.)
  process.getBuiltinModule('node:zlib');
  for (const flag of brief) setFlagsFromString(flag);
  return () => {
    for (const flag of brief) setFlagsFromString(flag.replace('--no-', '--'));
  };
}
