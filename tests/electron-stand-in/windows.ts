import { EventEmitter } from 'node:events';
import { app, ending } from './app.ts';
import type { Browser } from './browser.ts';
import { strict } from './strict.ts';
import { WebContents, type WebPreferences } from './web-contents.ts';

interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly x?: number;
  readonly y?: number;
  readonly show?: boolean;
  readonly webPreferences?: WebPreferences;
}

const all = new Set<Window>();
let browser: Browser | null = null;

/** Gives the windows their browser. */
export const showIn = (started: Browser): void => {
  browser = started;
};

/** The contents of a page of Chromium. */
export const contentsOf = (isWanted: (contents: WebContents) => boolean): WebContents | undefined =>
  [...all].map((window) => window.webContents).find(isWanted);

/** Electron's `BrowserWindow`. */
class Window extends EventEmitter {
  readonly webContents: WebContents;
  readonly options: WindowOptions;
  title = '';
  progress = -1;
  isShown: boolean;

  constructor(options: WindowOptions = {}) {
    super();
    if (browser === null) throw new Error('Cannot create BrowserWindow before app is ready');
    const { contextIsolation = true, sandbox = true, nodeIntegration = false, webSecurity = true } = options.webPreferences ?? {};
    if (!contextIsolation || !sandbox || nodeIntegration || !webSecurity) throw new Error('the stand-in only plays safe web preferences');
    this.options = options;
    this.isShown = options.show ?? true;
    this.webContents = strict('webContents', new WebContents(options.webPreferences ?? {}, browser));
    this.webContents.closeWindow = () => this.close();
    void this.#open(options);
  }

  async #open({ width = 800, height = 600 }: WindowOptions): Promise<void> {
    app.emit('web-contents-created', {}, this.webContents);
    await this.webContents.opened;
    const { page } = this.webContents;
    await page.setViewportSize({ width, height });
    page.once('close', () => this.#gone());
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
  }

  #gone(): void {
    if (this.webContents.isGone) return;
    this.webContents.isGone = true;
    for (const window of all) if (window.webContents.id === this.webContents.id) all.delete(window);
    this.emit('closed');
    if (all.size === 0 && !app.isQuitting() && !app.emit('window-all-closed')) app.quit();
  }

  /** For the stand-in itself: asks the window to close, and tells whether it did. */
  askToClose(): boolean {
    let isPrevented = false;
    this.emit('close', { preventDefault: () => (isPrevented = true) });
    return !isPrevented;
  }

  close(): void {
    if (this.askToClose()) void this.webContents.page.close().catch(() => undefined);
  }

  loadURL = (url: string) => this.webContents.loadURL(url);
  show = () => {
    this.isShown = true;
  };
  focus = () => undefined;
  restore = () => undefined;
  maximize = () => undefined;
  isVisible = () => this.isShown;
  isDestroyed = () => this.webContents.isGone;
  isMinimized = () => false;
  isMaximized = () => false;
  getTitle = () => this.title;
  setTitle = (title: string) => {
    this.title = title;
  };
  setProgressBar = (progress: number) => {
    this.progress = progress;
  };
  getNormalBounds = () => ({
    x: this.options.x ?? 40,
    y: this.options.y ?? 40,
    width: this.options.width ?? 800,
    height: this.options.height ?? 600,
  });

  static getAllWindows = () => [...all];
  static fromWebContents = (contents: { id: number }) => [...all].find((window) => window.webContents.id === contents.id) ?? null;
}

/** Electron's `BrowserWindow`, refusing what is not played. */
export const BrowserWindow = new Proxy(Window, {
  construct(target, given: ConstructorParameters<typeof Window>) {
    const window = strict('BrowserWindow', new target(...given));
    all.add(window);
    return window;
  },
});

/** Electron's `webContents`, as Playwright asks for it. */
export const webContents = {
  getAllWebContents: () => [...all].map((window) => window.webContents),
  fromDevToolsTargetId: (target: string) => contentsOf((contents) => contents.target === target),
};

// Quitting closes every window; one that asks for time calls it off, as in Electron (`Browser::OnWindowCloseCancelled`), and the program must take it up again.
ending.closeWindows = async () => {
  for (const window of all) {
    if (!window.askToClose()) return false;
    await window.webContents.page.close().catch(() => undefined);
  }
  return true;
};
ending.closeBrowser = async () => browser?.context.close();
