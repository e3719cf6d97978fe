import { leastLines, place } from '../../shared/makeup/edit/place.ts';
import { type Cells, columnLeft, columnsWidth, type Grid, lineTop } from '../../shared/sheet/grid.ts';
import { inMillimetres, type Length } from '../../shared/sheet/length.ts';
import type { WindowKey } from '../../shared/words/window/words.ts';
import { changePlan } from '../state/page.ts';
import { useWords } from '../state/words.ts';
import type { Held } from './editing.ts';
import { NumberBox } from './number-box.tsx';

/** One number of a place on the grid, and what it measures on paper: `count` is 1 for the first column or line. */
interface Numbered {
  readonly of: keyof Cells;
  readonly words: WindowKey & ('page.column' | 'page.columns' | 'page.line' | 'page.lines');
  readonly paper: WindowKey & ('page.left-mm' | 'page.width-mm' | 'page.top-mm' | 'page.height-mm');
  readonly most: (grid: Grid) => number;
  readonly measure: (grid: Grid, count: number) => Length;
}

const numbers: readonly Numbered[] = [
  {
    of: 'column',
    words: 'page.column',
    paper: 'page.left-mm',
    most: (grid) => grid.columns,
    measure: (grid, count) => columnLeft(grid, count - 1),
  },
  { of: 'width', words: 'page.columns', paper: 'page.width-mm', most: (grid) => grid.columns, measure: columnsWidth },
  { of: 'line', words: 'page.line', paper: 'page.top-mm', most: (grid) => grid.lines, measure: (grid, count) => lineTop(grid, count - 1) },
  { of: 'lines', words: 'page.lines', paper: 'page.height-mm', most: (grid) => grid.lines, measure: (grid, count) => count * grid.line },
];

/** Where what is held stands: in columns and lines, and beside them in millimetres. Either may be typed; millimetres go to the nearest column or line. */
export function PlaceNumbers({ held: { plan, grid, part }, cells }: { readonly held: Held; readonly cells: Cells }) {
  const tell = useWords();
  return (
    <div className="page-numbers">
      {numbers.flatMap(({ of, words, paper, most, measure }) => {
        const first = of === 'column' || of === 'line' ? 1 : 0;
        const range = { from: of === 'lines' ? leastLines(plan, part) : 1, to: most(grid) };
        const count = cells[of] + first;
        const put = (next: number): void =>
          changePlan(place(plan, part, { ...cells, [of]: next - first }, grid), first === 1 ? 'page.step.move' : 'page.step.resize');
        // To the tenth, as it is shown: what is shown and not typed over is no change.
        const mm = (one: number): number => Math.round(inMillimetres(measure(grid, one)) * 10) / 10;
        return [
          <NumberBox key={of} label={tell(words)} value={count} {...range} onChange={put} />,
          <NumberBox
            key={`${of} mm`}
            label={tell(paper)}
            value={mm(count)}
            from={mm(range.from)}
            to={mm(range.to)}
            digits={1}
            onChange={(typed) => put(nearest(typed, count, range, mm))}
          />,
        ];
      })}
    </div>
  );
}

/** The count whose measure comes nearest to what was typed; what was stepped by a millimetre goes to the next one. */
function nearest(
  typed: number,
  now: number,
  { from, to }: { readonly from: number; readonly to: number },
  mm: (count: number) => number,
): number {
  const change = typed - mm(now);
  if (Math.abs(change) <= 1) return Math.max(from, Math.min(to, now + Math.sign(change)));
  let best = from;
  for (let count = from; count <= to; count++) if (Math.abs(mm(count) - typed) < Math.abs(mm(best) - typed)) best = count;
  return best;
}
