/**
 * The two worlds of a page as contextIsolation parts them; both functions are put into the page as source and use nothing from outside themselves. Values cross between the
 * worlds as details of events, which Chromium clones; functions cross as numbers by which the other side calls them.
 */

/** The page's own world: builds what the preload exposes, frozen, out of plain data and numbered functions. */
export function pageWorld(): void {
  const heard = new Map<number, (...told: unknown[]) => unknown>();
  const pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let numbers = 0;
  const fire = (type: string, detail: unknown) => window.dispatchEvent(new CustomEvent(`stand-in:${type}`, { detail }));
  const hear = (type: string, work: (detail: never) => void) =>
    window.addEventListener(`stand-in:${type}`, (event) => work((event as CustomEvent).detail as never));
  const outward = (value: unknown): unknown => {
    if (typeof value !== 'function') return value;
    heard.set(++numbers, value as () => unknown);
    return { callback: numbers };
  };
  const inward = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (!('fn' in value)) return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inward(item)])));
    const id = value.fn;
    return (...given: unknown[]) => {
      const call = ++numbers;
      let answer: { value?: unknown; fn?: number; error?: string; later?: true } = { error: 'the bridge is gone' };
      window.addEventListener(`stand-in:return:${call}`, (event) => (answer = (event as CustomEvent).detail), { once: true });
      fire('call', { id, call, given: given.map(outward) });
      if (answer.error !== undefined) throw new Error(answer.error);
      if (answer.later) return new Promise((resolve, reject) => pending.set(call, { resolve, reject }));
      return answer.fn === undefined ? answer.value : inward({ fn: answer.fn });
    };
  };
  hear('expose', ({ key, api }: { key: string; api: unknown }) =>
    Object.defineProperty(window, key, { value: inward(api), enumerable: true }),
  );
  hear('settle', ({ call, value, error }: { call: number; value?: unknown; error?: string }) => {
    const waiting = pending.get(call);
    pending.delete(call);
    if (error === undefined) waiting?.resolve(value);
    else waiting?.reject(new Error(error));
  });
  hear('callback', ({ id, turn, told }: { id: number; turn: number; told: unknown[] }) => {
    Promise.resolve(heard.get(id)?.(...told)).then(
      (value) => fire(`called:${turn}`, { value }),
      (error) => fire(`called:${turn}`, { error: String(error) }),
    );
  });
}

type Numbered = { readonly fn: number };

/** The preload's world, its bridge: answers what `contextBridge.exposeInMainWorld` does. */
export function bridgeWorld(): (key: string, api: unknown) => void {
  const exposed = new Map<number, (...given: unknown[]) => unknown>();
  let numbers = 0;
  const fire = (type: string, detail: unknown) => window.dispatchEvent(new CustomEvent(`stand-in:${type}`, { detail }));
  const numbered = (fn: unknown): Numbered => {
    exposed.set(++numbers, fn as () => unknown);
    return { fn: numbers };
  };
  const outward = (value: unknown): unknown => {
    if (typeof value === 'function') return numbered(value);
    const isPlain = value !== null && typeof value === 'object';
    return isPlain ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, outward(item)])) : value;
  };
  const inward = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object' || !('callback' in value)) return value;
    return (...told: unknown[]) => {
      const turn = ++numbers;
      return new Promise((resolve, reject) => {
        const take = (event: Event) => {
          const { value: answered, error } = (event as CustomEvent).detail;
          if (error === undefined) resolve(answered);
          else reject(new Error(error));
        };
        window.addEventListener(`stand-in:called:${turn}`, take, { once: true });
        fire('callback', { id: value.callback, turn, told });
      });
    };
  };
  const fail = (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) });
  window.addEventListener('stand-in:call', (event) => {
    const { id, call, given } = (event as CustomEvent).detail as { id: number; call: number; given: unknown[] };
    try {
      const result = exposed.get(id)?.(...given.map(inward));
      if (!(result instanceof Promise)) return fire(`return:${call}`, typeof result === 'function' ? numbered(result) : { value: result });
      result.then(
        (value) => fire('settle', { call, value }),
        (error) => fire('settle', { call, ...fail(error) }),
      );
      return fire(`return:${call}`, { later: true });
    } catch (error) {
      return fire(`return:${call}`, fail(error));
    }
  });
  return (key, api) => fire('expose', { key, api: outward(api) });
}

type Clone = { encode(value: unknown): string; decode(text: string): unknown };

/** The preload's world, its `ipcRenderer`: over a binding that carries text to the main process, and a function that it calls with text. */
export function ipcWorld(clone: Clone, send: (text: string) => void): object {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, Set<(event: unknown, ...told: unknown[]) => void>>();
  let numbers = 0;
  interface Message {
    readonly kind: 'event' | 'reply';
    readonly id: number;
    readonly channel: string;
    readonly told: readonly unknown[];
    readonly value: unknown;
    readonly error?: string;
  }
  Object.assign(globalThis, {
    standInReceive(text: string) {
      const { kind, id, channel, told, value, error } = clone.decode(text) as Message;
      if (kind === 'event') for (const listener of [...(listeners.get(channel) ?? [])]) listener({}, ...told);
      else if (error === undefined) waiting.get(id)?.resolve(value);
      else waiting.get(id)?.reject(new Error(`Error invoking remote method '${channel}': ${error}`));
      if (kind === 'reply') waiting.delete(id);
    },
  });
  return {
    invoke: (channel: string, ...given: unknown[]) =>
      new Promise((resolve, reject) => {
        const text = clone.encode({ kind: 'invoke', id: ++numbers, channel, given });
        waiting.set(numbers, { resolve, reject });
        send(text);
      }),
    send: (channel: string, ...given: unknown[]) => send(clone.encode({ kind: 'send', id: 0, channel, given })),
    on(channel: string, listener: (event: unknown, ...told: unknown[]) => void) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off: (channel: string, listener: (event: unknown, ...told: unknown[]) => void) => listeners.get(channel)?.delete(listener),
  };
}
