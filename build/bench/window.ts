import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { type DeskAtWork, openDeskAt } from '../../electron/desk/open.ts';
import { serveDesk } from '../../electron/http/serve.ts';
import { findChromium } from '../chromium.ts';
import { makeDesk } from '../desk.ts';
import { makeFonts } from '../fonts.ts';
import { placeOf, root } from '../place.ts';

/** The desk's window in a real Chromium, on a store that is thrown away, with the browser's own tools at hand. */
export interface BenchWindow {
  readonly page: Page;
  readonly tools: CDPSession;
  close(): Promise<void>;
}

/** Opens the window on a desk whose store was `prepare`d by its file, and then by its calls; `script` runs in the page before anything of its own. */
export async function openBenchWindow(
  prepare: { readonly file?: (file: string) => Promise<void>; readonly desk?: (desk: DeskAtWork) => Promise<void> },
  script: string,
): Promise<BenchWindow> {
  await makeFonts(root);
  await makeDesk();
  const folder = mkdtempSync(join(tmpdir(), 'pinban-bench-'));
  const file = join(folder, 'store.sqlite');
  await prepare.file?.(file);
  const places = { window: placeOf('out/renderer'), fonts: placeOf('out/fonts') };
  const profile = placeOf('build/profiles/SNAP_TR002_TAC230.icc');
  const desk = gained(await openDeskAt(file, { version: '0.0.0', fonts: places.fonts, profile }));
  await prepare.desk?.(desk);
  const served = await serveDesk({ desk, ...places });
  const { path, args } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args: [...args] });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.addInitScript({ content: script });
  await page.goto(served.invite());
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { page, tools: await context.newCDPSession(page), close };
}

/** The value of a result that a bench cannot do without. */
export function gained<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: unknown },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}
