import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answerDesk } from '../../../electron/app/protocol.ts';

const folder = mkdtempSync(join(tmpdir(), 'pinban-protocol-'));
const places = { window: join(folder, 'window'), fonts: join(folder, 'fonts') };
mkdirSync(join(places.window, 'assets'), { recursive: true });
mkdirSync(places.fonts);
writeFileSync(join(places.window, 'index.html'), '<!doctype html>');
writeFileSync(join(places.window, '.hidden.html'), 'hidden');
writeFileSync(join(places.fonts, 'song.ttf'), '0123456789');
writeFileSync(join(folder, 'secret.html'), 'secret');
symlinkSync(join(folder, 'secret.html'), join(places.window, 'link.html'));
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (url: string, init: RequestInit = {}) => answerDesk(new Request(url, init), places);

describe('app://desk', () => {
  it('answers with the window, under the content policy', async () => {
    const response = await ask('app://desk/index.html');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\*|https?:/);
  });

  it('hands out pieces of a font', async () => {
    const response = await ask('app://desk/fonts/song.ttf', { headers: { range: 'bytes=2-4' } });
    expect([response.status, await response.text()]).toEqual([206, '234']);
  });

  it.each([
    '../secret.html',
    '..%2fsecret.html',
    '%2e%2e/secret.html',
    '%2e%2e%2fsecret.html',
    '..%5csecret.html',
    '..\\secret.html',
    '%252e%252e%252fsecret.html',
    'assets/../../secret.html',
    'assets/..%2f..%2fsecret.html',
    './../secret.html',
    '//secret.html',
    '/etc/passwd',
    '%2fetc%2fpasswd',
    'etc/passwd%00.html',
    'index.html%00',
    'index.html%00.png',
    '%00',
    'C:/secret.html',
    'C:%5csecret.html',
    '%5c%5cserver%5cshare%5cx.html',
    'link.html',
    '.hidden.html',
    '%2ehidden.html',
    'fonts/../secret.html',
    'fonts/..%2fsecret.html',
    'fonts/%2e%2e%2fwindow%2findex.html',
    'index',
    'assets',
    'assets/',
    '%',
    '%ff%fe',
    'index.html/',
    'index.html:stream.html',
    '*.html',
  ])('has nothing at %s', async (path) => {
    const response = await ask(`app://desk/${path}`);
    expect([response.status, await response.text()]).toEqual([404, '']);
  });

  it('has nothing under another host, nor for another method', async () => {
    expect((await ask('app://other/index.html')).status).toBe(404);
    expect((await ask('app://desk/index.html', { method: 'POST', body: 'x' })).status).toBe(404);
  });
});
