import type { Line } from '../line/paragraph.ts';
import type { Block } from './blocks.ts';
import type { Filled, Segment } from './fill.ts';

/** A line parted from the rest of its paragraph by a column's end (孤行, CLREQ 3.3.5): its last alone at the head of a column, or its first alone at the foot of one. */
export interface LoneLine {
  readonly at: 'head' | 'foot';
  /** The segment that is this line, by its number in the filling. */
  readonly segment: number;
}

/** The lone lines of a filling, in its order. A paragraph of a single line is never one. */
export function loneLines({ segments }: Filled): readonly LoneLine[] {
  const lone: LoneLine[] = [];
  for (let i = 0; i < segments.length; i++) {
    const below = segments[i]!;
    const above = segments[i - 1];
    if (above?.block === below.block) {
      if (!isColumnEnd(above, below)) continue;
      if (above.from === 0 && above.to === 1) lone.push({ at: 'foot', segment: i - 1 });
    } else if (i > 0 || below.from === 0) continue;
    if (below.to - below.from === 1 && below.to === below.first + below.lines.length) lone.push({ at: 'head', segment: i });
  }
  return lone;
}

/** True when a column ends between two segments that follow one another. */
const isColumnEnd = (above: Segment, below: Segment): boolean => above.leg !== below.leg || below.line <= above.line;

/** A story's blocks, and the columns filled with them. */
export interface Filling {
  readonly blocks: readonly Block[];
  readonly filled: Filled;
}

/** A block's lines when it is set one line shorter (−1) or longer (1); undefined where its setting's limits or a person's wish forbid it. */
export type Pace = (block: Block, by: -1 | 1) => readonly Line[] | undefined;

/** How many paragraphs on either side of a lone line are asked for a line (by eye: further away another column's end is met). */
const reach = 6;

/** How many fillings are tried for one story (by eye: most lone lines that can be cured are by one of the first ten). */
const mostTries = 24;

/**
 * Cures lone lines by a line taken and given: one paragraph before it is set a line shorter or longer, and one behind it the other way, so that the copy runs exactly as long as before –
 * copyfit does not notice. A lone line that cannot be cured stays.
 */
export function cureLone(set: Filling, refill: (blocks: readonly Block[]) => Filled, pace: Pace): Filling {
  let best = set;
  let lone = loneLines(set.filled);
  let tries = 0;
  for (let at = 0; at < lone.length; ) {
    let cured: Filling | undefined;
    for (const blocks of exchanges(best, lone[at]!, pace)) {
      if (tries++ >= mostTries) return best;
      const filled = refill(blocks);
      if (loneLines(filled).length >= lone.length || !endsAlike({ blocks, filled }, best)) continue;
      cured = { blocks, filled };
      break;
    }
    if (cured === undefined) at++;
    else {
      best = cured;
      lone = loneLines(cured.filled);
      at = 0;
    }
  }
  return best;
}

/** Blocks with a line taken before a lone line and given behind it, or given and taken: the nearest first. */
function* exchanges({ blocks, filled }: Filling, { at, segment }: LoneLine, pace: Pace) {
  const own = filled.segments[segment]!.block;
  const before = at === 'head' ? own : own - 1;
  const behind = at === 'head' ? own + 1 : own;
  for (const by of [-1, 1] as const) {
    for (let a = before; a >= 0 && a > before - reach; a--) {
      const given = paced(blocks, a, by, pace);
      if (given === undefined) continue;
      for (let b = behind; b < blocks.length && b < behind + reach; b++) {
        const both = paced(given, b, by < 0 ? 1 : -1, pace);
        if (both !== undefined) yield both;
      }
    }
  }
}

function paced(blocks: readonly Block[], at: number, by: -1 | 1, pace: Pace) {
  const block = blocks[at]!;
  const lines = block.kind === 'subhead' ? undefined : pace(block, by);
  return lines === undefined ? undefined : blocks.with(at, { ...block, lines, depth: lines.length });
}

/** True when two fillings leave the same copy over and as much white. */
function endsAlike(next: Filling, now: Filling): boolean {
  const { rest } = next.filled;
  const white = ({ filled }: Filling): number => filled.holes.reduce((sum, { lines }) => sum + lines, 0);
  const isSameRest = rest?.block === now.filled.rest?.block && rest?.line === now.filled.rest?.line;
  return isSameRest && (rest === null || next.blocks[rest.block] === now.blocks[rest.block]) && white(next) === white(now);
}
