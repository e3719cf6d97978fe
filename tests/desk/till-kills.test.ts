import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { outside } from '../../build/bundle.ts';
import { placeOf, root } from '../../build/place.ts';
import { folderForTest } from '../support/store.ts';

/** How often the desk is killed. */
const kills = 100;

/** The till in one file, beside the packages it needs: a hundred starts of it from its sources would take minutes. */
async function bundledTill(): Promise<string> {
  const outfile = placeOf(`out/till-process-${process.pid}.mjs`);
  const banner = { js: 'const require = process.getBuiltinModule("node:module").createRequire(import.meta.url);' };
  const entryPoints = ['tests/support/till-process.ts'];
  await build({ absWorkingDir: root, entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', external: [...outside], banner });
  onTestFinished(() => rmSync(outfile, { force: true }));
  return outfile;
}

/** Lets a desk take orders for a while from the first one told, then kills it; answers what it told. */
async function killedAfter(till: string, file: string, first: number, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [till, file, String(first)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: placeOf('out/compiled/till') },
  });
  let told = '';
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await ended;
  expect(said.replace(/^.*ExperimentalWarning.*$|^.*trace-warnings.*$/gm, '').trim()).toBe('');
  // What a killed process had half written is no answer.
  return told
    .slice(0, told.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '');
}

/** The number of the order behind the last one that was answered. */
function nextOrder(told: readonly string[]): number {
  const last = told.findLast((line) => line.startsWith('take '));
  return last === undefined ? 0 : Number(/order-(\d+)/.exec(last)?.[1]) + 1;
}

test('the desk killed a hundred times while it takes notices and money: nothing it answered is lost, what is given again is not doubled, no receipt is doubled or left out, the ledger is the receipts', async () => {
  const file = join(folderForTest(), 'store.sqlite');
  const till = await bundledTill();
  const told: string[] = [];
  let state = 20200303;
  for (let kill = 0; kill < kills; kill++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    // The clerk who had no answer gives the order again, under the same key: it may have been kept already.
    told.push(...(await killedAfter(till, file, nextOrder(told), (state >>> 8) % 40)));
  }
  expect(told.length).toBeGreaterThan(kills);

  const raw = new Database(file);
  const pluck = <Value>(sql: string, ...given: unknown[]): Value[] =>
    raw
      .prepare(sql)
      .pluck()
      .all(...given) as Value[];
  expect(pluck('PRAGMA integrity_check')).toEqual(['ok']);
  const bookingOf = new Map(
    raw
      .prepare<[], { key: string; id: string }>('SELECT key, id FROM booking')
      .all()
      .map(({ key, id }) => [key, id]),
  );
  const keys = Array.from({ length: bookingOf.size }, (_, number) => `order-${number}`);
  expect([...bookingOf.keys()].toSorted()).toEqual(keys.toSorted());
  expect(bookingOf.size - nextOrder(told)).toBeOneOf([0, 1]);
  const receiptOf = new Map(
    raw
      .prepare<[], { receipt: string; booking_id: string }>('SELECT receipt, booking_id FROM ledger WHERE receipt IS NOT NULL')
      .all()
      .map(({ receipt, booking_id }) => [receipt, booking_id]),
  );
  for (const line of told) {
    const words = line.split(' ');
    if (words[0] === 'take') expect(bookingOf.get(words[1] ?? '')).toBe(words[2]);
    const receipt = words.at(-1) ?? '';
    if (receipt !== '-') expect(receiptOf.get(receipt)).toBe(words.at(-2));
  }

  const receipts = [...receiptOf.keys()].sort();
  expect(receipts).toEqual(receipts.map((_, index) => `A-${String(index + 1).padStart(6, '0')}`));
  expect(pluck('SELECT count(*) FROM ledger WHERE kind = ?', 'payment')).toEqual([receipts.length]);
  expect(pluck("SELECT next FROM till WHERE prefix = 'A'")).toEqual([receipts.length + 1]);
  const [bookings] = pluck<number>('SELECT count(*) FROM booking');
  for (const table of ['notice', 'insertion', 'archive', 'archive_text', 'notice_number'])
    expect([table, ...pluck<number>(`SELECT count(*) FROM ${table}`)]).toEqual([table, bookings]);
  expect(pluck("SELECT count(*) FROM ledger WHERE kind = 'charge'")).toEqual([bookings]);
  // Each order is paid whole or not at all.
  expect(pluck('SELECT sum(amount) AS owed FROM ledger GROUP BY booking_id HAVING owed NOT IN (0, 15000)')).toEqual([]);
  raw.close();
}, 400_000);
