import type { Leg } from '../flow/leg.ts';
import type { Cells, Grid } from '../sheet/grid.ts';
import { type Arrangement, naturalLines, type Placed, pictureWhite, type Range } from './arrange.ts';
import type { PictureSlot } from './plan.ts';
import { type Shelves, type Stand, widthOf } from './shelves.ts';

/** The part of the page left to the story: lines `top` to `bottom` of its columns, from the first one (the notice box may cut some short). */
export interface Area {
  readonly top: number;
  readonly bottoms: readonly number[];
  /** Fewest lines of text a column may have, when not as many as on a page of one story. */
  readonly leastLeg?: number;
  /** Where each column begins, when they do not begin alike; nothing may hang at the head of those that begin elsewhere. */
  readonly tops?: readonly number[];
}

/** Lines of all columns of an area. */
export const roomOf = ({ top, tops, bottoms }: Area): number => bottoms.reduce((sum, bottom, i) => sum + bottom - (tops?.[i] ?? top), 0);

/** One way to lay the story's pictures and text: how tall each shelf is, and how far its pictures' shapes are from their own. */
export interface Proposal {
  readonly shelves: Shelves;
  readonly slots: readonly PictureSlot[];
  readonly legs: readonly Leg[];
  readonly fillers: readonly Cells[];
  readonly cost: number;
}

/** A proposal of nothing but text. */
export const plainProposal = (legs: readonly Leg[]): Proposal => ({
  shelves: { head: [], foot: [], upper: [] },
  slots: [],
  legs,
  fillers: [],
  cost: 0,
});

/** Beyond so much slack only the tallest shelves are of interest: a filler takes what they leave. */
const smallSlack = 24;

/** Cost of a page split straight across by a row of pictures (断版); by eye. */
const straightCut = 90;

/** Cost of a page whose lower part is pictures only, no column of text reaching its foot; by eye. */
const noTextBelow = 150;

/** Fewest lines of text a column may have. */
export const leastLeg = 7;

/** Lines of room, more than any block has, in which arrangements are compared; and the step of cells in which those that take as much room are told apart. */
const anyDepth = 400;
const alike = 16;

/** An arrangement with its cost, its pictures uncropped as far as can be, and what all that take about as much room have in common. */
export interface Weighed {
  readonly arrangement: Arrangement;
  readonly cost: number;
  readonly group: number;
}

/** Arrangements over so many columns weighed by themselves, as if there were text enough. */
export function weighed(grid: Grid, columns: number, arrangements: readonly Arrangement[]): readonly Weighed[] {
  const area: Area = { top: 0, bottoms: Array<number>(columns).fill(anyDepth), leastLeg: 0 };
  return arrangements.flatMap((arrangement) => {
    const { shelves, head, foot, upper } = arrangement;
    const [a, b, c] = [middleOf(head), middleOf(foot), middleOf(upper)];
    const cells = a * widthOf(shelves.head) + b * widthOf(shelves.foot) + c * widthOf(shelves.upper);
    const proposal = lay(grid, area, arrangement, [a, b, c], 0);
    return proposal === undefined ? [] : [{ arrangement, cost: proposal.cost, group: Math.floor(cells / alike) }];
  });
}

/** The best few arrangements for every amount of room that pictures may take: a search among all of them would find little more. */
export function soundest(all: readonly Weighed[], few: number): readonly Arrangement[] {
  const groups = new Map<number, Weighed[]>();
  for (const one of all) {
    const group = groups.get(one.group);
    if (group === undefined) groups.set(one.group, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) =>
    group
      .toSorted((x, y) => x.cost - y.cost)
      .slice(0, few)
      .map(({ arrangement }) => arrangement),
  );
}

const middleOf = ({ least, most }: Range): number => Math.round((least + most) / 2);

