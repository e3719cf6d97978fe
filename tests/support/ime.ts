import type { CDPSession, Page } from 'playwright-core';

/** The keyboard as an input method holds it: what is being composed, and how it ends. */
export interface Ime {
  /** One more key: the composition now reads so, `y`, `yi`, `yi's`, … */
  compose(text: string): Promise<void>;
  /** Ends the composition with the text that was chosen; without one, a text just typed by the method (a full-width comma). */
  commit(text: string): Promise<void>;
  /** Ends the composition with nothing. */
  cancel(): Promise<void>;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** An input method at a page's focused element, through Chromium's own input events. */
export async function imeAt(page: Page): Promise<Ime> {
  let session = sessions.get(page);
  if (session === undefined) {
    session = page.context().newCDPSession(page);
    sessions.set(page, session);
  }
  const cdp = await session;
  return {
    async compose(text) {
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key: 'Process', code: 'KeyY' });
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', windowsVirtualKeyCode: 229, key: 'Process', code: 'KeyY' });
    },
    async commit(text) {
      await cdp.send('Input.insertText', { text });
    },
    async cancel() {
      await cdp.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    },
  };
}

/** Types a word as a person does with pinyin: letter by letter into the composition, then the word chosen. `letters` is what is typed, `yi'shi`. */
export async function typeByIme(page: Page, text: string, letters = 'pinyin'): Promise<void> {
  const ime = await imeAt(page);
  for (let end = 1; end <= letters.length; end++) await ime.compose(letters.slice(0, end));
  await ime.commit(text);
}
