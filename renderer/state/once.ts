/** Something that takes a while to get: got when it is first asked for, and kept; asked for again after a failure it is tried again. */
export function once<Value>(get: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | undefined;
  return () => {
    kept ??= get().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
