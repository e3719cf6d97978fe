import type { Grid } from '../../sheet/grid.ts';
import { type Arrangement, arrange, standsOnOneFloor } from '../arrange.ts';
import { type PictureRows, pictureOrders } from '../picture-rows.ts';
import { soundest, type Weighed, weighed } from '../propose.ts';
import { blockShelves } from '../shelves.ts';
import type { StoryNeed } from './need.ts';

/** Arrangements of pictures that take about as much room which are looked at. */
const few = 4;

/** How the pictures of a page's stories may stand in blocks of every width, worked out once for each story and width. */
export class Stands {
  readonly #grid: Grid;
  readonly #all = new Map<string, readonly Arrangement[]>();
  readonly #weighed = new Map<string, readonly Weighed[]>();
  readonly #soundest = new Map<string, readonly Arrangement[]>();
  readonly #rows = new Map<string, readonly PictureRows[]>();

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  /** All arrangements of a story's first pictures over so many columns. */
  all(need: StoryNeed, columns: number, count: number): readonly Arrangement[] {
    return once(this.#all, keyOf(need, columns, count), () => arrange(this.#grid, columns, need.pictures.slice(0, count), blockShelves));
  }

  /** The rows in which all of a story's pictures may stand over so many columns. */
  rows(need: StoryNeed, columns: number): readonly PictureRows[] {
    return once(this.#rows, keyOf(need, columns, need.pictures.length), () => pictureOrders(this.#grid, columns, need.pictures));
  }

  /** The arrangements of a story's first pictures that are worth trying over columns that end so. */
  soundest(need: StoryNeed, bottoms: readonly number[], count: number): readonly Arrangement[] {
    const columns = bottoms.length;
    const key = keyOf(need, columns, count);
    return once(this.#soundest, `${key} ${bottoms.map((bottom) => (bottom === bottoms[0] ? 0 : 1)).join('')}`, () => {
      const all = once(this.#weighed, key, () => weighed(this.#grid, columns, this.all(need, columns, count)));
      return soundest(
        all.filter(({ arrangement }) => standsOnOneFloor(arrangement.shelves, bottoms)),
        few,
      );
    });
  }
}

/** A story is told by its rank; one that opens with its first picture has one picture fewer to stand. */
const keyOf = ({ rank, pictures }: StoryNeed, columns: number, count: number): string => `${rank} ${pictures.length} ${count} ${columns}`;

function once<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  let found = known.get(key);
  if (found === undefined) {
    found = find();
    known.set(key, found);
  }
  return found;
}
