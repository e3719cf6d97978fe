import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { type Browser, fromWeb, newPage, toWeb } from './browser.ts';
import { makeClone } from './clone.ts';
import { ipcMain } from './ipc-main.ts';
import { bridgeWorld, ipcWorld, pageWorld } from './worlds.ts';

/** What the program may ask of a window's page; only the safe choice is played. */
export interface WebPreferences {
  readonly preload?: string;
  readonly contextIsolation?: boolean;
  readonly sandbox?: boolean;
  readonly nodeIntegration?: boolean;
  readonly webSecurity?: boolean;
  readonly webviewTag?: boolean;
}

const { encode, decode } = makeClone();
const world = 'stand-in-preload';
let count = 0;

/** Electron's `webContents`: a page of Chromium, its preload in a world of its own. */
export class WebContents extends EventEmitter {
  readonly id = ++count;
  readonly opened: Promise<void>;
  readonly #preload: string | undefined;
  readonly getLastWebPreferences: () => WebPreferences;
  page!: Page;
  target = '';
  url = '';
  #cdp!: CDPSession;
  #world = 0;
  #isAsked = false;
  #mayOpen: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  isGone = false;

  constructor(preferences: WebPreferences, browser: Browser) {
    super();
    this.#preload = preferences.preload;
    this.getLastWebPreferences = () => preferences;
    this.opened = this.#open(browser);
  }

  async #open(browser: Browser): Promise<void> {
    this.page = await newPage(browser);
    this.#cdp = await this.page.context().newCDPSession(this.page);
    this.target = (await this.#cdp.send('Target.getTargetInfo')).targetInfo.targetId;
    this.#cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === world) this.#world = context.id;
    });
    this.#cdp.on('Runtime.bindingCalled', ({ name, payload }) => name === 'standInSend' && void this.#receive(payload));
    await this.#cdp.send('Page.enable');
    await this.#cdp.send('Runtime.enable');
    if (this.#preload !== undefined) await this.#place(readFileSync(this.#preload, 'utf8'));
    this.page.on('load', () => this.emit('did-finish-load'));
    this.page.on('popup', (page) => {
      if (this.#mayOpen({ url: page.url() }).action !== 'allow') void page.close();
    });
  }

  /** Puts both worlds into every document of the page. */
  async #place(preload: string): Promise<void> {
    await this.#cdp.send('Runtime.addBinding', { name: 'standInSend', executionContextName: world });
    await this.#cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${pageWorld})()` });
    await this.#cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: world,
      source: `{ const contextBridge = { exposeInMainWorld: (${bridgeWorld})() }, ipcRenderer = (${ipcWorld})((${makeClone})(), standInSend);
(require => {${preload}\n})(name => { if (name !== 'electron') throw new Error('module not found: ' + name); return { contextBridge, ipcRenderer }; }); }`,
    });
  }

  async #receive(text: string): Promise<void> {
    const { kind, id, channel, given } = decode(text) as { kind: string; id: number; channel: string; given: unknown[] };
    const event = { sender: this, senderFrame: { url: this.url, parent: null } };
    if (kind === 'send') return void ipcMain.emit(channel, event, ...given);
    const reply = await ipcMain.answer(channel, event, given).then(
      (value) => encode({ kind: 'reply', id, channel, value }),
      (error) => encode({ kind: 'reply', id, channel, error: String(error) }),
    );
    await this.#deliver(reply);
  }

  async #deliver(text: string): Promise<void> {
    if (this.isGone) return;
    const args = { functionDeclaration: 'function (text) { standInReceive(text) }', arguments: [{ value: text }] };
    await this.#cdp.send('Runtime.callFunctionOn', { ...args, executionContextId: this.#world }).catch(() => undefined);
  }

  send(channel: string, ...told: unknown[]): void {
    void this.#deliver(encode({ kind: 'event', channel, told }));
  }

  async loadURL(url: string): Promise<void> {
    await this.opened;
    this.#isAsked = true;
    await this.page.goto(toWeb(url));
  }

  /** For the stand-in itself: true when the program lets the page go there. Only what the page starts by itself is asked about, as in Electron. */
  mayGoTo(web: string): boolean {
    const url = fromWeb(web);
    let isPrevented = false;
    if (!this.#isAsked) this.emit('will-navigate', { preventDefault: () => (isPrevented = true), url }, url);
    this.#isAsked = false;
    if (!isPrevented) this.url = url;
    return !isPrevented;
  }

  setWindowOpenHandler(mayOpen: (details: { url: string }) => { action: string }): void {
    this.#mayOpen = mayOpen;
  }

  getURL = () => this.url;
  isDestroyed = () => this.isGone;
  /** The window that shows these contents closes with them; set by the window. */
  closeWindow: () => void = () => undefined;
  close = () => this.closeWindow();
}
