import type { Output } from '../../../shared/api/contract.ts';
import { traceRawText } from '../../../shared/intake/read.ts';
import { closed, splitNotices } from '../../../shared/intake/read-notices.ts';
import type { Finding, Notice } from '../../../shared/notice/notice.ts';
import type { Day } from '../../../shared/sheet/day.ts';
import { textOf } from '../../../shared/story/story.ts';
import { draftShape } from '../entry/blanks.ts';
import { type Choice, choicesFor, kindsIn } from '../entry/choices.ts';
import { type Draft, emptyDraft, likelyCustomer, noticeOf, readFreely } from '../entry/draft.ts';
import { comingDay, figuresOf, settled } from '../entry/values.ts';
import type { ColumnUse } from './table.ts';

/** One notice of a batch; `place` counts from 1. */
export interface BatchRow {
  readonly place: number;
  readonly draft: Draft;
  readonly choice: Choice;
  readonly notice: Notice;
  /** True where a blank that must be filled is not. */
  readonly lacks: boolean;
}

/** What is to be seen to in a row: in its notice, in the archive, and in the rows (by place) that bear one of its numbers. */
export interface RowCheck {
  readonly findings: readonly Finding[];
  readonly duplicates: Output<'notice.check'>[number]['duplicates'];
  readonly same: readonly number[];
}

/** How a row of a batch stands: it can be taken as it is, should be looked at first, lacks something, or is still being checked. */
export type Verdict = 'fine' | 'look' | 'lacking' | 'checking';

/** How a row stands by its check. */
export function verdictOf({ lacks }: BatchRow, check: RowCheck | undefined): Verdict {
  if (lacks) return 'lacking';
  if (check === undefined) return 'checking';
  return check.findings.length + check.duplicates.length + check.same.length > 0 ? 'look' : 'fine';
}

/** What all rows of a batch are given: the kinds, today, the day they run unless their row names one. */
export interface BatchPlan {
  readonly choices: readonly Choice[];
  readonly today: Day;
  readonly day: Day;
}

/** What was pasted: the notices' texts, and the paragraphs beside them that read as none. */
export interface Pasted {
  readonly texts: readonly string[];
  readonly aside: readonly string[];
}

/** Reads a pasted column, or a page's raw text, whose story is left aside; where nothing reads as a notice, every line is one. */
export function readPasted(pasted: string, choices: readonly Choice[]): Pasted {
  const kinds = kindsIn(choices);
  const { notices, stories, dropped } = traceRawText(pasted, 'page', kinds);
  if (notices.length === 0)
    return { texts: pasted.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : splitNotices(line))), aside: [] };
  const paragraphs = stories.flatMap((story) => story.flatMap((element) => (element.type === 'picture' ? element.children : [element])));
  // A kind's head over its notices is nothing that would be missed.
  const heads = new Set(kinds.map(({ head }) => head));
  const lines = dropped.map(({ before }) => before).filter((line) => !heads.has(line.trim()));
  return { texts: notices.map(({ text }) => closed(text)), aside: [...paragraphs.map(textOf), ...lines] };
}

/** How many notices a text of the form is, where that is told by what each of them is: one of a few paragraphs is not taken for several. */
export function noticesIn(typed: string, choices: readonly Choice[]): number {
  const { texts } = readPasted(typed, choices);
  const known = texts.filter((text) => !readFreely(text, choices).form.startsWith('other.'));
  return known.length > 1 ? texts.length : 1;
}

/** A row from a notice's text. */
export function rowFromText(text: string, index: number, plan: BatchPlan, more: Partial<Draft> = {}): BatchRow | undefined {
  const read = readFreely(text, plan.choices);
  const choice = plan.choices.find((each) => each.id === read.form);
  if (choice === undefined) return undefined;
  const values = Object.fromEntries(choice.form.fields.map((field) => [field.key, read.values[field.key] ?? '']));
  return rowOf(choice, { ...emptyDraft(plan.day), form: choice.id, values, text: read.text, ...more }, index);
}

/** How a table is read: what its columns are, whether its first row names them, and the form of rows that name none. */
export interface TableReading {
  readonly uses: readonly ColumnUse[];
  readonly headed: boolean;
  readonly chosen: Choice | undefined;
}

/** Rows of a table; one with a text is read, one without is put together from the blanks of its form. */
export function rowsFromTable(
  rows: readonly (readonly string[])[],
  { uses, headed, chosen }: TableReading,
  plan: BatchPlan,
): readonly BatchRow[] {
  const body = headed ? rows.slice(1) : rows;
  return body.flatMap((row, index): BatchRow[] => {
    const cell = (use: ColumnUse): string => row[uses.indexOf(use)] ?? '';
    const day = comingDay(cell('day'), plan.today);
    const more = {
      ...(cell('customer') === '' ? {} : { customer: cell('customer') }),
      ...(cell('phone') === '' ? {} : { phone: figuresOf(cell('phone')) }),
      ...(day === undefined ? {} : { day }),
    };
    const choice = (cell('kind') === '' ? undefined : choicesFor(cell('kind'), plan.choices)[0]) ?? chosen;
    if (cell('text') !== '' || choice === undefined) {
      const made = cell('text') === '' ? undefined : rowFromText(cell('text'), index, plan, more);
      return made === undefined ? [] : [made];
    }
    const values = Object.fromEntries(
      choice.form.fields.map((field) => [field.key, settled(field, cell(`values.${field.key}`), plan.today) || (field.usual ?? '')]),
    );
    return [rowOf(choice, { ...emptyDraft(plan.day), form: choice.id, values, ...more }, index)];
  });
}

function rowOf(choice: Choice, given: Draft, index: number): BatchRow {
  const likely = likelyCustomer(given.values);
  const draft: Draft = {
    ...given,
    customer: given.customer || likely.name,
    phone: given.phone || likely.phone,
    times: String(choice.form.insertions),
  };
  const notice = noticeOf(choice, draft);
  return { place: index + 1, draft, choice, notice, lacks: !draftShape(choice.form, draft.text !== '').safeParse(draft).success };
}
