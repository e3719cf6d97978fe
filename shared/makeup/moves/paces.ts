import { measureIn } from '../../flow/blocks.ts';
import type { Composer } from '../../line/composer.ts';
import { house } from '../../line/house.ts';
import { columnsWidth, type Grid } from '../../sheet/grid.ts';
import type { Body } from '../body.ts';
import type { StoryPlan } from '../plan.ts';
import type { Deed } from './move.ts';

/** Least and most lines a sub-head may take beyond its own (by eye). */
const leastWhite = 0;
const mostWhite = 3;

/** Every paragraph that can be set a line shorter or longer than it is set now, and a line less or more of white about all sub-heads. */
export function paceMoves(place: StoryPlan, { blocks, bands }: Body, grid: Grid, composer: Composer): readonly Deed[] {
  const measure = measureIn(bands[0]?.width ?? columnsWidth(grid, 1), house.body);
  const moves = blocks.flatMap((block): Deed[] => {
    if (block.kind === 'subhead') return [];
    const { element, paragraph } = block;
    const natural = composer.lines(paragraph, measure).length;
    // What cures a lone line is not the plan's: such a paragraph may go either way, and another cures the line.
    const isAsked = [place.tight, place.loose, place.fitted].some((asked) => asked?.includes(element));
    const now = isAsked ? block.lines.length : natural;
    // A paragraph set otherwise goes back to its own lines, whichever way that is; one that runs as it would may go either way.
    if (now > natural) return [{ kind: 'pull-in', element }];
    if (now < natural) return [{ kind: 'let-out', element }];
    const shorter: Deed[] = composer.paced(paragraph, measure, -1).length < natural ? [{ kind: 'pull-in', element }] : [];
    return composer.paced(paragraph, measure, 1).length > natural ? [...shorter, { kind: 'let-out', element }] : shorter;
  });
  const subheads = blocks.some((block) => block.kind === 'subhead');
  const whites = ([-1, 1] as const).filter((by) => place.subheadWhite + by >= leastWhite && place.subheadWhite + by <= mostWhite);
  return subheads ? [...moves, ...whites.map((by): Deed => ({ kind: 'subhead-white', by }))] : moves;
}

/** The place of a story with a paragraph a line shorter (−1) or longer (1) than it asks for now; what it asked for the other way is taken back first. */
export function setPace(place: StoryPlan, element: number, by: -1 | 1): StoryPlan {
  const { tight = [], loose = [], ...others } = place;
  const without = (list: readonly number[]): readonly number[] => list.filter((other) => other !== element);
  const undone = (by < 0 ? loose : tight).includes(element);
  const added = (list: readonly number[]): readonly number[] => [...without(list), element].sort((a, b) => a - b);
  return withPaces(others, by < 0 && !undone ? added(tight) : without(tight), by > 0 && !undone ? added(loose) : without(loose));
}

/** A place with these paragraphs tight and loose; a list of none is left out, so that a move taken back gives the plan there was. */
export function withPaces(place: StoryPlan, tight: readonly number[], loose: readonly number[]): StoryPlan {
  const { tight: _tight, loose: _loose, ...others } = place;
  return { ...others, ...(tight.length > 0 ? { tight } : {}), ...(loose.length > 0 ? { loose } : {}) };
}
