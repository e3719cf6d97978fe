import { useMemo } from 'react';
import { longestBatch } from '../../../shared/api/calls/library.ts';
import { yuan } from '../../../shared/notice/money.ts';
import { done, type Result } from '../../../shared/result.ts';
import { useWords } from '../../state/words.ts';
import type { Choice } from '../entry/choices.ts';
import { choiceNamed } from '../entry/draft.ts';
import { firstRun, runsOf } from '../entry/runs.ts';
import { openPress } from '../proof/faces.ts';
import { takeOrder, tell as tellPrice } from '../till.ts';
import type { Counter } from '../use-counter.ts';
import { joined, type RowJoin } from './joins.ts';
import { writtenBatch } from './kept-batch.ts';
import { type BatchRow, type Pasted, type RowCheck, readPasted, rowFromText, rowsFromTable, verdictOf } from './rows.ts';
import { type ColumnUse, decodeTable, guessUses, hasHead, mostRows, parseTable } from './table.ts';
import { noBatch, type Table, useUnderWay } from './under-way.ts';
import { useChecks } from './use-checks.ts';
import { readWorkbook, type SheetFault } from './xlsx.ts';

/** A batch under way: what was pasted or opened, the rows it gives and the paragraphs that are no notices, which rows were taken and for how much. */
export function useBatch(counter: Counter) {
  const tell = useWords();
  const { choices, today, paper, now } = counter;
  const batch = useUnderWay();
  const { text, table, form, uses, headed, joins } = batch;
  const day = firstRun(paper, now);
  const plan = useMemo(() => ({ choices, today, day }), [choices, today, day]);
  const chosen = choiceNamed(choices, form);
  const pasted = useMemo(() => (table === null ? readPasted(text, plan.choices) : nothing), [table, text, plan]);
  const read = useMemo((): readonly BatchRow[] => {
    if (table !== null) return rowsFromTable(table, { uses, headed, chosen }, plan);
    return pasted.texts.flatMap((each, index) => rowFromText(each, index, plan) ?? []);
  }, [table, uses, headed, chosen, pasted, plan]);
  const rows = useMemo(() => joined(read, joins), [read, joins]);
  const checks = useChecks(rows, today);
  const takings = useTakings(counter, checks);
  const begin = (typed: string, given: Table | null): void => {
    const next = given?.slice(0, mostRows) ?? null;
    const guessed = next === null ? {} : guess(next, chosen);
    useUnderWay.setState({ id: crypto.randomUUID(), text: typed, table: next, joins: [], taken: new Map(), at: 0, ...guessed });
    const said = [
      ...(next?.length === given?.length ? [] : [tell('notices.batch.cut', { rows: mostRows - 1 })]),
      ...(writtenBatch(useUnderWay.getState()).length > longestBatch ? [tell('notices.batch.too-long')] : []),
    ];
    useUnderWay.setState({ said: said.join('；') });
  };
  const readFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = await tableIn(new Uint8Array(await file.arrayBuffer()));
    if (read.ok) begin('', read.value);
    else useUnderWay.setState({ said: tell(`notices.batch.fault.${read.fault}`) });
  };
  return {
    ...batch,
    ...takings,
    aside: pasted.aside,
    rows,
    checks,
    readFile,
    paste: (typed: string): void => begin(typed, null),
    setForm: (id: string): void =>
      useUnderWay.setState({ form: id, joins: [], ...(table === null ? {} : guess(table, choiceNamed(choices, id))) }),
    join: ({ rows, offer }: RowJoin): void =>
      useUnderWay.setState({ joins: [...joins, { places: rows.map(({ place }) => place), notice: offer.notice }] }),
    setHeaded: (isHeaded: boolean): void => useUnderWay.setState({ headed: isHeaded, joins: [] }),
    setUse: (column: number, use: ColumnUse): void => useUnderWay.setState({ uses: uses.with(column, use), joins: [] }),
    putAway: (): void => useUnderWay.setState(noBatch),
    light: (at: number): void => useUnderWay.setState({ at }),
  };
}

const nothing: Pasted = { texts: [], aside: [] };

const guess = (table: Table, choice: Choice | undefined) => ({ uses: guessUses(table, choice), headed: hasHead(table, choice) });

/** The rows of a workbook, which is a zip and begins with PK, or of a table of text. */
const tableIn = async (bytes: Uint8Array): Promise<Result<Table, SheetFault>> =>
  bytes[0] === 0x50 && bytes[1] === 0x4b ? readWorkbook(bytes) : done(parseTable(decodeTable(bytes)));

/** A batch and what can be done with it. */
export type Batch = ReturnType<typeof useBatch>;

/** The key a row is taken by: pressed twice, or once more by a window that was closed before it had the answer, it is one order; read otherwise meanwhile, it is another. */
const keyOf = ({ place, notice }: BatchRow): string => `${useUnderWay.getState().id}-${place}-${notice.text.length}`;

/** Takes rows of a batch, each once. */
function useTakings(counter: Counter, checks: ReadonlyMap<BatchRow, RowCheck>) {
  const tell = useWords();
  const { today, paper, house } = counter;
  /** Takes one row; answers why it was not taken, or null. */
  const takeOne = async (row: BatchRow): Promise<string | null> => {
    const runs = runsOf(paper, row.draft.day, Number(row.draft.times));
    // A quick clerk may be done before the fonts are here: the price waits for them.
    const press = await openPress().catch(() => null);
    const told = press === null ? undefined : tellPrice(house, row.notice, press.composer, row.draft, runs.length);
    if (told === undefined) return tell('notices.no-press');
    // The bill is settled with the customer's whole batch, so nothing is paid row by row.
    const draft = { ...row.draft, payment: 'owed' as const };
    const notice = { ...row.notice, findings: checks.get(row)?.findings ?? row.notice.findings };
    const reply = await takeOrder({ draft, notice, told, runs, paper: paper.name, today, key: keyOf(row) });
    if (!reply.ok) return counter.say(reply.fault);
    useUnderWay.setState(({ taken }) => ({ taken: new Map(taken).set(row.place, yuan(reply.value.price.total)) }));
    return null;
  };
  const isOpen = ({ place }: BatchRow): boolean => !useUnderWay.getState().taken.has(place);
  const take = async (row: BatchRow): Promise<void> => {
    const fault = isOpen(row) ? await takeOne(row) : null;
    if (fault !== null) useUnderWay.setState({ said: fault });
  };
  const takeFine = async (rows: readonly BatchRow[]): Promise<void> => {
    let count = 0;
    const faults = new Set<string>();
    for (const row of rows.filter((each) => isOpen(each) && verdictOf(each, checks.get(each)) === 'fine')) {
      const fault = await takeOne(row);
      if (fault === null) count += 1;
      else faults.add(fault);
    }
    useUnderWay.setState({ said: [tell('notices.batch.taken', { count }), ...faults].join('；') });
  };
  return { take, takeFine };
}
