import { type BrowserWindow, ipcMain } from 'electron';
import { channels } from './channels.ts';
import { hearOurs } from './ipc.ts';

/** How long a window is waited for before it closes all the same, in milliseconds: what it has not kept by then is at most the second that autosave leaves. */
const patience = 3000;

let turns = 0;
const waiting = new Map<number, () => void>();

/** Begins to hear windows say that they have kept everything. */
export function hearFlushed(): void {
  hearOurs(ipcMain, channels.flushed, (_event, turn) => {
    if (typeof turn === 'number') waiting.get(turn)?.();
  });
}

/** Has a window keep everything now; done when it says so, or after a while. */
export function flushWindow(window: BrowserWindow): Promise<void> {
  if (window.isDestroyed()) return Promise.resolve();
  const turn = ++turns;
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      waiting.delete(turn);
      resolve();
    };
    const timer = setTimeout(end, patience);
    waiting.set(turn, end);
    window.webContents.send(channels.flush, turn);
  });
}
