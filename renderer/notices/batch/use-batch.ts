import { useMemo, useState } from 'react';
import { yuan } from '../../../shared/notice/money.ts';
import { done, type Result } from '../../../shared/result.ts';
import { useWords } from '../../state/words.ts';
import type { Choice } from '../entry/choices.ts';
import { choiceNamed } from '../entry/draft.ts';
import { firstRun, runsOf } from '../entry/runs.ts';
import { usePress } from '../proof/proof.tsx';
import { takeOrder, tell as tellPrice } from '../till.ts';
import type { Counter } from '../use-counter.ts';
import { joined, type RowJoin } from './joins.ts';
import { type BatchRow, type RowCheck, rowFromText, rowsFromTable, textsOf, verdictOf } from './rows.ts';
import { type ColumnUse, decodeTable, guessUses, hasHead, mostRows, parseTable } from './table.ts';
import { useChecks } from './use-checks.ts';
import { readWorkbook, type SheetFault } from './xlsx.ts';

type Table = readonly (readonly string[])[];

/** A batch under way: what was pasted or opened, the rows it gives, which of them were taken and for how much. */
export function useBatch(counter: Counter) {
  const tell = useWords();
  const { choices, today, paper, now } = counter;
  const [text, setText] = useState('');
  const [table, setTable] = useState<Table | null>(null);
  const [form, putForm] = useState('');
  const [uses, setUses] = useState<readonly ColumnUse[]>([]);
  const [headed, setHeaded] = useState(false);
  const day = firstRun(paper, now);
  const plan = useMemo(() => ({ choices, today, day }), [choices, today, day]);
  const chosen = choiceNamed(choices, form);
  const [joins, setJoins] = useState<readonly RowJoin[]>([]);
  const read = useMemo((): readonly BatchRow[] => {
    if (table !== null) return rowsFromTable(table, { uses, headed, chosen }, plan);
    return text.trim() === '' ? [] : textsOf(text, plan.choices).flatMap((each, index) => rowFromText(each, index, plan) ?? []);
  }, [table, uses, headed, chosen, text, plan]);
  const rows = useMemo(() => joined(read, joins), [read, joins]);
  const checks = useChecks(rows, today);
  const takings = useTakings(counter, checks);
  const guess = (of: Table, choice: Choice | undefined): void => {
    setUses(guessUses(of, choice));
    setHeaded(hasHead(of, choice));
  };
  const begin = (given: Table | null): void => {
    const next = given?.slice(0, mostRows) ?? null;
    setTable(next);
    setJoins([]);
    takings.forget();
    takings.say(next?.length === given?.length ? '' : tell('notices.batch.cut', { rows: mostRows - 1 }));
    if (next !== null) guess(next, chosen);
  };
  const readFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = await tableIn(new Uint8Array(await file.arrayBuffer()));
    if (read.ok) begin(read.value);
    else takings.say(tell(`notices.batch.fault.${read.fault}`));
  };
  return {
    text,
    table,
    form,
    uses,
    headed,
    rows,
    checks,
    ...takings,
    readFile,
    paste: (typed: string): void => {
      setText(typed);
      begin(null);
    },
    setForm: (id: string): void => {
      putForm(id);
      if (table !== null) guess(table, choiceNamed(choices, id));
    },
    join: (rows: RowJoin): void => setJoins((was) => [...was, rows]),
    setHeaded,
    setUse: (column: number, use: ColumnUse): void => setUses((was) => was.with(column, use)),
  };
}

/** The rows of a workbook, which is a zip and begins with PK, or of a table of text. */
const tableIn = async (bytes: Uint8Array): Promise<Result<Table, SheetFault>> =>
  bytes[0] === 0x50 && bytes[1] === 0x4b ? readWorkbook(bytes) : done(parseTable(decodeTable(bytes)));

/** A batch and what can be done with it. */
export type Batch = ReturnType<typeof useBatch>;

/** What was taken of a batch: each row once. */
function useTakings(counter: Counter, checks: ReadonlyMap<BatchRow, RowCheck>) {
  const tell = useWords();
  const press = usePress();
  const { today, paper, house } = counter;
  const [taken, setTaken] = useState<ReadonlyMap<number, string>>(new Map());
  const [said, setSaid] = useState('');
  const take = async (row: BatchRow): Promise<boolean> => {
    const runs = runsOf(paper, row.draft.day, Number(row.draft.times));
    const told = press === null ? undefined : tellPrice(house, row.notice, press.composer, row.draft, runs.length);
    if (told === undefined || taken.has(row.place)) return false;
    // The bill is settled with the customer's whole batch, so nothing is paid row by row.
    const draft = { ...row.draft, payment: 'owed' as const };
    const notice = { ...row.notice, findings: checks.get(row)?.findings ?? row.notice.findings };
    const reply = await takeOrder({ draft, notice, told, runs, paper: paper.name, today, key: crypto.randomUUID() });
    if (reply.ok) setTaken((was) => new Map(was).set(row.place, yuan(reply.value.price.total)));
    else setSaid(counter.say(reply.fault));
    return reply.ok;
  };
  const takeFine = async (rows: readonly BatchRow[]): Promise<void> => {
    let count = 0;
    for (const row of rows) if (verdictOf(row, checks.get(row)) === 'fine' && !taken.has(row.place) && (await take(row))) count += 1;
    setSaid(tell('notices.batch.taken', { count }));
  };
  return { taken, said, take, takeFine, say: setSaid, forget: (): void => setTaken(new Map()) };
}
