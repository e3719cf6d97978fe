import type { Input } from '../../shared/api/contract.ts';
import { exampleHouse } from '../../shared/notice/house.ts';
import type { Notice } from '../../shared/notice/notice.ts';
import { readNotice } from '../../shared/notice/read.ts';
import { priceOf } from '../../shared/notice/tariff.ts';

/** A birth certificate's loss, with a number of its own. */
export const birth = (owner: string, number: string): Notice => readNotice(`遗失${owner}《出生医学证明》，编号：${number}，声明作废。`);

/** The plain lost-and-found order: three lines by the line, one day, paid in cash; `change` replaces parts, the price follows. */
export function takingOf(notice: Notice, change: Partial<Input<'booking.take'>> = {}): Input<'booking.take'> {
  const order = {
    notice,
    customer: { id: null, name: '王小冉', phone: '13855501234' },
    paper: '柳湾日报',
    runs: ['2020-03-04'],
    tariff: 'line',
    style: { bold: false, box: false },
    standing: 'firm' as const,
    measured: { lines: 3, characters: 30, pieces: 1, area: 1000 },
    evidence: [],
    vouched: [],
    takenOn: '2020-03-03',
    means: 'cash' as const,
    ...change,
  };
  const card = exampleHouse.tariff.find(({ name }) => name === order.tariff) ?? exampleHouse.tariff[0]!;
  const { total } = priceOf(card, order.measured, order.style, order.runs.length);
  return { total, paid: order.means === 'owed' ? 0 : total, ...order };
}
