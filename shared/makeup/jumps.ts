import type { Composer } from '../line/composer.ts';
import { gridOf } from '../sheet/grid.ts';
import { sheets } from '../sheet/sheets.ts';
import { isBody, type Story, type StoryElement, type StoryText, type TextBlock } from '../story/story.ts';
import { jumpWords } from '../words/printed.ts';
import { setBody, thingsOn } from './body.ts';
import type { OrderedStory } from './moves/move.ts';
import { type CopyStart, type Jump, noPlace, type Plan } from './plan.ts';

/** Where the copy of a story stops on a page; behind its last element when all of it stands there. */
export function stopOf({ id, story, jump }: OrderedStory, plan: Plan, composer: Composer): CopyStart {
  const place = plan.stories.find((other) => other.story === id) ?? noPlace(id);
  const { stopped } = setBody(story, place, gridOf(sheets[plan.sheet], plan.line), composer, thingsOn(plan), jump);
  return stopped ?? { element: story.length, offset: 0 };
}

/**
 * What make-up finds a place for on the second page of a story: its copy from where the first one stopped, behind the line that says where it comes from. Head and pictures stand
 * on the first page; every element keeps its number.
 */
export function restOf(story: Story, { page, stopped }: NonNullable<Jump['from']>): Story {
  const words = jumpWords('from', page);
  const isParted = stopped.offset > 0;
  return story.map((element, index): StoryElement => {
    if (!isParted && index === stopped.element - 1) return paragraphOf([{ text: words }]);
    if (!isBody(element) || index < stopped.element) return paragraphOf([]);
    if (!isParted || index > stopped.element) return element;
    return paragraphOf([{ text: `${words}\n` }, ...textFrom(element.children, stopped.offset)]);
  });
}

const paragraphOf = (children: readonly StoryText[]): TextBlock => ({ type: 'paragraph', children });

/** Marked text from a UTF-16 offset on. */
function textFrom(children: readonly StoryText[], offset: number): readonly StoryText[] {
  let before = 0;
  return children.flatMap((child) => {
    const from = Math.max(0, offset - before);
    before += child.text.length;
    return from < child.text.length ? [{ ...child, text: child.text.slice(from) }] : [];
  });
}
