import { type Browser, chromium } from 'playwright-core';
import { afterAll } from 'vitest';
import { findChromium } from '../../build/chromium.ts';

let starting: Promise<Browser> | null = null;

/** The browser of this test file: started with the first call, closed when the file is done. */
export function browserForTests(): Promise<Browser> {
  starting ??= findChromium().then(({ path, args }) => chromium.launch({ executablePath: path, args: [...args] }));
  return starting;
}

afterAll(async () => (await starting)?.close());
