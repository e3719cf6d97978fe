import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPaths, writeWhole } from '../../../electron/cli/outputs.ts';
import { done } from '../../../shared/result.ts';
import { folderForTest } from '../../support/store.ts';

test('files appear with what was to be written, and nothing else is left', () => {
  const folder = folderForTest();
  const [a, b] = [join(folder, 'a.pdf'), join(folder, 'b.json')];
  writeFileSync(a, 'old');
  expect(
    writeWhole(
      [
        { path: a, bytes: new Uint8Array([1, 2]) },
        { path: b, bytes: '{}\n' },
      ],
      'zh',
    ),
  ).toEqual(done(null));
  expect([[...readFileSync(a)], readFileSync(b, 'utf8'), readdirSync(folder).sort()]).toEqual([[1, 2], '{}\n', ['a.pdf', 'b.json']]);
});

test('when one cannot be written, none is, and the old ones stay', () => {
  const folder = folderForTest();
  const a = join(folder, 'a.pdf');
  writeFileSync(a, 'old');
  const outcome = writeWhole(
    [
      { path: a, bytes: 'new' },
      { path: join(folder, 'none', 'b.json'), bytes: '{}' },
    ],
    'zh',
  );
  expect(outcome).toMatchObject({ ok: false, fault: { code: 5, sentence: expect.stringContaining('文件夹不存在') } });
  expect([readFileSync(a, 'utf8'), readdirSync(folder)]).toEqual(['old', ['a.pdf']]);
});

test('a link keeps pointing where it does, a file keeps its mode', () => {
  const folder = folderForTest();
  const [target, link] = [join(folder, 'target.pdf'), join(folder, 'link.pdf')];
  writeFileSync(target, 'old');
  chmodSync(target, 0o640);
  symlinkSync(target, link);
  expect(writeWhole([{ path: link, bytes: 'new' }], 'zh')).toEqual(done(null));
  expect([lstatSync(link).isSymbolicLink(), readFileSync(target, 'utf8'), statSync(target).mode & 0o777]).toEqual([true, 'new', 0o640]);
});

test('a device is written to and stays a device', () => {
  if (!existsSync('/dev/null')) return;
  expect(writeWhole([{ path: '/dev/null', bytes: 'nothing' }], 'zh')).toEqual(done(null));
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('paths are looked at before any work', () => {
  const folder = folderForTest();
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'file'), '');
  const sentenceFor = (path: string) => {
    const outcome = checkPaths([path], 'en');
    return outcome.ok ? 'fine' : outcome.fault.sentence.replaceAll(folder, '');
  };
  expect(['inner', 'file/x.pdf', 'none/x.pdf', 'file', 'new.pdf'].map((path) => sentenceFor(join(folder, path)))).toEqual([
    'The file /inner cannot be written (it is a folder). No half-written file was left.',
    'The file /file/x.pdf cannot be written (its folder does not exist). No half-written file was left.',
    'The file /none/x.pdf cannot be written (its folder does not exist). No half-written file was left.',
    'fine',
    'fine',
  ]);
});
