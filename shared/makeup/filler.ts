import type { Leg } from '../flow/fill.ts';
import type { Cells, Grid } from '../sheet/grid.ts';
import { type Area, type Arrangement, type Proposal, propose } from './propose.ts';

/** Fewest lines a filler is high, its white line included. */
const leastFiller = 3;

/** Fewest lines of text a column above a filler may keep. */
const leastLeg = 5;

/**
 * Proposals for a page that pictures alone cannot fill: the pictures as large as they may be, and what remains becomes one filler (补白) at the foot of the last columns.
 * What does not divide by its width is taken a line a column from the last ones, so that no column is short by more than a line.
 */
export function withFillers(grid: Grid, area: Area, arrangements: readonly Arrangement[], lines: number): readonly Proposal[] {
  const found: Proposal[] = [];
  const room = area.bottoms.reduce((sum, bottom) => sum + bottom - area.top, 0);
  for (const proposal of widest(propose(grid, area, arrangements, lines, room, Number.MAX_SAFE_INTEGER))) {
    const over = proposal.legs.reduce((sum, leg) => sum + leg.to - leg.from, 0) - lines;
    for (let width = 1; width <= grid.columns; width++) {
      const filled = fillerOf(grid, proposal, width, over);
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
function fillerOf(grid: Grid, proposal: Proposal, width: number, over: number): Proposal | undefined {
  const height = Math.floor(over / width);
  const odd = over - height * width;
  const first = grid.columns - width;
  const floor = proposal.legs[first]?.to ?? 0;
  if (height < leastFiller) return undefined;
  const legs: Leg[] = [];
  for (const leg of proposal.legs) {
    if (leg.column < first) {
      legs.push(leg);
      continue;
    }
    const to = leg.to - height - (grid.columns - leg.column <= odd ? 1 : 0);
    if (leg.to !== floor || to - leg.from < leastLeg) return undefined;
    legs.push({ ...leg, to });
  }
  const filler: Cells = { column: first, width, line: floor - height + 1, lines: height - 1 };
  return { ...proposal, legs, filler, cost: proposal.cost + 200 + fillerCost(filler, odd) };
}

/** A filler should be a lying rectangle, and small. */
function fillerCost(filler: Cells, odd: number): number {
  const cells = filler.width * 10;
  const shape = Math.abs(cells - filler.lines * 2) / 4;
  return filler.width * filler.lines * 0.5 + shape + odd * 5;
}
