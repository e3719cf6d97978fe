import { foundation } from './0001-foundation.ts';
import { library } from './0002-library.ts';
import { counter } from './0003-counter.ts';
import { pattern } from './0004-pattern.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order of number, without gaps. */
export const migrations: readonly Migration[] = [foundation, library, counter, pattern];
