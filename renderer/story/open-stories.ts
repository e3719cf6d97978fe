import { createEditor, Editor, type Point, type Range, Transforms } from 'slate';
import { ReactEditor, withReact } from 'slate-react';
import { create } from 'zustand';
import type { Fault } from '../../shared/api/faults.ts';
import type { Story } from '../../shared/story/story.ts';
import { desk } from '../desk.ts';
import { beforeLeaving } from '../state/leaving.ts';
import { useSteps } from '../state/steps.ts';
import { useView } from '../state/view.ts';
import { Keeper, type Keeping } from './keeper.ts';
import { storyIn } from './plugins/nodes.ts';
import { loadStory, type RuledEditor, withStoryRules } from './plugins/story-editor.ts';
import { type Clip, withSafePaste } from './plugins/with-safe-paste.ts';

/** A story at work: its editor lives on while another part of the window is shown, so that its steps can be taken back from there. */
export interface OpenStory {
  readonly id: string;
  /** Null while the story waits for a page. */
  readonly pageId: string | null;
  readonly editor: RuledEditor & ReactEditor;
  readonly keeper: Keeper<Story>;
  /** Where what is pasted or dropped from outside goes; the surface that is shown sets it. */
  readonly arrive: { clip(clip: Clip): void };
}

interface OpenStories {
  /** Every story opened since the window was, by id. */
  readonly open: Readonly<Record<string, OpenStory>>;
  /** What each of them says now, for whoever sets the page; a new value after every change. */
  readonly texts: Readonly<Record<string, Story>>;
  readonly keeping: Readonly<Record<string, Keeping>>;
  /** The story in the editor, or none. */
  readonly current: string | null;
  readonly fault: Fault | null;
}

/** The stories of the window. */
export const useStories = create<OpenStories>()(() => ({ open: {}, texts: {}, keeping: {}, current: null, fault: null }));

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

function atWork(id: string, pageId: string | null, rowVersion: number, story: Story): OpenStory {
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
    const text = storyIn(editor);
    if (useStories.getState().texts[id] === text) return;
    useStories.setState(({ texts }) => ({ texts: { ...texts, [id]: text } }));
    keeper.changed(text);
  };
  beforeLeaving(() => keeper.flush());
  return { id, pageId, editor, keeper, arrive };
}

/** A story at work, loaded when it is not yet; undefined when the desk has none, with the fault told. */
export async function loadOpen(id: string): Promise<OpenStory | undefined> {
  const there = useStories.getState().open[id];
  if (there !== undefined) return there;
  const reply = await desk.call('story.get', { id });
  if (!reply.ok) {
    useStories.setState({ fault: reply.fault });
    return undefined;
  }
  const { pageId, rowVersion, story: text } = reply.value;
  // Two may have asked for it at once.
  const story = useStories.getState().open[id] ?? atWork(id, pageId, rowVersion, text);
  useStories.setState(({ open, texts }) => ({ open: { ...open, [id]: story }, texts: { ...texts, [id]: storyIn(story.editor) } }));
  return story;
}

/** Opens a story in the editor, or shows it when it is open; the caret stands where it stood, or at `caret`. Answers whether it is there. */
export async function openStory(id: string, caret?: Range): Promise<boolean> {
  const before = currentStory();
  if (before !== undefined && before.id !== id) void before.keeper.flush();
  const story = await loadOpen(id);
  if (story === undefined) return false;
  if (caret !== undefined) story.editor.whenIdle(() => placeCaret(story.editor, caret));
  useStories.setState({ current: id, fault: null });
  useView.getState().show('story');
  // An editor that stands there already is not mounted anew, and mounting is what gives it the focus.
  requestAnimationFrame(() => {
    if (document.querySelector('.story-text') !== null) ReactEditor.focus(story.editor);
  });
  return true;
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
