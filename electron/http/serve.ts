import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answer } from '../../shared/api/answer.ts';
import type { OpenDesk } from '../desk/desk.ts';
import { streamEvents } from './events.ts';
import { readBody } from './files.ts';
import { Door } from './token.ts';
import { guardHeaders, sendWindowFile, type WindowPlaces } from './window-file.ts';

/** The longest call and the longest file that are listened to, in bytes. */
const longestCall = 8 * 1024 * 1024;
const longestFile = 80 * 1024 * 1024;

/** What is served, and on which port (0: any that is free). */
export interface Serving extends WindowPlaces {
  readonly desk: OpenDesk;
  readonly port?: number;
}

/** The desk being served. */
export interface Served {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** An address that lets one browser in, once, within two minutes. */
  invite(): string;
  /** Lets everybody go. */
  close(): Promise<void>;
}

/** One request and what is needed to answer it. */
interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly desk: OpenDesk;
  readonly places: WindowPlaces;
}

/** Serves the desk to the browsers of this machine, on 127.0.0.1 alone. Fails only when the port is taken. */
export async function serveDesk({ desk, port: wanted = 0, ...places }: Serving): Promise<Served> {
  const door = new Door();
  let [origin, port] = ['', 0];
  const server = createServer((request, response) => {
    const url = URL.parse(request.url ?? '', origin);
    const refusal = url === null ? 400 : refuse(request, url, origin);
    if (url === null || refusal !== null) return end(response, refusal ?? 400);
    const code = url.pathname === '/' ? url.searchParams.get('code') : null;
    if (code !== null) return letIn(response, door.enter(code, port));
    // Strangers learn nothing, not even that there is a desk.
    if (!door.knows(request, port)) return end(response, 404);
    receive({ request, response, url, desk, places }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(wanted, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  port = address.port;
  origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    invite: () => `${origin}/?code=${door.invite()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The status a request is refused with before anybody looks what it wants, or null. Host: a name that was made to point at this machine (DNS rebinding) arrives under its own.
 * Origin and Sec-Fetch-Site: pages of other sites, and of other ports of this machine, whose requests would carry our cookie. What changes anything must say where it comes from.
 */
function refuse(request: IncomingMessage, url: URL, origin: string): number | null {
  const { host, origin: from } = request.headers;
  if (`http://${host}` !== origin || url.origin !== origin) return 421;
  const site = request.headers['sec-fetch-site'];
  const isOurs = from === origin && (site === undefined || site === 'same-origin');
  if (request.method === 'POST') return isOurs ? null : 403;
  if (request.method !== 'GET') return 405;
  if (from !== undefined && from !== origin) return 403;
  // A page may be opened from anywhere by a person; everything else is asked for by a page of ours.
  const isOpening = request.headers['sec-fetch-mode'] === 'navigate' && url.pathname === '/';
  return site === undefined || site === 'same-origin' || site === 'none' || isOpening ? null : 403;
}

/** Takes the code out of the address bar and leaves the cookie. */
function letIn(response: ServerResponse, cookie: string | null): void {
  if (cookie === null) end(response, 404);
  else end(response, 303, { 'set-cookie': cookie, location: '/', 'cache-control': 'no-store' });
}

function end(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}, body?: Uint8Array | string): void {
  response.writeHead(status, { ...guardHeaders, ...headers });
  response.end(body);
}

async function receive(visit: Visit): Promise<void> {
  const { request, response, url, desk, places } = visit;
  const [, route = '', name = ''] = /^\/(api|files|events)(?:\/([^/]*))?$/.exec(url.pathname) ?? [];
  if (request.method === 'POST') {
    if (route === 'api') return answerCall(visit, name);
    if (route === 'files' && name === '') return keepFile(visit);
    return end(response, 404);
  }
  if (route === 'files') return handFile(response, desk.files.pick(name));
  if (route === 'events') {
    response.writeHead(200, { ...guardHeaders, 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
    return streamEvents(response, desk.listen);
  }
  const sent = await sendWindowFile(places, url.pathname, request.headers.range ?? null);
  end(response, sent.status, { ...sent.headers, 'content-length': String(sent.body.length) }, sent.body);
}

async function answerCall({ request, response, desk }: Visit, name: string): Promise<void> {
  // A form of another site can send text, and no JSON without asking first.
  if (!/^application\/json(; *charset=utf-8)?$/i.test(request.headers['content-type'] ?? '')) return end(response, 415);
  const body = await readBody(request, longestCall);
  if (body === null) return tooLong(response);
  const input = parse(body);
  if (input === undefined) return end(response, 400);
  const reply = JSON.stringify(await answer(desk.calls, decodeName(name), input));
  end(response, 200, { 'content-type': 'application/json', 'cache-control': 'no-store' }, reply);
}

async function keepFile({ request, response, desk }: Visit): Promise<void> {
  if (request.headers['content-type'] !== 'application/octet-stream') return end(response, 415);
  const body = await readBody(request, longestFile);
  if (body === null) return tooLong(response);
  end(response, 200, { 'content-type': 'application/json' }, JSON.stringify({ file: desk.files.lay(new Uint8Array(body)) }));
}

function handFile(response: ServerResponse, bytes: Uint8Array | null): void {
  if (bytes === null) end(response, 404);
  else end(response, 200, { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' }, bytes);
}

/** The rest of a body that is too long is not waited for. */
const tooLong = (response: ServerResponse): void => end(response, 413, { connection: 'close' });

/** A body's value, or undefined when it is no JSON. */
function parse(body: Buffer): unknown {
  try {
    return body.length === 0 ? null : JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
