/**
 * What the program imports as `electron` when it runs on the stand-in: as much of Electron's main-process module as the program uses, on plain Node, with Chromium for the
 * windows. Not faithful: the page's origin is https://desk.app.localhost, there are no fuses, no asar and no operating system's menu, and menu keys do nothing.
 */
import { app } from './app.ts';
import { startBrowser } from './browser.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu } from './menu.ts';
import { intercept, permissions, protocol, session } from './session.ts';
import { strict } from './strict.ts';
import { BrowserWindow, showIn, webContents } from './windows.ts';

// Nobody sits at these dialogs: a test puts its own answer in their place, as it must on real Electron.
const unanswered = (name: string) => async (): Promise<never> => {
  throw new Error(`dialog.${name} was opened and no test answers it`);
};

/** Electron's `dialog`. */
const dialog = strict('dialog', {
  showSaveDialog: unanswered('showSaveDialog'),
  showErrorBox: (title: string, text: string) => console.error(`${title}: ${text}`),
});

/** Electron's `screen`: one display. */
const screen = strict('screen', { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] });

async function begin(): Promise<void> {
  const browser = await startBrowser(app.getPath('userData'));
  await intercept(browser);
  showIn(browser);
  app.beReady();
  // The line by which Playwright finds the windows.
  process.stderr.write(`DevTools listening on ${browser.address}\n`);
}

begin().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

export { app, BrowserWindow, dialog, ipcMain, Menu, permissions, protocol, screen, session, webContents };