/** All proposals in which text of `lines` lines fills the columns but for at most `slack` lines, the best-shaped ones first, at most `most` of them. */
export function propose(
  grid: Grid,
  area: Area,
  arrangements: readonly Arrangement[],
  lines: number,
  slack: number,
  most: number,
): readonly Proposal[] {
  const found: Proposal[] = [];
  const room = roomOf(area) - lines;
  for (const arrangement of arrangements) {
    const { shelves } = arrangement;
    const range = slack > smallSlack ? tallestOf : (given: Range): Range => given;
    const [head, foot, upper] = [range(arrangement.head), range(arrangement.foot), range(arrangement.upper)];
    const [widthHead, widthFoot, widthUpper] = [widthOf(shelves.head), widthOf(shelves.foot), widthOf(shelves.upper)];
    if (shelves.head.some((stand) => !beginsLevel(stand, area))) continue;
    if (room < head.least * widthHead + foot.least * widthFoot + upper.least * widthUpper) continue;
    if (room - slack > head.most * widthHead + foot.most * widthFoot + upper.most * widthUpper) continue;
    const keepsText = textLeft(area, arrangement);
    for (let tallHead = head.least; tallHead <= head.most; tallHead++) {
      for (let tallFoot = foot.least; tallFoot <= foot.most; tallFoot++) {
        const left = room - tallHead * widthHead - tallFoot * widthFoot;
        const tallUpper = widthUpper === 0 ? 0 : Math.min(upper.most, Math.floor(left / widthUpper));
        const over = left - tallUpper * widthUpper;
        if (left < 0 || tallUpper < upper.least || over > slack) continue;
        // Most are refused here: only then are the pictures stacked.
        if (!keepsText(tallHead, tallFoot, tallUpper)) continue;
        const proposal = lay(grid, area, arrangement, [tallHead, tallFoot, tallUpper], over);
        if (proposal) found.push(proposal);
      }
    }
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, most);
}

/** Whether the columns under a stand begin where most do. */
const beginsLevel = ({ column, width }: Stand, { top, tops }: Area): boolean =>
  tops === undefined || tops.slice(column, column + width).every((begin) => begin === top);

/** Whether every column keeps text enough, or is a picture's whole, at heights of the shelves: columns under the same shelves are looked at once. */
function textLeft(area: Area, { over }: Arrangement): (tallHead: number, tallFoot: number, tallUpper: number) => boolean {
  const least = area.leastLeg ?? leastLeg;
  const canBeWhole = area.leastLeg !== undefined;
  const kinds: { readonly on: number; readonly depth: number }[] = [];
  over.forEach((on, column) => {
    const depth = area.bottoms[column]! - (area.tops?.[column] ?? area.top);
    if (!kinds.some((kind) => kind.on === on && kind.depth === depth)) kinds.push({ on, depth });
  });
  return (tallHead, tallFoot, tallUpper) => {
    for (const { on, depth } of kinds) {
      const left = depth - (on & 1 ? tallHead : 0) - (on & 2 ? tallFoot : 0) - (on & 4 ? tallUpper : 0);
      if (left < least && !(canBeWhole && left === 0)) return false;
    }
    return true;
  };
}

const tallestOf = (range: Range): Range => ({ least: Math.max(range.least, range.most - 1), most: range.most });

/** Turns shelf heights into slots and legs; undefined when a column would keep too little text. */
function lay(
  grid: Grid,
  area: Area,
  arrangement: Arrangement,
  tall: readonly [number, number, number],
  over: number,
): Proposal | undefined {
  const { shelves, dealt: needs } = arrangement;
  const tops = area.bottoms.map((_, column) => area.tops?.[column] ?? area.top);
  const bottoms = [...area.bottoms];
  for (const stand of shelves.head) tops.fill(area.top + tall[0], stand.column, stand.column + stand.width);
  const footRises = risen(shelves.foot, tall[1], bottoms);
  const upperRises = risen(shelves.upper, tall[2], bottoms);
  const legs = tops.map((from, column): Leg => ({ column, from, to: bottoms[column]! }));
  const least = area.leastLeg ?? leastLeg;
  // A picture may also take a block's columns whole, from the headline to the foot.
  const isWhole = (leg: Leg): boolean => area.leastLeg !== undefined && leg.to === leg.from;
  if (legs.some((leg) => leg.to - leg.from < least && !isWhole(leg))) return undefined;
  const slots: PictureSlot[] = [];
  let cost = over * 40;
  shelves.head.forEach((stand, i) => {
    cost += stack(grid, stand, area.top, tall[0], needs.head[i]!, 'head', slots);
  });
  for (const [shelf, height, placed, rises] of [
    [shelves.foot, tall[1], needs.foot, footRises],
    [shelves.upper, tall[2], needs.upper, upperRises],
  ] as const) {
    shelf.forEach((stand, i) => {
      // White parts a picture from the text above it; where none is, it stands level with what is beside it.
      const isUnderText = tops.slice(stand.column, stand.column + stand.width).some((top) => top < rises[i]!);
      cost += stack(grid, stand, rises[i]!, height, placed[i]!, isUnderText ? 'foot' : 'head', slots);
    });
  }
  return {
    shelves,
    slots,
    legs: legs.filter((leg) => !isWhole(leg)),
    fillers: [],
    cost: cost + shapeCost(slots, legs, Math.max(...area.bottoms)),
  };
}

