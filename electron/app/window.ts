import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { flushWindow } from './flush.ts';
import { deskOrigin } from './sender.ts';
import { keepWindowState, readWindowState } from './window-state.ts';

/** Where a window finds its preload, and where its size and place are kept. */
export interface WindowFiles {
  readonly preload: string;
  readonly state: string;
  /** Another address to load, for `npm run dev` only. */
  readonly address?: string;
}

/** Opens the desk's window where it last stood. It closes without asking: what is unsaved is kept first. */
export function openWindow(files: WindowFiles): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const { maximised, ...bounds } = readWindowState(files.state, areas);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Pinban',
    backgroundColor: '#f3f2ef',
    webPreferences: {
      preload: files.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  // The page's own title would be the file's; ours comes from what is open.
  window.on('page-title-updated', (event) => event.preventDefault());
  keepOnClose(window, files.state);
  void window.loadURL(files.address ?? `${deskOrigin}/index.html`);
  return window;
}

/** Keeps the window's place and its page's work before it goes; also when Windows ends the session. */
function keepOnClose(window: BrowserWindow, state: string): void {
  let isKept = false;
  const keep = () => keepWindowState(state, { ...window.getNormalBounds(), maximised: window.isMaximized() });
  window.on('close', (event) => {
    if (isKept) return;
    event.preventDefault();
    keep();
    void flushWindow(window).then(() => {
      isKept = true;
      window.close();
    });
  });
  window.on('query-session-end', () => {
    keep();
    void flushWindow(window);
  });
}

/** The preload beside the program. */
export const preloadFile = (program: string): string => join(program, '../preload/preload.cjs');
