import { Button } from 'react-aria-components';
import { useWords } from '../../state/words.ts';
import type { EditColumn } from './columns.ts';

/** A table of the house's data, edited in place: each cell a field, a row added and taken out by button. */
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
  const { rows, columns, onChange, blank, head } = props;
  // While it is edited a row has no other name than its place.
  const placed = rows.map((row, index) => ({ row, place: index + 1 }));
  return (
    <div className="edit-table">
      <table aria-label={props.label}>
        <thead>
          <tr>
            {head === undefined ? null : <td />}
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            {blank === undefined ? null : <th scope="col">{tell('notices.house.row')}</th>}
          </tr>
        </thead>
        <tbody>
          {placed.map(({ row, place }) => (
            <tr key={place}>
              {head === undefined ? null : <th scope="row">{head(row)}</th>}
              {columns.map((column) => (
                <td key={column.key} className={column.width ?? ''}>
                  <EditCell
                    row={row}
                    column={column}
                    label={`${column.label} ${head?.(row) ?? place}`}
                    onChange={(next) => onChange(rows.with(place - 1, next))}
                  />
                </td>
              ))}
              {blank === undefined ? null : (
                <td>
                  <Button onPress={() => onChange(rows.toSpliced(place - 1, 1))}>{tell('notices.house.take-out')}</Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {blank === undefined ? null : <Button onPress={() => onChange([...rows, blank()])}>{tell('notices.house.add')}</Button>}
    </div>
  );
}

function EditCell<Row>({
  row,
  column,
  label,
  onChange,
}: {
  readonly row: Row;
  readonly column: EditColumn<Row>;
  readonly label: string;
  readonly onChange: (row: Row) => void;
}) {
  const value = column.read(row);
  const put = (typed: string): boolean => {
    const next = column.write(row, typed);
    if (next !== undefined && typed !== value) onChange(next);
    return next !== undefined;
  };
  if (column.options !== undefined)
    return (
      <select aria-label={label} value={value} onChange={(event) => put(event.target.value)}>
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
      defaultValue={value}
      spellCheck={false}
      onBlur={(event) => {
        if (!put(event.target.value)) event.target.value = value;
      }}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && event.currentTarget.blur()}
    />
  );
}
