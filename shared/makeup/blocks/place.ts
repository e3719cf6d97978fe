import type { Cells } from '../../sheet/grid.ts';
import type { Furniture, StoryPlan } from '../plan.ts';
import type { Block } from './block.ts';
import { between } from './divide.ts';

/** Where a composed block's story stands. */
export function storyPlanOf(block: Block, story: string): StoryPlan {
  const { head, option, tight, loose } = block;
  const { subheadWhite, legs, pictures } = block;
  return {
    story,
    head:
      head.lines === 0
        ? null
        : { ...head, ...(option.step && { headline: option.step }), ...(block.isVertical && { vertical: true as const }) },
    subheadWhite,
    ...(tight.length > 0 && { tight }),
    ...(loose.length > 0 && { loose }),
    legs,
    pictures,
    ...(block.box && { box: block.box }),
  };
}

/** The thin rules that part the blocks of a page from what stands above them and to their left; a box (围框) has its own, and none stands beside it. */
export function dividers(blocks: readonly Block[]): readonly Furniture[] {
  const boxes = blocks.flatMap(({ box }) => box ?? []);
  return blocks.flatMap(({ box, region: { column, width, top, bottoms } }): readonly Furniture[] => {
    if (box !== undefined) return [];
    const columns = { from: column, to: column + width };
    const lines = { from: top, to: bottoms[0]! };
    const above = boxes.filter(({ line, lines: depth }) => line + depth === top - between).map(columnsOf);
    const beside = boxes.filter((left) => left.column + left.width === column).map(linesOf);
    const across = top === 0 ? [] : leftBetween(columns, above);
    const down = column === 0 ? [] : leftBetween(lines, beside);
    return [
      ...across.map(({ from, to }) => ({ ...thin, way: 'across' as const, column: from, width: to - from, line: top - 1, lines: 1 })),
      ...down.map(({ from, to }) => ({ ...thin, way: 'down' as const, column, width, line: from, lines: to - from })),
    ];
  });
}

const thin = { kind: 'rule', rule: 'thin' } as const;

/** From where to where something reaches, columns or lines (`to` exclusive). */
interface Span {
  readonly from: number;
  readonly to: number;
}

const columnsOf = ({ column, width }: Cells): Span => ({ from: column, to: column + width });
const linesOf = ({ line, lines }: Cells): Span => ({ from: line, to: line + lines });

/** What others leave of a span. */
function leftBetween(span: Span, others: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let { from } = span;
  for (const other of others.toSorted((a, b) => a.from - b.from)) {
    if (other.from > from) left.push({ from, to: Math.min(other.from, span.to) });
    from = Math.max(from, other.to);
  }
  return from < span.to ? [...left, { from, to: span.to }] : left.filter(({ from: start, to }) => start < to);
}
