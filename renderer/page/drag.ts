import { create } from 'zustand';
import { type Clash, clashesOf } from '../../shared/makeup/edit/clashes.ts';
import { cellsOfPart } from '../../shared/makeup/edit/part.ts';
import { type Edges, move, resize } from '../../shared/makeup/edit/place.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import type { Cells, Grid } from '../../shared/sheet/grid.ts';
import { changePlan } from '../state/page.ts';
import type { Held } from './editing.ts';
import { followPointer } from './follow.ts';

/** A frame on its way: where it would stand, and what it would stand upon. */
interface Dragging {
  readonly cells: Cells;
  readonly clashes: readonly Clash[];
}

/** What is being dragged now. */
export const useDragging = create<{ readonly now: Dragging | null }>()(() => ({ now: null }));

/** Drags a frame, or edges of it: it steps from column to column and from line to line, and is put there as one step. */
export function dragHeld(start: Held, edges: Edges | null, down: PointerEvent, area: Element): void {
  const { plan: from, part, grid } = start;
  let plan: Plan = from;
  followPointer(down, area, {
    move: (across, deep) => {
      const steps = stepsOf(grid, across, deep);
      plan = edges === null ? move(from, part, ...steps, grid) : resize(from, part, edges, ...steps, grid);
      const cells = cellsOfPart(plan, part);
      if (cells) useDragging.setState({ now: { cells, clashes: clashesOf(plan, grid) } });
    },
    end: (isPut) => {
      useDragging.setState({ now: null });
      if (isPut) changePlan(plan, edges === null ? 'page.step.move' : 'page.step.resize');
    },
  });
}

/** Whole columns and lines in a way across the page, in points. */
const stepsOf = (grid: Grid, across: number, down: number): readonly [number, number] => [
  Math.round((across * 1000) / ((grid.characters + grid.gutter) * grid.cell)),
  Math.round((down * 1000) / grid.line),
];
