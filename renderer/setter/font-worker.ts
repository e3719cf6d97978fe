import { type FaceName, faceNames } from '../../shared/face/face.ts';
import type { Fetched } from './asking.ts';

interface Thread {
  onmessage: ((event: MessageEvent<string>) => void) | null;
  postMessage(message: Fetched, transfer: Transferable[]): void;
}

// Fetches the faces from the folder it is told, and is done.

const thread = globalThis as unknown as Thread;

thread.onmessage = ({ data }) => {
  Promise.all(faceNames.map(async (face) => [face, await fetchFace(`${data}${face}.ttf`)] as const)).then(
    (files) => {
      const handedOver = files.flatMap(([, file]) => (file instanceof ArrayBuffer ? [file] : []));
      thread.postMessage({ files: Object.fromEntries(files) as Record<FaceName, ArrayBufferLike> }, handedOver);
    },
    (error: unknown) => thread.postMessage({ message: String(error) }, []),
  );
};

async function fetchFace(url: string): Promise<ArrayBufferLike> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (!globalThis.crossOriginIsolated) return bytes;
  const shared = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(shared).set(new Uint8Array(bytes));
  return shared;
}
