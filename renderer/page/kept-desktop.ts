import { keepWithView, viewChanged } from '../state/kept-view.ts';
import { useDesktop } from './desktop.ts';

const kept = ['view', 'isFitted', 'grid', 'preview', 'guides'] as const;

/** Has the zoom, the place and the guides of the page area kept with the window's view, so that it opens again as it was left. */
export function keepDesktop(): void {
  keepWithView('page', {
    read: () => {
      const desktop = useDesktop.getState();
      return Object.fromEntries(kept.map((key) => [key, desktop[key]]));
    },
    restore: (was) => {
      if (typeof was !== 'object' || was === null) return;
      useDesktop.setState(Object.fromEntries(Object.entries(was).filter(([key]) => (kept as readonly string[]).includes(key))));
    },
  });
  useDesktop.subscribe((now, before) => {
    if (kept.some((key) => now[key] !== before[key])) viewChanged();
  });
}
