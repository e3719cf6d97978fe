import type { StoreApi } from 'zustand';
import { desk } from '../desk.ts';
import { takeInHand } from '../story/hand.ts';
import { useStories } from '../story/open-stories.ts';
import { beforeLeaving } from './leaving.ts';
import { type KeptView, useView } from './view.ts';

/** A part of the window that is kept with the view: what it says of itself, and how it is put back. */
interface KeptPart {
  read(): unknown;
  restore(kept: unknown): void;
}

const parts = new Map<string, KeptPart>();
let restored: Readonly<Record<string, unknown>> = {};

/** Has some of a store's values kept with the view, under a name: what a part of the window would be sorry to lose. They are put back at once when the view has been read already. */
export function keepStoreWithView<State extends object>(
  name: string,
  store: Pick<StoreApi<State>, 'getState' | 'setState' | 'subscribe'>,
  keys: readonly (keyof State & string)[],
): void {
  const part: KeptPart = {
    read: () => {
      const state = store.getState();
      return Object.fromEntries(keys.map((key) => [key, state[key]]));
    },
    restore: (was) => {
      if (typeof was !== 'object' || was === null) return;
      const known = Object.entries(was).filter(([key]) => (keys as readonly string[]).includes(key));
      store.setState(Object.fromEntries(known) as Partial<State>);
    },
  };
  parts.set(name, part);
  if (name in restored) part.restore(restored[name]);
  store.subscribe((now, before) => {
    if (keys.some((key) => now[key] !== before[key])) viewChanged();
  });
}

/** How long the view stands still before it is kept, in milliseconds. */
const pause = 500;
const plainKeys = ['area', 'language', 'theme', 'beside', 'share', 'issueId', 'pageId'] as const satisfies readonly (keyof KeptView)[];

interface Kept {
  readonly view: Partial<KeptView>;
  readonly story: { readonly id: string; readonly caret: unknown } | null;
  readonly parts: Readonly<Record<string, unknown>>;
}

function now(): Kept {
  const view = useView.getState();
  const { open, current } = useStories.getState();
  const story = current === null ? undefined : open[current];
  return {
    view: Object.fromEntries(plainKeys.map((key) => [key, view[key]])),
    story: story === undefined ? null : { id: story.id, caret: story.editor.selection },
    parts: { ...restored, ...Object.fromEntries([...parts].map(([name, part]) => [name, part.read()])) },
  };
}

let last = '';
let timer: ReturnType<typeof setTimeout> | undefined;
let keeping: Promise<void> = Promise.resolve();

/** Keeps the view as it is, one after another: a slow call must not write an older view over a newer one. */
function keep(): Promise<void> {
  clearTimeout(timer);
  keeping = keeping.then(async () => {
    const view = JSON.stringify(now());
    if (view === last || view.length > 20_000) return;
    const reply = await desk.call('view.keep', { view });
    if (reply.ok) last = view;
  });
  return keeping;
}

/** Has the view kept when it has stood still. */
function viewChanged(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void keep(), pause);
}

/** Puts the window back where it was left – part, page, story, caret, language, light or dark – and keeps it from now on. A view that cannot be read is forgotten: it is nobody's work. */
export async function restoreView(): Promise<void> {
  const reply = await desk.call('view.get', {});
  const kept = reply.ok && reply.value.view !== null ? parse(reply.value.view) : null;
  if (kept !== null) {
    restored = kept.parts;
    for (const [name, part] of parts) if (name in restored) part.restore(restored[name]);
    // The story first: going to its part then gives it the focus.
    if (kept.story !== null) await takeInHand(kept.story.id, (kept.story.caret ?? undefined) as Parameters<typeof takeInHand>[1]);
    useView.setState(kept.view);
  }
  useView.subscribe(viewChanged);
  useStories.subscribe((stories, before) => {
    if (stories.current !== before.current || stories.carets !== before.carets) viewChanged();
  });
  beforeLeaving(keep);
}

function parse(text: string): Kept | null {
  try {
    const kept = JSON.parse(text) as Partial<Kept>;
    const view = Object.fromEntries(Object.entries(kept.view ?? {}).filter(([key]) => (plainKeys as readonly string[]).includes(key)));
    return { view, story: kept.story ?? null, parts: kept.parts ?? {} };
  } catch {
    return null;
  }
}