/** The lines at which a shelf's stands begin, on what their columns end on; which they raise. */
function risen(shelf: readonly Stand[], height: number, bottoms: number[]): readonly number[] {
  const rises = shelf.map((stand) => bottoms[stand.column]! - height);
  shelf.forEach((stand, i) => {
    bottoms.fill(rises[i]!, stand.column, stand.column + stand.width);
  });
  return rises;
}

/** Puts the pictures of one stand above one another and returns how badly they are cropped. */
function stack(
  grid: Grid,
  stand: Stand,
  top: number,
  height: number,
  needs: readonly Placed[],
  edge: 'head' | 'foot',
  slots: PictureSlot[],
): number {
  const captions = needs.reduce((sum, need) => sum + need.captionLines[stand.width]! + pictureWhite, 0);
  const natural = needs.map((need) => naturalLines(grid, stand.width, need));
  const whole = natural.reduce((sum, lines) => sum + lines, 0);
  let line = top;
  let left = height - captions;
  let share = whole;
  let cost = 0;
  needs.forEach((need, i) => {
    const imageLines = Math.round((left * natural[i]!) / share);
    const captionLines = need.captionLines[stand.width]!;
    const lines = imageLines + captionLines + pictureWhite;
    slots.push({
      picture: need.picture,
      cells: { column: stand.column, width: stand.width, line, lines },
      imageLines,
      captionLines,
      whiteAbove: edge === 'foot' ? pictureWhite : 0,
    });
    const off = (imageLines - natural[i]!) / natural[i]!;
    cost += off * off * 1000;
    line += lines;
    left -= imageLines;
    share -= natural[i]!;
  });
  return cost;
}

/** What makes a page unread, beyond its pictures' sizes: columns of text too short, a row of pictures straight across, nothing but pictures beneath. Weights by eye. */
function shapeCost(slots: readonly PictureSlot[], legs: readonly Leg[], deepest: number): number {
  let cost = sizesCost(slots);
  for (const leg of legs) if (leg.to - leg.from < 14) cost += (14 - (leg.to - leg.from)) * 6;
  if (slots.length > 0 && legs.every((leg) => leg.to === legs[0]!.to) && slots.some((slot) => slot.cells.line === legs[0]!.to))
    cost += straightCut;
  if (slots.length > 3 && !legs.some((leg) => leg.to === deepest)) cost += noTextBelow;
  const first = slots[0];
  if (first && first.cells.column + first.cells.width / 2 < legs.length / 2 - 1) cost += 30;
  return cost;
}

/** What makes a page dull: a lead picture that does not lead, more than three sizes of picture or one only, pictures of a single column. Weights by eye. */
export function sizesCost(slots: readonly PictureSlot[]): number {
  const areas = slots.map((slot) => slot.cells.width * slot.imageLines);
  const lead = areas[0] ?? 0;
  const next = Math.max(0, ...areas.slice(1));
  let cost = lead < 2 * next ? ((2 * next - lead) * 400) / (lead + 1) : 0;
  const widths = new Set(slots.map((slot) => slot.cells.width));
  if (slots.length > 3) cost += widths.size === 1 ? 60 : widths.size > 3 ? 60 : 0;
  return cost + slots.filter((slot) => slot.cells.width === 1).length * 90;
}
