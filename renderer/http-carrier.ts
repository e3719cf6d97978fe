import type { Carrier } from '../shared/api/carrier.ts';
import type { DeskEvent, Listen } from '../shared/api/event.ts';

/** How long to wait before an event stream that broke off is taken up again, in milliseconds. */
const pause = 1000;

/** The carrier of a window in a browser: the desk is where the window came from. The cookie that lets it in goes along by itself. */
export function httpCarrier(base = '', fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis)): Carrier {
  const post = async (path: string, type: string, body: string | Uint8Array<ArrayBuffer>): Promise<unknown> => {
    const response = await fetch(`${base}${path}`, { method: 'POST', headers: { 'content-type': type }, body });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return response.json();
  };
  return {
    call: (name, input) => post(`/api/${encodeURIComponent(name)}`, 'application/json', JSON.stringify(input ?? null)),
    async fetchFile(id) {
      const response = await fetch(`${base}/files/${encodeURIComponent(id)}`);
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    async sendFile(bytes) {
      return ((await post('/files', 'application/octet-stream', new Uint8Array(bytes))) as { file: string }).file;
    },
    listen: shared((heard) => {
      const ending = new AbortController();
      void follow(() => fetch(`${base}/events`, { signal: ending.signal }), heard, ending.signal);
      return () => ending.abort();
    }),
  };
}

/** One stream for all who listen: a browser opens only six connections to a server, and calls need them. It is given up a moment after the last has gone. */
export function shared(open: Listen, wait = pause): Listen {
  const hearing = new Set<(event: DeskEvent) => void>();
  let close: (() => void) | null = null;
  let closing: ReturnType<typeof setTimeout> | undefined;
  return (heard) => {
    // Each listener counts by itself, even when two bring the same function.
    const mine = (event: DeskEvent) => heard(event);
    hearing.add(mine);
    clearTimeout(closing);
    close ??= open((event) => {
      for (const one of [...hearing]) one(event);
    });
    return () => {
      hearing.delete(mine);
      if (hearing.size > 0) return;
      clearTimeout(closing);
      closing = setTimeout(() => {
        close?.();
        close = null;
      }, wait);
    };
  };
}

/** Reads the event stream, again and again when it breaks off, until it is told to end. */
async function follow(open: () => Promise<Response>, heard: (event: DeskEvent) => void, ending: AbortSignal): Promise<void> {
  while (!ending.aborted) {
    try {
      const { body } = await open();
      let rest = '';
      for await (const piece of pieces(body?.pipeThrough(new TextDecoderStream()))) {
        const lines = (rest + piece).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) if (line !== '') heard(JSON.parse(line) as DeskEvent);
      }
    } catch {
      // Told by the next call, if the desk is gone.
    }
    if (!ending.aborted) await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function* pieces(stream: ReadableStream<string> | undefined): AsyncGenerator<string> {
  const reader = stream?.getReader();
  for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read()) yield piece.value;
}
