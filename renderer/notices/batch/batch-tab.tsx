import { useMemo, useState } from 'react';
import { Button, FileTrigger, Label, TextArea, TextField } from 'react-aria-components';
import type { Field } from '../../../shared/notice/kinds/form.ts';
import { yuan } from '../../../shared/notice/money.ts';
import { sayTold } from '../../../shared/words/findings.ts';
import { kindTerm, titleBeside } from '../../../shared/words/kind-terms.ts';
import type { Language } from '../../../shared/words/language.ts';
import type { Tell } from '../../../shared/words/window/words.ts';
import { Scrolling } from '../../frame/scrolling.tsx';
import { Writes } from '../../frame/writes.tsx';
import { useLanguage, useWords } from '../../state/words.ts';
import { putInForm } from '../at-counter.ts';
import { choiceNamed } from '../entry/draft.ts';
import { hereAt } from '../entry/values.ts';
import { usePress } from '../proof/proof.tsx';
import { ChoiceSelect } from '../rows/choice-select.tsx';
import { RowList } from '../rows/row-list.tsx';
import type { Counter } from '../use-counter.ts';
import { joinAmong, type RowJoin } from './joins.ts';
import { type BatchRow, type RowCheck, verdictOf } from './rows.ts';
import type { ColumnUse } from './table.ts';
import { type Batch, useBatch } from './use-batch.ts';

/** Many notices at once: a pasted column, a page's raw text, a workbook or a table of text; each row with its verdict, taken one by one or all that are fine. */
export function BatchTab({ counter }: { readonly counter: Counter }) {
  const tell = useWords();
  const batch = useBatch(counter);
  const { rows, taken, said, checks, at, aside } = batch;
  // Who comes to a batch that is there goes on with its rows, who comes to none brings one.
  const [begun] = useState(batch.text !== '' || batch.table !== null);
  const isFine = (row: BatchRow): boolean => verdictOf(row, checks.get(row)) === 'fine';
  const lit = rows[Math.min(at, rows.length - 1)];
  const join = useJoin(batch, counter, lit);
  // A row that was taken is an order: in the form it would be taken once more.
  const open = (row: BatchRow): void => {
    if (!taken.has(row.place)) putInForm(row.draft, null, { batch: batch.id, place: row.place });
  };
  return (
    <div className="batch-tab">
      <Writes>
        <BatchSource batch={batch} counter={counter} autoFocus={!begun} />
      </Writes>
      <section className="list-pane">
        <header className="batch-head">
          <Button isDisabled={!rows.some((row) => isFine(row) && !taken.has(row.place))} onPress={() => void batch.takeFine(rows)}>
            {tell('notices.batch.take-fine')}
          </Button>
          <Button isDisabled={lit === undefined || taken.has(lit.place)} onPress={() => lit && open(lit)}>
            {tell('notices.batch.open')}
          </Button>
          <strong role="status">{said || tell('notices.batch.sum', { rows: rows.length, fine: rows.filter(isFine).length })}</strong>
          <span className="hint">{tell('notices.batch.keys')}</span>
        </header>
        {aside.length === 0 ? null : (
          <p className="batch-aside">{tell('notices.batch.aside', { count: aside.length, first: shortened(aside[0]) })}</p>
        )}
        {join === undefined ? null : <JoinRows join={join} onJoin={() => batch.join(join)} />}
        <RowList
          label={tell('notices.batch')}
          rows={rows}
          keyOf={(row) => String(row.place)}
          height={52}
          at={at}
          autoFocus={begun}
          onMove={batch.light}
          onOpen={open}
          onKey={(row, { key }) => {
            if (key === ' ') void batch.take(row);
            else if (key.toLowerCase() === 'j' && join !== undefined) batch.join(join);
            else return false;
            return true;
          }}
        >
          {(row) => <Row row={row} check={checks.get(row)} taken={taken.get(row.place)} />}
        </RowList>
        <Queries check={lit === undefined || taken.has(lit.place) ? undefined : checks.get(lit)} />
      </section>
    </div>
  );
}

/** The beginning of a paragraph, enough to know it by. */
const shortened = (text = ''): string => (text.length > 16 ? `${text.slice(0, 15)}…` : text);

/** The rows that are offered as one entry: of what is not taken yet. */
function useJoin({ rows, taken }: Batch, { house }: Counter, lit: BatchRow | undefined): RowJoin | undefined {
  const press = usePress();
  return useMemo(() => {
    const open = rows.filter(({ place }) => !taken.has(place));
    return press === null ? undefined : joinAmong(open, lit, house, press.composer);
  }, [rows, taken, lit, house, press]);
}

function JoinRows({ join: { rows, offer }, onJoin }: { readonly join: RowJoin; readonly onJoin: () => void }) {
  const tell = useWords();
  const customer = rows[0]?.draft.customer ?? '';
  const places = rows.map(({ place }) => place).join('、');
  return (
    <section className="join" aria-label={tell('notices.join')}>
      <p>{tell('notices.batch.join', { customer, places, lines: offer.linesSaved, amount: yuan(offer.saved) })}</p>
      <p className="hint">{offer.notice.text}</p>
      <Button onPress={onJoin}>
        {tell('command.notices.join')} <kbd>J</kbd>
      </Button>
    </section>
  );
}

