import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outside } from '../../build/bundle.ts';
import { placeOf } from '../../build/place.ts';

test('what the bundle leaves outside is installed with the program, and nothing else is', () => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync(placeOf('package.json'), 'utf8'));
  expect([...outside].sort()).toEqual(Object.keys(dependencies).sort());
});

test('every version is exact: the same packages on every machine', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(placeOf('package.json'), 'utf8'));
  for (const version of Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
