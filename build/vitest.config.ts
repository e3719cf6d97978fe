import { defineConfig } from 'vitest/config';
import { root } from './place.ts';

export default defineConfig({
  root,
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a window shows is waited for; a machine with other work may take its time.
    expect: { poll: { timeout: 8000 } },
  },
});
