import type { Fault, FaultKind } from '../../shared/api/faults.ts';
import type { Language } from '../../shared/words/language.ts';
import { sayFault } from '../../shared/words/say.ts';

/** How the command line ends; `--help` tells them to people. */
export const exits = { made: 0, broken: 1, usage: 2, input: 3, noStory: 4, output: 5, store: 6 } as const;

/** The end of a run before its work was done: the sentence for the person, and the exit code. */
export interface Stop {
  readonly code: number;
  readonly sentence: string;
}

const storeFaults: readonly FaultKind[] = [
  'store-damaged',
  'store-newer',
  'store-foreign',
  'store-unwritable',
  'store-busy',
  'store-full',
  'store-held',
  'content-changed',
  'stale',
];
const inputFaults: readonly FaultKind[] = ['empty', 'binary', 'not-a-photo', 'plan-unfit'];
const usageFaults: readonly FaultKind[] = ['page-taken', 'malformed'];

/** What a fault means for a run. */
export function stopFor(language: Language, fault: Fault): Stop {
  const sentence = sayFault(language, fault);
  if (storeFaults.includes(fault.kind)) return { code: exits.store, sentence };
  if (inputFaults.includes(fault.kind)) return { code: exits.input, sentence };
  if (usageFaults.includes(fault.kind)) return { code: exits.usage, sentence };
  return { code: exits.broken, sentence };
}

/** Tells why a run ended early; answers its exit code. */
export const tellStop = ({ code, sentence }: Stop): number => {
  console.error(sentence);
  return code;
};
