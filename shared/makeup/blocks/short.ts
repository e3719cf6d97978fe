import type { Leg } from '../../flow/leg.ts';
import type { Cells, Grid } from '../../sheet/grid.ts';
import { type PictureNeed, pictureWhite } from '../arrange.ts';
import { standBeside } from '../beside.ts';
import { columnFillers } from '../filler.ts';
import { levelLegs } from '../level-legs.ts';
import { type Area, type Proposal, plainProposal } from '../propose.ts';
import { between } from './divide.ts';
import { columnLines, leastText } from './estimate.ts';

/** Most lines of white that a column of a block may have. */
export const mostWhite = 2;

/** Lines beyond those of the copy that its columns may be given, for a sub-head that must go on to the next one. */
const mostSpare = 2;

/** Fewest lines of a column, where a story too short for its columns stands in no fewer; and what each line costs that one has fewer than it should. */
const leastLevel = 2;
const shallowCost = 30;

/** What such a layout costs beside one whose text runs over all columns, and a filler that stands as a strip, for each of its widths beyond the second: by eye. */
const shortCost = 60;
const stripCost = 400;

/**
 * Proposals for a story far too short for its block: its text in the first columns, level, and what they leave beside and beneath for its pictures, each as large as it may
 * be; fillers take the rest. No column of text is left white.
 */
export function shortProposals(grid: Grid, area: Area, lines: number, pictures: readonly PictureNeed[]): readonly Proposal[] {
  const found: Proposal[] = [];
  for (let columns = 1; columns <= area.bottoms.length; columns++) {
    if (columns > 1 && lines < columns * leastLevel) break;
    for (let spare = 0; spare <= mostSpare; spare++) {
      const legs = levelLegs(area.top, columns, lines + spare);
      if (legs.some(({ column, to }) => to > area.bottoms[column]!)) break;
      const foot = Math.max(area.top, ...legs.map(({ to }) => to));
      for (const rooms of [underAndBeside(area, columns, foot), besideAndUnder(area, columns, foot)]) {
        const { pictures: slots, fillers } = standBeside(grid, [], rooms, pictures);
        const things: readonly Cells[] = [...slots.map(({ cells }) => cells), ...fillers];
        if (area.bottoms.some((bottom, column) => whiteIn(column, area.top, bottom, legs, things) > mostWhite)) continue;
        const shallow = legs.reduce((sum, { from, to }) => sum + Math.max(0, leastText - (to - from)), 0);
        const cost = shortCost + shallow * shallowCost + fillers.reduce((sum, filler) => sum + strip(filler), 0);
        found.push({ ...plainProposal(legs), slots, fillers, cost });
      }
    }
  }
  return found;
}

/** The deepest white of a column that neither its text nor anything else takes, the line beneath the block counted in. */
function whiteIn(column: number, top: number, bottom: number, legs: readonly Leg[], things: readonly Cells[]): number {
  const here = things.filter((cells) => cells.column <= column && column < cells.column + cells.width);
  const spans = [
    ...legs.filter((leg) => leg.column === column).map(({ from, to }) => ({ from, to })),
    ...here.map(({ line, lines }) => ({ from: line, to: line + lines })),
    { from: bottom + between, to: bottom },
  ].toSorted((a, b) => a.from - b.from);
  let [deepest, reached] = [0, top];
  for (const { from, to } of spans) {
    deepest = Math.max(deepest, from - reached);
    reached = Math.max(reached, to);
  }
  return deepest;
}

const strip = ({ width, lines }: Cells): number => Math.max(0, lines / (width * columnLines) - 2) * stripCost;

/** The room beside the text, as deep as the block, and that beneath it. */
const underAndBeside = (area: Area, columns: number, foot: number): readonly Cells[] => [
  ...columnFillers(area, columns),
  ...columnFillers({ top: foot + pictureWhite, bottoms: area.bottoms.slice(0, columns) }, 0),
];

/** The room beside the text, as deep as that, and that beneath both. */
const besideAndUnder = (area: Area, columns: number, foot: number): readonly Cells[] => [
  ...columnFillers({ top: area.top, bottoms: area.bottoms.map((bottom) => Math.min(bottom, foot)) }, columns),
  ...columnFillers({ top: foot + pictureWhite, bottoms: area.bottoms }, 0),
];
