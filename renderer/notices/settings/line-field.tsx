import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Written } from './written.ts';

/** One value of the house's data, typed as its kind is written; what is not understood goes back to what stood there. */
export function LineField<Value>({
  label,
  value,
  how,
  hint,
  onChange,
}: {
  readonly label: string;
  readonly value: Value;
  readonly how: Written<Value>;
  readonly hint?: string;
  readonly onChange: (value: Value) => void;
}) {
  const told = how.say(value);
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (): void => {
    const read = typed === null ? undefined : how.read(typed);
    if (read !== undefined && typed !== told) onChange(read);
    setTyped(null);
  };
  return (
    <TextField value={typed ?? told} onChange={setTyped} onBlur={settle}>
      <Label>{label}</Label>
      <Input {...(hint === undefined ? {} : { placeholder: hint })} spellCheck={false} />
    </TextField>
  );
}
