import type { Fault } from '../../shared/api/faults.ts';
import type { Result } from '../../shared/result.ts';

/** How a record stands with the store: all of it kept; something yet to be kept; being kept; another hand was quicker; or the desk could not keep it and is asked again. */
export type Keeping =
  | { readonly kind: 'kept' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** What a keeper works with; `later` runs work after some milliseconds and answers how to call it off. */
export interface KeeperParts<Content> {
  keep(rowVersion: number, content: Content): Promise<Result<{ readonly rowVersion: number }, Fault>>;
  later(work: () => void, milliseconds: number): () => void;
  onChange(keeping: Keeping): void;
}

/** A record is kept this long after the last change, and while changes go on without a pause this long after the first (milliseconds). */
const [quiet, longest] = [400, 900];

/** How long after a failure the desk is asked again, in milliseconds. */
const again = 2000;

/**
 * Keeps the content of one record (a story, a page's plan) while it is open: every change is in the store at most a second after the last key, at once when asked. One order is under way at a time, each on the version the last
 * one answered. When another hand was quicker it stops and says so: neither content is overwritten.
 */
export class Keeper<Content> {
  readonly #parts: KeeperParts<Content>;
  #rowVersion: number;
  #kept: Content;
  #wanted: Content;
  #keeping: Keeping = { kind: 'kept' };
  #callOff: (() => void)[] = [];
  #quietCallOff: (() => void) | undefined;
  #running: Promise<void> | null = null;

  constructor(rowVersion: number, content: Content, parts: KeeperParts<Content>) {
    this.#rowVersion = rowVersion;
    this.#kept = content;
    this.#wanted = content;
    this.#parts = parts;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  get rowVersion(): number {
    return this.#rowVersion;
  }

  /** The content has changed. The value is kept as it is: it must not be written into afterwards. */
  changed(content: Content): void {
    this.#wanted = content;
    if (this.#keeping.kind === 'stale') return;
    if (content === this.#kept && this.#running === null) {
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

  /** Goes on from another version of the record: the store holds `content` now, by another hand or by a restore. */
  goOn(rowVersion: number, content: Content): void {
    this.#rowVersion = rowVersion;
    this.#kept = content;
    this.#tell({ kind: 'kept' });
  }

  async #keep(content: Content): Promise<void> {
    this.#tell({ kind: 'keeping' });
    const reply = await this.#parts.keep(this.#rowVersion, content);
    this.#running = null;
    if (reply.ok) {
      this.#rowVersion = reply.value.rowVersion;
      this.#kept = content;
      this.#tell({ kind: 'kept' });
      if (this.#wanted !== content) this.changed(this.#wanted);
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
