import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every rule of shared/line/README.md is cited by a test', () => {
  const readme = readFileSync(new URL('../../../shared/line/README.md', import.meta.url), 'utf8');
  const rules = Array.from(readme.matchAll(/^\| (L\d+) \|/gm), (match) => match[1]!);
  const folder = new URL('.', import.meta.url);
  const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && name !== 'rules.test.ts');
  const names = tests.flatMap((name) =>
    Array.from(readFileSync(new URL(name, folder), 'utf8').matchAll(/(?:test|describe)\(\s*[`'](.*?)[`']\s*,/g), (match) => match[1]!),
  );
  const cited = new Set(names.flatMap((name) => name.match(/\bL\d+\b/g) ?? []));
  expect(rules.filter((rule) => !cited.has(rule))).toEqual([]);
  expect([...cited].filter((rule) => !rules.includes(rule))).toEqual([]);
  expect(rules.length).toBeGreaterThan(20);
});