function BatchSource({ batch, counter, autoFocus }: { readonly batch: Batch; readonly counter: Counter; readonly autoFocus: boolean }) {
  const tell = useWords();
  return (
    <section className="batch-source">
      <TextField
        value={batch.text}
        onChange={(typed) => {
          batch.paste(typed);
        }}
      >
        <Label>{tell('notices.batch.paste')}</Label>
        <TextArea spellCheck={false} autoFocus={autoFocus} />
      </TextField>
      <FileTrigger acceptedFileTypes={['.xlsx', '.csv', '.txt', '.tsv']} onSelect={(files) => void batch.readFile(files?.[0])}>
        <Button>{tell('notices.batch.file')}</Button>
      </FileTrigger>
      {batch.text === '' && batch.table === null ? null : <Button onPress={batch.putAway}>{tell('notices.batch.put-away')}</Button>}
      {batch.table === null ? null : <Mapping batch={batch} table={batch.table} counter={counter} />}
    </section>
  );
}

function Row({ row, check, taken }: { readonly row: BatchRow; readonly check: RowCheck | undefined; readonly taken: string | undefined }) {
  const tell = useWords();
  const language = useLanguage();
  const verdict = taken === undefined ? verdictOf(row, check) : 'taken';
  return (
    <>
      <span className="row-head">
        <span className="row-place">{row.place}</span>
        <span className={`verdict ${verdict}`}>
          {verdict === 'taken' ? tell('notices.batch.is-taken', { amount: taken ?? '' }) : tell(`notices.batch.${verdict}`)}
        </span>
        <strong>{titleBeside(language, row.choice.title)}</strong>
        <span>{row.draft.customer}</span>
        <span className="row-query">{check === undefined ? '' : inOneLine(queriesOf(check, tell, language), language)}</span>
      </span>
      <span className="row-text">{row.notice.text}</span>
    </>
  );
}

/** Sentences as one line: Chinese ones part with ； and not with a full stop before it as well. */
const inOneLine = (sentences: readonly string[], language: Language): string =>
  language === 'zh' ? sentences.map((each) => each.replace(/。$/, '')).join('；') : sentences.join(' ');

/** What is to be seen to in the lit row, in full: a row of the list has room for its beginning. */
function Queries({ check }: { readonly check: RowCheck | undefined }) {
  const tell = useWords();
  const language = useLanguage();
  const queries = check === undefined ? [] : queriesOf(check, tell, language);
  return queries.length === 0 ? null : (
    <ul className="batch-queries" aria-label={tell('notices.findings')}>
      {queries.map((query) => (
        <li key={query}>{query}</li>
      ))}
    </ul>
  );
}

/** What is to be seen to in a row, the number taken before first. */
const queriesOf = ({ findings, duplicates, same }: RowCheck, tell: Tell, language: Language): readonly string[] => [
  ...duplicates.map(({ number, hit }) =>
    tell('notices.batch.duplicate', { number, day: hereAt(hit.takenAt).day, customer: hit.customer || hit.notice.head }),
  ),
  ...(same.length === 0 ? [] : [tell('notices.batch.same', { places: same.join('、') })]),
  ...findings.map((finding) => sayTold(language, finding)),
];

/** Each with its number from 1: rows and columns of a table have no other name. */
const placed = <Each,>(all: readonly Each[]): readonly (readonly [number, Each])[] => all.map((each, index) => [index + 1, each]);

/** A column's name as spreadsheets have it: A … Z, AA, AB, … */
export const columnLetter = (column: number): string =>
  (column > 26 ? columnLetter(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

function Mapping({
  batch,
  table,
  counter,
}: {
  readonly batch: Batch;
  readonly table: readonly (readonly string[])[];
  readonly counter: Counter;
}) {
  const tell = useWords();
  const fields = choiceNamed(counter.choices, batch.form)?.form.fields ?? [];
  return (
    <div className="mapping">
      <ChoiceSelect
        label={tell('notices.batch.form')}
        choices={counter.choices}
        value={batch.form}
        none={tell('notices.batch.by-text')}
        onChange={batch.setForm}
      />
      <label>
        <input type="checkbox" checked={batch.headed} onChange={(event) => batch.setHeaded(event.target.checked)} />{' '}
        {tell('notices.batch.headed')}
      </label>
      <Scrolling label={tell('notices.batch.table')} className="mapping-table">
        <table>
          <MappingHead uses={batch.uses} fields={fields} onUse={batch.setUse} />
          <tbody>
            {placed(table.slice(0, 4)).map(([number, row]) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                {placed(row).map(([column, cell]) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </div>
  );
}

function MappingHead(props: {
  readonly uses: readonly ColumnUse[];
  readonly fields: readonly Field[];
  readonly onUse: (column: number, use: ColumnUse) => void;
}) {
  const tell = useWords();
  const language = useLanguage();
  const { uses, fields, onUse } = props;
  return (
    <thead>
      <tr>
        <td />
        {placed(uses).map(([column, use]) => (
          <th key={column} scope="col">
            {columnLetter(column)}
            <select
              aria-label={tell('notices.batch.column', { column: columnLetter(column) })}
              value={use}
              onChange={(event) => onUse(column - 1, event.target.value as ColumnUse)}
            >
              <option value="">{tell('notices.batch.use.none')}</option>
              {(['text', 'kind', 'customer', 'phone', 'day'] as const).map((each) => (
                <option key={each} value={each}>
                  {tell(`notices.batch.use.${each}`)}
                </option>
              ))}
              {fields.map(({ key, label }) => (
                <option key={key} value={`values.${key}`}>
                  {kindTerm(language, 'blank', label)}
                </option>
              ))}
            </select>
          </th>
        ))}
      </tr>
    </thead>
  );
}
