import { useWords } from '../../state/words.ts';
import type { Written } from './written.ts';

/** What a value is written like, as far as it can be told. */
interface Expected extends Pick<Written<never>, 'between'> {
  readonly hint?: string;
}

/** Tells why what was typed was not taken: what stands there still, and what is expected. */
export function useRefusal(): (typed: string, value: string, expected: Expected) => string {
  const tell = useWords();
  return (typed, value, { between, hint }) =>
    [
      tell('notices.house.refused', { typed: typed.trim(), value }),
      ...(between === undefined ? [] : [tell('notices.house.between', { least: between[0], most: between[1] })]),
      ...(hint === undefined || hint === '' ? [] : [hint]),
    ].join(' ');
}
