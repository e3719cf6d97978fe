import type { Carrier } from '../shared/api/carrier.ts';
import { type Client, connect } from '../shared/api/client.ts';
import { httpCarrier } from './http-carrier.ts';

declare global {
  interface Window {
    /** What Electron's preload hands the window; not there in a browser. */
    readonly desk?: Carrier;
  }
}

/** The desk this window talks to: Electron's main process where there is one, else the loopback server the window came from. */
export const desk: Client = connect(globalThis.window?.desk ?? httpCarrier());
