import type { Files } from '../../shared/api/carrier.ts';
import type { Desk, Output } from '../../shared/api/contract.ts';
import { tillAmount } from '../../shared/notice/money.ts';
import { done } from '../../shared/result.ts';
import { ledgerFileName, ledgerHeads, ledgerKinds, ledgerSheet, meansNames } from '../../shared/words/counter.ts';
import { findCustomers } from '../store/customer.ts';
import { type LedgerKind, owedAt, readLedger } from '../store/ledger.ts';
import { payersOf } from '../store/payer.ts';
import type { Reading, Store } from '../store/store.ts';
import type { LedgerRow } from '../store/tables.ts';
import { entryOf } from './booked.ts';
import { type Cell, writeCsv } from './csv.ts';

type Close = Output<'ledger.close'>;

/** How many customers a name may mean whose entries are shown together; chosen by eye. */
const mostMeant = 50;

/** Lines of the ledger, each with the name of whose order it belongs to. */
async function withPayers(db: Reading, rows: readonly LedgerRow[]): Promise<readonly (readonly [LedgerRow, string])[]> {
  const payers = await payersOf(
    db,
    rows.map((row) => row.booking_id),
  );
  return rows.map((row) => [row, payers.get(row.booking_id) ?? '']);
}

/** Answers `ledger.list`, `ledger.close` and `ledger.export`. */
export function ledgerCalls(store: Store, files: Files): Pick<Desk, 'ledger.list' | 'ledger.close' | 'ledger.export'> {
  return {
    'ledger.list': ({ from, to, clerk, customer }) =>
      store.read(async (db) => {
        const meant = customer === undefined ? undefined : (await findCustomers(db, customer, mostMeant)).map(({ id }) => id);
        const whose = { ...(clerk === undefined ? {} : { clerk }), ...(meant === undefined ? {} : { customers: meant }) };
        return done((await withPayers(db, await readLedger(db, from, to, whose))).map(([row, payer]) => entryOf(row, payer)));
      }),
    'ledger.close': ({ day }) =>
      store.read(async (db) => {
        const rows = await readLedger(db, day, day);
        return done({ ...closeOf(rows), balance: await owedAt(db, day) });
      }),
    'ledger.export': async ({ from, to, form }) => {
      const read = await store.read(async (db) => {
        return done((await withPayers(db, await readLedger(db, from, to))).map(([row, payer]) => lineOf(row, payer)));
      });
      if (!read.ok) return read;
      const rows: Cell[][] = [[...ledgerHeads], ...read.value];
      const bytes = form === 'csv' ? writeCsv(rows) : await writeXlsx(rows);
      return done({ file: files.lay(bytes), bytes: bytes.length, fileName: ledgerFileName(from, to, form) });
    },
  };
}

/** A day's ledger added up: by clerk, kind and way of paying, and the receipts given out by every desk. */
function closeOf(rows: readonly LedgerRow[]): Omit<Close, 'balance'> {
  const lines = new Map<string, Close['lines'][number]>();
  const receipts = new Map<string, Close['receipts'][number]>();
  let [cash, transfer] = [0, 0];
  for (const { clerk, kind, means, amount, receipt, desk_id } of rows) {
    const key = `${clerk}\n${kind}\n${means ?? ''}`;
    const line = lines.get(key);
    lines.set(key, {
      clerk,
      kind: kind as LedgerKind,
      means: means as 'cash' | 'transfer' | null,
      entries: (line?.entries ?? 0) + 1,
      amount: (line?.amount ?? 0) + amount,
    });
    if (means === 'cash') cash -= amount;
    if (means === 'transfer') transfer -= amount;
    if (receipt === null) continue;
    const known = receipts.get(desk_id);
    receipts.set(desk_id, { deskId: desk_id, first: known?.first ?? receipt, last: receipt, count: (known?.count ?? 0) + 1 });
  }
  return { lines: [...lines.values()], receipts: [...receipts.values()], cash, transfer };
}

/** The time of day of a moment (UTC, ISO text) by this machine's clock, which is the counter's: 10:20:05. */
function timeOf(at: string): string {
  const moment = new Date(at);
  return [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}

const lineOf = (row: LedgerRow, customer: string): Cell[] => [
  row.day,
  timeOf(row.at),
  row.receipt ?? '',
  customer,
  ledgerKinds[row.kind] ?? row.kind,
  meansNames[row.means ?? ''] ?? '',
  tillAmount(row.kind, row.amount) / 100,
  row.clerk,
  row.desk_id,
  row.note,
  row.booking_id,
];

/** How wide the columns of a workbook are, in characters, a Chinese one being two: the customer's and the note's take more. */
const widths = [11, 10, 12, 28, 8, 10, 12, 12, 14, 24, 38];

/** Rows as an xlsx file: days are days, amounts are figures, and every other text is a text cell, so that none is a formula. The writer is loaded when it is wanted. */
async function writeXlsx(rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const sheet = rows.map((row, index) =>
    row.map((value, column) => {
      if (typeof value === 'number') return { value, type: Number, format: '0.00' };
      if (index === 0) return { value, type: String, fontWeight: 'bold' as const };
      return column === 0 ? { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' } : { value, type: String };
    }),
  );
  const columns = widths.map((width) => ({ width }));
  return new Uint8Array(await writeExcelFile(sheet, { sheet: ledgerSheet, columns, stickyRowsCount: 1 }).toBuffer());
}
