import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { useRefusal } from './refusal.ts';
import type { Written } from './written.ts';

/** One value of the house's data, typed as its kind is written; what is not understood stays, with why it was not taken; Escape brings back what stood there. */
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
  const refusal = useRefusal();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const settle = (): void => {
    const read = typed === null ? undefined : how.read(typed);
    if (typed !== null && read === undefined) setRefused(typed);
    else {
      if (read !== undefined && typed !== told) onChange(read);
      leave();
    }
  };
  const leave = (): void => {
    setTyped(null);
    setRefused(null);
  };
  return (
    <TextField
      value={typed ?? told}
      onChange={setTyped}
      onBlur={settle}
      onKeyDown={(event) => (event.key === 'Escape' ? leave() : event.continuePropagation())}
      isInvalid={refused !== null}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      <Input {...(hint === undefined ? {} : { placeholder: hint })} data-typed={typed === null ? undefined : true} spellCheck={false} />
      <FieldError className="fault">
        {refused === null ? '' : refusal(refused, told, { ...how, ...(hint === undefined ? {} : { hint }) })}
      </FieldError>
    </TextField>
  );
}
