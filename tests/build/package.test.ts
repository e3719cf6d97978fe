import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOf } from '../../build/place.ts';
import type { Carrier } from '../../shared/api/carrier.ts';
import { launch } from '../support/electron.ts';

/** How a fuse stands in the wire. */
const [shut, open] = ['0'.charCodeAt(0), '1'.charCodeAt(0)];

const folder = mkdtempSync(join(tmpdir(), 'pinban-dist-'));
const packed = join(folder, 'dist', 'linux-unpacked');
const resources = join(packed, 'resources');

/** A folder shaped like Electron's own: a binary that holds nothing but the wire of fuses, and what electron-builder looks for beside it. */
function pretendElectron(): string {
  const dist = join(folder, 'electron');
  for (const part of ['resources', 'locales']) mkdirSync(join(dist, part), { recursive: true });
  const wire = Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.of(1, 9), Buffer.from('0'.repeat(9))]);
  writeFileSync(join(dist, 'electron'), Buffer.concat([Buffer.alloc(64), wire, Buffer.alloc(64)]));
  chmodSync(join(dist, 'electron'), 0o755);
  for (const licence of ['LICENSE', 'LICENSES.chromium.html', 'version', 'locales/zh-CN.pak', 'locales/en-US.pak'])
    writeFileSync(join(dist, licence), '45.4.1');
  return dist;
}

describe.runIf(process.platform === 'linux')('the packed program', () => {
  beforeAll(() => {
    const args = ['dist', '--linux', 'dir', `-c.electronDist=${pretendElectron()}`, `-c.directories.output=${join(folder, 'dist')}`];
    const made = spawnSync(process.execPath, [placeOf('build/run.mjs'), ...args], { encoding: 'utf8', cwd: placeOf('') });
    if (made.status !== 0) throw new Error(made.stdout + made.stderr);
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the program and what it imports, and nothing of our tools', () => {
    const files = listPackage(join(resources, 'app.asar'), { isPack: false });
    for (const wanted of [
      '/out/main/main.js',
      '/out/main/verifier.js',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
      '/package.json',
    ])
      expect(files).toContain(wanted);
    for (const name of ['better-sqlite3', 'harfbuzzjs', 'sharp', '@napi-rs/canvas'])
      expect(files.some((file) => file.startsWith(`/node_modules/${name}/`))).toBe(true);
    const foreign = /^\/(tests|build|shared|electron|renderer|node_modules\/(node-|react|slate|vite|typescript|electron))/;
    expect(files.filter((file) => foreign.test(file))).toEqual([]);
  });

  it('carries fonts and profile beside it', () => {
    expect(spawnSync('ls', [join(resources, 'fonts'), join(resources, 'profiles')], { encoding: 'utf8' }).stdout).toMatch(
      /song\.ttf[\s\S]*SNAP_TR002_TAC230\.icc/,
    );
  });

  it('has every door shut that a fuse shuts', async () => {
    const wire = await getCurrentFuseWire(join(packed, 'pinban'));
    expect(wire[FuseV1Options.RunAsNode]).toBe(shut);
    expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(shut);
    expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(shut);
    expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(open);
    expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(open);
    expect(wire[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(shut);
  });

  it('runs as it was packed: makes and prints a page', async () => {
    const app = join(folder, 'app');
    extractAll(join(resources, 'app.asar'), app);
    const shell = await launch({ folder: app, env: { STAND_IN_RESOURCES: resources } });
    const printed = await shell.page.evaluate(async (text) => {
      const desk = (window as unknown as { desk: Carrier }).desk;
      const call = async (name: string, input: unknown) => {
        const reply = (await desk.call(name, input)) as { ok: boolean; value: Record<string, never> };
        if (!reply.ok) throw new Error(JSON.stringify(reply));
        return reply.value;
      };
      const taken = await call('text.take', { text, fileName: 'a.txt', date: '2020-03-03' });
      await call('page.make', { pageId: taken['pageId'] });
      const { file } = await call('page.print', { pageId: taken['pageId'], form: 'pdf' });
      return new TextDecoder('latin1').decode((await desk.fetchFile(file as unknown as string))?.subarray(0, 8));
    }, '河畔新街开街\n\n新街今天开街。街坊们一早就来了，桥头摆满了花，孩子们在水边放纸船。\n\n遗失声明\n\n遗失王某某出生医学证明，编号：L340551954，声明作废。');
    expect(printed).toMatch(/^%PDF-1\.[34]/);
    await shell.app.close();
  }, 120_000);
});
