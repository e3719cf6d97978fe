import type { Leg } from '../../flow/fill.ts';
import type { Cells, Grid } from '../../sheet/grid.ts';
import { fillerUnder, leastFiller } from '../filler.ts';
import type { Plan } from '../plan.ts';
import type { Move } from './move.ts';
import { resize, sideOf } from './stand.ts';

/** A line more or less for each filler, and its going; where there is none, the best-shaped one that takes up all white. */
export function fillerMoves(plan: Plan, white: number): readonly Move[] {
  const moves = plan.fillers.flatMap((_, filler): Move[] => [
    { kind: 'filler-height', filler, by: -1 },
    { kind: 'filler-height', filler, by: 1 },
    { kind: 'filler-drop', filler },
  ]);
  if (plan.fillers.length > 0 || white < leastFiller) return moves;
  const found = plan.legs.flatMap((_, i) => {
    const under = isByColumn(plan) ? fillerUnder(plan.legs, i + 1, white) : undefined;
    return under === undefined ? [] : [{ width: i + 1, cost: under.cost }];
  });
  found.sort((a, b) => a.cost - b.cost);
  return [...moves, ...found.slice(0, 2).map(({ width }): Move => ({ kind: 'filler-add', width, lines: white }))];
}

const isByColumn = ({ legs }: Plan): boolean => legs.every((leg, i) => leg.column === i);

/** The plan with a filler under its last columns that takes so many lines of text; undefined where those end at different depths or would keep too little. */
export function addFiller(plan: Plan, width: number, lines: number): Plan | undefined {
  if (!isByColumn(plan) || width < 1 || width > plan.legs.length) return undefined;
  const under = fillerUnder(plan.legs, width, lines);
  return under && { ...plan, legs: under.legs, fillers: [...plan.fillers, under.filler] };
}

/** The plan with a filler a line higher or lower at the edge it turns to the text; undefined where it has no text beside it. */
export function setFillerHeight(plan: Plan, grid: Grid, filler: number, by: number): Plan | undefined {
  const side = sideOf(plan, grid, { kind: 'filler', index: filler });
  return side && resize(plan, grid, [{ kind: 'filler', index: filler }], by, side);
}

/** The plan without a filler: the legs above it run down to its foot; a column that had no text gets a leg. */
export function dropFiller(plan: Plan, filler: number): Plan | undefined {
  const cells = plan.fillers[filler];
  if (cells === undefined) return undefined;
  const legs = [...plan.legs];
  for (let column = cells.column; column < cells.column + cells.width; column++) {
    const above = legs.findIndex((leg) => leg.column === column && leg.to <= cells.line && leg.to >= cells.line - 2);
    if (above >= 0) legs[above] = { ...legs[above]!, to: cells.line + cells.lines };
    else if (plan.legs.some((leg) => leg.column === column)) return undefined;
    else legs.push(legIn(cells, column));
  }
  legs.sort((a, b) => a.column - b.column || a.from - b.from);
  return { ...plan, legs, fillers: plan.fillers.filter((_, i) => i !== filler) };
}

const legIn = ({ line, lines }: Cells, column: number): Leg => ({ column, from: line, to: line + lines });
