import { Input, Label, NumberField } from 'react-aria-components';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly onChange: (value: number) => void;
}

/** A whole number in the inspector: typed, or stepped with the arrow keys. */
export function NumberBox({ label, value, from, to, onChange }: Props) {
  return (
    <NumberField
      className="number-box"
      value={value}
      minValue={from}
      maxValue={to}
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
      onChange={(typed) => (Number.isNaN(typed) || typed === value ? undefined : onChange(Math.round(typed)))}
    >
      <Label>{label}</Label>
      <Input />
    </NumberField>
  );
}
