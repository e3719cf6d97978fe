import type { Leg } from '../flow/leg.ts';
import type { TextStyle } from '../line/house.ts';
import type { NoticeMove } from '../notice/moves.ts';
import type { Cells } from '../sheet/grid.ts';
import type { Length } from '../sheet/length.ts';
import type { SheetName } from '../sheet/sheets.ts';

/** True on what a person has placed: make-up leaves it where it is when it makes the page again. */
interface Pinnable {
  readonly pinned?: true;
}

/**
 * Which part of a photo its slot shows. `zoom` is thousandths of the largest part that has the slot's shape (1000 shows that part, 2000 half of it); `x` and `y` say where it
 * lies in what is left over, ten thousandths (0 left or top, 5000 the middle).
 */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A place for one picture: `picture` is its place among the story's pictures; the image takes the upper lines of the cells, the caption the lines beneath. */
export interface PictureSlot extends Pinnable {
  readonly picture: number;
  readonly cells: Cells;
  readonly imageLines: number;
  readonly captionLines: number;
  /** White lines above the image (a picture that stands at the foot of columns); one that hangs at the head has its white beneath. */
  readonly whiteAbove: number;
  /** Not told: the largest part, about the middle. */
  readonly crop?: Crop;
}

/** The notice box: its cells, and into how many columns it is divided inside. */
export interface Box extends Cells, Pinnable {
  readonly columns: number;
  /** The notices a person moved out of the column's order. */
  readonly moves?: readonly NoticeMove[];
}

/** A filler (补白). */
export interface Filler extends Cells, Pinnable {}

/** A headline on so many lines in a step of the house's table. */
export interface HeadlineStep {
  readonly lines: 1 | 2;
  readonly size: Length;
}

/** Where a story's head stands: kicker, headline, deck and bylines together. */
export interface HeadPlace extends Cells, Pinnable {
  /** How the headline is set when not in the largest step that fits; ignored while it does not fit so, and by a vertical head. */
  readonly headline?: HeadlineStep;
  /** True when it is set vertically (竖排标题). */
  readonly vertical?: true;
}

/** Kinds of rules (composition.md 2.6): 正线 thin, 反线 thick, 双线 two thin ones, 文武线 a thick and a thin one. */
export const RULE_KINDS = ['thin', 'thick', 'double', 'thick-thin'] as const;

/** One of the kinds of rules. */
export type RuleKind = (typeof RULE_KINDS)[number];

/** A box about a story (围框): its cells, its rule, and its ground, percent of black (none: paper). Legs and pictures of the story keep a character from its sides. */
export interface StoryBox extends Cells, Pinnable {
  readonly rule: RuleKind;
  readonly tint?: number;
}

/**
 * Where one story stands. Its head, legs and pictures may stand anywhere: text runs through the legs in their order, round every picture that stands in their way. A story
 * without legs has no text on the page (all of it is over), one without head shows none.
 */
export interface StoryPlan {
  /** Id of the story's record. */
  readonly story: string;
  readonly head: HeadPlace | null;
  /** Lines a sub-head takes beyond its own. */
  readonly subheadWhite: number;
  /** Elements of the story set one line shorter, and one line longer, than they would run. */
  readonly tight?: readonly number[];
  readonly loose?: readonly number[];
  /** Elements whose lines are chosen together, at the least strain, instead of one after the other. */
  readonly fitted?: readonly number[];
  /** How the text is set where it is not as the house has it. */
  readonly style?: TextStyle;
  readonly legs: readonly Leg[];
  readonly pictures: readonly PictureSlot[];
  readonly box?: StoryBox;
}

/**
 * Rules, boxes and tints that belong to no story, placed by a person; they lie beneath everything else. A rule `across` runs through the middle of its cells; one `down` in the
 * middle of the gutter to the left of its column (to the right of the page's last one when `column` is the number of columns). A masthead (报头) is the folio's stead on a front
 * page: nothing else stands in its cells. Its `imprint` is what the house says in it beside name, date and running number: CN number, publisher, number of pages.
 */
export type Furniture = Cells &
  Pinnable &
  (
    | { readonly kind: 'rule'; readonly rule: RuleKind; readonly way: 'across' | 'down' }
    | { readonly kind: 'box'; readonly rule: RuleKind; readonly tint?: number }
    | { readonly kind: 'tint'; readonly tint: number }
    | { readonly kind: 'masthead'; readonly imprint: string }
  );

/** The mastheads of a plan: of its furniture, what has its place to itself. */
export const mastheadsOf = ({ furniture }: Plan): readonly Furniture[] => furniture.filter(({ kind }) => kind === 'masthead');

/**
 * Where everything on a page stands, in cells of its grid: what make-up chose or a person placed, and all it takes to make the same page again without searching. Plain data:
 * it is kept in the store, sent over the contract, changed by moves and by hand, and read as a pattern for other pages. Setting a page never moves anything: things that
 * overlap in the plan overlap on paper, and copy that finds no room is over.
 *
 * Frames of the made page are named after the plan: `s1-head`, `s1-text-2` (leg 2 of the first story of the order), `s1-picture-3`, `s1-caption-3`, `notices`, `filler-1`,
 * `furniture-1`.
 */
export interface Plan {
  readonly sheet: SheetName;
  /** Body line height. */
  readonly line: Length;
  /** By weight, the page's main story first; each story once. This is also the reading order. */
  readonly stories: readonly StoryPlan[];
  readonly notices: Box | null;
  readonly fillers: readonly Filler[];
  readonly furniture: readonly Furniture[];
}

/** A place in a story's copy: an element by its index, a UTF-16 offset in its text. */
export interface CopyStart {
  readonly element: number;
  readonly offset: number;
}

/** How a story runs over two pages: the number of the page it goes on on (下转第×版); that of the page it comes from (上接第×版), and where it stopped there. */
export interface Jump {
  readonly to?: number;
  readonly from?: { readonly page: number; readonly stopped: CopyStart };
}

/** A story with its id: what of a page's order make-up and copyfit work on. */
export interface Identified {
  readonly id: string;
}

/**
 * A plan for these stories: places of stories that the order does not have go, in their order, to stories the plan does not know (so that a plan serves as a pattern, and a story put
 * in another's stead takes its place); places that nobody takes are left out. The same plan when every story is known.
 */
export function adopted(plan: Plan, stories: readonly Identified[]): Plan {
  const has = (id: string): boolean => stories.some((story) => story.id === id);
  if (plan.stories.every(({ story }) => has(story))) return plan;
  const waiting = stories.filter(({ id }) => !plan.stories.some(({ story }) => story === id));
  let next = 0;
  const places = plan.stories.flatMap((place): StoryPlan[] => {
    if (has(place.story)) return [place];
    const taker = waiting[next++];
    return taker === undefined ? [] : [{ ...place, story: taker.id }];
  });
  return { ...plan, stories: places };
}

/** The place of a story that has none: nothing of it stands on the page. */
export const noPlace = (story: string): StoryPlan => ({ story, head: null, subheadWhite: 1, legs: [], pictures: [] });

/** The plan with one of its stories placed otherwise; `at` counts the plan's stories. */
export const withStory = (plan: Plan, at: number, place: StoryPlan): Plan => ({
  ...plan,
  stories: plan.stories.map((other, i) => (i === at ? place : other)),
});
