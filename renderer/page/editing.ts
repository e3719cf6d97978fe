import { addFiller, addFurniture, boxAbout, remove } from '../../shared/makeup/edit/add.ts';
import { type Missing, putMissing } from '../../shared/makeup/edit/missing.ts';
import { cellsOfPart, frameOfPart, isPartPinned, type PlanPart, partOfFrame } from '../../shared/makeup/edit/part.ts';
import { type Edges, move, pin as pinPart, resize } from '../../shared/makeup/edit/place.ts';
import { rethread, thread } from '../../shared/makeup/edit/thread.ts';
import type { Furniture, Plan } from '../../shared/makeup/plan.ts';
import type { Cells, Grid } from '../../shared/sheet/grid.ts';
import { changePlan, usePage } from '../state/page.ts';
import { select, useDesktop } from './desktop.ts';

/** What is selected: the plan and the part of it that a hand has hold of. */
export interface Held {
  readonly plan: Plan;
  readonly grid: Grid;
  readonly part: PlanPart;
}

const identified = () => (usePage.getState().document?.storyIds ?? []).map((id) => ({ id }));

/** The selected part of the open page; null when nothing is selected that can be moved. */
export function held(): Held | null {
  const { plan, facts } = usePage.getState();
  const { selected } = useDesktop.getState();
  if (plan === null || facts === null || selected === null) return null;
  const part = partOfFrame(selected, plan, identified());
  return part === null ? null : { plan, grid: facts.grid, part };
}

/** The frame that shows a part. */
export const frameOf = (plan: Plan, part: PlanPart): string => frameOfPart(part, plan, identified());

/** Moves what is selected by columns and lines. */
export function moveHeld(columns: number, lines: number): void {
  const now = held();
  if (now) changePlan(move(now.plan, now.part, columns, lines, now.grid), 'page.step.move');
}

/** Moves edges of what is selected by columns and lines. */
export function resizeHeld(edges: Edges, columns: number, lines: number): void {
  const now = held();
  if (now) changePlan(resize(now.plan, now.part, edges, columns, lines, now.grid), 'page.step.resize');
}

/** Pins what is selected, or lets make-up move it again. */
export function togglePin(): void {
  const now = held();
  if (now) changePlan(pinPart(now.plan, now.part, !isPartPinned(now.plan, now.part)), 'page.step.pin');
}

/** Takes what is selected off the page. */
export function removeHeld(): void {
  const now = held();
  if (now === null) return;
  changePlan(remove(now.plan, now.part), 'page.step.remove');
  select(null);
}

/** Puts a box about the story of what is selected, and selects it. */
export function boxHeld(): void {
  const now = held();
  if (now === null || !('at' in now.part)) return;
  const { plan, part, grid } = now;
  const next = boxAbout(plan, part.at, grid);
  changePlan(next, 'page.step.add');
  select(frameOf(next, { kind: 'box', at: part.at }));
}

/** Threads a new text frame behind the selected one, beside it where the page has room. */
export function threadHeld(): void {
  const now = held();
  if (now?.part.kind !== 'leg') return;
  const { plan, grid, part } = now;
  const cells = cellsOfPart(plan, part)!;
  const column = cells.column + cells.width < grid.columns ? cells.column + cells.width : Math.max(0, cells.column - cells.width);
  const next = thread(plan, part.at, part.index, { ...cells, column, width: Math.min(cells.width, grid.columns - column) });
  changePlan(next, 'page.step.thread');
  select(frameOf(next, { kind: 'leg', at: part.at, index: part.index + 1 }));
}

/** Puts the selected text frame earlier or later in its thread. */
export function rethreadHeld(by: -1 | 1): void {
  const now = held();
  if (now?.part.kind !== 'leg') return;
  const { at, index } = now.part;
  const next = rethread(now.plan, at, index, index + by);
  if (next === now.plan) return;
  changePlan(next, 'page.step.thread');
  select(frameOf(next, { kind: 'leg', at, index: index + by }));
}

/** Where something new is put: over the selected frame's place, else in the middle of the page. */
function freshCells(grid: Grid, width: number, lines: number): Cells {
  const now = held();
  const from = now && cellsOfPart(now.plan, now.part);
  const column = Math.min(grid.columns - width, from?.column ?? Math.floor((grid.columns - width) / 2));
  const line = Math.min(grid.lines - lines, from?.line ?? Math.floor(grid.lines / 2));
  return { column, width, line, lines };
}

/** How large a thing that was missing is put on the page, in basic columns and lines. */
const missingSize: Readonly<Record<Missing['kind'], readonly [width: number, lines: number]>> = {
  head: [4, 9],
  text: [2, 20],
  picture: [2, 16],
  notices: [8, 12],
};

/** Puts something of the page's that stands nowhere on it in the middle of the page, and selects it. */
export function putOn(missing: Missing): void {
  const { plan, facts } = usePage.getState();
  if (plan === null || facts === null) return;
  const [width, lines] = missingSize[missing.kind];
  const put = putMissing(plan, missing, freshCells(facts.grid, Math.min(width, facts.grid.columns), Math.min(lines, facts.grid.lines)));
  changePlan(put.plan, 'page.step.add');
  select(frameOf(put.plan, put.part));
}

/** How deep a masthead is put on the page, in lines: by eye. */
const mastheadLines = 14;

/** Puts a masthead at the head of the page and selects it; one that is there is selected only. */
export function addMasthead(): void {
  const { plan, facts } = usePage.getState();
  if (plan === null || facts === null) return;
  const there = plan.furniture.findIndex(({ kind }) => kind === 'masthead');
  const cells: Cells = { column: 0, width: facts.grid.columns, line: 0, lines: mastheadLines };
  if (there < 0) changePlan(addFurniture(plan, { ...cells, kind: 'masthead', imprint: '' }), 'page.step.add');
  select(`furniture-${(there < 0 ? plan.furniture.length : there) + 1}`);
}

/** Puts a new filler, rule, box or tint on the page and selects it. */
export function addNew(kind: 'filler' | 'rule' | 'box' | 'tint'): void {
  const { plan, facts } = usePage.getState();
  if (plan === null || facts === null) return;
  const width = Math.min(2, facts.grid.columns);
  const cells = freshCells(facts.grid, width, kind === 'rule' ? 1 : 8);
  if (kind === 'filler') {
    changePlan(addFiller(plan, cells), 'page.step.add');
    select(`filler-${plan.fillers.length + 1}`);
  } else {
    changePlan(addFurniture(plan, furnitureOf(kind, cells)), 'page.step.add');
    select(`furniture-${plan.furniture.length + 1}`);
  }
}

function furnitureOf(kind: 'rule' | 'box' | 'tint', cells: Cells): Furniture {
  if (kind === 'rule') return { ...cells, kind, rule: 'thin', way: 'across' };
  return kind === 'box' ? { ...cells, kind, rule: 'thin' } : { ...cells, kind, tint: 10 };
}
