import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, type ReactNode, useEffect, useId, useRef } from 'react';

/** A long list of rows that the keyboard walks. Only the rows in sight are drawn. */
export interface RowListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** What is said in the place of a list without rows. */
  readonly nothing?: string;
  readonly keyOf: (row: Row) => string;
  readonly height: number;
  readonly at: number;
  /** True when the list takes the focus as it comes. */
  readonly autoFocus?: boolean;
  readonly onMove: (at: number) => void;
  /** A key on the row that is lit; answers true when it was one of the list's own. */
  readonly onKey?: (row: Row, event: KeyboardEvent) => boolean;
  readonly onOpen?: (row: Row) => void;
  readonly children: (row: Row) => ReactNode;
}

/** Where a key leads from a row: arrows by one, Page keys by ten, Home and End; undefined for any other key. */
export function rowFor(key: string, at: number, count: number): number | undefined {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 10, PageUp: at - 10, Home: 0, End: count - 1 }[key];
  return to === undefined || count === 0 ? undefined : Math.min(count - 1, Math.max(0, to));
}

/** The list's box and what of it is drawn: the lit row stays in sight. */
function useList(count: number, at: number, height: number, takesFocus: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count, getScrollElement: () => box.current, estimateSize: () => height, overscan: 12 });
  useEffect(() => {
    if (count > 0) virtual.scrollToIndex(Math.min(at, count - 1), { align: 'auto' });
  }, [at, count, virtual]);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return { box, virtual };
}

/** The list, as an ARIA list box with one tab stop: the lit row is told by `aria-activedescendant`. */
export function RowList<Row>({
  label,
  rows,
  nothing = '',
  keyOf,
  height,
  at,
  autoFocus,
  onMove,
  onKey,
  onOpen,
  children,
}: RowListProps<Row>) {
  const id = useId();
  const { box, virtual } = useList(rows.length, at, height, autoFocus === true);
  const shown = virtual.getVirtualItems();
  if (rows.length === 0 && nothing !== '') return <p className="row-list hint">{nothing}</p>;
  return (
    <div
      ref={box}
      className="row-list"
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={shown.some((item) => item.index === at) ? `${id}-${at}` : undefined}
      onKeyDown={(event) => {
        const row = rows[at];
        const to = rowFor(event.key, at, rows.length);
        if (to !== undefined) onMove(to);
        else if (event.key === 'Enter' && row !== undefined && onOpen !== undefined) onOpen(row);
        else if (row === undefined || onKey?.(row, event) !== true) return;
        event.preventDefault();
      }}
    >
      <div className="rows" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {shown.map((item) => {
          const row = rows[item.index];
          return row === undefined ? null : (
            <PlacedRow
              key={keyOf(row)}
              id={`${id}-${item.index}`}
              row={row}
              index={item.index}
              count={rows.length}
              start={item.start}
              isLit={item.index === at}
              height={height}
              onMove={onMove}
              {...(onOpen === undefined ? {} : { onOpen })}
            >
              {children}
            </PlacedRow>
          );
        })}
      </div>
    </div>
  );
}

interface PlacedRowProps<Row> extends Pick<RowListProps<Row>, 'height' | 'onMove' | 'onOpen' | 'children'> {
  readonly id: string;
  readonly row: Row;
  readonly index: number;
  readonly count: number;
  readonly start: number;
  readonly isLit: boolean;
}

/** One row in its place. While the list is scrolled, a row that stays in sight is left as it is drawn. */
const PlacedRow = memo(<Row,>({ id, row, index, count, start, isLit, height, onMove, onOpen, children }: PlacedRowProps<Row>) => (
  <div
    id={id}
    className="row"
    role="option"
    aria-selected={isLit}
    aria-setsize={count}
    aria-posinset={index + 1}
    tabIndex={-1}
    style={{ height, transform: `translateY(${start}px)` }}
    onPointerDown={() => onMove(index)}
    onDoubleClick={() => onOpen?.(row)}
  >
    {children(row)}
  </div>
)) as <Row>(props: PlacedRowProps<Row>) => ReactNode;
