/** Puts the caret into the form's stop of this name and selects what stands there, so that typing replaces it. False when it could not: the stop is not there, or its part of the counter is not shown yet. */
export function focusStop(form: HTMLElement | null, name: string): boolean {
  const field = form?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(name)}"]`);
  if (!field) return false;
  const inner = field.matches('input, textarea') ? field : (field.querySelector<HTMLElement>('input:checked, input') ?? field);
  inner.focus();
  if (inner instanceof HTMLInputElement || inner instanceof HTMLTextAreaElement) inner.select();
  return document.activeElement === inner;
}

/** The name of the stop an event happened in; '' outside every stop. */
export const stopAt = (target: EventTarget | null): string =>
  (target instanceof Element ? target.closest('[data-stop]')?.getAttribute('data-stop') : null) ?? '';

/** How often, and how far apart in milliseconds, the focus is tried for: together about a second. */
const [tries, apart] = [40, 25] as const;

/** Puts the caret into a stop as soon as it can take it; gives up when something else in the window has been given the focus meanwhile. Answers how to give up. */
export function focusSoon(form: () => HTMLElement | null, name: string): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const before = document.activeElement;
  const attempt = (left: number): void => {
    const now = document.activeElement;
    if (focusStop(form(), name) || left === 0 || (now !== before && now !== document.body && now !== null)) return;
    waiting = setTimeout(() => attempt(left - 1), apart);
  };
  attempt(tries);
  return () => clearTimeout(waiting);
}
