import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Circumstances, openStore } from '../../electron/store/open.ts';
import type { Store } from '../../electron/store/store.ts';
import type { Result } from '../../shared/result.ts';

/** A folder of the test's own, gone when the test is over. */
export function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pinban-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Ids and times that are the same on every run: 00000000-0000-7000-8000-000000000001, …; one second a reading of the clock. */
export function sameCircumstances(): Circumstances {
  let ids = 0;
  let seconds = 0;
  return {
    clock: () => `2020-03-02T20:${String(Math.floor(++seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}.000Z`,
    newId: () => `00000000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
    who: '编辑甲',
    deskId: 'desk-1',
  };
}

/** The value of a result that must have gone well. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`unexpected fault: ${JSON.stringify(result.fault)}`);
  return result.value;
}

/** A store in a file of the test's own, closed when the test is over. */
export async function storeForTest(file = join(folderForTest(), 'store.sqlite'), circumstances = sameCircumstances()): Promise<Store> {
  const store = valueOf(await openStore(file, circumstances));
  onTestFinished(() => store.close());
  return store;
}
