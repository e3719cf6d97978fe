import { EventEmitter } from 'node:events';
import { strict } from './strict.ts';

type Handler = (event: object, ...given: unknown[]) => unknown;

/** Electron's `ipcMain`: one handler a channel, and listeners for messages nobody waits for. */
class IpcMain extends EventEmitter {
  readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }

  /** For the stand-in itself: what a page invoked, answered by its handler. */
  async answer(channel: string, event: object, given: readonly unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return handler(event, ...given);
  }
}

/** Electron's `ipcMain`. */
export const ipcMain = strict('ipcMain', new IpcMain());
