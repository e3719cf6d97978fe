import { columnHeads } from '../../../shared/words/column-heads.ts';
import type { Choice } from '../entry/choices.ts';
import { matching } from '../entry/initials.ts';

/** Most rows taken of a table, its head among them; readers give one more where there are more. */
export const mostRows = 5001;

/** Reads a table of text: RFC 4180, the parting mark (comma, tab, semicolon) by what the first line has most of. Rows without any text are left out, all are as long as the longest. */
export function parseTable(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\ufeff/, '');
  const first = source.slice(0, source.search(/[\r\n]|$/));
  const mark =
    ['\t', ',', ';'].map((each) => ({ each, count: first.split(each).length })).sort((one, other) => other.count - one.count)[0]?.each ??
    ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = (): void => {
    row.push(cell);
    if (row.some((each) => each.trim() !== '')) rows.push(row);
    row = [];
    cell = '';
  };
  for (let at = 0; at < source.length && rows.length <= mostRows; at++) {
    const unit = source[at]!;
    if (quoted) {
      if (unit !== '"') cell += unit;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (unit === '"' && cell === '') quoted = true;
    else if (unit === mark) {
      row.push(cell);
      cell = '';
    } else if (unit === '\n' || unit === '\r') {
      if (unit === '\r' && source[at + 1] === '\n') at += 1;
      endRow();
    } else cell += unit;
  }
  if (cell !== '' || row.length > 0) endRow();
  return even(rows);
}

/** Rows made equally long, their cells cleaned of what no one types; a leading apostrophe, by which tables keep a formula from being run, is not part of the text. */
export function even(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => cleanCell(row[column] ?? '')));
}

const cleanCell = (cell: string): string =>
  cell
    // Controls but tab and line ends, and marks that turn or hide what follows.
    .replace(/[^\P{Cc}\t\n\r]|[\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');

/** Bytes of a text file as text: UTF-8 where they are that, else GB18030, which Excel writes in China. */
export function decodeTable(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** What a column of a table is: nothing, the whole text, the kind, the customer, their telephone, the day, or a blank of the chosen form (`values.owner`). */
export type ColumnUse = '' | 'text' | 'kind' | 'customer' | 'phone' | 'day' | `values.${string}`;

/** What the columns most likely are: by their heads, each use once; without a head that is known, the column with the longest texts is the text. */
export function guessUses(rows: readonly (readonly string[])[], choice: Choice | undefined): readonly ColumnUse[] {
  const [head = []] = rows;
  const used = new Set<ColumnUse>();
  const uses = head.map((name): ColumnUse => {
    const use = useOf(name, choice);
    if (use === '' || used.has(use)) return '';
    used.add(use);
    return use;
  });
  if (uses.some((use) => use !== '')) return uses;
  const lengths = head.map((_, column) => rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0));
  const longest = lengths.indexOf(Math.max(...lengths));
  return uses.map((_, column) => (column === longest ? 'text' : ''));
}

function useOf(name: string, choice: Choice | undefined): ColumnUse {
  const wanted = name.replace(/[\s:：*]/g, '').toLowerCase();
  if (wanted === '' || wanted.length > 12) return '';
  const field = choice?.form.fields.find(
    ({ label, labels = [] }) => label.split('/').includes(wanted) || labels.includes(wanted) || matching(wanted, label) >= 4,
  );
  if (field !== undefined) return `values.${field.key}`;
  return columnHeads.find(([, names]) => names.includes(wanted))?.[0] ?? '';
}

/** True when the first row names columns rather than being a notice itself. */
export const hasHead = (rows: readonly (readonly string[])[], choice: Choice | undefined): boolean =>
  (rows[0] ?? []).some((name) => useOf(name, choice) !== '');
