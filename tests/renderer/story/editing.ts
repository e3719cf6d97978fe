import { type BaseEditor, createEditor } from 'slate';
import type { Step } from '../../../renderer/state/steps.ts';
import { loadStory, type RuledEditor, type StoryEditorParts, withStoryRules } from '../../../renderer/story/plugins/story-editor.ts';
import type { StepStack } from '../../../renderer/story/plugins/with-news-history.ts';
import type { Story } from '../../../shared/story/story.ts';

/** A stack of steps as the window's own, without the window. */
export function steps(): StepStack & { readonly done: Step[]; readonly undone: Step[] } {
  const [done, undone]: [Step[], Step[]] = [[], []];
  return {
    done,
    undone,
    last: () => done.at(-1),
    push: (step) => {
      done.push(step);
      undone.length = 0;
    },
    undo: () => {
      const step = done.pop();
      if (step === undefined) return;
      undone.push(step);
      step.undo();
    },
    redo: () => {
      const step = undone.pop();
      if (step === undefined) return;
      done.push(step);
      step.redo();
    },
  };
}

/** An editor at work: its stack, a clock the test turns, and work put off until `settle`. */
export interface Bench {
  readonly editor: RuledEditor;
  readonly stack: ReturnType<typeof steps>;
  now: number;
  /** Ends the tick: what was put off runs, and the next operation begins a new one. */
  settle(): void;
}

/** An editor of a story, with everything in the test's hands. */
export function benchOf(story: Story): Bench {
  const stack = steps();
  const put: (() => void)[] = [];
  const bench: { now: number; settle(): void } = {
    now: 0,
    settle() {
      for (const work of put.splice(0)) work();
      editor.operations = [];
    },
  };
  const parts: StoryEditorParts = { stack, clock: () => bench.now, later: (work) => void put.push(work) };
  const editor: RuledEditor = withStoryRules(createEditor() as BaseEditor, parts);
  loadStory(editor, story);
  bench.settle();
  return Object.assign(bench, { editor, stack });
}

/** The story as one line an element: `headline|text`, pictures as `picture|caption|credit`. */
export const told = (editor: BaseEditor): string[] =>
  editor.children.map((node) => {
    const element = node as unknown as { type: string; children: { text?: string; children?: { text: string }[] }[] };
    return [element.type, ...parts(element.children)].join('|');
  });

function parts(children: readonly { text?: string; children?: { text: string }[] }[]): string[] {
  if (children.some((child) => child.children !== undefined))
    return children.map((child) => (child.children ?? []).map(({ text }) => text).join(''));
  return [children.map(({ text }) => text ?? '').join('')];
}
