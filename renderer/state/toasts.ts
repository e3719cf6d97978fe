import { create } from 'zustand';
import type { Fault } from '../../shared/api/faults.ts';
import type { Result } from '../../shared/result.ts';
import type { WindowKey } from '../../shared/words/window/words.ts';

/** Something the window says in passing: a fault, or a sentence of its own. */
export type Toast =
  | { readonly kind: 'fault'; readonly id: number; readonly fault: Fault }
  | { readonly kind: 'unread'; readonly id: number; readonly name: string; readonly words: WindowKey }
  | { readonly kind: 'note'; readonly id: number; readonly words: WindowKey };

interface Toasts {
  readonly shown: readonly Toast[];
}

/** What is being said now. */
export const useToasts = create<Toasts>()(() => ({ shown: [] }));

/** At most so many lie over the desk at once; the oldest goes first. */
const mostShown = 4;
let last = 0;

const add = (toast: Toast) => useToasts.setState(({ shown }) => ({ shown: [...shown, toast].slice(-mostShown) }));

/** Tells a person about a fault; it stays until it is put away, and the same fault is not told twice. */
export function tellFault(fault: Fault): void {
  const same = JSON.stringify(fault);
  if (useToasts.getState().shown.some((toast) => toast.kind === 'fault' && JSON.stringify(toast.fault) === same)) return;
  add({ kind: 'fault', id: ++last, fault });
}

/** Tells a person why a file could not be read; it stays until it is put away. */
export const tellUnread = (name: string, words: WindowKey): void => add({ kind: 'unread', id: ++last, name, words });

/** Tells a person something in passing; it goes by itself. */
export function tellNote(words: WindowKey): void {
  const id = ++last;
  add({ kind: 'note', id, words });
  setTimeout(() => dismiss(id), 5000);
}

/** Puts one away. */
export const dismiss = (id: number): void => useToasts.setState(({ shown }) => ({ shown: shown.filter((toast) => toast.id !== id) }));

/** The value of an answer, or null after telling the fault. */
export function orTell<Value>(reply: Result<Value, Fault>): Value | null {
  if (reply.ok) return reply.value;
  tellFault(reply.fault);
  return null;
}
