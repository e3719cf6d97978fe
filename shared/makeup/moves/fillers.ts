import { type Leg, legWidth } from '../../flow/leg.ts';
import type { Cells } from '../../sheet/grid.ts';
import { fillerUnder, leastFiller } from '../filler.ts';
import { type Plan, type StoryPlan, withStory } from '../plan.ts';
import type { Deed, Part } from './move.ts';
import { resize, sideOf } from './stand.ts';

/** A line more or less for each filler, and its going; where there is none, the best-shaped one that takes up all white. */
export function fillerMoves(plan: Plan, { place }: Part, white: number): readonly Deed[] {
  const moves = plan.fillers.flatMap((_, filler): Deed[] => [
    { kind: 'filler-height', filler, by: -1 },
    { kind: 'filler-height', filler, by: 1 },
    { kind: 'filler-drop', filler },
  ]);
  if (plan.fillers.length > 0 || white < leastFiller) return moves;
  const found = place.legs.flatMap((_, i) => {
    const under = isByColumn(place) ? fillerUnder(place.legs, i + 1, white) : undefined;
    return under === undefined ? [] : [{ width: i + 1, cost: under.cost }];
  });
  found.sort((a, b) => a.cost - b.cost);
  return [...moves, ...found.slice(0, 2).map(({ width }): Deed => ({ kind: 'filler-add', width, lines: white }))];
}

const isByColumn = ({ legs }: StoryPlan): boolean => legs.every((leg, i) => leg.column === i && legWidth(leg) === 1);

/** The plan with a filler under its last columns that takes so many lines of text; undefined where those end at different depths or would keep too little. */
export function addFiller(plan: Plan, { at, place }: Part, width: number, lines: number): Plan | undefined {
  if (!isByColumn(place) || width < 1 || width > place.legs.length) return undefined;
  const under = fillerUnder(place.legs, width, lines);
  return under && { ...withStory(plan, at, { ...place, legs: under.legs }), fillers: [...plan.fillers, under.filler] };
}

/** The plan with a filler a line higher or lower at the edge it turns to the text; undefined where it has no text beside it. */
export function setFillerHeight(plan: Plan, filler: number, by: number): Plan | undefined {
  const stand = { kind: 'filler', story: -1, index: filler } as const;
  const side = sideOf(plan, stand);
  return side && resize(plan, [stand], by, side);
}

/** The plan without a filler: the legs above it run down to its foot; a column that had no text gets a leg. */
export function dropFiller(plan: Plan, { at, place }: Part, filler: number): Plan | undefined {
  const cells = plan.fillers[filler];
  if (cells === undefined) return undefined;
  const legs = [...place.legs];
  for (let column = cells.column; column < cells.column + cells.width; column++) {
    const above = legs.findIndex((leg) => leg.column === column && leg.to <= cells.line && leg.to >= cells.line - 2);
    if (above >= 0) legs[above] = { ...legs[above]!, to: cells.line + cells.lines };
    else if (place.legs.some((leg) => leg.column === column)) return undefined;
    else legs.push(legIn(cells, column));
  }
  legs.sort((a, b) => a.column - b.column || a.from - b.from);
  return { ...withStory(plan, at, { ...place, legs }), fillers: plan.fillers.filter((_, i) => i !== filler) };
}

const legIn = ({ line, lines }: Cells, column: number): Leg => ({ column, from: line, to: line + lines });
