import { type BaseEditor, Editor, Operation, type Range, Transforms } from 'slate';
import type { WindowKey } from '../../../shared/words/window/words.ts';
import type { Step } from '../../state/steps.ts';
import type { Composing } from './with-composition-guard.ts';

/** Where a story's steps go: the one stack of the page, so that undo goes through story and page in the order things were done. */
export interface StepStack {
  /** The newest step that can be taken back. */
  last(): Step | undefined;
  push(step: Step): void;
  undo(): void;
  redo(): void;
}

/** What the history adds to an editor. */
export interface NewsHistory {
  undo(): void;
  redo(): void;
  /** Makes everything that work changes one step of this name. */
  asStep(words: WindowKey, work: () => void): void;
  /** Work that is no step and cannot be taken back: loading, taking another hand's text. */
  withoutStep(work: () => void): void;
}

/** A pause after which typing is a new step, in milliseconds (desktop.md 1.4). */
const pause = 800;

/** The most characters of typing in one step. */
const mostTyped = 20;

/** Marks behind which typing is a new step. */
const closesClause = /[。！？；!?;…][”’」』）]?$/;

interface Batch extends Step {
  readonly operations: Operation[];
  readonly selection: Range | null;
  typed: number;
  /** False when the next typing is a new step whatever it is. */
  open: boolean;
  at: number;
}

/** The steps of one editor while it is open: what has been recorded of the newest, and whether anything is to be recorded. */
class Recording {
  readonly #editor: BaseEditor;
  readonly #stack: StepStack;
  readonly #clock: () => number;
  #batch: Batch | undefined;
  #silent = false;
  #named: WindowKey | undefined;

  constructor(editor: BaseEditor, stack: StepStack, clock: () => number) {
    this.#editor = editor;
    this.#stack = stack;
    this.#clock = clock;
  }

  /** Takes an operation that is about to be applied into the step it belongs to. */
  record(operation: Operation): void {
    if (this.#silent || operation.type === 'set_selection') return;
    const batch = this.#batchFor(operation);
    this.#batch = batch;
    batch.operations.push(operation);
    batch.at = this.#clock();
    if (operation.type !== 'insert_text') return;
    batch.typed += operation.text.length;
    if (closesClause.test(operation.text)) batch.open = false;
  }

  named(words: WindowKey, work: () => void): void {
    const outer = this.#named;
    if (outer === undefined) this.#close();
    this.#named ??= words;
    try {
      Editor.withoutNormalizing(this.#editor, work);
    } finally {
      this.#named = outer;
      if (outer === undefined) this.#close();
    }
  }

  silently(work: () => void): void {
    const outer = this.#silent;
    this.#silent = true;
    try {
      work();
    } finally {
      this.#silent = outer;
    }
  }

  #close(): void {
    if (this.#batch !== undefined) this.#batch.open = false;
  }

  #batchFor(operation: Operation): Batch {
    const current = this.#batch !== undefined && this.#stack.last() === this.#batch ? this.#batch : undefined;
    if (this.#named !== undefined) return current?.words === this.#named && current.open ? current : this.#begin(this.#named);
    // What is done in one tick – a key, and the repairs it made necessary – is one step.
    if (current !== undefined && this.#editor.operations.some((earlier) => earlier.type !== 'set_selection')) return current;
    const typing = operation.type === 'insert_text' || operation.type === 'remove_text';
    if (current?.open && typing && follows(current, operation, this.#clock())) return current;
    return this.#begin(typing ? 'story.step.typing' : 'story.step.edit');
  }

  #begin(words: WindowKey): Batch {
    const operations: Operation[] = [];
    const batch: Batch = {
      words,
      operations,
      selection: this.#editor.selection,
      typed: 0,
      open: true,
      at: this.#clock(),
      undo: () => {
        batch.open = false;
        this.#replay(operations.map((operation) => Operation.inverse(operation)).reverse(), batch.selection);
      },
      redo: () => this.#replay(operations, null),
    };
    this.#stack.push(batch);
    return batch;
  }

  #replay(operations: readonly Operation[], then: Range | null): void {
    this.silently(() => {
      Editor.withoutNormalizing(this.#editor, () => {
        for (const operation of operations) this.#editor.apply(operation);
      });
      if (then !== null) Transforms.select(this.#editor, then);
    });
  }
}

/**
 * Undo as an editor thinks of it: typing is taken back by clauses, not whole – a new step after a pause, after 。！？；, or after 20 characters. Each step holds Slate's operations
 * and takes them back exactly. `clock` gives milliseconds from any moment.
 */
export function withNewsHistory<Given extends BaseEditor & Composing>(
  editor: Given,
  stack: StepStack,
  clock: () => number,
): Given & NewsHistory {
  const { apply } = editor;
  const recording = new Recording(editor, stack, clock);
  editor.apply = (operation) => {
    recording.record(operation);
    apply(operation);
  };
  return Object.assign(editor, {
    undo: () => {
      if (!editor.composing) stack.undo();
    },
    redo: () => {
      if (!editor.composing) stack.redo();
    },
    asStep: (words: WindowKey, work: () => void) => recording.named(words, work),
    withoutStep: (work: () => void) => recording.silently(work),
  });
}

/** Whether typing goes on where the step's last operation left it, soon enough, and the step is not yet full. */
function follows(batch: Batch, operation: Operation, now: number): boolean {
  const last = batch.operations.at(-1);
  if (last === undefined || now - batch.at > pause) return false;
  if (operation.type === 'insert_text' && last.type === 'insert_text') {
    const fits = batch.typed + operation.text.length <= mostTyped;
    return fits && samePath(last.path, operation.path) && operation.offset === last.offset + last.text.length;
  }
  if (operation.type === 'remove_text' && last.type === 'remove_text') {
    const removed = batch.operations.reduce((sum, one) => sum + (one.type === 'remove_text' ? one.text.length : 0), 0);
    const beside = operation.offset === last.offset || operation.offset + operation.text.length === last.offset;
    return removed + operation.text.length <= mostTyped && samePath(last.path, operation.path) && beside;
  }
  return false;
}

const samePath = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((step, i) => step === b[i]);
