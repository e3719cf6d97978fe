import { desk } from '../desk.ts';
import { orTell } from './toasts.ts';

/** Saves bytes where the person wants them: the shell asks where, a browser puts them among its downloads. */
export async function saveFile(name: string, bytes: Uint8Array, mime: string): Promise<void> {
  if (window.shell !== undefined) {
    await window.shell.saveFile(name, bytes);
    return;
  }
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Fetches a file the desk holds out and saves it; a fault is told. Answers whether there was something to save. */
export async function saveHeldOut(file: string, name: string, mime: string): Promise<boolean> {
  const bytes = orTell(await desk.file(file));
  if (bytes !== null) await saveFile(name, bytes, mime);
  return bytes !== null;
}
