import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Carrier } from '../../shared/api/carrier.ts';
import type { Shell } from '../../shared/api/shell.ts';
import { freshFolder, type Launched, launch } from '../support/electron.ts';

declare global {
  interface Window {
    readonly desk?: Carrier;
    readonly shell?: Shell;
  }
}

const userData = freshFolder();
let shell: Launched;
beforeAll(async () => {
  shell = await launch({ userData });
}, 60_000);
afterAll(() => shell?.app.close());

const about = () => shell.page.evaluate(() => (window.desk as Carrier).call('desk.about', {}));

describe('the program in its shell', () => {
  it('answers calls from a store of its own', async () => {
    expect(await about()).toMatchObject({ ok: true, value: { program: 'pinban', store: join(userData, 'pinban.sqlite') } });
  });

  it('carries bytes there and back, each file once', async () => {
    const back = await shell.page.evaluate(async () => {
      const desk = window.desk as Carrier;
      const id = await desk.sendFile(Uint8Array.of(0, 128, 255));
      return [[...((await desk.fetchFile(id)) ?? [])], await desk.fetchFile(id)];
    });
    expect(back).toEqual([[0, 128, 255], null]);
  });

  it('tells the window what has changed', async () => {
    const heard = await shell.page.evaluate(async () => {
      const desk = window.desk as Carrier;
      const event = new Promise((resolve) => desk.listen(resolve));
      await desk.call('issue.open', { paper: '青石日报', date: '2020-03-03' });
      return event;
    });
    expect(heard).toMatchObject({ kind: 'changed', what: 'issue.open' });
  });

  it('shows the commands in the native menu, undo among them, no role of Electron’s, and hears the one that is chosen', async () => {
    const undo = () =>
      shell.app.evaluate(({ Menu }) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById('edit.undo');
        return { label: item?.label, role: item?.role };
      });
    await expect.poll(undo, { timeout: 20_000 }).toEqual({ label: '撤销', role: undefined });
    // Going to the counter by the menu: the window hears it and goes there.
    const goes = () =>
      shell.app.evaluate(({ Menu }) => {
        Menu.getApplicationMenu()?.getMenuItemById('go.notices')?.click();
      });
    await goes();
    await expect.poll(() => shell.page.locator('.areas [aria-current=page]').textContent(), { timeout: 20_000 }).toBe('柜台');
  });

  it('shows the newest issues in the file menu, each opened there in the library', async () => {
    const open = (date: string) =>
      (window.desk as Carrier).call('issue.open', { paper: '青石日报', date }) as Promise<{ value: { id: string } }>;
    const { value } = await shell.page.evaluate(open, '2020-03-01');
    await shell.page.evaluate(open, '2020-03-02');
    const label = (id: string) =>
      shell.app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.label, `file.issue.${id}`);
    await expect.poll(() => label(value.id), { timeout: 20_000 }).toBe('打开2020年3月1日　星期日');
    await shell.app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), `file.issue.${value.id}`);
    await expect
      .poll(() => shell.page.locator('.issue-list [aria-current=true] strong').textContent(), { timeout: 20_000 })
      .toBe('2020年3月1日　星期日');
  });

  it('saves a file whole where the person says', async () => {
    const path = join(userData, '第3版.pdf');
    await shell.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    expect(await shell.page.evaluate(() => window.shell?.saveFile('第3版.pdf', Uint8Array.of(37, 80, 68, 70)))).toBe(path);
    expect(readFileSync(path, 'latin1')).toBe('%PDF');
  });

  it('has the window keep everything before it closes, asks nothing, and ends', async () => {
    const { app, page } = await launch({ userData: freshFolder() });
    const folder = await app.evaluate(({ app: program }) => program.getPath('userData'));
    await page.evaluate(() => {
      window.shell?.onFlush(async () => {
        await (window.desk as Carrier).call('issue.open', { paper: '末次', date: '2020-03-04' });
      });
    });
    const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve));
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    expect(await ended).toBe(0);
    const again = await launch({ userData: folder });
    const kept = await again.page.evaluate(() => (window.desk as Carrier).call('issue.list', {}));
    expect(kept).toMatchObject({ value: [{ paper: '末次' }] });
    await again.app.close();
  }, 60_000);

  it('quits on a Mac too, though the window asks for time and the last window closed ends nothing there', async () => {
    const { app, page } = await launch({ userData: freshFolder() });
    await page.evaluate(() => window.shell?.onFlush(async () => undefined));
    const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve));
    await app.evaluate(({ app: program }) => {
      Object.defineProperty(process, 'platform', { value: 'darwin' });
      program.quit();
    });
    expect(await ended).toBe(0);
  }, 60_000);
});
