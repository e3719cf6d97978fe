import { writeSync } from 'node:fs';
import { openDeskAt } from '../../electron/desk/open.ts';
import { birth, takingOf } from './counter.ts';

/**
 * A desk in a process of its own that takes orders and money without end, until it is killed: `till-process.ts <store file> <first number>`. It tells each order on its output
 * only when the desk has answered: `take <key> <booking> <receipt>` or `pay <booking> <receipt>`.
 */
const [file = '', first = '0'] = process.argv.slice(2);
const desk = await openDeskAt(file, { version: 'test', fonts: '', profile: '' });
if (!desk.ok) throw new Error(JSON.stringify(desk.fault));
const { call } = desk.value.client;
const tell = (line: string): void => void writeSync(1, `${line}\n`);

for (let number = Number(first); ; number++) {
  const key = `order-${number}`;
  const owner = { id: null, name: `客户${number % 7}`, phone: '13855501234' };
  const means = number % 3 === 0 ? 'owed' : 'cash';
  const notice = birth(`王小${number}`, `L34${String(number).padStart(7, '0')}`);
  const taken = await call('booking.take', takingOf(notice, { key, customer: owner, means }));
  if (!taken.ok) throw new Error(JSON.stringify(taken.fault));
  const { id, receipt } = taken.value;
  tell(`take ${key} ${id} ${receipt ?? '-'}`);
  if (means !== 'owed') continue;
  const paid = await call('booking.pay', { id, rowVersion: 1, today: '2020-03-03', amount: 15_000, means: 'transfer' });
  if (!paid.ok) throw new Error(JSON.stringify(paid.fault));
  tell(`pay ${id} ${paid.value.receipt ?? '-'}`);
}
