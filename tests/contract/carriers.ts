import { onTestFinished } from 'vitest';
import { channels } from '../../electron/app/channels.ts';
import { carryDesk } from '../../electron/app/ipc.ts';
import type { OpenDesk } from '../../electron/desk/desk.ts';
import { serveDesk } from '../../electron/http/serve.ts';
import type { Carrier } from '../../shared/api/carrier.ts';
import type { DeskEvent } from '../../shared/api/event.ts';
import { near } from '../../shared/api/near.ts';
import { enter } from '../support/guest.ts';
import { ourFrame, PretendIpc } from '../support/pretend-ipc.ts';

/** A way to reach a desk: every carrier passes the same tests. */
export interface CarrierForTest {
  readonly name: string;
  carry(desk: OpenDesk): Promise<Carrier>;
}

/** Electron's IPC as the preload speaks it, with a pretend `ipcMain` that clones what crosses. */
function overIpc(desk: OpenDesk): Carrier {
  const ipc = new PretendIpc();
  const hearers = new Set<(event: DeskEvent) => void>();
  const send = (_channel: string, event: unknown) => {
    for (const heard of hearers) heard(structuredClone(event) as DeskEvent);
  };
  carryDesk(ipc, desk, () => [{ isDestroyed: () => false, send }]);
  return {
    call: (name, input) => ipc.invoke(ourFrame, channels.call, name, input),
    fetchFile: (id) => ipc.invoke(ourFrame, channels.fetchFile, id) as Promise<Uint8Array | null>,
    sendFile: (bytes) => ipc.invoke(ourFrame, channels.sendFile, bytes) as Promise<string>,
    listen: (heard) => {
      hearers.add(heard);
      return () => hearers.delete(heard);
    },
  };
}

/** The loopback server, and the window's own carrier to it. */
async function overHttp(desk: OpenDesk): Promise<Carrier> {
  const served = await serveDesk({ desk, window: import.meta.dirname, fonts: import.meta.dirname });
  onTestFinished(() => served.close());
  return (await enter(served.invite())).carrier;
}

/** The carriers there are. */
export const carriers: readonly CarrierForTest[] = [
  { name: 'near', carry: async (desk) => near(desk.calls, desk.files, desk.listen) },
  { name: 'IPC', carry: async (desk) => overIpc(desk) },
  { name: 'HTTP', carry: overHttp },
];
