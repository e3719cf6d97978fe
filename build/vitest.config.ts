import { defineConfig } from 'vitest/config';
import { root } from './place.ts';

export default defineConfig({
  root,
  test: { include: ['tests/**/*.test.ts'], pool: 'forks', maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000 },
});
