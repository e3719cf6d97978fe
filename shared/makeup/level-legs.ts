import type { Leg } from '../flow/leg.ts';

/** So many columns that hold so many lines together; the first ones are a line longer where they do not divide. */
export function levelLegs(top: number, columns: number, lines: number): readonly Leg[] {
  const [each, odd] = [Math.floor(lines / columns), lines % columns];
  return Array.from({ length: columns }, (_, column): Leg => ({ column, from: top, to: top + each + (column < odd ? 1 : 0) })).filter(
    ({ from, to }) => to > from,
  );
}
