import type { House } from '../../../shared/notice/house.ts';

/** Parts of the house's data that are worked on by themselves. */
export type HousePart = keyof House;

const parts: readonly HousePart[] = ['papers', 'tariff', 'measure', 'kinds', 'forbidden', 'duplicateDays'];

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The parts in which two states of the house differ. */
export const differing = (one: House, other: House): readonly HousePart[] => parts.filter((part) => !isSame(one[part], other[part]));

/** What two hands made of one house: theirs with my parts laid over it, and the parts that both changed, each otherwise. */
export function laidOver(base: House, mine: House, theirs: House): { readonly house: House; readonly both: readonly HousePart[] } {
  const changed = differing(base, mine);
  const house = { ...theirs, ...Object.fromEntries(changed.map((part) => [part, mine[part]])) };
  return { house, both: differing(mine, theirs).filter((part) => changed.includes(part) && !isSame(base[part], theirs[part])) };
}
