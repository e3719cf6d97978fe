import { Button } from 'react-aria-components';
import { useWords } from '../../state/words.ts';

/** A column of an edited table: what it is called, how it reads from a row and is put back; undefined refuses what was typed. */
export interface EditColumn<Row> {
  readonly key: string;
  readonly label: string;
  readonly read: (row: Row) => string;
  readonly write: (row: Row, typed: string) => Row | undefined;
  /** Given values to choose from instead of typing. */
  readonly options?: readonly (readonly [value: string, words: string])[];
  readonly width?: 'narrow' | 'wide';
}

/** A table of the house's data, edited in place: each cell a field, a row added and taken out by button. */
export function EditTable<Row>(props: {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly EditColumn<Row>[];
  readonly onChange: (rows: readonly Row[]) => void;
  /** A new row; without it the table keeps its length. */
  readonly blank?: () => Row;
}) {
  const tell = useWords();
  const { rows, columns, onChange, blank } = props;
  return (
    <div className="edit-table">
      <table aria-label={props.label}>
        <thead>
          <tr>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            {blank === undefined ? null : <th scope="col">{tell('notices.house.row')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row's cells are edited, its name too; its place is what stays
            <tr key={index}>
              {columns.map((column) => (
                <td key={column.key} className={column.width ?? ''}>
                  <EditCell row={row} column={column} index={index} onChange={(next) => onChange(rows.with(index, next))} />
                </td>
              ))}
              {blank === undefined ? null : (
                <td>
                  <Button onPress={() => onChange(rows.toSpliced(index, 1))}>{tell('notices.house.take-out')}</Button>
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
  index,
  onChange,
}: {
  readonly row: Row;
  readonly column: EditColumn<Row>;
  readonly index: number;
  readonly onChange: (row: Row) => void;
}) {
  const value = column.read(row);
  const label = `${column.label} ${index + 1}`;
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
