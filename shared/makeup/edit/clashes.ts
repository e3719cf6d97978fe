import type { Cells, Grid } from '../../sheet/grid.ts';
import type { Plan } from '../plan.ts';
import { cellsOfPart, type PlanPart, partsOf } from './part.ts';

/** Two parts of a plan that lie upon one another, or (without `other`) one that does not lie wholly on the page. */
export interface Clash {
  readonly part: PlanPart;
  readonly other?: PlanPart;
}

const meet = (a: Cells, b: Cells): boolean =>
  a.column < b.column + b.width && b.column < a.column + a.width && a.line < b.line + b.lines && b.line < a.line + a.lines;

/** Where a plan puts one thing upon another. Furniture but a masthead lies beneath everything, a box about what is in it, and text runs round the pictures of its own story: none of them clashes. */
export function clashesOf(plan: Plan, grid: Grid): readonly Clash[] {
  const parts = partsOf(plan)
    .filter((part) => part.kind !== 'furniture' || plan.furniture[part.index]?.kind === 'masthead')
    .flatMap((part) => {
      const cells = cellsOfPart(plan, part);
      return cells === null || cells.lines <= 0 ? [] : [{ part, cells }];
    });
  return parts.flatMap(({ part, cells }, i): readonly Clash[] => [
    ...(isOn(cells, grid) ? [] : [{ part }]),
    ...parts
      .slice(i + 1)
      .filter((other) => meet(cells, other.cells) && !belong(part, other.part))
      .map((other): Clash => ({ part, other: other.part })),
  ]);
}

const isOn = ({ column, width, line, lines }: Cells, grid: Grid): boolean =>
  column >= 0 && line >= 0 && column + width <= grid.columns && line + lines <= grid.lines;

const belong = (a: PlanPart, b: PlanPart): boolean =>
  'at' in a &&
  'at' in b &&
  a.at === b.at &&
  (a.kind === 'box' || b.kind === 'box' || (a.kind === 'leg' && b.kind === 'picture') || (b.kind === 'leg' && a.kind === 'picture'));
