import type { Ipc } from '../../electron/app/ipc.ts';
import type { Frame } from '../../electron/app/sender.ts';

type Handler = Parameters<Ipc['handle']>[1];

/** Our own page's frame. */
export const ourFrame: Frame = { url: 'app://desk/index.html', parent: null };

/** Electron's IPC without Electron: what is invoked and what is answered is cloned as it would be, and a handler's error crosses as its text alone. */
export class PretendIpc implements Ipc {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`a second handler for ${channel}`);
    this.#handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** What `ipcRenderer.invoke` gives a page whose frame is `from`. */
  async invoke(from: Frame, channel: string, ...given: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    try {
      return structuredClone(await handler({ senderFrame: from }, ...structuredClone(given)));
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
    }
  }
}
