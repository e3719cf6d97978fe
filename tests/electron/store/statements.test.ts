import Database from 'better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { withKeptStatements } from '../../../electron/store/statements.ts';

test('a question asked again is not prepared again; of very many, those used last are kept', () => {
  const raw = new Database(':memory:');
  onTestFinished(() => void raw.close());
  const prepare = vi.spyOn(raw, 'prepare');
  const kept = withKeptStatements(raw);
  const ask = (number: number) => kept.prepare(`SELECT ${number} AS number`).all([]);
  for (let times = 0; times < 3; times++) expect([ask(1), ask(2)]).toEqual([[{ number: 1 }], [{ number: 2 }]]);
  expect(prepare).toHaveBeenCalledTimes(2);
  for (let number = 3; number <= 5000; number++) {
    ask(1);
    ask(number);
  }
  expect(prepare).toHaveBeenCalledTimes(5000);
  ask(1);
  ask(5000);
  expect(prepare).toHaveBeenCalledTimes(5000);
  ask(2);
  expect(prepare).toHaveBeenCalledTimes(5001);
});
