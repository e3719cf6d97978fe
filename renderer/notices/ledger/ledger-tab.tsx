import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { LedgerEntry } from '../../../shared/api/calls/booking.ts';
import type { Output } from '../../../shared/api/contract.ts';
import { tillAmount, yuan } from '../../../shared/notice/money.ts';
import type { Day } from '../../../shared/sheet/day.ts';
import { desk } from '../../desk.ts';
import { useAnswer } from '../../state/answer.ts';
import { useRested } from '../../state/rested.ts';
import { saveHeldOut } from '../../state/save-file.ts';
import { orTell } from '../../state/toasts.ts';
import { useWords } from '../../state/words.ts';
import { hereAt, pastDay } from '../entry/values.ts';
import { BookingPane } from '../order/booking-pane.tsx';
import { DayHead } from '../rows/day-head.tsx';
import { RowList } from '../rows/row-list.tsx';
import type { Counter } from '../use-counter.ts';

type Close = Output<'ledger.close'>;

const none: readonly LedgerEntry[] = [];

/** How long typing rests before the desk is asked, in milliseconds, and the day before which no ledger reaches. */
const [rest, firstDay] = [120, '1900-01-01'] as const;

const mimes = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** A day's money: every entry, the day close by clerk and way of paying, and the ledger as a file for the accounts. */
export function LedgerTab({ counter }: { readonly counter: Counter }) {
  const tell = useWords();
  const { today } = counter;
  const [day, setDay] = useState<Day>(today);
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState('');
  const [typed, setTyped] = useState('');
  const customer = useRested(typed.trim(), rest);
  const asked = customer === '' ? { from: day, to: day } : { from: firstDay, to: today, customer };
  const entries = useAnswer('ledger.list', asked, ['ledger', 'customer']).value ?? none;
  const close = useAnswer('ledger.close', { day }, ['ledger']).value;
  const save = async (form: 'csv' | 'xlsx'): Promise<void> => {
    const made = orTell(await desk.call('ledger.export', { from: day, to: day, form }));
    if (made !== null && (await saveHeldOut(made.file, made.fileName, mimes[form])))
      setSaid(tell('notices.ledger.saved', { fileName: made.fileName }));
  };
  return (
    <div className="two-panes">
      <section className="list-pane">
        <DayHead day={day} label={tell('notices.ledger.day')} read={(typed) => pastDay(typed, today)} onDay={setDay}>
          <Button onPress={() => void save('csv')}>{tell('notices.ledger.csv')}</Button>
          <Button onPress={() => void save('xlsx')}>{tell('notices.ledger.xlsx')}</Button>
          <strong role="status">{said}</strong>
        </DayHead>
        <TextField
          className="blank ledger-find"
          autoFocus
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setAt(0);
          }}
        >
          <Label>{tell('notices.ledger.find')}</Label>
          <Input autoComplete="off" spellCheck={false} placeholder={tell('notices.ledger.find.hint')} />
        </TextField>
        {close === null || customer !== '' ? null : <DayClose close={close} />}
        <RowList label={tell('notices.ledger')} rows={entries} keyOf={(entry) => entry.id} height={34} at={at} onMove={setAt}>
          {(entry) => (
            <span className="ledger-line">
              <span>{customer === '' ? hereAt(entry.at).time : entry.day}</span>
              <strong className="payer">{entry.customer}</strong>
              <span className={`state ${entry.kind}`}>{tell(`notices.entry.${entry.kind}`)}</span>
              <span>{entry.means === null ? '' : tell(`notices.payment.${entry.means}`)}</span>
              <span>{entry.receipt ?? ''}</span>
              <span>{entry.clerk}</span>
              <span className="row-note">{entry.note}</span>
              <strong>{yuan(tillAmount(entry.kind, entry.amount))}</strong>
            </span>
          )}
        </RowList>
      </section>
      <BookingPane id={entries[Math.min(at, entries.length - 1)]?.bookingId ?? null} counter={counter} />
    </div>
  );
}

function DayClose({ close }: { readonly close: Close }) {
  const tell = useWords();
  return (
    <table className="day-close" aria-label={tell('notices.ledger.close')}>
      <thead>
        <tr>
          {(['clerk', 'kind', 'means', 'entries', 'amount'] as const).map((head) => (
            <th key={head} scope="col">
              {tell(`notices.ledger.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {close.lines.map((line) => (
          <tr key={`${line.clerk} ${line.kind} ${line.means ?? ''}`}>
            <td>{line.clerk}</td>
            <td>{tell(`notices.entry.${line.kind}`)}</td>
            <td>{line.means === null ? '' : tell(`notices.payment.${line.means}`)}</td>
            <td>{line.entries}</td>
            <td>{yuan(tillAmount(line.kind, line.amount))}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={5} className="totals">
            {tell('notices.ledger.totals', { cash: yuan(close.cash), transfer: yuan(close.transfer), balance: yuan(close.balance) })}
            {close.receipts.map((each) => (
              <span key={each.deskId}>　{tell('notices.ledger.receipts', { first: each.first, last: each.last, count: each.count })}</span>
            ))}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
