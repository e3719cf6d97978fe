import type { Leg } from '../flow/leg.ts';
import { type Cells, columnsWidth, type Grid } from '../sheet/grid.ts';
import type { PictureSlot } from './plan.ts';
import { picturesOn, type Shelves, type Stand, shelvesFor, widthOf } from './shelves.ts';

/** A picture make-up has to place: its ratio of width to height (times 1000), and the lines its caption takes at each width in basic columns. */
export interface PictureNeed {
  readonly ratio: number;
  readonly captionLines: readonly number[];
}

/** The part of the page left to the story: lines `top` to `bottom` of its columns, from the first one (the notice box may cut some short). */
export interface Area {
  readonly top: number;
  readonly bottoms: readonly number[];
  /** Fewest lines of text a column may have, when not as many as on a page of one story. */
  readonly leastLeg?: number;
  /** Where each column begins, when they do not begin alike; nothing may hang at their head then. */
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

/** White lines that part a picture with its caption from the text. */
export const pictureWhite = 1;

/** How far a picture may be cropped from its own shape: its height between these thousandths of the natural one (by eye). */
export const flattest = 660;
/** The other end of that range. */
export const tallest = 1260;

/** Beyond so much slack only the tallest shelves are of interest: a filler takes what they leave. */
const smallSlack = 24;

/** Cost of a page split straight across by a row of pictures (断版); by eye. */
const straightCut = 90;

/** Cost of a page whose lower part is pictures only, no column of text reaching its foot; by eye. */
const noTextBelow = 150;

/** Fewest lines of text a column may have. */
export const leastLeg = 7;

/** Heights a shelf may have, in lines; 0 to 0 when it holds nothing. */
interface Range {
  readonly least: number;
  readonly most: number;
}

/** One way to stand the pictures, with all that does not depend on how much text there is. */
export interface Arrangement {
  readonly shelves: Shelves;
  readonly dealt: Dealt;
  readonly head: Range;
  readonly foot: Range;
  readonly upper: Range;
}

/** All arrangements of the pictures over columns of these depths in which no picture must be cropped too far. */
export function arrange(
  grid: Grid,
  bottoms: readonly number[],
  pictures: readonly PictureNeed[],
  waysToStand: typeof shelvesFor = shelvesFor,
): readonly Arrangement[] {
  const found: Arrangement[] = [];
  for (const shelves of waysToStand(pictures.length, bottoms.length, isMixed(pictures))) {
    if (!standsOnOneFloor(shelves, bottoms)) continue;
    const dealt = dealPictures(shelves, pictures);
    const head = heights(grid, shelves.head, dealt.head);
    const foot = heights(grid, shelves.foot, dealt.foot);
    const upper = heights(grid, shelves.upper, dealt.upper);
    if (head.least <= head.most && foot.least <= foot.most && upper.least <= upper.most) found.push({ shelves, dealt, head, foot, upper });
  }
  return found;
}

/** Lines of room, more than any block has, in which arrangements are compared; and the step of cells in which those that take as much room are told apart. */
const anyDepth = 400;
const alike = 16;

/** The best few arrangements for every amount of room that pictures may take, each judged with its pictures uncropped as far as can be: a search among all of them would find little more. */
export function soundest(grid: Grid, columns: number, arrangements: readonly Arrangement[], few: number): readonly Arrangement[] {
  const area: Area = { top: 0, bottoms: Array<number>(columns).fill(anyDepth), leastLeg: 0 };
  const groups = new Map<number, { readonly arrangement: Arrangement; readonly cost: number }[]>();
  for (const arrangement of arrangements) {
    const { shelves, head, foot, upper } = arrangement;
    const [a, b, c] = [middleOf(head), middleOf(foot), middleOf(upper)];
    const cells = a * widthOf(shelves.head) + b * widthOf(shelves.foot) + c * widthOf(shelves.upper);
    const proposal = lay(grid, area, arrangement, [a, b, c], 0);
    if (proposal === undefined) continue;
    const key = Math.floor(cells / alike);
    groups.set(key, [...(groups.get(key) ?? []), { arrangement, cost: proposal.cost }]);
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
    const [head, foot, upper] = [arrangement.head, arrangement.foot, arrangement.upper].map((range) =>
      slack > smallSlack ? tallestOf(range) : range,
    ) as [Range, Range, Range];
    const [widthHead, widthFoot, widthUpper] = [widthOf(shelves.head), widthOf(shelves.foot), widthOf(shelves.upper)];
    if (area.tops !== undefined && widthHead > 0) continue;
    if (room < head.least * widthHead + foot.least * widthFoot + upper.least * widthUpper) continue;
    if (room - slack > head.most * widthHead + foot.most * widthFoot + upper.most * widthUpper) continue;
    for (let tallHead = head.least; tallHead <= head.most; tallHead++) {
      for (let tallFoot = foot.least; tallFoot <= foot.most; tallFoot++) {
        const left = room - tallHead * widthHead - tallFoot * widthFoot;
        const tallUpper = widthUpper === 0 ? 0 : Math.min(upper.most, Math.floor(left / widthUpper));
        const over = left - tallUpper * widthUpper;
        if (left < 0 || tallUpper < upper.least || over > slack) continue;
        const proposal = lay(grid, area, arrangement, [tallHead, tallFoot, tallUpper], over);
        if (proposal) found.push(proposal);
      }
    }
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, most);
}

const tallestOf = (range: Range): Range => ({ least: Math.max(range.least, range.most - 1), most: range.most });

/** True when no stand at the foot spans columns that end at different depths. */
function standsOnOneFloor(shelves: Shelves, bottoms: readonly number[]): boolean {
  return [...shelves.foot, ...shelves.upper].every((stand) => {
    for (let column = stand.column; column < stand.column + stand.width; column++)
      if (bottoms[column] !== bottoms[stand.column]) return false;
    return true;
  });
}

/** A picture of the story with what make-up must know of it. */
export interface Placed extends PictureNeed {
  readonly picture: number;
}

/** The story's pictures dealt to the stands in reading order: the first one is the lead picture, the others go by column, so that they stand near their text. */
export interface Dealt {
  readonly head: readonly (readonly Placed[])[];
  readonly foot: readonly (readonly Placed[])[];
  readonly upper: readonly (readonly Placed[])[];
}

function dealPictures(shelves: Shelves, pictures: readonly PictureNeed[]): Dealt {
  const stands = [
    ...shelves.head.slice(1).map((stand) => ({ stand, row: 0 })),
    ...shelves.upper.map((stand) => ({ stand, row: 1 })),
    ...shelves.foot.map((stand) => ({ stand, row: 2 })),
  ].sort((a, b) => a.stand.column - b.stand.column || a.row - b.row);
  const dealt = new Map<Stand, Placed[]>();
  let next = 0;
  const take = (count: number): Placed[] => pictures.slice(next, next + count).map((need, i) => ({ ...need, picture: next + i }));
  for (const stand of shelves.head.slice(0, 1)) {
    dealt.set(stand, take(1));
    next++;
  }
  for (const { stand } of stands) {
    dealt.set(stand, take(stand.stack));
    next += stand.stack;
  }
  const of = (shelf: readonly Stand[]) => shelf.map((stand) => dealt.get(stand) ?? []);
  return { head: of(shelves.head), foot: byShape(shelves.foot, of(shelves.foot)), upper: byShape(shelves.upper, of(shelves.upper)) };
}

/** True when some pictures are much wider than others, so that they do not suit one row of equal widths. */
const isMixed = (pictures: readonly PictureNeed[]): boolean => {
  const ratios = pictures.map((need) => need.ratio);
  return Math.max(...ratios) > 1.25 * Math.min(...ratios);
};

/** Pictures of one row dealt anew, the widest to the widest stand, when their shapes differ much: a row is equally high throughout. */
function byShape(shelf: readonly Stand[], dealt: readonly (readonly Placed[])[]): readonly (readonly Placed[])[] {
  const pictures = dealt.flat();
  if (pictures.length < 2 || !isMixed(pictures)) return dealt;
  const widestFirst = [...pictures].sort((a, b) => b.ratio - a.ratio || a.picture - b.picture);
  const order = shelf.map((stand, i) => ({ width: stand.width, i })).sort((a, b) => b.width - a.width || a.i - b.i);
  const anew: (readonly Placed[])[] = shelf.map(() => []);
  order.forEach(({ i }, rank) => {
    anew[i] = [widestFirst[rank]!];
  });
  return anew;
}

/** Heights a shelf may have (lines, white and captions included) so that no picture on it is cropped too far. */
function heights(grid: Grid, shelf: readonly Stand[], needs: readonly (readonly Placed[])[]): Range {
  if (picturesOn(shelf) === 0) return { least: 0, most: 0 };
  let least = 0;
  let most = Number.MAX_SAFE_INTEGER;
  shelf.forEach((stand, i) => {
    let natural = 0;
    let extra = 0;
    for (const need of needs[i]!) {
      natural += naturalLines(grid, stand.width, need);
      extra += need.captionLines[stand.width]! + pictureWhite;
    }
    least = Math.max(least, Math.ceil((natural * flattest) / 1000) + extra);
    most = Math.min(most, Math.floor((natural * tallest) / 1000) + extra);
  });
  return { least, most };
}

/** Lines the image takes when shown whole, and parts of one. */
export const naturalLines = (grid: Grid, width: number, { ratio }: Pick<PictureNeed, 'ratio'>): number =>
  (columnsWidth(grid, width) * 1000) / ratio / grid.line;

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
  // Most are refused here: only then are the pictures stacked.
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

/** What makes a page dull or unread: a lead picture that does not lead, more than three sizes of picture, columns of text too short. Weights by eye. */
function shapeCost(slots: readonly PictureSlot[], legs: readonly Leg[], deepest: number): number {
  const areas = slots.map((slot) => slot.cells.width * slot.imageLines);
  const lead = areas[0] ?? 0;
  const next = Math.max(0, ...areas.slice(1));
  let cost = lead < 2 * next ? ((2 * next - lead) * 400) / (lead + 1) : 0;
  const widths = new Set(slots.map((slot) => slot.cells.width));
  if (slots.length > 3) cost += widths.size === 1 ? 60 : widths.size > 3 ? 60 : 0;
  cost += slots.filter((slot) => slot.cells.width === 1).length * 90;
  for (const leg of legs) if (leg.to - leg.from < 14) cost += (14 - (leg.to - leg.from)) * 6;
  if (slots.length > 0 && legs.every((leg) => leg.to === legs[0]!.to) && slots.some((slot) => slot.cells.line === legs[0]!.to))
    cost += straightCut;
  if (slots.length > 3 && !legs.some((leg) => leg.to === deepest)) cost += noTextBelow;
  const first = slots[0];
  if (first && first.cells.column + first.cells.width / 2 < legs.length / 2 - 1) cost += 30;
  return cost;
}
