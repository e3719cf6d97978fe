/** How long what is kept stands still before it is, in milliseconds. */
const pause = 500;

/** A text of the window's own – where it was left, what is under way – that the desk keeps. */
export interface KeptText {
  /** What the desk has of it. */
  known(text: string): void;
  /** Has it kept when it has stood still. */
  changed(): void;
  /** Keeps it as it is now, one after another: a slow call must not write an older text over a newer one. */
  keep(): Promise<void>;
}

/** Keeps what `written` says by `send`, which answers whether it is kept; what is longer than `longest` is not. */
export function keptText(written: () => string, send: (text: string) => Promise<boolean>, longest: number): KeptText {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let keeping: Promise<void> = Promise.resolve();
  const keep = (): Promise<void> => {
    clearTimeout(timer);
    keeping = keeping.then(async () => {
      const text = written();
      if (text !== last && text.length <= longest && (await send(text))) last = text;
    });
    return keeping;
  };
  return {
    keep,
    known: (text) => {
      last = text;
    },
    changed: () => {
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), pause);
    },
  };
}
