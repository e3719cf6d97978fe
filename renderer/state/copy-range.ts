import type { Path, Point } from 'slate';
import { type CopyPlace, sourceOf, storyPlaceOf } from '../../shared/display/hit.ts';
import type { StoryElement, StoryText } from '../../shared/story/story.ts';
import { textOf } from '../../shared/story/story.ts';
import { useStories } from '../story/open-stories.ts';

/** A place of the made copy as a point of its story's value; null for a notice, and for copy the story no longer has. */
export function placeInStory(place: CopyPlace): { readonly story: string; readonly point: Point } | null {
  const found = storyPlaceOf(place.source);
  const element = found && useStories.getState().texts[found.story]?.[found.element];
  if (!found || !element) return null;
  return { story: found.story, point: pointIn(element, [found.element], place.offset) };
}

/** The point at an offset of an element's text; in a picture, of its caption and then its credit. */
export function pointIn(element: StoryElement, path: Path, offset: number): Point {
  if (element.type === 'picture') {
    const [caption, credit] = element.children;
    const length = textOf(caption).length;
    // Between caption and credit as printed stands a space.
    return offset <= length || textOf(credit) === ''
      ? pointInTexts(caption.children, [...path, 0], offset)
      : pointInTexts(credit.children, [...path, 1], Math.max(0, offset - length - 1));
  }
  return pointInTexts(element.children, path, offset);
}

function pointInTexts(children: readonly StoryText[], path: Path, offset: number): Point {
  let left = offset;
  for (const [i, { text }] of children.entries()) {
    if (left <= text.length) return { path: [...path, i], offset: left };
    left -= text.length;
  }
  const last = children.length - 1;
  return { path: [...path, last], offset: children[last]?.text.length ?? 0 };
}

/** The place in the made copy of a point of a story's value: `placeInStory` the other way. */
export function placeOfPoint(story: string, { path, offset }: Point): CopyPlace | null {
  const element = useStories.getState().texts[story]?.[path[0] ?? -1];
  if (element === undefined) return null;
  const before = (children: readonly StoryText[], child: number): number =>
    children.slice(0, child).reduce((sum, { text }) => sum + text.length, 0);
  if (element.type === 'picture') {
    const [caption, credit] = element.children;
    const at = path[1] === 1 ? textOf(caption).length + 1 + before(credit.children, path[2] ?? 0) : before(caption.children, path[2] ?? 0);
    return { source: sourceOf({ story, element: path[0] ?? 0, isCaption: true }), offset: at + offset };
  }
  return { source: sourceOf({ story, element: path[0] ?? 0, isCaption: false }), offset: before(element.children, path[1] ?? 0) + offset };
}
