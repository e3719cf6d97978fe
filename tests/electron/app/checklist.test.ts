import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeOf } from '../../../build/place.ts';
import { confineSession } from '../../../electron/app/lockdown.ts';
import { isOurs } from '../../../electron/app/sender.ts';
import { type Launched, launch } from '../../support/electron.ts';

let shell: Launched;
beforeAll(async () => {
  shell = await launch();
}, 60_000);
afterAll(() => shell?.app.close());

/** The web preferences of the window as Electron holds them. */
const preferences = () =>
  shell.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    return contents.getLastWebPreferences();
  });

const answers = () => shell.page.evaluate(() => window.desk?.call('desk.about', {}));

/** What a session lets a page do: the permission of every kind it asks for, and the addresses it may ask for. */
function confined() {
  const decided: boolean[] = [];
  let judge: (details: { url: string }, decide: (verdict: { cancel: boolean }) => void) => void = () => undefined;
  confineSession({
    setPermissionRequestHandler: (handler: (contents: null, permission: string, decide: (granted: boolean) => void) => void) =>
      ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal'].forEach((kind) =>
        handler(null, kind, (granted) => decided.push(granted)),
      ),
    setPermissionCheckHandler: (handler: () => boolean) => decided.push(handler()),
    webRequest: { onBeforeRequest: (given: typeof judge) => (judge = given) },
  } as unknown as Parameters<typeof confineSession>[0]);
  const isLet = (url: string): boolean => {
    let cancelled = true;
    judge({ url }, ({ cancel }) => (cancelled = cancel));
    return !cancelled;
  };
  return { decided, isLet };
}

const policy = () => shell.page.evaluate(async () => (await fetch('/index.html')).headers.get('content-security-policy') ?? '');

/** The main process as it is written. */
const source = globSync('electron/{app,desk,http}/*.ts', { cwd: placeOf('.') })
  .map((path) => readFileSync(placeOf(path), 'utf8'))
  .join('\n');

// Electron's security checklist (docs/tutorial/security.md), point by point.
const points: readonly (readonly [point: string, holds: () => unknown])[] = [
  [
    '1 only secure content is loaded',
    () => {
      const { isLet } = confined();
      expect(['app://desk/index.html', 'blob:app://desk/1', 'data:,x'].map(isLet)).toEqual([true, true, true]);
      expect(
        ['http://example.invalid/', 'https://example.invalid/', 'ws://127.0.0.1/', 'file:///etc/passwd', 'ftp://x/'].filter(isLet),
      ).toEqual([]);
    },
  ],
  ['2 pages have no Node', async () => expect(await preferences()).toMatchObject({ nodeIntegration: false })],
  ['3 the bridge is in a world of its own', async () => expect(await preferences()).toMatchObject({ contextIsolation: true })],
  ['4 pages are in the sandbox', async () => expect(await preferences()).toMatchObject({ sandbox: true })],
  ['5 no permission is granted', () => expect(confined().decided).toEqual(Array(6).fill(false))],
  ['6 web security is not switched off', async () => expect((await preferences())['webSecurity'] ?? true).toBe(true)],
  [
    '7 a content policy without unsafe sources',
    async () => {
      expect(await policy()).toContain("default-src 'none'");
      expect(await policy()).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
      const ran = await shell.page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.head.append(script);
        return 'ran' in window;
      });
      expect(ran).toBe(false);
    },
  ],
  ['8 no insecure content is let in', async () => expect((await preferences())['allowRunningInsecureContent'] ?? false).toBe(false)],
  ['9 no experimental features', async () => expect((await preferences())['experimentalFeatures'] ?? false).toBe(false)],
  ['10 no features of Blink switched on', async () => expect((await preferences())['enableBlinkFeatures'] ?? '').toBe('')],
  ['11 no page holds another: no webview', async () => expect(await preferences()).toMatchObject({ webviewTag: false })],
  ['12 and none would be attached', () => expect(source).toMatch(/will-attach-webview', \(event\) => event\.preventDefault\(\)/)],
  [
    '13 the window goes nowhere else',
    async () => {
      const before = shell.page.url();
      for (const address of ['https://example.invalid/?next=app://desk', 'http://app://desk@example.invalid/', 'data:text/html,hello']) {
        await shell.page.evaluate((to) => {
          location.href = to;
        }, address);
        // Had it gone, the bridge would not be there to answer.
        expect(await answers(), address).toMatchObject({ ok: true });
        expect(shell.page.url()).toBe(before);
      }
    },
  ],
  [
    '14 no other window is opened, and the network is not reached',
    async () => {
      const fetched = await shell.page.evaluate(async () => {
        window.open('https://example.invalid/');
        return fetch('https://example.invalid/').then(
          () => 'answered',
          () => 'refused',
        );
      });
      expect(fetched).toBe('refused');
      await expect.poll(() => shell.app.windows().length).toBe(1);
    },
  ],
  ['15 nothing is handed to the system to open', () => expect(source).not.toMatch(/openExternal|openPath|\bshell\b[^;]*from 'electron'/)],
  [
    '16 Electron is a current one, its version exact',
    () => {
      const { devDependencies } = JSON.parse(readFileSync(placeOf('package.json'), 'utf8')) as { devDependencies: Record<string, string> };
      expect(Number(/^(\d+)\.\d+\.\d+$/.exec(devDependencies['electron'] ?? '')?.[1])).toBeGreaterThanOrEqual(45);
    },
  ],
  [
    '17 the sender of every message is looked at',
    () => {
      expect(isOurs({ url: 'https://example.invalid/', parent: null } as never)).toBe(false);
      const heard = source.match(/ipc(?:Main)?\.(?:on|handle)\(/g) ?? [];
      const looked = source.match(/ipc(?:Main)?\.(?:on|handle)\([\s\S]{0,160}?isOurs\(event\.senderFrame\)/g) ?? [];
      expect(looked).toHaveLength(3);
      expect(heard).toHaveLength(looked.length);
    },
  ],
  [
    '18 pages come by a scheme of our own, not from file:',
    async () => {
      expect(source).not.toMatch(/\.loadFile\(|file:\/\//);
      expect(source).toContain("protocol.handle('app'");
    },
  ],
  [
    '19 fuses close what a release does not need',
    () => {
      const { electronFuses } = JSON.parse(readFileSync(placeOf('build/electron-builder.json'), 'utf8')) as {
        electronFuses: Record<string, boolean>;
      };
      expect(electronFuses).toMatchObject({ runAsNode: false, onlyLoadAppFromAsar: true, enableEmbeddedAsarIntegrityValidation: true });
    },
  ],
  [
    '20 the page gets its bridge and nothing of Electron',
    async () => {
      const seen = await shell.page.evaluate(() => [
        Object.keys(window.desk ?? {}),
        Object.keys(window.shell ?? {}),
        ['require', 'process', 'module', 'ipcRenderer', 'electron'].filter((name) => name in window),
      ]);
      expect(seen).toEqual([
        ['call', 'fetchFile', 'sendFile', 'listen'],
        ['showMenu', 'onCommand', 'onFlush', 'saveFile', 'showProgress', 'nameWindow'],
        [],
      ]);
    },
  ],
];

describe('Electron’s security checklist', () => {
  test.each(points)('%s', async (_, holds) => {
    await holds();
  });
});
