import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outside, withoutFacades } from '../../build/bundle.ts';
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

test("Node's own modules are fetched without their facades, others imported as before", () => {
  const code =
    'import{readFileSync as read,statSync}from"node:fs";import path2 from"node:path";import * as os from "node:os";import fs5,{constants}from"node:fs/promises";import Database from"better-sqlite3";';
  expect(withoutFacades(code).split(/(?<=;) ?/)).toEqual([
    'const {readFileSync: read,statSync} = process.getBuiltinModule("node:fs");',
    'const path2 = process.getBuiltinModule("node:path");',
    'const os = process.getBuiltinModule("node:os");',
    'const fs5 = process.getBuiltinModule("node:fs/promises");',
    'const {constants} = process.getBuiltinModule("node:fs/promises");',
    'import Database from"better-sqlite3";',
  ]);
  expect(() => withoutFacades('import"node:path";')).toThrow('node:path');
});
