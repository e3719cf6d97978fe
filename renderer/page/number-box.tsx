import { Input, Label, NumberField } from 'react-aria-components';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** Places behind the point; none when not told. */
  readonly digits?: number;
  readonly onChange: (value: number) => void;
}

/** A number in the inspector: typed, or stepped by one with the arrow keys. */
export function NumberBox({ label, value, from, to, digits = 0, onChange }: Props) {
  return (
    <NumberField
      className="number-box"
      value={value}
      minValue={from}
      maxValue={to}
      formatOptions={{ minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false }}
      onChange={(typed) => (Number.isNaN(typed) || typed === value ? undefined : onChange(typed))}
    >
      <Label>{label}</Label>
      <Input />
    </NumberField>
  );
}
