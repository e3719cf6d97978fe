import { hash } from 'node:crypto';

/** The SHA-256 of text (as UTF-8) or bytes, in lower-case hex: what lies beside every content in the store. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content);

/** The SHA-256 over several values that make up one record's content. */
export const sha256Of = (...parts: readonly unknown[]): string => sha256(JSON.stringify(parts));
