import type { House } from '../../../shared/notice/house.ts';
import type { Choice } from '../entry/choices.ts';

/** What every section of the rules is given. */
export interface SectionProps {
  readonly house: House;
  readonly choices: readonly Choice[];
  readonly onChange: (house: House) => void;
}
