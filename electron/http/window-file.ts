import { open, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** Where the window's files lie: what the builder made of `renderer`, and the five faces. */
export interface WindowPlaces {
  readonly window: string;
  readonly fonts: string;
}

/** What a window is sent for a path. */
export interface Sent {
  readonly status: 200 | 206 | 404 | 416;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * What every window may do, whatever brings it its files: run and draw what comes from the desk, and nothing else. `wasm-unsafe-eval` lets the shaper's WebAssembly be
 * compiled; it allows no script.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers every answer carries. */
export const guardHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'referrer-policy': 'no-referrer',
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

const notThere: Sent = { status: 404, headers: {}, body: new Uint8Array() };

/**
 * The file a window asks for by its path, or 404: nothing outside the two folders is ever sent, nothing that is not of a known type, and no hidden file. `range` is the
 * request's Range header; the shaper reads of a font of ten megabytes only the tables it needs.
 */
export async function sendWindowFile(places: WindowPlaces, pathname: string, range: string | null): Promise<Sent> {
  const found = await findFile(places, pathname);
  if (found === null) return notThere;
  const file = await open(found.path, 'r');
  try {
    const { size } = await file.stat();
    const piece = pieceOf(range, size);
    if (piece === null) return { status: 416, headers: { 'content-range': `bytes */${size}` }, body: new Uint8Array() };
    const body = new Uint8Array(piece.to - piece.from);
    await file.read(body, 0, body.length, piece.from);
    const lasts = /^\/assets\//.test(pathname); // The builder puts a hash of the content into these names.
    const headers = {
      'content-type': found.type,
      'accept-ranges': 'bytes',
      'cache-control': lasts ? 'private, max-age=31536000, immutable' : 'no-store',
    };
    if (range === null) return { status: 200, headers, body };
    return { status: 206, headers: { ...headers, 'content-range': `bytes ${piece.from}-${piece.to - 1}/${size}` }, body };
  } finally {
    await file.close();
  }
}

async function findFile(places: WindowPlaces, pathname: string): Promise<{ path: string; type: string } | null> {
  const steps = stepsOf(pathname === '/' ? '/index.html' : pathname);
  const type = types[extname(steps?.at(-1) ?? '')];
  if (steps === null || type === undefined) return null;
  const [folder, inside] = steps[0] === 'fonts' ? [places.fonts, steps.slice(1)] : [places.window, steps];
  try {
    // Links are followed first and judged after, so that none leads out.
    const [home, path] = await Promise.all([realpath(folder), realpath(join(folder, ...inside))]);
    return path.startsWith(home + sep) && (await stat(path)).isFile() ? { path, type } : null;
  } catch {
    return null;
  }
}

/** The names a path is made of, or null when one of them is no plain name: empty, hidden, a way up, or with a character that some file system takes for more than a letter. */
function stepsOf(pathname: string): readonly string[] | null {
  try {
    const steps = pathname.split('/').slice(1).map(decodeURIComponent);
    return steps.every((step) => /^[^./\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*$/u.test(step)) ? steps : null;
  } catch {
    return null;
  }
}

/** The bytes a Range header of one range asks for (RFC 9110 14.1), the whole without one; null when there are none. */
function pieceOf(range: string | null, size: number): { from: number; to: number } | null {
  if (range === null) return { from: 0, to: size };
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  return from < to ? { from, to } : null;
}
