import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placeOf } from '../../build/place.ts';

test('a class that tells a state (is-…) never styles by itself: the same state of another thing would be dressed like it', () => {
  const sheets = globSync('renderer/**/*.css', { cwd: placeOf('.') });
  expect(sheets.length).toBeGreaterThan(5);
  const alone = sheets.flatMap((sheet) => readFileSync(placeOf(sheet), 'utf8').match(/^\s*\.is-[^{]*(?=[{,])/gm) ?? []);
  expect(alone).toEqual([]);
});
