import type { Fetched, FontFiles } from './asking.ts';

let fetching: Promise<FontFiles> | undefined;

/** The faces of this window, fetched when first asked for and kept; where the browser lets memory be shared, every thread reads the same. Asked again after a failure it tries again. */
export function fontFiles(): Promise<FontFiles> {
  fetching ??= fetchBeside().catch((error: unknown) => {
    fetching = undefined;
    throw error;
  });
  return fetching;
}

/** Fetched by a thread of their own: seventy megabytes handed to the window's thread held up the keys typed meanwhile for half a second at a time. */
async function fetchBeside(): Promise<FontFiles> {
  const worker = new Worker(new URL('./font-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<FontFiles>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Fetched>) => ('files' in data ? resolve(data.files) : reject(new Error(data.message)));
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(new URL('fonts/', document.baseURI).href);
    });
  } finally {
    worker.terminate();
  }
}
