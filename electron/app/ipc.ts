import type { IpcMain, IpcMainEvent } from 'electron';
import { answer } from '../../shared/api/answer.ts';
import type { OpenDesk } from '../desk/desk.ts';
import { channels } from './channels.ts';
import { type Frame, isOurs } from './sender.ts';

/** The longest file a window may hand over, in bytes: the same as over loopback. */
const longestFile = 80 * 1024 * 1024;

/** The part of Electron's `ipcMain` that the contract needs. */
export interface Ipc {
  handle(channel: string, answer: (event: { readonly senderFrame: Frame | null }, ...given: unknown[]) => unknown): void;
  removeHandler(channel: string): void;
}

/** A window that can be told of things. */
interface Told {
  isDestroyed(): boolean;
  send(channel: string, ...told: unknown[]): void;
}

/**
 * Carries the contract over Electron's IPC: every message's sender is looked at first, and what comes is never trusted to have a shape. Events go to every window that
 * `windows` names. Answers what undoes it.
 */
export function carryDesk(ipc: Ipc, desk: OpenDesk, windows: () => readonly Told[]): () => void {
  const handle = (channel: string, work: (...given: unknown[]) => unknown) =>
    ipc.handle(channel, (event, ...given) => {
      if (!isOurs(event.senderFrame)) throw new Error('refused');
      return work(...given);
    });
  handle(channels.call, (name, input) => answer(desk.calls, name, input));
  handle(channels.fetchFile, (id) => (typeof id === 'string' ? desk.files.pick(id) : null));
  handle(channels.sendFile, (bytes) => {
    if (!(bytes instanceof Uint8Array) || bytes.length > longestFile) throw new Error('refused');
    return desk.files.lay(bytes);
  });
  const deaf = desk.listen((event) => {
    for (const window of windows()) if (!window.isDestroyed()) window.send(channels.event, event);
  });
  return () => {
    deaf();
    for (const channel of [channels.call, channels.fetchFile, channels.sendFile]) ipc.removeHandler(channel);
  };
}

/** Hears a message nobody waits for an answer to, from a window of ours only. */
export const hearOurs = (ipc: Pick<IpcMain, 'on'>, channel: string, heard: (event: IpcMainEvent, ...told: unknown[]) => void): void => {
  ipc.on(channel, (event, ...told: unknown[]) => {
    if (isOurs(event.senderFrame)) heard(event, ...told);
  });
};
