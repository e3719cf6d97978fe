import { type MergeOffer, mergeOffer } from '../../../shared/flow/merge-offer.ts';
import type { Composer } from '../../../shared/line/composer.ts';
import type { House } from '../../../shared/notice/house.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { tariffFor } from '../../../shared/notice/tariff.ts';
import type { BatchRow } from './rows.ts';

/** Rows of one customer and day that may be one entry, and what that saves. */
export interface RowJoin {
  readonly rows: readonly BatchRow[];
  readonly offer: MergeOffer;
}

/** Rows that were made one entry, by their places, and what they print as. */
export interface JoinedRows {
  readonly places: readonly number[];
  readonly notice: Notice;
}

/** What rows must have in common to be one entry: customer, telephone, first day, how often, kind and rate. */
function keyOf({ draft, notice }: BatchRow, house: House): string {
  const tariff = tariffFor(house.tariff, notice.kind, notice.form)?.name ?? '';
  return JSON.stringify([draft.customer, draft.phone, draft.day, draft.times, notice.kind, tariff]);
}

/** Lets what may stand together in one entry stand together: the rows of each customer and day, where there are several. */
function groupsOf(rows: readonly BatchRow[], house: House): readonly (readonly BatchRow[])[] {
  const groups = new Map<string, BatchRow[]>();
  for (const row of rows) {
    if (row.draft.customer === '' || row.lacks) continue;
    const key = keyOf(row, house);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The rows that are offered as one entry, where that saves something: those beside the lit one, else the first such. */
export function joinAmong(rows: readonly BatchRow[], lit: BatchRow | undefined, house: House, composer: Composer): RowJoin | undefined {
  const groups = groupsOf(rows, house);
  const own = groups.filter((group) => group.some((row) => row === lit));
  for (const group of [...own, ...groups]) {
    const [first] = group;
    const tariff = first && tariffFor(house.tariff, first.notice.kind, first.notice.form);
    if (first === undefined || tariff === undefined) continue;
    const terms = { ...house, tariff, style: { bold: first.draft.bold, box: first.draft.box }, insertions: Number(first.draft.times) };
    const offer = mergeOffer(
      group.map(({ notice }) => notice),
      composer,
      terms,
    );
    if (offer !== undefined) return { rows: group, offer };
  }
  return undefined;
}

/** The rows of a batch with those joined as one, at the place of the first. */
export function joined(rows: readonly BatchRow[], joins: readonly JoinedRows[]): readonly BatchRow[] {
  return rows.flatMap((row): readonly BatchRow[] => {
    const join = joins.find(({ places }) => places.includes(row.place));
    if (join === undefined) return [row];
    if (join.places[0] !== row.place) return [];
    const { notice } = join;
    return [{ ...row, draft: { ...row.draft, values: notice.fields, text: notice.text }, notice }];
  });
}
