import type { Folio } from '../../shared/display/folio.ts';
import { readRawText } from '../../shared/intake/read.ts';
import type { KeptNotice, PageOrder } from '../../shared/pipeline.ts';
import { type Story, type StoryElement, textOf } from '../../shared/story/story.ts';

/** One page of the job: what our program sets, and what the rivals' sources are written from. */
export interface Job {
  readonly name: string;
  readonly story: Story;
  readonly notices: readonly KeptNotice[];
  /** Characters of story and notices. */
  readonly characters: number;
}

const folio: Folio = { paper: '青石日报', date: '2020-03-03', pageNo: 3, section: '专题', editors: '' };

/** The job of a raw text, read by our own intake: every rival gets the same cleaned copy. */
export function readJob(name: string, text: string): Job {
  const { story, notices, characters } = readRawText(text);
  return { name, story: story ?? [], notices: notices.map((notice, i) => ({ ...notice, id: `n${i}` })), characters };
}

/** What our program is asked to make of a job. */
export const orderOf = (job: Job): PageOrder => ({
  sheet: 'broadsheet',
  folio,
  stories: [{ id: 's', story: job.story }],
  notices: job.notices,
  photos: [],
});

/** The job `count` times; from the second on every text is turned round its own length, so that no program can answer it from what it kept. */
export function pagesOf(job: Job, count: number): readonly Job[] {
  return Array.from({ length: count }, (_, page) => {
    const turn = (text: string) => turned(text, page * 7);
    return { ...job, story: withTexts(job.story, turn), notices: job.notices.map((notice) => ({ ...notice, text: turn(notice.text) })) };
  });
}

const turned = (text: string, by: number): string => {
  const letters = [...text];
  const at = by % Math.max(1, letters.length);
  return [...letters.slice(at), ...letters.slice(0, at)].join('');
};

function withTexts(story: Story, change: (text: string) => string): Story {
  return story.map((element) => (isBody(element) ? { ...element, children: [{ text: change(textOf(element)) }] } : element));
}

const isBody = (element: StoryElement): element is StoryElement & { type: 'lead' | 'paragraph' } =>
  element.type === 'lead' || element.type === 'paragraph';

/** The job with words put into the middle of its longest paragraph: what an editor's keystroke does. */
export function edited(job: Job, words: string): Job {
  const longest = job.story.filter(isBody).toSorted((a, b) => textOf(b).length - textOf(a).length)[0];
  if (longest === undefined) return job;
  const text = textOf(longest);
  const middle = text.length >> 1;
  const paragraph = { ...longest, children: [{ text: text.slice(0, middle) + words + text.slice(middle) }] };
  return { ...job, story: job.story.map((element) => (element === longest ? paragraph : element)) };
}
