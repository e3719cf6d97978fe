import { createEditor, Editor, type Point, type Range, Transforms } from 'slate';
import { type ReactEditor, withReact } from 'slate-react';
import { create } from 'zustand';
import type { Output } from '../../shared/api/contract.ts';
import type { Story } from '../../shared/story/story.ts';
import { desk } from '../desk.ts';
import { beforeLeaving } from '../state/leaving.ts';
import { useSteps } from '../state/steps.ts';
import { orTell } from '../state/toasts.ts';
import { Keeper, type Keeping } from './keeper.ts';
import { storyIn } from './plugins/nodes.ts';
import { loadStory, type RuledEditor, withStoryRules } from './plugins/story-editor.ts';
import { type Clip, withSafePaste } from './plugins/with-safe-paste.ts';

/** Where a story stands: its page and that page's issue; null while it waits for a page. */
export type StoryPlace = { readonly pageId: string; readonly issueId: string } | null;

/** A story at work: its editor lives on while another part of the window is shown, so that its steps can be taken back from there. */
export interface OpenStory {
  readonly id: string;
  readonly place: StoryPlace;
  readonly editor: RuledEditor & ReactEditor;
  readonly keeper: Keeper<Story>;
  /** Where what is pasted or dropped from outside goes; the surface that is shown sets it. */
  readonly arrive: { clip(clip: Clip): void };
  /** Ends the keeping of a story that is no more. */
  forget(): void;
}

interface OpenStories {
  /** Every story opened since the window was, by id. */
  readonly open: Readonly<Record<string, OpenStory>>;
  /** What each of them says now, for whoever sets the page; a new value after every change. */
  readonly texts: Readonly<Record<string, Story>>;
  /** Where the caret of each of them is; new after every move. */
  readonly carets: Readonly<Record<string, Range | null>>;
  readonly keeping: Readonly<Record<string, Keeping>>;
  /** The story under the hand, the one in the editor, or none: `hand.ts` says which. */
  readonly current: string | null;
}

/** The stories of the window. */
export const useStories = create<OpenStories>()(() => ({ open: {}, texts: {}, carets: {}, keeping: {}, current: null }));

/** The story in the editor. */
export const currentStory = (): OpenStory | undefined => {
  const { open, current } = useStories.getState();
  return current === null ? undefined : open[current];
};

const stack = {
  last: () => useSteps.getState().done.at(-1),
  push: useSteps.getState().push,
  undo: () => useSteps.getState().undo(),
  redo: () => useSteps.getState().redo(),
};

function atWork(id: string, place: StoryPlace, rowVersion: number, story: Story): OpenStory {
  const editor = withStoryRules(withReact(createEditor() as unknown as ReactEditor), {
    stack,
    clock: () => performance.now(),
    // Two turns on: the committed text stands in the model by then, and before anything else can be asked for.
    later: (work) =>
      void Promise.resolve()
        .then(() => undefined)
        .then(work),
    onComposing: (composing) => useSteps.getState().hold(composing),
  });
  const arrive: OpenStory['arrive'] = { clip: () => undefined };
  withSafePaste(editor, (clip) => arrive.clip(clip));
  loadStory(editor, story);
  const keeper = new Keeper<Story>(rowVersion, storyIn(editor), {
    keep: (version, text) => desk.call('story.keep', { id, rowVersion: version, story: text as Story }),
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    onChange: (keeping) => useStories.setState(({ keeping: all }) => ({ keeping: { ...all, [id]: keeping } })),
  });
  const { onChange } = editor;
  editor.onChange = (options) => {
    onChange(options);
    const { texts, carets } = useStories.getState();
    const [text, caret] = [storyIn(editor), editor.selection];
    if (texts[id] === text && carets[id] === caret) return;
    useStories.setState({ texts: { ...texts, [id]: text }, carets: { ...carets, [id]: caret } });
    if (texts[id] !== text) keeper.changed(text);
  };
  const forget = beforeLeaving(() => keeper.flush());
  return { id, place, editor, keeper, arrive, forget };
}

/** A story at work, loaded when it is not yet; undefined when the desk has none, with the fault told. */
export async function loadOpen(id: string): Promise<OpenStory | undefined> {
  const there = useStories.getState().open[id];
  if (there !== undefined) return there;
  const kept = orTell(await desk.call('story.get', { id }));
  if (kept === null) return undefined;
  // Two may have asked for it at once.
  const story = useStories.getState().open[id] ?? atWork(id, placeOf(kept), kept.rowVersion, kept.story);
  useStories.setState(({ open, texts }) => ({ open: { ...open, [id]: story }, texts: { ...texts, [id]: storyIn(story.editor) } }));
  return story;
}

const placeOf = ({ pageId, issueId }: Pick<Output<'story.get'>, 'pageId' | 'issueId'>): StoryPlace =>
  pageId === null || issueId === null ? null : { pageId, issueId };

/** Follows where open stories are put, by whoever does it, until it is told to end; one that is discarded is closed. */
export function followStories(): () => void {
  return desk.listen(({ what, records }) => {
    for (const { subject, id } of records) {
      if (what === 'story.drop') close(id);
      else if (subject === 'placing') void placeAgain(id);
      else if (what === 'page.drop') {
        for (const { id: own, place } of Object.values(useStories.getState().open)) if (place?.pageId === id) void placeAgain(own);
      }
    }
  });
}

async function placeAgain(id: string): Promise<void> {
  if (useStories.getState().open[id] === undefined) return;
  const kept = await desk.call('story.get', { id });
  const story = useStories.getState().open[id];
  if (!kept.ok || story === undefined) return;
  useStories.setState(({ open }) => ({ open: { ...open, [id]: { ...story, place: placeOf(kept.value) } } }));
}

function close(id: string): void {
  const { open, current } = useStories.getState();
  const { [id]: gone, ...others } = open;
  gone?.forget();
  useStories.setState({ open: others, current: current === id ? null : current });
}

/** Puts the caret where it is told, or as near as the story still has such a place. */
export function placeCaret(editor: RuledEditor, caret: Range): void {
  const near = (point: Point): Point => {
    const node = Editor.hasPath(editor as unknown as Editor, point.path)
      ? Editor.string(editor as unknown as Editor, point.path)
      : undefined;
    return node === undefined
      ? Editor.end(editor as unknown as Editor, [])
      : { path: point.path, offset: Math.min(point.offset, node.length) };
  };
  try {
    Transforms.select(editor, { anchor: near(caret.anchor), focus: near(caret.focus) });
  } catch {
    Transforms.select(editor, Editor.start(editor as unknown as Editor, []));
  }
}

/** Puts another text in the place of a story's, as one step. */
export function replaceStory(editor: RuledEditor, story: Story, words: 'story.step.restore' | 'story.step.paste' | 'page.step.fit'): void {
  editor.asStep(words, () => {
    for (let i = editor.children.length - 1; i >= 0; i--) Transforms.removeNodes(editor, { at: [i] });
    Transforms.insertNodes(editor, structuredClone(story) as never, { at: [0] });
    Transforms.select(editor, Editor.start(editor as unknown as Editor, []));
  });
}
