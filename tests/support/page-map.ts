import { legWidth } from '../../shared/flow/leg.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import { type Cells, gridOf } from '../../shared/sheet/grid.ts';
import { sheets } from '../../shared/sheet/sheets.ts';

/**
 * Every cell of a page with what stands in it: h head, t text, p picture, n notices, f filler, `.` nothing, each with the number of its story (`h0`). Throws where two things
 * would overlap or something leaves the page.
 */
export function pageMap(plan: Plan): string[][] {
  const grid = gridOf(sheets[plan.sheet], plan.line);
  const rows = Array.from({ length: grid.lines }, () => Array<string>(grid.columns).fill('.'));
  const put = (name: string, { column, width, line, lines }: Cells): void => {
    for (let y = line; y < line + lines; y++) {
      for (let x = column; x < column + width; x++) {
        const here = rows[y]?.[x];
        if (here !== '.') throw new Error(`${name} stands on ${here ?? 'nothing'} at ${x},${y}`);
        rows[y]![x] = name;
      }
    }
  };
  plan.stories.forEach(({ head, legs, pictures }, i) => {
    if (head !== null) put(`h${i}`, head);
    for (const leg of legs) put(`t${i}`, { column: leg.column, width: legWidth(leg), line: leg.from, lines: leg.to - leg.from });
    for (const { cells } of pictures) put(`p${i}`, cells);
  });
  for (const filler of plan.fillers) put('f', filler);
  if (plan.notices) put('n', plan.notices);
  return rows;
}

/** Lines of nothing beneath one another, at their deepest, in any column of a page map. */
export function deepestWhite(rows: readonly (readonly string[])[]): number {
  let deepest = 0;
  for (let x = 0; x < (rows[0]?.length ?? 0); x++) {
    let white = 0;
    for (const row of rows) {
      white = row[x] === '.' ? white + 1 : 0;
      deepest = Math.max(deepest, white);
    }
  }
  return deepest;
}
