import type { BaseEditor } from 'slate';

/** What the guard adds to an editor. */
export interface Composing {
  /** True from the first key of an input method until its text stands in the model. */
  composing: boolean;
  /** Runs work that changes the model or the decorations: now, or, while text is being composed, right after it is committed, in the order it was asked for. */
  whenIdle(work: () => void): void;
  /** To be told by the surface: an input method begins. */
  startComposing(): void;
  /** To be told by the surface: it has ended. The text it commits arrives in the same task, so waiting work runs after that. */
  endComposing(): void;
}

/** Runs something once the task at hand is done; handed in so that tests need no clock. */
export type Later = (work: () => void) => void;

/**
 * Keeps outside changes away from text that is being composed: a model edit, a decoration or an undo in the paragraph would make the browser's
 * half-written text land at its beginning (slate issues 2979, 3162). `onChange` tells when composing begins and ends.
 */
export function withCompositionGuard<Given extends BaseEditor>(
  editor: Given,
  later: Later,
  onChange: (composing: boolean) => void = () => undefined,
): Given & Composing {
  const waiting: (() => void)[] = [];
  let round = 0;
  const guarded = Object.assign(editor, {
    composing: false,
    whenIdle(work: () => void) {
      if (guarded.composing) waiting.push(work);
      else work();
    },
    startComposing() {
      round++;
      if (guarded.composing) return;
      guarded.composing = true;
      onChange(true);
    },
    endComposing() {
      const own = round;
      later(() => {
        if (own !== round || !guarded.composing) return; // the next word is being composed already
        guarded.composing = false;
        onChange(false);
        for (const work of waiting.splice(0)) guarded.whenIdle(work);
      });
    },
  });
  return guarded;
}
