import type { NoticeStyle, PrintedNotice } from '../notice/notice.ts';
import type { Packed } from './pack.ts';

/** A notice as one making of the column left it: plain data, to be kept for the report on the next making. */
export interface NoticeRecord {
  readonly id: string;
  readonly text: string;
  /** How it stands out, where it was ordered to. */
  readonly style?: NoticeStyle;
  /** Where its first line stands; null when none does. */
  readonly place: NoticePlace | null;
  /** Lines that stand, and lines that found no place. */
  readonly lines: number;
  readonly left: number;
}

/** A place in the notice columns: page by its number, column and line of type from 0, heads and lines above it counted, spaces not. */
export interface NoticePlace {
  readonly page: number;
  readonly column: number;
  readonly line: number;
}

/** Why a notice is not, or not wholly, in the column: taken out since the last making, without room, cut off by the column's end, or without a text. */
export type MissingWhy = 'taken-out' | 'no-room' | 'cut' | 'no-text';

/** In what a notice is other than in the making before. */
export type ColumnChange = 'new' | 'text' | 'style' | 'length' | 'place';

/** What one making of the notice column did: placed, changed, missing, each in the column's order; `lines` of a missing notice are those that do not stand. */
export interface ColumnReport {
  readonly placed: readonly NoticeRecord[];
  readonly changed: readonly { readonly id: string; readonly what: readonly ColumnChange[] }[];
  readonly missing: readonly { readonly id: string; readonly why: MissingWhy; readonly lines: number }[];
}

/** The records of the notices due on one page (`from` to before `to` of the list), as packed there. */
export function recordColumn(
  notices: readonly (PrintedNotice & { readonly id: string })[],
  packed: Packed,
  page: number,
  { from, to } = { from: 0, to: notices.length },
): readonly NoticeRecord[] {
  const places = new Map<number, { place: NoticePlace; lines: number }>();
  packed.columns.forEach((column, index) => {
    let line = column.again?.depth ?? 0;
    for (const piece of column.pieces) {
      const item = packed.items[piece.item]!;
      const depth = item.kind === 'head' ? item.depth : piece.to - piece.from;
      const known = places.get(item.notice);
      if (known) known.lines += depth;
      else if (item.kind === 'notice') places.set(item.notice, { place: { page, column: index, line }, lines: depth });
      line += depth;
    }
  });
  const whole = new Map(packed.items.map((item) => [item.notice, item.lines.length]));
  return notices.slice(from, to).map(({ id, text, style }, i): NoticeRecord => {
    const found = places.get(from + i);
    const lines = found?.lines ?? 0;
    return {
      id,
      text,
      ...(style === undefined ? {} : { style }),
      place: found?.place ?? null,
      lines,
      left: (whole.get(from + i) ?? 0) - lines,
    };
  });
}

/** What changed from one making to the next; a notice that runs over two pages is told once, with all its lines. */
export function columnReport(before: readonly NoticeRecord[], after: readonly NoticeRecord[]): ColumnReport {
  const [earlier, later] = [byId(before), byId(after)];
  const placed = [...later.values()].filter((record) => record.place !== null);
  const changed = placed.flatMap((record) => {
    const what = changesOf(earlier.get(record.id), record);
    return what.length === 0 ? [] : [{ id: record.id, what }];
  });
  const unplaced = [...later.values()].filter((record) => record.place === null || record.left > 0);
  const gone = [...earlier.values()].filter((record) => record.place !== null && !later.has(record.id));
  return {
    placed,
    changed,
    missing: [
      ...unplaced.map(({ id, place, lines, left }) => {
        const why: MissingWhy = place !== null ? 'cut' : lines + left === 0 ? 'no-text' : 'no-room';
        return { id, why, lines: left };
      }),
      ...gone.map(({ id, lines }) => ({ id, why: 'taken-out' as const, lines })),
    ],
  };
}

function byId(records: readonly NoticeRecord[]): ReadonlyMap<string, NoticeRecord> {
  const found = new Map<string, NoticeRecord>();
  for (const record of records) {
    const known = found.get(record.id);
    const place = known?.place ?? record.place;
    found.set(
      record.id,
      known === undefined ? record : { ...known, place, lines: known.lines + record.lines, left: known.left + record.left },
    );
  }
  return found;
}

function changesOf(before: NoticeRecord | undefined, after: NoticeRecord): readonly ColumnChange[] {
  if (before === undefined || before.place === null) return ['new'];
  const { page, column, line } = after.place!;
  const isMoved = before.place.page !== page || before.place.column !== column || before.place.line !== line;
  return [
    ...(before.text === after.text ? [] : (['text'] as const)),
    ...(looksOf(before) === looksOf(after) ? [] : (['style'] as const)),
    ...(before.lines === after.lines ? [] : (['length'] as const)),
    ...(isMoved ? (['place'] as const) : []),
  ];
}

const looksOf = ({ style }: NoticeRecord): string => `${style?.bold === true} ${style?.box === true}`;
