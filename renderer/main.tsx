import './style/tokens.css';
import './style/window.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { frameCommands } from './commands/frame-commands.ts';
import { register } from './commands/registry.ts';
import { keepCounter } from './notices/at-counter.ts';
import { keepBatch } from './notices/batch/kept-batch.ts';
import { partCommands } from './notices/counter-commands.ts';
import { keepDesktop } from './page/kept-desktop.ts';
import { restoreView } from './state/kept-view.ts';
import { watchLeaving } from './state/leaving.ts';
import { layOutFaces, readChinese } from './style/faces.ts';

layOutFaces(document.fonts);
watchLeaving(window);
// Before anything is drawn: an area that the window opens in has its own keys for some of these, and what is registered later stands for what it replaces.
register([...frameCommands, ...partCommands]);
keepDesktop();
keepCounter();
// The window opens in the language and at the place it was left in, so that is asked first.
void Promise.allSettled([restoreView(), keepBatch(), readChinese(document.fonts)]).then(() =>
  createRoot(document.getElementById('window')!).render(<App />),
);
