import type { Reply } from '../../shared/api/contract.ts';
import type { Fault } from '../../shared/api/faults.ts';
import type { Story } from '../../shared/story/story.ts';

/** How a story stands with the store: all of it kept; something yet to be kept; being kept; another hand was quicker; or the desk could not keep it and is asked again. */
export type Keeping =
  | { readonly kind: 'kept' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** What a keeper works with; `later` runs work after some milliseconds and answers how to call it off. */
export interface KeeperParts {
  keep(rowVersion: number, story: Story): Promise<Reply<'story.keep'>>;
  later(work: () => void, milliseconds: number): () => void;
  onChange(keeping: Keeping): void;
}

/** A story is kept this long after the last change, and while changes go on without a pause this long after the first (milliseconds). */
const [quiet, longest] = [400, 900];

/** How long after a failure the desk is asked again, in milliseconds. */
const again = 2000;

/**
 * Keeps one story while it is open: every change is in the store at most a second after the last key, at once when asked. One order is under way at a time, each on the version the last
 * one answered. When another hand was quicker it stops and says so: neither text is overwritten.
 */
export class Keeper {
  readonly #parts: KeeperParts;
  #rowVersion: number;
  #kept: Story;
  #wanted: Story;
  #keeping: Keeping = { kind: 'kept' };
  #callOff: (() => void)[] = [];
  #quietCallOff: (() => void) | undefined;
  #running: Promise<void> | null = null;

  constructor(rowVersion: number, story: Story, parts: KeeperParts) {
    this.#rowVersion = rowVersion;
    this.#kept = story;
    this.#wanted = story;
    this.#parts = parts;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  get rowVersion(): number {
    return this.#rowVersion;
  }

  /** The story has changed. The value is kept as it is: it must not be written into afterwards. */
  changed(story: Story): void {
    this.#wanted = story;
    if (this.#keeping.kind === 'stale') return;
    if (story === this.#kept && this.#running === null) {
      this.#stopWaiting();
      this.#tell({ kind: 'kept' });
      return;
    }
    if (this.#keeping.kind === 'kept') {
      this.#tell({ kind: 'waiting' });
      this.#callOff.push(this.#parts.later(() => void this.flush(), longest));
    }
    this.#quietCallOff?.();
    this.#quietCallOff = this.#parts.later(() => void this.flush(), quiet);
  }
  /** Keeps what is not kept yet; done when it is, or when it could not be. */
  async flush(): Promise<void> {
    this.#stopWaiting();
    while (this.#running !== null) await this.#running;
    if (this.#wanted === this.#kept || this.#keeping.kind === 'stale') return;
    this.#running = this.#keep(this.#wanted);
    await this.#running;
  }

  /** Goes on from another version of the record: the store holds `story` now, by another hand or by a restore. */
  goOn(rowVersion: number, story: Story): void {
    this.#rowVersion = rowVersion;
    this.#kept = story;
    this.#tell({ kind: 'kept' });
  }

  async #keep(story: Story): Promise<void> {
    this.#tell({ kind: 'keeping' });
    const reply = await this.#parts.keep(this.#rowVersion, story);
    this.#running = null;
    if (reply.ok) {
      this.#rowVersion = reply.value.rowVersion;
      this.#kept = story;
      this.#tell({ kind: 'kept' });
      if (this.#wanted !== story) this.changed(this.#wanted);
    } else if (reply.fault.kind === 'stale') this.#tell({ kind: 'stale' });
    else {
      this.#tell({ kind: 'failed', fault: reply.fault });
      this.#callOff.push(this.#parts.later(() => void this.flush(), again));
    }
  }

  #stopWaiting(): void {
    for (const callOff of this.#callOff.splice(0)) callOff();
    this.#quietCallOff?.();
    this.#quietCallOff = undefined;
  }

  #tell(keeping: Keeping): void {
    this.#keeping = keeping;
    this.#parts.onChange(keeping);
  }
}
