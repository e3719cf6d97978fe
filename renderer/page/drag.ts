import { create } from 'zustand';
import { type Clash, clashesOf } from '../../shared/makeup/edit/clashes.ts';
import { cellsOfPart } from '../../shared/makeup/edit/part.ts';
import { type Edges, move, resize } from '../../shared/makeup/edit/place.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import type { Cells, Grid } from '../../shared/sheet/grid.ts';
import { changePlan } from '../state/page.ts';
import { useDesktop } from './desktop.ts';
import type { Held } from './editing.ts';

/** A frame on its way: where it would stand, and what it would stand upon. */
interface Dragging {
  readonly cells: Cells;
  readonly clashes: readonly Clash[];
}

/** What is being dragged now. */
export const useDragging = create<{ readonly now: Dragging | null }>()(() => ({ now: null }));

/** Follows the pointer from where it went down until it is let go: the frame steps from column to column and from line to line, and is put there as one step. Esc calls it off. */
export function dragHeld(start: Held, edges: Edges | null, down: PointerEvent): void {
  const target = down.currentTarget instanceof Element ? down.currentTarget : (down.target as Element);
  let plan: Plan = start.plan;
  const follow = (event: PointerEvent) => {
    const { view } = useDesktop.getState();
    if (view === null) return;
    const steps = stepsOf(start.grid, (event.clientX - down.clientX) / view.scale, (event.clientY - down.clientY) / view.scale);
    plan =
      edges === null ? move(start.plan, start.part, ...steps, start.grid) : resize(start.plan, start.part, edges, ...steps, start.grid);
    const cells = cellsOfPart(plan, start.part);
    if (cells) useDragging.setState({ now: { cells, clashes: clashesOf(plan, start.grid) } });
  };
  const end = new AbortController();
  const finish = (isPut: boolean) => {
    end.abort();
    useDragging.setState({ now: null });
    if (isPut) changePlan(plan, edges === null ? 'page.step.move' : 'page.step.resize');
  };
  const { signal } = end;
  target.setPointerCapture?.(down.pointerId);
  target.addEventListener('pointermove', (event) => follow(event as PointerEvent), { signal });
  target.addEventListener('pointerup', () => finish(true), { signal });
  target.addEventListener('pointercancel', () => finish(false), { signal });
  addEventListener('keydown', (event) => (event.key === 'Escape' ? finish(false) : undefined), { signal, capture: true });
}

/** Whole columns and lines in a way across the page, in points. */
const stepsOf = (grid: Grid, across: number, down: number): readonly [number, number] => [
  Math.round((across * 1000) / ((grid.characters + grid.gutter) * grid.cell)),
  Math.round((down * 1000) / grid.line),
];
