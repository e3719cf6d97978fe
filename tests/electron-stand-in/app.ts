import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strict } from './strict.ts';

const given = process.argv.slice(1);
const root = resolve(given.find((one) => !one.startsWith('-')) ?? '.');
const { name, version }: { name: string; version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const switchOf = (wanted: string): string | undefined =>
  given.find((one) => one === `--${wanted}` || one.startsWith(`--${wanted}=`))?.slice(wanted.length + 3);

// A packed program finds its fonts and profile here; Electron sets it, plain Node does not.
const { STAND_IN_RESOURCES } = process.env;
if (STAND_IN_RESOURCES !== undefined) Object.defineProperty(process, 'resourcesPath', { value: STAND_IN_RESOURCES });

/** What the program's other parts must do when it ends: close the windows (false when one stays open), and the browser. */
export const ending = { closeWindows: async (): Promise<boolean> => true, closeBrowser: async (): Promise<void> => undefined };

/** Electron's `app`, as far as the program uses it. */
class App extends EventEmitter {
  readonly isPackaged = root.endsWith('.asar') || STAND_IN_RESOURCES !== undefined;
  readonly commandLine = {
    hasSwitch: (wanted: string) => switchOf(wanted) !== undefined,
    getSwitchValue: (wanted: string) => switchOf(wanted) ?? '',
  };
  readonly #paths = new Map([
    ['home', homedir()],
    ['temp', tmpdir()],
    ['appData', join(homedir(), '.config')],
    ['userData', switchOf('user-data-dir') ?? join(homedir(), '.config', name)],
    ['documents', join(homedir(), 'Documents')],
  ]);
  #becomeReady: () => void = () => undefined;
  readonly #ready = new Promise<void>((resolve) => {
    this.#becomeReady = resolve;
  });
  #isReady = false;
  #isQuitting = false;

  whenReady = () => this.#ready;
  isReady = () => this.#isReady;
  getVersion = () => version;
  getName = () => name;
  getAppPath = () => root;
  getLocale = () => 'zh-CN';
  enableSandbox = () => {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
  };
  requestSingleInstanceLock = () => process.env['STAND_IN_SECOND'] !== '1';

  getPath(wanted: string): string {
    const path = this.#paths.get(wanted);
    if (path === undefined) throw new Error(`Failed to get '${wanted}' path`);
    if (wanted === 'userData') mkdirSync(path, { recursive: true });
    return path;
  }

  setPath(wanted: string, path: string): void {
    this.#paths.set(wanted, path);
  }

  /** For the stand-in itself: the browser is there. */
  beReady(): void {
    this.#isReady = true;
    this.#becomeReady();
    this.emit('ready');
  }

  isQuitting = () => this.#isQuitting;

  quit(): void {
    let isPrevented = false;
    const event = { preventDefault: () => (isPrevented = true) };
    this.emit('before-quit', event);
    if (isPrevented) return;
    this.#isQuitting = true;
    void ending.closeWindows().then(async (areGone) => {
      this.#isQuitting = areGone;
      if (!areGone) return;
      this.emit('will-quit', event);
      if (!isPrevented) await this.exit(0);
    });
  }

  async exit(code = 0): Promise<void> {
    await ending.closeBrowser().catch(() => undefined);
    process.exit(code);
  }
}

const own = new App();

/** Electron's `app`. */
export const app = strict('app', own);
