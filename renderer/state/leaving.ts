/** Work that must be done before the window may be left: keeping what is not kept yet. */
type Flush = () => Promise<void>;

const flushes = new Set<Flush>();

/** Has work done whenever the window is left: on blur, when it is hidden or closed, and when the shell asks. Answers how to stop. */
export function beforeLeaving(flush: Flush): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** Does all of it now; done when everything is kept that can be. */
export async function leave(): Promise<void> {
  await Promise.all([...flushes].map((flush) => flush()));
}

/** Watches a window for the moments at which it may never come back. */
export function watchLeaving(window: Window): void {
  const now = () => void leave();
  window.addEventListener('blur', now);
  window.addEventListener('pagehide', now);
  window.document.addEventListener('visibilitychange', now);
}
