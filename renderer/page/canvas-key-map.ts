import type { WindowKey } from '../../shared/words/window/words.ts';

/** The keys the page itself hears while it has the focus, as Help shows them: they are the canvas's own and no commands (`canvas-keys.ts`). */
export const canvasKeyMap: readonly { readonly words: WindowKey; readonly keys: readonly string[] }[] = [
  { words: 'page.keys.go-on', keys: ['Tab', 'Shift+Tab'] },
  { words: 'page.keys.move', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  { words: 'page.keys.move-far', keys: ['Shift+ArrowRight', 'Shift+ArrowDown'] },
  { words: 'page.keys.resize', keys: ['Alt+ArrowRight', 'Alt+ArrowDown'] },
  { words: 'page.keys.into', keys: ['Enter'] },
  { words: 'page.keys.remove', keys: ['Delete'] },
  { words: 'page.keys.leave', keys: ['Escape'] },
  { words: 'page.keys.hand', keys: ['Space'] },
];
