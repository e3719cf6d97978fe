import { yuan } from '../../../shared/notice/money.ts';
import type { Deadline } from '../../../shared/notice/schedule.ts';
import type { TariffLine } from '../../../shared/notice/tariff.ts';
import type { Tell } from '../../../shared/words/window/words.ts';
import { fenOf } from '../order/amounts.ts';
import type { EditColumn } from './edit-table.tsx';

const wholeOf = (typed: string, most: number): number | undefined => {
  const plain = typed.trim();
  return /^\d{1,9}$/.test(plain) && Number(plain) <= most ? Number(plain) : undefined;
};

/** A column of whole numbers. */
export function wholeColumn<Row>(
  key: string,
  label: string,
  most: number,
  read: (row: Row) => number,
  put: (row: Row, value: number) => Row,
): EditColumn<Row> {
  return {
    key,
    label,
    width: 'narrow',
    read: (row) => String(read(row)),
    write: (row, typed) => {
      const value = wholeOf(typed, most);
      return value === undefined ? undefined : put(row, value);
    },
  };
}

/** A column of amounts in yuan. */
export function moneyColumn<Row>(
  key: string,
  label: string,
  read: (row: Row) => number,
  put: (row: Row, value: number) => Row,
): EditColumn<Row> {
  return {
    key,
    label,
    width: 'narrow',
    read: (row) => yuan(read(row)),
    write: (row, typed) => {
      const value = fenOf(typed);
      return value === undefined ? undefined : put(row, value);
    },
  };
}

const bases = ['line', 'character', 'piece', 'area'] as const;
const countings = ['plain', 'pairs', 'runs'] as const;

/** The columns of the rate card. Discounts are typed as 3:10, 6:15 – from so many insertions on, so many per cent. */
export const tariffColumns = (tell: Tell): readonly EditColumn<TariffLine>[] => [...unitColumns(tell), ...extraColumns(tell)];

function unitColumns(tell: Tell): readonly EditColumn<TariffLine>[] {
  const label = (key: 'title' | 'basis' | 'unit' | 'counting' | 'least' | 'minimum'): string => tell(`notices.house.tariff.${key}`);
  return [
    {
      key: 'title',
      label: label('title'),
      read: (row) => row.title,
      write: (row, title) => (title.trim() === '' ? undefined : { ...row, title }),
    },
    {
      key: 'basis',
      label: label('basis'),
      options: bases.map((basis) => [basis, tell(`notices.house.basis.${basis}`)] as const),
      read: (row) => row.basis,
      write: (row, typed) => ({ ...row, basis: bases.find((basis) => basis === typed) ?? row.basis }),
    },
    moneyColumn(
      'unit',
      label('unit'),
      (row) => row.unit,
      (row, unit) => ({ ...row, unit }),
    ),
    {
      key: 'counting',
      label: label('counting'),
      options: countings.map((each) => [each, tell(`notices.house.counting.${each}`)] as const),
      read: (row) => row.counting,
      write: (row, typed) => ({ ...row, counting: countings.find((each) => each === typed) ?? row.counting }),
    },
    wholeColumn(
      'least',
      label('least'),
      10_000,
      (row) => row.leastUnits,
      (row, leastUnits) => ({ ...row, leastUnits }),
    ),
    moneyColumn(
      'minimum',
      label('minimum'),
      (row) => row.minimum,
      (row, minimum) => ({ ...row, minimum }),
    ),
  ];
}

function extraColumns(tell: Tell): readonly EditColumn<TariffLine>[] {
  const label = (key: 'bold' | 'box' | 'discounts' | 'for'): string => tell(`notices.house.tariff.${key}`);
  return [
    wholeColumn(
      'bold',
      label('bold'),
      1000,
      (row) => row.bold.percent,
      (row, percent) => ({ ...row, bold: { ...row.bold, percent } }),
    ),
    moneyColumn(
      'box',
      label('box'),
      (row) => row.box.fen,
      (row, fen) => ({ ...row, box: { ...row.box, fen } }),
    ),
    {
      key: 'discounts',
      label: label('discounts'),
      read: (row) => row.discounts.map(({ insertions, percent }) => `${insertions}:${percent}`).join(', '),
      write: (row, typed) => {
        const discounts = discountsOf(typed);
        return discounts === undefined ? undefined : { ...row, discounts };
      },
    },
    {
      key: 'for',
      label: label('for'),
      read: (row) => row.for.join(', '),
      write: (row, typed) => ({ ...row, for: typed.split(/[\s,，、]+/).filter((each) => each !== '') }),
    },
  ];
}

/** Discounts as typed, `3:10, 6:15`; undefined when a step is not two whole numbers, or more than the whole is taken off. */
export function discountsOf(typed: string): TariffLine['discounts'] | undefined {
  const steps = typed.split(/[\s,，、]+/).filter((step) => step !== '');
  const read = steps.map((step) => /^(\d{1,2})[:：](\d{1,3})%?$/.exec(step));
  if (read.some((step) => step === null || Number(step[2]) > 100)) return undefined;
  return read.map((step) => ({ insertions: Number(step?.[1]), percent: Number(step?.[2]) }));
}

/** A day of the week with the deadline of its issue; null where none appears. */
export interface WeekRow {
  readonly weekday: number;
  readonly deadline: Deadline | null;
}

/** The columns of a paper's week: a day without a time has no issue. */
export function weekColumns(tell: Tell): readonly EditColumn<WeekRow>[] {
  return [
    {
      key: 'day',
      label: tell('notices.house.week.day'),
      read: (row) => tell('notices.house.weekdays').split(' ')[row.weekday] ?? '',
      write: (row) => row,
    },
    {
      key: 'before',
      label: tell('notices.house.week.before'),
      width: 'narrow',
      read: (row) => (row.deadline === null ? '' : String(row.deadline.daysBefore)),
      write: (row, typed) => {
        const daysBefore = wholeOf(typed, 60);
        if (typed.trim() === '') return { ...row, deadline: null };
        return daysBefore === undefined ? undefined : { ...row, deadline: { time: row.deadline?.time ?? '15:30', daysBefore } };
      },
    },
    {
      key: 'time',
      label: tell('notices.house.week.time'),
      width: 'narrow',
      read: (row) => row.deadline?.time ?? '',
      write: (row, typed) => {
        if (typed.trim() === '') return { ...row, deadline: null };
        const found = /^([01]?\d|2[0-3])[:：]?([0-5]\d)$/.exec(typed.trim());
        const time = `${(found?.[1] ?? '').padStart(2, '0')}:${found?.[2]}`;
        return found === null ? undefined : { ...row, deadline: { daysBefore: row.deadline?.daysBefore ?? 1, time } };
      },
    },
  ];
}
