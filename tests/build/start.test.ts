import { afterEach, expect, test, vi } from 'vitest';
import { root } from '../../build/place.ts';
import { electronBinary, startOf } from '../../build/start.ts';

afterEach(() => void vi.unstubAllEnvs());

test('without Electron the desk opens in the browser, and one sentence in each language says so and how to get Electron', () => {
  const { program, args, says } = startOf(null, 'out/cli.js', ['--store', 'a.sqlite']);
  expect([program, ...args]).toEqual([process.execPath, 'out/cli.js', 'serve', '--open', '--store', 'a.sqlite']);
  expect(says).toHaveLength(2);
  expect(says[0]).toMatch(/没有 Electron.*ELECTRON_MIRROR=https:.*浏览器/);
  expect(says[1]).toMatch(/No Electron.*ELECTRON_MIRROR.*browser/);
});

test('with Electron it opens there and nothing is said; ELECTRON_BINARY names another than the package’s', () => {
  vi.stubEnv('ELECTRON_BINARY', '/opt/electron');
  expect(startOf(electronBinary(), 'out/cli.js', ['--store', 'a.sqlite'])).toEqual({
    program: '/opt/electron',
    args: [root, '--store', 'a.sqlite'],
    says: [],
  });
});
