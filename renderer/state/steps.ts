import { create } from 'zustand';
import type { WindowKey } from '../../shared/words/window/words.ts';

/** One thing a person did, in the story or on the page: it can be taken back and done again. `words` name it in the menu. */
export interface Step {
  readonly words: WindowKey;
  /** Steps in a row that a person did in one go, a drag or a turn of the wheel: they are one. */
  readonly gesture?: object | undefined;
  undo(): void;
  redo(): void;
}

/** The one stack of a page for undo across story and page. A step is pushed when it has been done. */
interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  /** True while text is being composed by an input method: nothing is taken back or done again meanwhile. */
  readonly held: boolean;
  push(step: Step): void;
  undo(): void;
  redo(): void;
  hold(held: boolean): void;
  /** Takes back what a gesture did, if it was the last that was done, as though it had never been. */
  callOff(gesture: object): void;
  clear(): void;
}

/** Steps that can be taken back; the oldest are forgotten. */
const mostSteps = 500;

/** The stack of the page that is open. */
export const useSteps = create<Steps>()((set, get) => ({
  done: [],
  undone: [],
  held: false,
  push: (step) =>
    set(({ done }) => {
      const last = done.at(-1);
      const goesOn = step.gesture !== undefined && last?.gesture === step.gesture;
      const now = goesOn ? [...done.slice(0, -1), { ...step, undo: last!.undo }] : [...done, step];
      return { done: now.slice(-mostSteps), undone: [] };
    }),
  undo: () => {
    const step = get().done.at(-1);
    if (step === undefined || get().held) return;
    set(({ done, undone }) => ({ done: done.slice(0, -1), undone: [...undone, step] }));
    step.undo();
  },
  redo: () => {
    const step = get().undone.at(-1);
    if (step === undefined || get().held) return;
    set(({ done, undone }) => ({ done: [...done, step], undone: undone.slice(0, -1) }));
    step.redo();
  },
  hold: (held) => set({ held }),
  callOff: (gesture) => {
    const last = get().done.at(-1);
    if (last?.gesture !== gesture) return;
    set(({ done }) => ({ done: done.slice(0, -1) }));
    last.undo();
  },
  clear: () => set({ done: [], undone: [] }),
}));

/** Makes one step of all that work pushes: one undo takes it back. */
export function asOneStep(words: WindowKey, work: () => void): void {
  const before = useSteps.getState().done.at(-1);
  work();
  const { done } = useSteps.getState();
  const from = before === undefined ? 0 : done.lastIndexOf(before) + 1;
  const own = done.slice(from);
  if (own.length < 2) return;
  const whole: Step = {
    words,
    undo: () => {
      for (const step of [...own].reverse()) step.undo();
    },
    redo: () => {
      for (const step of own) step.redo();
    },
  };
  useSteps.setState({ done: [...done.slice(0, from), whole] });
}
