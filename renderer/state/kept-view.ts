import type { StoreApi } from 'zustand';
import { longestView } from '../../shared/api/calls/library.ts';
import { desk } from '../desk.ts';
import { takeInHand } from '../story/hand.ts';
import { useStories } from '../story/open-stories.ts';
import { keptText } from './kept-text.ts';
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
    if (keys.some((key) => now[key] !== before[key])) view.changed();
  });
}

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

const view = keptText(
  () => JSON.stringify(now()),
  async (written) => (await desk.call('view.keep', { view: written })).ok,
  longestView,
);

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
  useView.subscribe(view.changed);
  useStories.subscribe((stories, before) => {
    if (stories.current !== before.current || stories.carets !== before.carets) view.changed();
  });
  beforeLeaving(view.keep);
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
