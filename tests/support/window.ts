import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { root } from '../../build/place.ts';
import { openDeskAt } from '../../electron/desk/open.ts';
import { serveDesk } from '../../electron/http/serve.ts';
import type { Client } from '../../shared/api/client.ts';
import { browserForTests } from './browser.ts';
import { valueOf } from './store.ts';

/** How a window is opened for a test. */
export interface Opening {
  /** Take in the shipped sample (issue of 2020-03-03) and make its page before the window opens. */
  readonly sample?: boolean;
  /** Anything else the store should hold before the window opens. */
  readonly prepare?: (client: Client) => Promise<unknown>;
  /** The store's file; a temporary one otherwise. Open the same file again to see what was kept. */
  readonly store?: string;
  readonly width?: number;
  readonly height?: number;
  /** Messages that this test provokes on purpose: they do not fail it. */
  readonly expected?: RegExp;
}

/** The desk in a real browser, over the loopback server, on a store of the test's own. */
export interface OpenWindow {
  readonly page: Page;
  /** A client beside the window, at the same desk. */
  readonly client: Client;
  /** The file of the store, and where the desk is served. */
  readonly store: string;
  readonly origin: string;
  /** What the page has complained of so far: errors nobody caught, console errors, breaches of the content policy. */
  readonly complaints: readonly string[];
  /** Another page of the same browser at the same desk. */
  another(): Promise<Page>;
  /** Closes everything, and fails when the page had anything to complain of. Done by itself when the test is over. */
  close(): Promise<void>;
}

/** Opens the desk's window for a test. `npm test` has built it; run alone, `npm start` once does the same. */
export async function openWindow(opening: Opening = {}): Promise<OpenWindow> {
  const places = { window: join(root, 'out/renderer'), fonts: join(root, 'out/fonts') };
  if (!existsSync(join(places.window, 'index.html'))) throw new Error('the window is not built: run the tests by npm test');
  const folder = mkdtempSync(join(tmpdir(), 'pinban-window-'));
  const store = opening.store ?? join(folder, 'store.sqlite');
  const profile = join(root, 'build/profiles/SNAP_TR002_TAC230.icc');
  const desk = valueOf(await openDeskAt(store, { version: '0.0.0', fonts: places.fonts, profile }));
  if (opening.sample === true) await takeSample(desk.client);
  await opening.prepare?.(desk.client);
  const served = await serveDesk({ desk, ...places });
  const browser = await browserForTests();
  const { width = 1440, height = 900 } = opening;
  const context = await browser.newContext({ viewport: { width, height }, locale: 'zh-CN' });
  const complaints: string[] = [];
  const watched = async (): Promise<Page> => {
    const page = await context.newPage();
    await watch(page, complaints, opening.expected);
    await page.goto(served.invite());
    return page;
  };
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    await context.close();
    await served.close();
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
    if (complaints.length > 0) throw new Error(`the window complained:\n${complaints.join('\n')}`);
  };
  onTestFinished(close);
  return { page: await watched(), client: desk.client, store, origin: served.origin, complaints, another: watched, close };
}

/** Collects what a page complains of. */
export async function watch(page: Page, complaints: string[], expected?: RegExp): Promise<void> {
  const hear = (text: string) => {
    if (expected?.test(text) !== true) complaints.push(text);
  };
  page.on('pageerror', (error) => hear(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') hear(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('crash', () => hear('the page crashed'));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`content policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
}

/** Takes the shipped sample in and makes its page, as of the day it is dated. */
export async function takeSample(client: Client): Promise<{ readonly issueId: string; readonly pageId: string; readonly storyId: string }> {
  const text = readFileSync(join(root, 'build/sample/page.txt'), 'utf8');
  const taken = valueOf(await client.call('text.take', { text, fileName: 'page.txt', encoding: 'utf-8', date: '2020-03-03' }));
  valueOf(await client.call('page.make', { pageId: taken.pageId }));
  return { issueId: taken.issueId, pageId: taken.pageId, storyId: taken.storyId ?? '' };
}
