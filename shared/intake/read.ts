import type { Kind } from '../notice/kinds/form.ts';
import type { Notice } from '../notice/notice.ts';
import { type Story, textOf } from '../story/story.ts';
import type { Change, Doubt, Join } from './change.ts';
import { cleanText, passagesOf } from './clean.ts';
import { divide } from './divide.ts';
import { divideStories } from './divide-stories.ts';
import { clearFurniture } from './furniture.ts';
import { gatherLines } from './gather.ts';
import { readNotices } from './read-notices.ts';
import { type ReadStory, readCopy, readStory } from './read-story.ts';
import type { Settled } from './settle.ts';

/** What was read from raw copy: its stories (the first of them, or null, is `story`), the notices, and everything an editor should be shown about the reading. */
export interface Intake {
  readonly story: Story | null;
  readonly stories: readonly Story[];
  readonly notices: readonly Notice[];
  /** In the order of the input lines. White space at line edges and blank lines are not copy and leave no change. */
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
  readonly joins: readonly Join[];
  /** Characters of story and notices, white space not counted. */
  readonly characters: number;
}

/** An intake with every passage as it was settled: the proof that no character was lost or doubled. */
export interface TracedIntake extends Intake {
  readonly settled: readonly Settled[];
  /** Lines taken out as heads of a notice column, or as a page's folio and imprint. */
  readonly dropped: readonly Change[];
}

/** What raw copy is read for: a page's whole text, or more copy for a story that has its head already. */
export type Reading = 'page' | 'copy';

/** Reads raw copy as `readRawText` does and keeps its traces. */
export function traceRawText(text: string, reading: Reading = 'page', kinds?: readonly Kind[]): TracedIntake {
  const cleaned = cleanText(text);
  const cleared = clearFurniture(passagesOf(cleaned.lines));
  const divided = divide(gatherLines(cleared.passages), kinds);
  const read =
    divided.story.length === 0 ? [] : reading === 'copy' ? [readCopy(divided.story)] : divideStories(divided.story).map(readStory);
  const stories = read.map(({ story }) => story).filter((story) => story.length > 0);
  const { notices, settled } = readNotices(divided.notices, kinds);
  const of = <Part extends keyof ReadStory>(part: Part): ReadStory[Part][number][] => read.flatMap((one) => [...one[part]]);
  const all = [...of('settled'), ...settled];
  const dropped = [...cleared.changes, ...divided.changes];
  const changes = [...cleaned.changes, ...dropped, ...of('changes'), ...all.flatMap((one) => one.changes)];
  const doubts = [...cleared.doubts, ...divided.doubts, ...of('doubts'), ...settled.flatMap((one) => one.doubts)];
  return {
    story: stories[0] ?? null,
    stories,
    notices,
    changes: changes.toSorted((a, b) => a.line - b.line),
    doubts: doubts.toSorted((a, b) => a.line - b.line),
    joins: of('joins'),
    characters: charactersOf(stories.flat(), notices),
    settled: all,
    dropped,
  };
}

/**
 * Reads raw copy, pasted or from a file: a feature with headline, deck, bylines, body and captions, or several news items, and the notices typed after, before or between.
 * The notices are of the kinds given, the house's (none given: ours). Never throws, whatever the text; linear in its length.
 */
export function readRawText(text: string, kinds?: readonly Kind[]): Intake {
  const { story, stories, notices, changes, doubts, joins, characters } = traceRawText(text, 'page', kinds);
  return { story, stories, notices, changes, doubts, joins, characters };
}

function charactersOf(story: Story, notices: readonly Notice[]): number {
  let count = 0;
  const add = (text: string): void => {
    count += text.replace(/\s|[\ud800-\udbff](?=[\udc00-\udfff])/g, '').length;
  };
  for (const element of story) {
    if (element.type === 'picture') for (const part of element.children) add(textOf(part));
    else add(element.type === 'byline' ? element.title + textOf(element) : textOf(element));
  }
  for (const notice of notices) add(notice.text);
  return count;
}
