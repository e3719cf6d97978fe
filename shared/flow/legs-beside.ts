import type { Cells } from '../sheet/grid.ts';
import type { Leg } from './leg.ts';

/**
 * Legs with a headline's cells taken out of them, so that text runs beside it (串文; composition.md 2.5): a leg that meets the cells keeps what is above them and what is
 * beneath, in this order. What is left of a leg that was cut and is shorter than `least` lines is left white.
 */
export const legsBeside = (legs: readonly Leg[], cells: Cells, least = 1): readonly Leg[] =>
  legs.flatMap((leg) => {
    const top = cells.line;
    const foot = cells.line + cells.lines;
    if (leg.column < cells.column || leg.column >= cells.column + cells.width || foot <= leg.from || top >= leg.to) return [leg];
    return [
      { ...leg, to: Math.min(leg.to, top) },
      { ...leg, from: Math.max(leg.from, foot) },
    ].filter(({ from, to }) => to > from && to - from >= least);
  });
