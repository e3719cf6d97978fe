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
