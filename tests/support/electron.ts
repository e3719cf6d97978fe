import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { placeOf, root } from '../../build/place.ts';

/** The program in its shell, and its window. */
export interface Launched {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
}

/** How to launch the program: in which folder it keeps its things, which folder it is, and with which words in its environment. */
export interface Launching {
  readonly userData?: string;
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Launches the program in Electron where ELECTRON_BINARY names one, else on the stand-in; the tests are the same. */
export async function launch({ userData = freshFolder(), folder = root, env = {} }: Launching = {}): Promise<Launched> {
  const standIn = placeOf('tests/electron-stand-in/electron.mjs');
  chmodSync(standIn, 0o755);
  const app = await _electron.launch({
    executablePath: process.env['ELECTRON_BINARY'] ?? standIn,
    args: [`--user-data-dir=${userData}`, folder],
    env: { ...(process.env as Record<string, string>), PATH: `${join(process.execPath, '..')}:${process.env['PATH']}`, ...env },
    timeout: 30_000,
  });
  const page = await app.firstWindow();
  await page.locator('#window > *').waitFor();
  return { app, page, userData };
}

/** A folder of nobody's. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'pinban-shell-'));
