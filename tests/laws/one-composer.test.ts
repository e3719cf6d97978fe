import { expect, test } from 'vitest';
import { changedPieces } from '../../shared/display/change.ts';
import { dump } from '../../shared/display/dump.ts';
import { squares } from '../../shared/face/squares.ts';
import { Composer } from '../../shared/line/composer.ts';
import { fit as tellFit } from '../../shared/makeup/fit.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import { type MadePage, makePage, type PageOrder } from '../../shared/pipeline.ts';
import type { StoryElement } from '../../shared/story/story.ts';
import { type Draw, drawFrom } from '../support/hostile.ts';
import { hostileOrder } from '../support/hostile-page.ts';

// DRAWS=20000 npm test -- tests/laws/one-composer holds the law against that many; FROM=… begins with other pages.
const draws = Number(process.env.DRAWS ?? 2000);
const from = Number(process.env.FROM ?? 0);

/** So few pages are drawn from that their texts come again in other places, other measures and other company. */
const pool = 40;

/** The page to be made after another one: that one changed – typed into or marked, its frames moved, the copy or the plan of another in it – or another page. */
function following(last: PageOrder, draw: Draw): PageOrder {
  const other = hostileOrder(from + draw(pool));
  switch (draw(6)) {
    case 0:
    case 1:
      return { ...last, stories: last.stories.map(({ id, story }) => ({ id, story: edited(story, draw) })) };
    case 2:
    case 3:
      return last.plan === undefined ? last : { ...last, plan: moved(last.plan, draw) };
    case 4: {
      const added = (at: number): readonly StoryElement[] => other.stories[at]?.story.slice(0, draw(4)) ?? [];
      const stories = last.stories.map(({ id, story }, at) => ({ id, story: [...story, ...added(at)] }));
      return { ...last, ...(other.plan && { sheet: other.sheet, plan: other.plan }), stories, notices: other.notices };
    }
    default:
      return other;
  }
}

function edited(story: readonly StoryElement[], draw: Draw): readonly StoryElement[] {
  const at = draw(story.length + 1);
  return story.map((element, i) => {
    if (i !== at || element.type === 'picture' || element.type === 'byline') return element;
    const [first, ...others] = element.children;
    const { text } = first!;
    const place = draw(text.length + 1);
    const changed = draw(2) === 0 ? { text, bold: true } : { text: `${text.slice(0, place)}字${text.slice(place)}` };
    return { ...element, children: [changed, ...others] } as StoryElement;
  });
}

/** The same places, but the notice box is moved and divided otherwise, some legs after the first are of another width, and what was set tight is set loose. */
const moved = (plan: Plan, draw: Draw): Plan => ({
  ...plan,
  notices: plan.notices && { ...plan.notices, line: plan.notices.line + draw(2), columns: 1 + draw(4) },
  stories: plan.stories.map(({ tight = [], loose = [], legs, ...place }) => ({
    ...place,
    tight: loose,
    loose: tight,
    legs: legs.map((leg, i) => (i > 0 && draw(2) === 0 ? { ...leg, width: 1 + draw(3) } : leg)),
  })),
});

/** True when two makings draw the same, in the same order, and say the same of it. */
const areAlike = (one: MadePage, other: MadePage): boolean =>
  changedPieces(one.list, other.list).length === 0 && saidOf(one) === saidOf(other);

const saidOf = ({ list, noticeLines, ...facts }: MadePage): string => `${dump(list)}${JSON.stringify([facts, [...noticeLines]])}`;

test(`${draws} pages in any order: a composer that has made others before says and draws what a new one does`, {
  timeout: 120_000 + draws * 400,
}, () => {
  const draw = drawFrom(from);
  const used = new Composer(squares);
  const wrong: number[] = [];
  let order = hostileOrder(from);
  for (let i = 0; i < draws; i++) {
    order = following(order, draw);
    const made = makePage(order, used);
    if (!areAlike(made, makePage(order, new Composer(squares)))) wrong.push(i);
    // Copyfit composes what no page shows, and leaves it with the composer.
    if (draw(10) === 0) tellFit(order, made.plan, used);
  }
  expect(wrong).toEqual([]);
});
