import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveDesk } from '../../../electron/http/serve.ts';
import { contentPolicy } from '../../../electron/http/window-file.ts';
import type { DeskEvent } from '../../../shared/api/event.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { deskForTest } from '../../support/desk.ts';
import { enter, type Guest } from '../../support/guest.ts';
import { folderForTest, valueOf } from '../../support/store.ts';

/** A desk that is served, with a window of one page and a font of ten bytes, and somebody who is in. */
async function serving() {
  const folder = folderForTest();
  const places = { window: join(folder, 'window'), fonts: join(folder, 'fonts') };
  mkdirSync(join(places.window, 'assets'), { recursive: true });
  mkdirSync(places.fonts);
  writeFileSync(join(places.window, 'index.html'), '<!doctype html>');
  writeFileSync(join(places.window, 'assets/a-1.js'), '1');
  writeFileSync(join(places.fonts, 'song.ttf'), '0123456789');
  writeFileSync(join(folder, 'secret.html'), 'secret');
  const desk = await deskForTest();
  const served = await serveDesk({ desk, ...places });
  onTestFinished(() => served.close());
  return { ...served, desk, guest: await enter(served.invite()) };
}

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

/** One request just as it is written here: `fetch` would not send most of these. */
function ask(
  guest: Guest,
  { method = 'GET', path = '/', headers = {}, body }: Asked,
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  const { host, port, hostname } = new URL(guest.origin);
  const sent = Object.entries({ host, cookie: guest.cookie, ...headers }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers: Object.fromEntries(sent), setHost: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** A call as the window makes it. */
const call = (guest: Guest): Asked & { readonly headers: Record<string, string> } => ({
  method: 'POST',
  path: '/api/desk.about',
  headers: { origin: guest.origin, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
  body: '{}',
});

describe('who is let in', () => {
  test('an invitation opens once, and leaves a cookie no script and no other site can use', async () => {
    const { invite, guest } = await serving();
    const path = new URL(invite()).search;
    const first = await ask(guest, { path: `/${path}`, headers: { cookie: undefined } });
    expect([first.status, first.headers.location]).toEqual([303, '/']);
    expect(first.headers['set-cookie']?.[0]).toMatch(/^pinban-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await ask(guest, { path: `/${path}`, headers: { cookie: undefined } })).status).toBe(404);
  });

  test('the window as it comes: 200, under the content policy', async () => {
    const { guest } = await serving();
    expect((await ask(guest, call(guest))).status).toBe(200);
    const page = await ask(guest, {});
    expect([page.status, page.body]).toEqual([200, '<!doctype html>']);
    expect(page.headers['content-security-policy']).toBe(contentPolicy);
    expect(contentPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
    expect(page.headers['x-content-type-options']).toBe('nosniff');
  });

  const hostile: readonly (readonly [string, number, (own: Asked & { headers: Record<string, string> }, guest: Guest) => Asked])[] = [
    ['no cookie', 404, (own) => ({ ...own, headers: { ...own.headers, cookie: undefined } as never })],
    [
      'a guessed cookie',
      404,
      (own, { cookie }) => ({ ...own, headers: { ...own.headers, cookie: `${cookie.split('=')[0]}=${'A'.repeat(43)}` } }),
    ],
    ['a name made to point here (DNS rebinding)', 421, (own) => ({ ...own, headers: { ...own.headers, host: 'desk.attacker.example' } })],
    [
      'the machine’s own name for the address',
      421,
      (own, { origin }) => ({ ...own, headers: { ...own.headers, host: `localhost:${new URL(origin).port}` } }),
    ],
    ['a call from another site', 403, (own) => ({ ...own, headers: { ...own.headers, origin: 'https://attacker.example' } })],
    ['a call from another port of this machine', 403, (own) => ({ ...own, headers: { ...own.headers, origin: 'http://127.0.0.1:1' } })],
    ['a call that does not say where it comes from', 403, (own) => ({ ...own, headers: { ...own.headers, origin: undefined } as never })],
    ['a call from a page without an origin', 403, (own) => ({ ...own, headers: { ...own.headers, origin: 'null' } })],
    [
      'a call the browser itself marks as another site’s',
      403,
      (own) => ({ ...own, headers: { ...own.headers, 'sec-fetch-site': 'same-site' } }),
    ],
    [
      'a file drawn into another page',
      403,
      () => ({ path: '/files/x', headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } }),
    ],
    ['a form’s text', 415, (own) => ({ ...own, headers: { ...own.headers, 'content-type': 'text/plain' } })],
    ['a form’s fields', 415, (own) => ({ ...own, headers: { ...own.headers, 'content-type': 'application/x-www-form-urlencoded' } })],
    ['an order by GET', 404, () => ({ path: '/api/notice.take' })],
    ['another method', 405, (own) => ({ ...own, method: 'PUT' })],
    ['a body that is no JSON', 400, (own) => ({ ...own, body: '{' })],
    ['a body that says it is too long', 413, (own) => ({ ...own, headers: { ...own.headers, 'content-length': String(9 * 1024 * 1024) } })],
    ['another address in the request line', 421, (own) => ({ ...own, path: 'http://attacker.example/api/desk.about' })],
    ['a way out of the folder', 404, () => ({ path: '/..%2fsecret.html' })],
    ['a way out by dots alone', 404, () => ({ path: '/../secret.html' })],
  ];
  test.each(hostile)('refused: %s', async (_what, status, asked) => {
    const { guest } = await serving();
    const { status: found, body } = await ask(guest, asked(call(guest), guest));
    expect([found, body]).toEqual([status, '']);
  });

  test('a body that grows too long is not read to its end', async () => {
    const { guest } = await serving();
    const body = 'x'.repeat(9 * 1024 * 1024);
    const outcome = await ask(guest, { ...call(guest), headers: { ...call(guest).headers, 'transfer-encoding': 'chunked' }, body }).catch(
      (error: NodeJS.ErrnoException) => error,
    );
    expect('status' in outcome ? outcome.status : outcome.code).toSatisfy(
      (told: unknown) => told === 413 || told === 'EPIPE' || told === 'ECONNRESET',
    );
  });
});

describe('files', () => {
  test('a font is handed out in the pieces that are asked for', async () => {
    const { guest } = await serving();
    const piece = async (range: string) => {
      const { status, headers, body } = await ask(guest, { path: '/fonts/song.ttf', headers: { range } });
      return [status, headers['content-range'], body];
    };
    expect(await piece('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
    expect(await piece('bytes=7-99')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await piece('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789']);
    for (const none of ['bytes=10-', 'bytes=5-2', 'bytes=-0', 'bytes=0-1,3-4', 'lines=1-2'])
      expect(await piece(none)).toEqual([416, 'bytes */10', '']);
  });

  test('what has a hash in its name is kept by the browser, the page itself is asked for anew', async () => {
    const { guest } = await serving();
    expect((await ask(guest, { path: '/assets/a-1.js' })).headers['cache-control']).toContain('immutable');
    expect((await ask(guest, {})).headers['cache-control']).toBe('no-store');
  });
});

test('every window hears of an order once it stands, with the records it changed', async () => {
  const { guest, desk } = await serving();
  const heard: DeskEvent[] = [];
  const end = guest.client.listen((event) => heard.push(event));
  onTestFinished(end);
  const notice: Notice = { kind: 'lost', form: '', head: '遗失声明', text: '遗失公章。', fields: {}, numbers: [], findings: [] };
  // The stream is open when the first event comes through; what was before it is not told.
  const ids: string[] = [];
  await expect
    .poll(async () => {
      ids.push(valueOf(await guest.client.call('notice.take', { pageId: null, notice })).id);
      return heard.length;
    })
    .toBeGreaterThan(0);
  expect(heard[0]).toEqual({ kind: 'changed', what: 'notice.take', records: [{ subject: 'notice', id: expect.any(String) }] });
  expect(ids).toContain(heard[0]?.records[0]?.id);
  // An order that came to nothing is not told.
  const before = heard.length;
  await desk.store.write('nothing', async () => ({ ok: false, fault: { kind: 'empty' } }));
  expect(heard).toHaveLength(before);
});
