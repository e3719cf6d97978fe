import { expect, test } from 'vitest';
import { textOfPiece } from '../../shared/display/dump.ts';
import { squares } from '../../shared/face/squares.ts';
import type { Leg, SplitWay } from '../../shared/flow/leg.ts';
import { Composer } from '../../shared/line/composer.ts';
import { stopOf } from '../../shared/makeup/jumps.ts';
import type { OrderedStory } from '../../shared/makeup/moves/move.ts';
import type { StoryPlan } from '../../shared/makeup/plan.ts';
import { makePage } from '../../shared/pipeline.ts';
import type { Story } from '../../shared/story/story.ts';
import { block, picture } from '../support/copy.ts';
import { planOf } from '../support/pages.ts';

// Pages of text that no newsroom would set, in legs from one character to the whole page: each is made, and every character is on it or is told to be over.
// PAGES=50000 npm test -- tests/laws/hostile-plans makes that many.

const pages = Number(process.env.PAGES ?? 8000);
const parts = 10;

/** Numbers below `most`, the same for the same seed (a linear congruence, Numerical Recipes). */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}
type Dice = ReturnType<typeof dice>;

const scraps: readonly string[] = [
  ...'一二三四五天地人和山川，。：；！？“”‘’《》（）【】、·～/／—…％℃㎡￥$'.split(''),
  '——',
  '……',
  '12',
  '2026',
  '3.5',
  'km',
  'COVID-19',
  'international',
  ' ',
  '　',
  '\n',
  '\t',
  '😀',
  '👨‍👩‍👧',
  '\u{2ebf0}',
  '\u{10ffff}',
  '\u0378',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u2066',
  '\u0000',
  '\u200d',
  '\ufffe',
  'é',
  'e\u0301\u0301\u0301',
  'ﬀ',
  '■ ',
];
const walls: readonly string[] = [
  '1234567890'.repeat(1000),
  '。'.repeat(300),
  '”》）'.repeat(90),
  '……'.repeat(80),
  '“《（'.repeat(90),
  'a'.repeat(400),
];

function wordsFrom(roll: Dice): string {
  if (roll(400) === 0) return walls[roll(walls.length)]!;
  let text = '';
  for (let left = roll(roll(12) === 0 ? 160 : 24); left > 0; left--) text += scraps[roll(scraps.length)];
  return text;
}

const storyFrom = (roll: Dice): Story =>
  Array.from({ length: roll(4) }, () => (roll(6) === 0 ? block('subhead', wordsFrom(roll)) : block('paragraph', wordsFrom(roll))));

const ways: readonly SplitWay[] = ['whole', 'free', 'uneven', 'grid'];

function legFrom(roll: Dice): Leg {
  const column = roll(8);
  const from = roll(100);
  const split =
    roll(3) === 0 ? { split: { columns: 1 + roll(9), way: ways[roll(4)]!, ...(roll(2) === 0 ? { level: true as const } : {}) } } : {};
  return { column, width: 1 + roll(8 - column), from, to: from + roll(14), ...split };
}

function cellsFrom(roll: Dice) {
  const column = roll(8);
  return { column, width: 1 + roll(8 - column), line: roll(100), lines: 3 + roll(12) };
}

function placeFrom(roll: Dice): StoryPlan {
  const cells = cellsFrom(roll);
  const slots = roll(3) === 0 ? [{ picture: 0, cells, imageLines: cells.lines - 1, captionLines: 1, whiteAbove: 0 }] : [];
  return {
    story: 'a',
    head: roll(4) === 0 ? cellsFrom(roll) : null,
    subheadWhite: roll(3),
    legs: Array.from({ length: roll(5) }, () => legFrom(roll)),
    pictures: slots,
    ...(roll(5) === 0 ? { box: { ...cellsFrom(roll), rule: 'double' as const } } : {}),
    ...(roll(9) === 0 ? { fitted: [0, 1, 2], tight: [1], loose: [2] } : {}),
  };
}

/** Text without what prints nothing. */
const bare = (text: string): string => text.replace(/[\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '');

test.each(Array.from({ length: parts }, (_, part) => part))('hostile pages, part %i of ten', { timeout: 120_000 }, (part) => {
  const composer = new Composer(squares);
  for (let page = 0; page < pages / parts; page++) {
    const roll = dice(20_200_303 + part * 1_000_003 + page * 7919);
    const body = storyFrom(roll);
    const plan = planOf(placeFrom(roll));
    const order: OrderedStory = { id: 'a', story: [...body, picture('图')], ...(roll(8) === 0 && { jump: { to: 2 } }) };
    const made = makePage(
      {
        sheet: 'broadsheet',
        folio: { paper: '', date: '2020-03-03', pageNo: 3, section: '', editors: '' },
        stories: [order],
        notices: [],
        photos: [],
        plan,
      },
      composer,
    );
    let set = '';
    for (const piece of made.list.pieces) if (piece.role === 'paragraph' || piece.role === 'subhead') set += textOfPiece(piece);
    const all = bare(
      body.map((element) => (element.type === 'picture' ? '' : element.children.map((child) => child.text).join(''))).join(''),
    );
    const shown = bare(set);
    const isRight =
      all.startsWith(shown) && (shown.length === all.length || stopOf(order, made.plan, composer).element < order.story.length);
    if (!isRight) expect([part, page, shown]).toEqual([part, page, all]);
  }
});
