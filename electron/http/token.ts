import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** How long an invitation may wait for the browser that was sent it, in milliseconds. */
const patience = 120_000;

const secret = (): string => randomBytes(32).toString('base64url');

/** Secrets are looked up by their hash: how long a comparison takes then tells a guesser nothing. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/**
 * Who may come in. An address opened in a browser stands in the process list and in its history, so it carries a code that opens once, within two minutes; the browser
 * gets a cookie for it that scripts cannot read and other sites cannot make it send. Every start of the desk has secrets of its own.
 */
export class Door {
  readonly #codes = new Map<string, number>();
  readonly #guests = new Set<string>();

  /** A code for one entry. */
  invite(now = Date.now()): string {
    const code = secret();
    this.#codes.set(hashOf(code), now + patience);
    return code;
  }

  /** The cookie for a code that is good now, as a Set-Cookie header; null for any other. The port is in its name, since browsers keep one jar for all ports of a machine. */
  enter(code: string, port: number, now = Date.now()): string | null {
    const ends = this.#codes.get(hashOf(code));
    this.#codes.delete(hashOf(code));
    if (ends === undefined || ends < now) return null;
    const guest = secret();
    this.#guests.add(hashOf(guest));
    return `${cookieName(port)}=${guest}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** Does a request carry the cookie of somebody who came in? */
  knows(request: IncomingMessage, port: number): boolean {
    const cookies = (request.headers.cookie ?? '').split(/; */);
    const prefix = `${cookieName(port)}=`;
    return cookies.some((cookie) => cookie.startsWith(prefix) && this.#guests.has(hashOf(cookie.slice(prefix.length))));
  }
}

const cookieName = (port: number): string => `pinban-${port}`;
