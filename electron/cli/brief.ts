import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 that the run will soon be over. Its optimising compilers work beside the program, on the same few processors; in a run of a third of a second they
 * take a quarter of the time and 15 MB, and what they make comes too late to be used. Answers what takes it back: V8 keeps compiled code only for runs with equal flags.
 */
export function beBrief(): () => void {
  for (const flag of ['--no-opt', '--no-maglev']) setFlagsFromString(flag);
  return () => {
    for (const flag of ['--opt', '--maglev']) setFlagsFromString(flag);
  };
}
