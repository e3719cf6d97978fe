import { defineConfig } from 'vitest/config';
import { root } from './place.ts';

export default defineConfig({
  root,
  test: {
    // In CI a test that drives a browser may meet a machine with other work; one that fails twice has failed. On a desk nothing is tried again.
    retry: process.env['CI'] === undefined ? 0 : 1,
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a window shows is waited for; a machine with other work may take its time.
    expect: { poll: { timeout: 8000 } },
  },
});
