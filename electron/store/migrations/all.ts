import { foundation } from './0001-foundation.ts';
import { library } from './0002-library.ts';
import { counter } from './0003-counter.ts';
import { pattern } from './0004-pattern.ts';
import { oneCounter } from './0006-one-counter.ts';
import { grams } from './0007-grams.ts';
import { storyRest } from './0008-story-rest.ts';
import { unindexed } from './0009-unindexed.ts';
import { lookAlikes } from './0010-look-alikes.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order of number. */
export const migrations: readonly Migration[] = [
  foundation,
  library,
  counter,
  pattern,
  oneCounter,
  grams,
  storyRest,
  unindexed,
  lookAlikes,
];
