import { done, failed, type Result } from '../../shared/result.ts';
import type { Answering, AskName, Asks } from './asking.ts';
import { fontFiles } from './font-files.ts';

/** Why there is no answer: a newer question took its place, or something broke (a bug, fonts that could not be had). */
export type NoAnswer = { readonly kind: 'passed-over' } | { readonly kind: 'broken'; readonly message: string };

interface Pending {
  settle(result: Result<never, NoAnswer> | Result<unknown, NoAnswer>): void;
}

/** One thread that sets pages. */
class Thread {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #asked = 0;
  /** Why nothing is answered any more. */
  #gone: string | null = null;

  constructor() {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.#worker.onmessage = ({ data }: MessageEvent<Answering>) => {
      const pending = this.#pending.get(data.id);
      this.#pending.delete(data.id);
      pending?.settle(data.kind === 'done' ? done(data.answer) : failed(data));
    };
    // A thread whose program could not be fetched tells nothing but that: its event has no message.
    this.#worker.onerror = ({ message }: Partial<ErrorEvent>) => {
      if (message === undefined) this.#gone = 'setter thread not loaded';
      this.#fail(message ?? 'setter thread not loaded');
    };
    fontFiles().then(
      (fonts) => this.#worker.postMessage({ fonts }),
      (error: unknown) => this.#fail(String(error)),
    );
  }

  ask<Name extends AskName>(
    name: Name,
    ask: Asks[Name]['ask'],
    lane: string | null,
    transfer: readonly Transferable[] = [],
  ): Promise<Result<Asks[Name]['answer'], NoAnswer>> {
    if (this.#gone !== null) return Promise.resolve(failed({ kind: 'broken', message: this.#gone }));
    const id = ++this.#asked;
    return new Promise((resolve) => {
      this.#pending.set(id, { settle: (result) => resolve(result as Result<Asks[Name]['answer'], NoAnswer>) });
      this.#worker.postMessage({ id, name, lane, ask }, [...transfer]);
    });
  }

  #fail(message: string): void {
    for (const pending of this.#pending.values()) pending.settle(failed({ kind: 'broken', message }));
    this.#pending.clear();
  }
}

/** Questions that may take long: they have a thread of their own, so that a keystroke never waits for one. */
const long: ReadonlySet<AskName> = new Set(['fit', 'propose', 'picture', 'proof']);

/** Questions of which only the newest is worth an answer. */
const newestOnly: ReadonlySet<AskName> = new Set(['page', 'look', 'fit', 'propose']);

const threads = new Map<'quick' | 'long', Thread>();

/**
 * Asks the setter: it runs the very same pipeline as the desk, beside the window's thread. Of questions of the kinds `page`, `look`, `fit` and `propose` only the newest is
 * answered; with `lane` the same holds for all asked in that lane.
 */
export function askSetter<Name extends AskName>(
  name: Name,
  ask: Asks[Name]['ask'],
  {
    lane,
    transfer,
    thread: wanted,
  }: { readonly lane?: string; readonly transfer?: readonly Transferable[]; readonly thread?: 'long' } = {},
): Promise<Result<Asks[Name]['answer'], NoAnswer>> {
  const which = wanted ?? (long.has(name) ? 'long' : 'quick');
  let thread = threads.get(which);
  if (thread === undefined) {
    thread = new Thread();
    threads.set(which, thread);
  }
  return thread.ask(name, ask, lane ?? (newestOnly.has(name) ? name : null), transfer);
}
