import { textOfPiece } from '../../shared/display/dump.ts';
import type { Leg } from '../../shared/flow/leg.ts';
import type { MadePage } from '../../shared/pipeline.ts';
import type { Cells } from '../../shared/sheet/grid.ts';

const legCells = ({ column, width = 1, from, to }: Leg): Cells => ({ column, width, line: from, lines: to - from });

/**
 * A page as text, small enough to be read in a difference: what stands in each basic column, line by line (lines alike are counted: `12 ×`), h head, t text, p picture, n notices,
 * f filler, each story's with its number; beneath it the sizes and what was remarked.
 */
export function outlineOf({ list, plan, grid, remarks, overset }: MadePage): string {
  const rows = Array.from({ length: grid.lines }, () => Array<string>(grid.columns).fill('  '));
  const put = (name: string, { column, width, line, lines }: Cells): void => {
    for (let y = Math.max(0, line); y < Math.min(grid.lines, line + lines); y++)
      for (let x = column; x < column + width; x++) rows[y]![x] = name;
  };
  plan.stories.forEach(({ head, legs, pictures }, i) => {
    if (head !== null) put(`h${i + 1}`, head);
    for (const leg of legs) put(`t${i + 1}`, legCells(leg));
    for (const { cells } of pictures) put(`p${i + 1}`, cells);
  });
  for (const filler of plan.fillers) put('ff', filler);
  if (plan.notices !== null) put('nn', plan.notices);
  const lines: string[] = [];
  for (let y = 0; y < rows.length; ) {
    const row = rows[y]!.join(' ');
    let same = 1;
    while (rows[y + same]?.join(' ') === row) same++;
    lines.push(`${String(same).padStart(3)} × ${row}`);
    y += same;
  }
  const stories = plan.stories.map(({ story, head, pictures, tight, loose }) => {
    const size = head?.headline === undefined ? '' : ` headline ${head.headline.size / 1000} pt on ${head.headline.lines}`;
    const jumps = list.pieces.filter(({ role, source }) => role === 'jump' && source.startsWith(`${story}/`));
    const paces = (tight?.length ?? 0) + (loose?.length ?? 0);
    return `${story}:${size}${head?.vertical ? ' vertical' : ''} pictures ${pictures.length}${paces > 0 ? ` paced ${paces}` : ''}${jumps.map((piece) => ` ${textOfPiece(piece)}`).join('')}`;
  });
  const counts = new Map<string, number>();
  for (const { kind } of remarks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const told = [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
  return [`${plan.sheet} ${plan.line / 1000} pt`, ...lines, ...stories, `over ${overset.lines} lines; ${told}`, ''].join('\n');
}
