import type { Leg } from '../flow/leg.ts';
import type { Cells, Grid } from '../sheet/grid.ts';
import type { Arrangement } from './arrange.ts';
import { type Area, type Proposal, propose } from './propose.ts';

/** Fewest lines a filler is high, its white line included. */
export const leastFiller = 3;

/** Fewest lines of text a column above a filler may keep. */
const leastLeg = 3;

/**
 * Proposals for a page that pictures alone cannot fill: the pictures as large as they may be, and what remains becomes one filler (补白) at the foot of the last columns.
 * What does not divide by its width is taken a line a column from the last ones, so that no column is short by more than a line.
 */
export function withFillers(grid: Grid, area: Area, arrangements: readonly Arrangement[], lines: number): readonly Proposal[] {
  const found: Proposal[] = [];
  const room = area.bottoms.reduce((sum, bottom) => sum + bottom - area.top, 0);
  for (const proposal of widest(propose(grid, area, arrangements, lines, room, Number.MAX_SAFE_INTEGER))) {
    const over = proposal.legs.reduce((sum, leg) => sum + leg.to - leg.from, 0) - lines;
    for (let width = 1; width <= area.bottoms.length; width++) {
      const filled = fillerOf(proposal, width, over);
      if (filled) found.push(filled);
    }
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, 80);
}

/** Of all picture arrangements those that leave least over. */
function widest(proposals: readonly Proposal[]): readonly Proposal[] {
  const over = (proposal: Proposal): number => proposal.legs.reduce((sum, leg) => sum + leg.to - leg.from, 0);
  return [...proposals].sort((a, b) => over(a) - over(b) || a.cost - b.cost).slice(0, 40);
}

/** The filler of a width at the foot of the last columns, or undefined when those end at different depths or would keep too little text. */
function fillerOf(proposal: Proposal, width: number, over: number): Proposal | undefined {
  const under = fillerUnder(proposal.legs, width, over);
  if (under === undefined) return undefined;
  const { legs, filler, cost } = under;
  return { ...proposal, legs, fillers: [filler], cost: proposal.cost + 200 + cost };
}

/** Legs whose last `width` columns give `over` lines to a filler at their foot: the lower its cost, the better it looks. Undefined as above. */
export function fillerUnder(
  given: readonly Leg[],
  width: number,
  over: number,
): { readonly legs: readonly Leg[]; readonly filler: Cells; readonly cost: number } | undefined {
  const height = Math.floor(over / width);
  const odd = over - height * width;
  const columns = given.length;
  const first = columns - width;
  const floor = given[first]?.to ?? 0;
  if (height < leastFiller) return undefined;
  const legs: Leg[] = [];
  for (const leg of given) {
    if (leg.column < first) {
      legs.push(leg);
      continue;
    }
    const to = leg.to - height - (columns - leg.column <= odd ? 1 : 0);
    if (leg.to !== floor || to - leg.from < (columns === 1 ? 1 : leastLeg)) return undefined;
    legs.push({ ...leg, to });
  }
  const filler: Cells = { column: first, width, line: floor - height + 1, lines: height - 1 };
  return { legs, filler, cost: fillerCost(filler, odd) };
}

/** A filler should be a lying rectangle, and small. */
function fillerCost(filler: Cells, odd: number): number {
  const cells = filler.width * 10;
  const shape = Math.abs(cells - filler.lines * 2) / 4;
  return filler.width * filler.lines * 0.5 + shape + odd * 5;
}

/** Fillers that take whole columns the story leaves free, one for each run of columns that end alike. */
export function columnFillers(area: Area, from: number): readonly Cells[] {
  const fillers: Cells[] = [];
  for (let column = from; column < area.bottoms.length; ) {
    const bottom = area.bottoms[column]!;
    let width = 1;
    while (area.bottoms[column + width] === bottom) width++;
    if (bottom - area.top >= leastFiller) fillers.push({ column, width, line: area.top, lines: bottom - area.top });
    column += width;
  }
  return fillers;
}
