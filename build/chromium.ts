import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names of browsers of Chromium's kind on the PATH, and where Windows and macOS keep theirs. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What Chromium is started with so that it stays quiet on a machine without a network; tests may run as root, where it has no sandbox of its own. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** The browser of this machine (CHROME_PATH, chromium, Chrome, Edge), or the Chromium that npm brought along: no test needs anything installed by hand. */
export async function findChromium(): Promise<{ readonly path: string; readonly args: readonly string[] }> {
  const given = process.env.CHROME_PATH;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const path = given ?? [...onPath, ...onPath.map((name) => `${name}.exe`), ...places].find((candidate) => existsSync(candidate));
  if (path !== undefined) return { path, args: quiet };
  const { default: packed } = await import('@sparticuz/chromium');
  return { path: await packed.executablePath(), args: quiet };
}
