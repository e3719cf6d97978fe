/** The outcome of work that is expected to fail sometimes: bugs are thrown, faults are returned. */
export type Result<Value, Failure> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Failure };

/** Wraps a value as a success. */
export const done = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** Wraps a fault as a failure. */
export const failed = <Failure>(fault: Failure): Result<never, Failure> => ({ ok: false, fault });

/** Closes a `switch` over a tagged union: the compiler refuses a case that was forgotten. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
