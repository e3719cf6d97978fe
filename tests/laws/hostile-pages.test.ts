import { expect, test } from 'vitest';
import { squares } from '../../shared/face/squares.ts';
import { Composer } from '../../shared/line/composer.ts';
import { makePage } from '../../shared/pipeline.ts';
import { hostileOrder } from '../support/hostile-page.ts';
import { faultsOf } from '../support/page-laws.ts';

// PAGES=50000 npm test -- tests/laws/hostile-pages holds the laws against that many; FROM=… begins at another seed.
const pages = Number(process.env.PAGES ?? 300);
const from = Number(process.env.FROM ?? 0);

test(`${pages} pages of hostile copy: never a throw, never a lost character`, { timeout: 120_000 + pages * 400 }, () => {
  const composer = new Composer(squares);
  const wrong: string[] = [];
  let slowest = { seed: 0, time: 0 };
  for (let seed = from; seed < from + pages; seed++) {
    const order = hostileOrder(seed);
    const start = performance.now();
    try {
      wrong.push(...faultsOf(order, makePage(order, composer)).map((fault) => `seed ${seed}: ${fault}`));
    } catch (error) {
      wrong.push(`seed ${seed}: ${error instanceof Error ? error.stack : error}`);
    }
    const time = performance.now() - start;
    if (time > slowest.time) slowest = { seed, time };
    if (wrong.length > 10) break;
  }
  if (pages > 1000) console.log(`slowest: seed ${slowest.seed}, ${Math.round(slowest.time)} ms`);
  expect(wrong).toEqual([]);
});
