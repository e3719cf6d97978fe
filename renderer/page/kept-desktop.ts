import { keepStoreWithView } from '../state/kept-view.ts';
import { useDesktop } from './desktop.ts';

/** Has the zoom, the place and the guides of the page area kept with the window's view, so that it opens again as it was left. */
export const keepDesktop = (): void => keepStoreWithView('page', useDesktop, ['view', 'isFitted', 'grid', 'preview', 'guides']);
