import type { Listen } from './event.ts';

/** What carries calls and files between a client and the desk: the only thing a transport has to implement. It may fail by throwing; the client turns that into a fault. */
export interface Carrier {
  /** Carries one call and brings back the reply as the desk gave it. */
  call(name: string, input: unknown): Promise<unknown>;
  /** Fetches a file the desk holds out, or null when it holds none of that id. */
  fetchFile(id: string): Promise<Uint8Array | null>;
  /** Sends a file to the desk and brings back the id to name it by. */
  sendFile(bytes: Uint8Array): Promise<string>;
  /** Hears what the desk tells unasked; a carrier that was cut off takes it up again by itself, and what happened meanwhile is not told. */
  readonly listen: Listen;
}

/** The desk's side of the file route: bytes lie here between the call that made them and the one that fetches them, or between sending and keeping. */
export interface Files {
  /** Lays bytes down and answers their id. */
  lay(bytes: Uint8Array): string;
  /** Hands the bytes out and forgets them; null when there are none of that id. */
  pick(id: string): Uint8Array | null;
}
