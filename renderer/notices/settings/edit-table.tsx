import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../state/words.ts';
import type { EditColumn } from './columns.ts';
import { useRefusal } from './refusal.ts';

/** A cell whose words were not taken: where it stands, and what was typed. */
interface Refused {
  readonly place: number;
  readonly key: string;
  readonly typed: string;
}

/** A table of the house's data, edited in place: each cell a field, a row added and taken out by button. What the column under the hand means stands beneath; what was not understood stays, and beneath its row why. */
export function EditTable<Row>(props: {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly EditColumn<Row>[];
  readonly onChange: (rows: readonly Row[]) => void;
  /** A new row; without it the table keeps its length. */
  readonly blank?: () => Row;
  /** What a row is called at its left; its number, untold, where none is given. */
  readonly head?: (row: Row) => string;
}) {
  const tell = useWords();
  const id = useId();
  const [at, setAt] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const { rows, columns, blank, head } = props;
  // A table of one column has nothing else to explain.
  const under = columns.length === 1 ? columns[0] : columns.find(({ key }) => key === at);
  const replace = (next: readonly Row[]): void => {
    setRefused(null);
    props.onChange(next);
  };
  return (
    <div className="edit-table">
      <table aria-label={props.label}>
        <EditHead columns={columns} isHeaded={head !== undefined} isFixed={blank === undefined} />
        {placed(rows).map(({ row, place }) => (
          <tbody key={place}>
            <tr>
              {head === undefined ? null : <th scope="row">{head(row)}</th>}
              {columns.map((column) => (
                <td key={column.key} className={column.width ?? ''} onFocus={() => setAt(column.key)}>
                  <EditCell
                    row={row}
                    column={column}
                    label={`${column.label} ${head?.(row) ?? place}`}
                    describedBy={`${id}-hint`}
                    isRefused={refused?.place === place && refused.key === column.key}
                    onRefuse={(typed) => setRefused(typed === null ? null : { place, key: column.key, typed })}
                    onChange={(next) => replace(rows.with(place - 1, next))}
                  />
                </td>
              ))}
              {blank === undefined ? null : (
                <td>
                  <Button onPress={() => replace(rows.toSpliced(place - 1, 1))}>{tell('notices.house.take-out')}</Button>
                </td>
              )}
            </tr>
            {refused?.place === place ? <RefusedRow row={row} columns={columns} refused={refused} /> : null}
          </tbody>
        ))}
      </table>
      <p id={`${id}-hint`} className="hint column-hint">
        {under === undefined ? tell('notices.house.hint') : tell('notices.house.of-column', { label: under.label, words: under.hint })}
      </p>
      {blank === undefined ? null : <Button onPress={() => replace([...rows, blank()])}>{tell('notices.house.add')}</Button>}
    </div>
  );
}

/** While it is edited a row has no other name than its place. */
const placed = <Row,>(rows: readonly Row[]) => rows.map((row, index) => ({ row, place: index + 1 }));

function EditHead<Row>(props: { readonly columns: readonly EditColumn<Row>[]; readonly isHeaded: boolean; readonly isFixed: boolean }) {
  const tell = useWords();
  return (
    <thead>
      <tr>
        {props.isHeaded ? <td /> : null}
        {props.columns.map(({ key, label, hint }) => (
          <th key={key} scope="col" title={hint}>
            {label}
          </th>
        ))}
        {props.isFixed ? null : <th scope="col">{tell('notices.house.row')}</th>}
      </tr>
    </thead>
  );
}

/** Why what was typed in a row was not taken. */
function RefusedRow<Row>(props: { readonly row: Row; readonly columns: readonly EditColumn<Row>[]; readonly refused: Refused }) {
  const tell = useWords();
  const refusal = useRefusal();
  const { row, columns, refused } = props;
  const column = columns.find(({ key }) => key === refused.key);
  return column === undefined ? null : (
    <tr>
      <td colSpan={columns.length + 2} className="fault" role="alert">
        {tell('notices.house.of-column', { label: column.label, words: refusal(refused.typed, column.read(row), column) })}
      </td>
    </tr>
  );
}

function EditCell<Row>(props: {
  readonly row: Row;
  readonly column: EditColumn<Row>;
  readonly label: string;
  readonly describedBy: string;
  readonly isRefused: boolean;
  readonly onRefuse: (typed: string | null) => void;
  readonly onChange: (row: Row) => void;
}) {
  const { row, column, label, onRefuse } = props;
  const value = column.read(row);
  const put = (typed: string): void => {
    const next = column.write(row, typed);
    if (next === undefined) onRefuse(typed);
    else if (typed !== value) props.onChange(next);
    else if (props.isRefused) onRefuse(null);
  };
  if (column.options !== undefined)
    return (
      <select aria-label={label} aria-describedby={props.describedBy} value={value} onChange={(event) => put(event.target.value)}>
        {column.options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    );
  return (
    <input
      // What the house keeps replaces what was typed once the cell is left.
      key={value}
      aria-label={label}
      aria-describedby={props.describedBy}
      aria-invalid={props.isRefused}
      defaultValue={value}
      spellCheck={false}
      onBlur={(event) => put(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') put(event.currentTarget.value);
        if (event.key !== 'Escape') return;
        event.currentTarget.value = value;
        onRefuse(null);
      }}
    />
  );
}
