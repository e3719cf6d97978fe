import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../build/chromium.ts';

/** Chromium, standing behind the windows. */
export interface Browser {
  readonly context: BrowserContext;
  /** What a debugger connects to. */
  readonly address: string;
  readonly taken: Set<Page>;
}

/** `app://desk/x` as an address Chromium loads: it knows no scheme it was not built with. */
export const toWeb = (url: string): string => url.replace(/^app:\/\/([^/]+)/, 'https://$1.app.localhost');

/** The way back. */
export const fromWeb = (url: string): string => url.replace(/^https:\/\/([^/]+)\.app\.localhost/, 'app://$1');

/** Starts Chromium with its profile in a folder. */
export async function startBrowser(folder: string): Promise<Browser> {
  const { path, args } = await findChromium();
  const profile = join(folder, 'chromium');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    args: [...args, '--remote-debugging-port=0', '--remote-debugging-address=127.0.0.1'],
    viewport: null,
  });
  const [port, place] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return { context, address: `ws://127.0.0.1:${port}${place}`, taken: new Set() };
}

/** A page nobody has yet. */
export async function newPage({ context, taken }: Browser): Promise<Page> {
  const page = context.pages().find((one) => !taken.has(one)) ?? (await context.newPage());
  taken.add(page);
  return page;
}
