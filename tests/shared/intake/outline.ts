import { type Intake, readRawText } from '../../../shared/intake/read.ts';
import { type StoryElement, textOf } from '../../../shared/story/story.ts';

/** An intake as a short list of words that a person can check by eye. */
export interface Outline {
  readonly story: readonly string[];
  /** The stories after the first, where there are any. */
  readonly more?: readonly (readonly string[])[];
  readonly notices: readonly string[];
  readonly joins: readonly string[];
  readonly doubts: readonly string[];
}

function lineOf(element: StoryElement): string {
  if (element.type === 'picture') return `picture: ${textOf(element.children[0])} | ${textOf(element.children[1])}`;
  if (element.type === 'byline') return `byline: ${element.title} | ${textOf(element)}`;
  return `${element.type}: ${textOf(element)}`;
}

/** The outline of an intake. */
export const outlineOf = (intake: Intake): Outline => ({
  story: (intake.story ?? []).map(lineOf),
  ...(intake.stories.length > 1 && { more: intake.stories.slice(1).map((story) => story.map(lineOf)) }),
  notices: intake.notices.map((notice) => notice.text),
  joins: intake.joins.map((join) => `${join.left}+${join.right} ${join.across}`),
  doubts: intake.doubts.map((doubt) => `${doubt.line} ${doubt.text}: ${doubt.read}? ${doubt.other}?`),
});

/** How many elements of each type a text's story has. */
export function countsOf(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const element of readRawText(text).story ?? []) counts[element.type] = (counts[element.type] ?? 0) + 1;
  return counts;
}
