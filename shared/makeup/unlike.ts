import { type Cells, gridOf } from '../sheet/grid.ts';
import { sheets } from '../sheet/sheets.ts';
import type { Plan } from './plan.ts';

/** The share of a page that must hold something else before an eye takes it for another page; by eye. */
const seen = 0.1;

/** The pages of a list, the first ones first, that an eye takes for different ones: at most so many. */
export function differing<Page>(pages: readonly Page[], planOf: (page: Page) => Plan, most: number): readonly Page[] {
  const chosen: { readonly page: Page; readonly map: readonly string[] }[] = [];
  for (const page of pages) {
    if (chosen.length === most) break;
    const map = mapOf(planOf(page));
    if (chosen.every((other) => unlike(other.map, map) > seen)) chosen.push({ page, map });
  }
  return chosen.map(({ page }) => page);
}

/** The share of places in which two pages hold different things. */
function unlike(a: readonly string[], b: readonly string[]): number {
  const places = Math.max(a.length, b.length);
  let count = 0;
  for (let i = 0; i < places; i++) if (a[i] !== b[i]) count++;
  return count / places;
}

/** What stands in every line of every column: a story's head, its text, a picture of it, the notices, a filler. */
function mapOf(plan: Plan): readonly string[] {
  const { columns, lines } = gridOf(sheets[plan.sheet], plan.line);
  const map: string[] = Array(columns * lines).fill('');
  const put = ({ column, width, line, lines: depth }: Cells, what: string): void => {
    for (let x = column; x < column + width; x++) map.fill(what, x * lines + line, x * lines + line + depth);
  };
  for (const { story, head, legs, pictures } of plan.stories) {
    for (const { column, from, to, width = 1 } of legs) put({ column, width, line: from, lines: to - from }, `text ${story}`);
    for (const { cells } of pictures) put(cells, `picture ${story}`);
    if (head !== null) put(head, `head ${story}`);
  }
  if (plan.notices !== null) put(plan.notices, 'notices');
  for (const filler of plan.fillers) put(filler, 'filler');
  return map;
}
