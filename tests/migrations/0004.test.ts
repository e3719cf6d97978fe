import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foundation } from '../../electron/store/migrations/0001-foundation.ts';
import { library } from '../../electron/store/migrations/0002-library.ts';
import { counter } from '../../electron/store/migrations/0003-counter.ts';
import { pattern } from '../../electron/store/migrations/0004-pattern.ts';
import { openStore } from '../../electron/store/open.ts';
import { dropPattern, keepPattern, listPatterns } from '../../electron/store/pattern.ts';
import { sha256 } from '../../electron/store/sha256.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import { done } from '../../shared/result.ts';
import { folderForTest, sameCircumstances, valueOf } from '../support/store.ts';

const plan: Plan = { sheet: 'tabloid', line: 12_000, stories: [], notices: null, fillers: [], furniture: [] };

test('0004 gives a store of the third schema its patterns: kept by name, replaced by name, taken away, and the name given again', async () => {
  const file = join(folderForTest(), 'store.sqlite');
  await valueOf(await openStore(file, { ...sameCircumstances(), migrations: [foundation, library, counter] })).close();
  const store = valueOf(await openStore(file, { ...sameCircumstances(), migrations: [foundation, library, counter, pattern] }));
  expect(store.schema).toBe(4);
  const keep = async (name: string, kept: Plan) =>
    valueOf(await store.write('pattern.keep', async (db) => done(await keepPattern(db, name, kept))));
  const first = await keep('要闻', plan);
  expect(await keep('要闻', { ...plan, line: 11_250 })).toEqual({ id: first.id, rowVersion: 2 });
  const list = async () => valueOf(await store.read(listPatterns));
  expect(await list()).toEqual([{ id: first.id, rowVersion: 2, name: '要闻', plan: { ...plan, line: 11_250 } }]);
  expect(await store.write('pattern.drop', (db) => dropPattern(db, first.id, 1))).toMatchObject({
    fault: { kind: 'stale', subject: 'pattern' },
  });
  expect((await store.write('pattern.drop', (db) => dropPattern(db, first.id, 2))).ok).toBe(true);
  expect(await list()).toEqual([]);
  expect((await keep('要闻', plan)).rowVersion).toBe(1);
  expect(await list()).toHaveLength(1);
  await store.close();
});

test('0004 is frozen: once released its words never change', () => {
  expect(sha256(pattern.sql)).toBe('4dae80e8e3920121a0a45240981b1beecde622bc14e24efba6e6e6fc17e5c66b');
});
