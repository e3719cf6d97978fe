import type { Files } from '../../shared/api/carrier.ts';

/** The file route's table: at most so many files lie on it, and the oldest is cleared away first when nobody fetches it. */
export function layFiles(newId: () => string, most = 64): Files {
  const files = new Map<string, Uint8Array>();
  return {
    lay(bytes) {
      const id = newId();
      files.set(id, bytes);
      const oldest = files.keys().next();
      if (files.size > most && !oldest.done) files.delete(oldest.value);
      return id;
    },
    pick(id) {
      const bytes = files.get(id) ?? null;
      files.delete(id);
      return bytes;
    },
  };
}
