import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { app, BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { channels } from './channels.ts';
import { isOurs } from './sender.ts';

/** Answers the window's wish to save a file: the person says where, and the file appears whole or not at all. */
export function answerSaving(): void {
  ipcMain.handle(channels.save, async (event: IpcMainInvokeEvent, name: unknown, bytes: unknown) => {
    if (!isOurs(event.senderFrame) || typeof name !== 'string' || !(bytes instanceof Uint8Array)) throw new Error('refused');
    const window = BrowserWindow.fromWebContents(event.sender);
    if (window === null) return null;
    const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: `${app.getPath('documents')}/${basename(name)}` });
    if (canceled || filePath === '') return null;
    await writeWhole(filePath, bytes);
    return filePath;
  });
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${randomUUID()}`;
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}
