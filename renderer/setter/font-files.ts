import { once } from '../state/once.ts';
import type { Fetched, FontFiles } from './asking.ts';

/**
 * The faces of this window; where the browser lets memory be shared, every thread reads the same. Fetched by a thread of their own: seventy megabytes handed to the window's
 * thread held up the keys typed meanwhile for half a second at a time.
 */
export const fontFiles: () => Promise<FontFiles> = once(async () => {
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
});
