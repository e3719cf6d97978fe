import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, protocol, session } from 'electron';
import { sayFault } from '../../shared/words/say.ts';
import { type DeskAtWork, openDeskAt } from '../desk/open.ts';
import { channels } from './channels.ts';
import { answerSaving } from './dialogs.ts';
import { hearFlushed } from './flush.ts';
import { carryDesk, hearOurs } from './ipc.ts';
import { confinePages, confineSession } from './lockdown.ts';
import { showMenu } from './menu.ts';
import { program, resources, settleUserData, windowFolder } from './place.ts';
import { answerDesk } from './protocol.ts';
import { openWindow, preloadFile } from './window.ts';

// Before anything is ready: what every page may be, and that only one program works on one store.
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);
app.enableSandbox();
settleUserData();
confinePages(app);

if (app.requestSingleInstanceLock()) await start();
else app.quit();

async function start(): Promise<void> {
  await app.whenReady();
  const { fonts, profile } = resources();
  const folder = app.getPath('userData');
  const file = app.commandLine.getSwitchValue('store') || join(folder, 'pinban.sqlite');
  const desk = await openDeskAt(file, { version: app.getVersion(), fonts, profile });
  if (!desk.ok) {
    dialog.showErrorBox('Pinban', `${sayFault('zh', desk.fault)}\n\n${sayFault('en', desk.fault)}`);
    app.exit(1);
    return;
  }
  confineSession(session.defaultSession);
  protocol.handle('app', (request) => answerDesk(request, { window: windowFolder, fonts }));
  carryDesk(ipcMain, desk.value, () => BrowserWindow.getAllWindows().map((window) => window.webContents));
  hearShell();
  const files = { preload: preloadFile(program), state: join(folder, 'window.json') };
  openWindow(files);
  live(desk.value, () => openWindow(files));
}

/** Hears what a window asks of the shell. */
function hearShell(): void {
  hearFlushed();
  answerSaving();
  const windowOf = (event: Electron.IpcMainEvent) => BrowserWindow.fromWebContents(event.sender);
  hearOurs(ipcMain, channels.menu, (event, menus) => showMenu(menus, event.sender));
  hearOurs(ipcMain, channels.title, (event, title) => windowOf(event)?.setTitle(String(title).slice(0, 200)));
  hearOurs(ipcMain, channels.progress, (event, share) => windowOf(event)?.setProgressBar(typeof share === 'number' ? share : -1));
}

/** The program's life: another start shows this window, the last window closed ends it (not on a Mac), and the store is closed last of all. */
function live(desk: DeskAtWork, open: () => BrowserWindow): void {
  app.on('second-instance', () => {
    const [window = open()] = BrowserWindow.getAllWindows();
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
  // A window that asks for time to keep its work calls the quitting off; once it has closed by itself, quitting goes on – on a Mac too, where the last window alone ends nothing.
  let isQuitting = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('window-all-closed', () => {
    if (isQuitting || process.platform !== 'darwin') app.quit();
  });
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void desk.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}
