import { Node, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { create } from 'zustand';
import { excerptAround, type Finding, findIn, replaceIn } from '../../../shared/story/find.ts';
import type { Story } from '../../../shared/story/story.ts';
import { desk } from '../../desk.ts';
import { correctNotice, select } from '../../page/desktop.ts';
import { type KeptNotice, rewordNotices } from '../../state/reworded.ts';
import { asOneStep, useSteps } from '../../state/steps.ts';
import { useView } from '../../state/view.ts';
import { openStory, writeOn } from '../hand.ts';
import { currentStory, loadOpen, type OpenStory, useStories } from '../open-stories.ts';
import { type Place, placesIn, rangeOf } from './places.ts';

/** Where words are looked for. */
export type Scope = 'story' | 'page' | 'issue' | 'notices';

/** The scopes, nearest first. */
export const scopes: readonly Scope[] = ['story', 'page', 'issue', 'notices'];

/** One result: in a story (with its id) or a notice. */
export type Result =
  | { readonly kind: 'story'; readonly story: string; readonly place: Place }
  | { readonly kind: 'notice'; readonly notice: KeptNotice; readonly pageId: string | null; readonly from: number; readonly to: number };

interface State extends Finding {
  readonly isOpen: boolean;
  readonly by: string;
  readonly scope: Scope;
  /** Whether the story in the editor is among what is searched: it may wait while its page or issue is meant. */
  readonly hasOwn: boolean;
  /** What was found outside the story in the editor; of that one the places are looked up as it is typed in. */
  readonly others: readonly Result[];
  /** The number of the result looked at. */
  readonly at: number;
}

/** The search of the window. */
export const useFinding = create<State>()(() => ({
  isOpen: false,
  words: '',
  by: '',
  matchCase: false,
  scope: 'story',
  hasOwn: true,
  others: [],
  at: 0,
}));

/** The results in a story. */
export const resultsIn = (story: string, text: Story, finding: Finding): readonly Result[] =>
  placesIn(text as unknown as Node[], finding).map((place): Result => ({ kind: 'story', story, place }));

/** The name of a result among others. */
export const nameOf = (result: Result): string => (result.kind === 'story' ? `${result.story} ${result.place.path}` : result.notice.id);

/** The words around a result. */
export const excerptOf = (result: Result): ReturnType<typeof excerptAround> =>
  result.kind === 'story' ? excerptAround(result.place.text, result.place) : excerptAround(result.notice.notice.text, result);

/** Pages with the stories on each. */
type Pages = readonly { readonly id: string; readonly storyIds: readonly string[] }[];

async function pagesOf(scope: Scope, story: OpenStory | undefined): Promise<Pages> {
  const view = useView.getState();
  if (scope === 'story') return [];
  if (scope === 'page') {
    const pageId = story?.place?.pageId ?? view.pageId;
    const listed = pageId === null ? null : await desk.call('story.list', { pageId });
    return pageId !== null && listed?.ok ? [{ id: pageId, storyIds: listed.value.map(({ id }) => id) }] : [];
  }
  const issues = await desk.call('issue.list', {});
  const wanted = story?.place?.issueId ?? view.issueId;
  const issue = issues.ok ? (issues.value.find(({ id }) => id === wanted) ?? issues.value[0]) : undefined;
  const day = issue === undefined ? null : await desk.call('issue.day', { issueId: issue.id });
  return day?.ok ? day.value.pages.map(({ id, stories }) => ({ id, storyIds: stories.map((story) => story.id) })) : [];
}

/** Looks for the words beyond the story in the editor. Another search begun meanwhile stands. */
export async function search(finding: Finding, scope: Scope): Promise<void> {
  const { words, matchCase } = finding;
  const own = currentStory();
  const found: Result[] = [];
  const pages = await pagesOf(scope, own);
  const hasOwn = scope === 'story' || (scope !== 'notices' && pages.some(({ storyIds }) => own !== undefined && storyIds.includes(own.id)));
  if (words !== '') {
    for (const { id, storyIds } of pages) {
      if (scope !== 'notices') {
        for (const story of storyIds) if (story !== own?.id) found.push(...(await inStory(story, finding)));
      }
      found.push(...(await inNotices(id, finding)));
    }
    if (scope === 'notices') found.push(...(await inNotices(null, finding)));
  }
  const now = useFinding.getState();
  if (now.words === words && now.scope === scope && now.matchCase === matchCase) useFinding.setState({ hasOwn, others: found });
}

async function inStory(story: string, finding: Finding): Promise<readonly Result[]> {
  const open = useStories.getState().texts[story];
  const reply = open === undefined ? await desk.call('story.get', { id: story }) : null;
  const text = open ?? (reply?.ok ? reply.value.story : []);
  return resultsIn(story, text, finding);
}

async function inNotices(pageId: string | null, finding: Finding): Promise<readonly Result[]> {
  const listed = await desk.call('notice.list', { pageId });
  if (!listed.ok) return [];
  return listed.value.flatMap((notice) =>
    findIn(notice.notice.text, finding).map((range): Result => ({ kind: 'notice', notice, pageId, ...range })),
  );
}

/** Goes to a result: in a story the words are selected; a notice is gone into on its page to be corrected, one that waits for a page is shown among those that do. */
export async function goTo(result: Result, focus: boolean): Promise<void> {
  if (result.kind === 'notice') {
    if (focus) goToNotice(result.notice.id, result.pageId);
    return;
  }
  const { path, from, to } = result.place;
  const story = await loadOpen(result.story);
  if (story === undefined) return;
  if (currentStory()?.id !== story.id) await openStory(story.id);
  // The selection is where an input method puts its word.
  story.editor.whenIdle(() => {
    if (!Node.has(story.editor, path)) return;
    const block = Node.get(story.editor, path);
    Transforms.select(story.editor, rangeOf(block, path, from, to));
    if (focus) writeOn();
    ReactEditor.toDOMNode(story.editor, block).scrollIntoView({ block: 'nearest' });
  });
}

function goToNotice(id: string, pageId: string | null): void {
  const { set, show } = useView.getState();
  if (pageId === null) {
    show('library');
    return;
  }
  set({ pageId });
  show('page');
  select('notices');
  correctNotice(id);
}

/** Replaces some results, as one step: stories through their editors, notices at the desk. */
export async function replace(results: readonly Result[]): Promise<void> {
  const { words, matchCase, by } = useFinding.getState();
  const finding = { words, matchCase };
  const stories = new Map<OpenStory, Place[]>();
  const notices = new Map<string, KeptNotice>();
  for (const result of results) {
    if (result.kind === 'notice') notices.set(result.notice.id, result.notice);
    else {
      const story = await loadOpen(result.story);
      if (story !== undefined) stories.set(story, [...(stories.get(story) ?? []), result.place]);
    }
  }
  const changed = await rewordNotices([...notices.values()], ({ text }) => replaceIn(text, finding, by), 'story.step.replace');
  const all = [...stories];
  // Of stories only the one in the editor can be composed in.
  const work = () =>
    asOneStep('story.step.replace', () => {
      for (const [story, places] of all) replacePlaces(story, places, finding, by);
      if (changed !== null) useSteps.getState().push(changed);
    });
  const composed = all.find(([story]) => story.editor.composing)?.[0];
  if (composed === undefined) work();
  else composed.editor.whenIdle(work);
  await search(finding, useFinding.getState().scope);
}

/** Places are looked up again: text may have been typed since they were found. */
function replacePlaces({ editor }: OpenStory, places: readonly Place[], finding: Finding, by: string): void {
  const there = placesIn(editor.children, finding);
  const wanted = there.filter(
    (one) => places.length >= there.length || places.some((place) => place.from === one.from && place.path.join() === one.path.join()),
  );
  editor.asStep('story.step.replace', () => {
    for (const { path, from, to } of [...wanted].reverse()) {
      const at = rangeOf(Node.get(editor, path), path, from, to);
      if (by === '') Transforms.delete(editor, { at });
      else Transforms.insertText(editor, by, { at });
    }
  });
}
