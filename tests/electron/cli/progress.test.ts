import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const progress = fileURLToPath(new URL('../../../electron/cli/progress.ts', import.meta.url));

/** Keeps a process busy for so many milliseconds at a stage, then for as many at the next, and hears what its progress says. */
function saidWhileBusy(make: 'progressBeside' | 'progressBetween', milliseconds: number): string {
  const program = `
    import { ${make} } from ${JSON.stringify(progress)};
    const progress = ${make}(['reading {s}', 'making {s}']);
    const busy = () => { const start = Date.now(); while (Date.now() - start < ${milliseconds}); };
    busy();
    progress.at(1);
    busy();
    progress.done();`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(status).toBe(0);
  return stderr;
}

test('beside: it speaks while the work keeps the program busy, and ends with it', () => {
  expect(saidWhileBusy('progressBeside', 1600)).toMatch(/^reading 1\nmaking 2\n$/);
});

test('neither speaks about work that is done within a second', () => {
  expect([saidWhileBusy('progressBeside', 100), saidWhileBusy('progressBetween', 100)]).toEqual(['', '']);
});

test('between: it speaks when the next piece of work begins', () => {
  expect(saidWhileBusy('progressBetween', 1100)).toBe('making 1\n');
});
