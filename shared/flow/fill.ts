import type { Line } from '../line/paragraph.ts';
import type { Length } from '../sheet/length.ts';
import type { Band } from './around.ts';
import type { Block } from './blocks.ts';
import type { Leg } from './leg.ts';

/**
 * Lines `from` to `to` (exclusive, counted in the block) set in a leg from the left edge `x`; the first of them takes grid line `line`. Line i of the block is `lines[i − first]`. A
 * sub-head is always whole.
 */
export interface Segment {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly leg: number;
  readonly line: number;
  readonly x: Length;
  readonly lines: readonly Line[];
  readonly first: number;
  /** Grid lines it takes: those of its type, of a sub-head with the white about them. */
  readonly rows: number;
}

/** White left at the foot of a column because what follows may not be split there, or nothing follows: its lines, and their widths together. */
export interface Hole {
  readonly leg: number;
  readonly lines: number;
  readonly space: Length;
}

/** Part of a paragraph broken for one measure: from an atom on, which begins line number `line`. */
export interface Run {
  readonly atom: number;
  readonly line: number;
  readonly width: Length;
}

/** Where filling stopped: the block and its first line that found no place; `run` when its last lines were broken for another measure than the block's own. */
export interface Rest {
  readonly block: number;
  readonly line: number;
  readonly run?: Run;
}

/** The segments of each block, in order; none for a block that found no place. */
export function segmentsByBlock({ segments }: Filled, blocks: number): readonly (readonly Segment[])[] {
  const found = Array.from({ length: blocks }, (): Segment[] => []);
  for (const segment of segments) found[segment.block]!.push(segment);
  return found;
}

/** A thread filled with blocks. */
export interface Filled {
  readonly segments: readonly Segment[];
  readonly holes: readonly Hole[];
  readonly rest: Rest | null;
}

/** What breaks blocks for a measure: the lines of a block from an atom on. `own` is the width that blocks are broken for already. */
export interface Setter {
  readonly own: Length;
  lines(block: Block, atom: number, width: Length): readonly Line[];
}

/** Lines of the following paragraph that a sub-head needs beneath it before it may stand in a column. */
const linesUnderSubhead = 2;

/** Blocks as they are broken, whatever the width. */
const asBroken: Setter = { own: 0, lines: (block) => block.lines };

/**
 * Fills legs of one width with blocks that are broken for it, in order: paragraphs break between any lines, a sub-head stays whole and is never last in its leg (CLREQ id187).
 * Filling from `rest` into further legs gives what filling all legs at once would give.
 */
export function fill(blocks: readonly Block[], legs: readonly Leg[], start?: Rest): Filled {
  const bands = legs.map(({ from, to }, leg): Band => ({ leg, column: leg, x: 0, width: 0, from, to }));
  return fillBands(blocks, bands, asBroken, start);
}

/** A paragraph being set: its lines from an atom on, for one measure. */
interface Current extends Run {
  readonly lines: readonly Line[];
}

/** The same for bands of any widths: a paragraph that comes into a band of another measure is broken on for it from where it stopped. */
export function fillBands(blocks: readonly Block[], bands: readonly Band[], setter: Setter, start: Rest = { block: 0, line: 0 }): Filled {
  const segments: Segment[] = [];
  const holes: Hole[] = [];
  let { block, line } = start;
  let current: Current | null = line === 0 ? null : begun(blocks[block], setter, start.run);
  for (let at = 0; at < bands.length; at++) {
    const { leg, x, width, from, to } = bands[at]!;
    let row = from;
    while (block < blocks.length && row < to) {
      const now = blocks[block]!;
      if (now.kind === 'subhead') {
        const lines = setter.lines(now, 0, width);
        const depth = now.depth - now.lines.length + lines.length;
        if (!subheadFits(blocks[block + 1], lines.length, depth, to - row, roomIn(bands, at, row), isFirst(bands, at) && row === from))
          break;
        const rows = Math.min(depth, to - row);
        segments.push({ block, from: 0, to: lines.length, leg, line: row, x, lines, first: 0, rows });
        row += rows;
        block++;
        continue;
      }
      if (current === null || current.width !== width) current = goOn(now, line, width, setter, current);
      const last = current.line + current.lines.length;
      const count = Math.min(last - line, to - row);
      if (count > 0) {
        const { lines, line: first } = current;
        segments.push({ block, from: line, to: line + count, leg, line: row, x, lines, first, rows: count });
      }
      row += count;
      line += count;
      if (line === last) {
        block++;
        line = 0;
        current = null;
      }
    }
    if (row < to) addHole(holes, leg, to - row, width);
  }
  return { segments, holes, rest: block < blocks.length ? restOf(block, line, current, setter) : null };
}

