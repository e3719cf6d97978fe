import type { Block } from './blocks.ts';
import type { Leg } from './leg.ts';

/** Lines `from` to `to` (exclusive) of a block, set in a leg; the first of them takes grid line `line`. A sub-head is always whole. */
export interface Segment {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly leg: number;
  readonly line: number;
}

/** White left at the foot of a leg because what follows may not be split there. */
export interface Hole {
  readonly leg: number;
  readonly lines: number;
}

/** Where filling stopped: the block and its first line that found no place. */
export interface Rest {
  readonly block: number;
  readonly line: number;
}

/** A thread of legs filled with blocks. */
export interface Filled {
  readonly segments: readonly Segment[];
  readonly holes: readonly Hole[];
  readonly rest: Rest | null;
}

/** Lines of the following paragraph that a sub-head needs beneath it before it may stand in a leg. */
const linesUnderSubhead = 2;

/**
 * Fills legs with blocks in order: paragraphs break between any lines, a sub-head stays whole and is never last in its leg (CLREQ id187).
 * Filling from `rest` into further legs gives what filling all legs at once would give.
 */
export function fill(blocks: readonly Block[], legs: readonly Leg[], start: Rest = { block: 0, line: 0 }): Filled {
  const segments: Segment[] = [];
  const holes: Hole[] = [];
  let { block, line } = start;
  for (let leg = 0; leg < legs.length && block < blocks.length; leg++) {
    const { from, to } = legs[leg]!;
    let row = from;
    while (block < blocks.length && row < to) {
      const current = blocks[block]!;
      if (current.kind === 'subhead') {
        if (!subheadFits(blocks, block, to - row, row === from)) break;
        segments.push({ block, from: 0, to: current.lines.length, leg, line: row });
        row += Math.min(current.depth, to - row);
        block++;
        continue;
      }
      const count = Math.min(current.lines.length - line, to - row);
      if (count > 0) segments.push({ block, from: line, to: line + count, leg, line: row });
      row += count;
      line += count;
      if (line === current.lines.length) {
        block++;
        line = 0;
      }
    }
    if (row < to) holes.push({ leg, lines: to - row });
  }
  for (let leg = segments.length === 0 ? 0 : segments.at(-1)!.leg + 1; leg < legs.length; leg++) {
    if (!holes.some((hole) => hole.leg === leg)) holes.push({ leg, lines: legs[leg]!.to - legs[leg]!.from });
  }
  return { segments, holes, rest: block < blocks.length ? { block, line } : null };
}

/** A sub-head fits when it and two lines under it do; in an empty leg too short for that it is set all the same, so that nothing is lost. */
function subheadFits(blocks: readonly Block[], block: number, room: number, empty: boolean): boolean {
  const subhead = blocks[block]!;
  const next = blocks[block + 1];
  const under = next === undefined ? 0 : next.kind === 'subhead' ? next.depth : Math.min(next.lines.length, linesUnderSubhead);
  return room >= subhead.depth + under || (empty && room >= subhead.lines.length);
}

/** How much copy did not fit: whole lines, and the characters in them. */
export function overset(blocks: readonly Block[], rest: Rest | null): { readonly lines: number; readonly characters: number } {
  if (rest === null) return { lines: 0, characters: 0 };
  let lines = 0;
  let characters = 0;
  for (let b = rest.block; b < blocks.length; b++) {
    const { paragraph, lines: broken, kind, depth } = blocks[b]!;
    const from = b === rest.block ? rest.line : 0;
    lines += kind === 'subhead' ? depth : broken.length - from;
    const first = broken[from];
    if (first) characters += paragraph.copy.text.length - paragraph.offsets[first.from]!;
  }
  return { lines, characters };
}