/** The lines in which a block was being set where filling stopped. */
function begun(block: Block | undefined, setter: Setter, run: Run = { atom: 0, line: 0, width: setter.own }): Current | null {
  return block === undefined ? null : { ...run, lines: setter.lines(block, run.atom, run.width) };
}

/** The lines of a block from its line `line` on for a measure; its first lines may have been set for another. */
function goOn(block: Block, line: number, width: Length, setter: Setter, before: Current | null): Current {
  const atom = line === 0 || before === null ? 0 : before.lines[line - before.line]!.from;
  return { atom, line, width, lines: setter.lines(block, atom, width) };
}

const restOf = (block: number, line: number, current: Current | null, { own }: Setter): Rest => {
  if (line === 0 || current === null || (current.atom === 0 && current.width === own)) return { block, line };
  return { block, line, run: { atom: current.atom, line: current.line, width: current.width } };
};

const isFirst = (bands: readonly Band[], at: number): boolean => bands[at - 1]?.column !== bands[at]!.column;

/** Lines from a row of a band to the foot of its column. */
function roomIn(bands: readonly Band[], at: number, row: number): number {
  let room = bands[at]!.to - row;
  for (let next = at + 1; bands[next]?.column === bands[at]!.column; next++) room += bands[next]!.to - bands[next]!.from;
  return room;
}

/** Adds white to the last hole of its leg, or as a new one. */
function addHole(holes: Hole[], leg: number, lines: number, width: Length): void {
  const last = holes.at(-1);
  const space = lines * width;
  if (last?.leg !== leg) holes.push({ leg, lines, space });
  else holes[holes.length - 1] = { leg, lines: last.lines + lines, space: last.space + space };
}

/** A sub-head fits when its band holds it and its column two lines more; at the head of a column too short for that it is set all the same, so that nothing is lost. */
function subheadFits(next: Block | undefined, lines: number, depth: number, band: number, column: number, empty: boolean): boolean {
  const under = next === undefined ? 0 : next.kind === 'subhead' ? next.depth : Math.min(next.lines.length, linesUnderSubhead);
  return (band >= depth && column >= depth + under) || (empty && band >= lines);
}

/** How much copy did not fit: whole lines, and the characters in them. */
export function overset(
  blocks: readonly Block[],
  rest: Rest | null,
  setter: Setter = asBroken,
): { readonly lines: number; readonly characters: number } {
  if (rest === null) return { lines: 0, characters: 0 };
  let lines = 0;
  let characters = 0;
  for (let b = rest.block; b < blocks.length; b++) {
    const { paragraph, kind, depth } = blocks[b]!;
    const { broken, from } = b === rest.block ? leftOf(blocks[b]!, rest, setter) : { broken: blocks[b]!.lines, from: 0 };
    lines += kind === 'subhead' ? depth : broken.length - from;
    const first = broken[from];
    if (first) characters += paragraph.copy.text.length - paragraph.offsets[first.from]!;
  }
  return { lines, characters };
}

/** The lines of the block where filling stopped, and the first of them that found no place. */
export function leftOf(block: Block, { line, run }: Rest, setter: Setter): { readonly broken: readonly Line[]; readonly from: number } {
  return run === undefined
    ? { broken: block.lines, from: line }
    : { broken: setter.lines(block, run.atom, run.width), from: line - run.line };
}
