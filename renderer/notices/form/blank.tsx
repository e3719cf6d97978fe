import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { type Control, Controller } from 'react-hook-form';
import { useWords } from '../../state/words.ts';
import { blankFault } from '../entry/blanks.ts';
import type { Draft } from '../entry/draft.ts';

/** One labelled field of the form, kept by react-hook-form. */
export interface BlankProps {
  readonly control: Control<Draft>;
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  /** Figures are set in a figures face and bring up a number pad. */
  readonly figures?: boolean;
  readonly manyLines?: boolean;
  /** What to look at, though it does not block. */
  readonly query?: string;
  /** What the field holds once it is left. */
  readonly settle?: (typed: string) => string;
  readonly onEnter?: () => void;
  readonly className?: string;
}

/** A field of the form: big, its text selected on entry, settled and checked when it is left. */
export function Blank({ control, name, label, required, figures, manyLines, query = '', settle, onEnter, className = '' }: BlankProps) {
  const tell = useWords();
  return (
    <Controller
      control={control}
      name={name as 'phone'}
      render={({ field, fieldState }) => (
        <TextField
          className={`blank ${figures === true ? 'figures' : ''} ${query === '' ? '' : 'queried'} ${className}`}
          value={field.value ?? ''}
          onChange={field.onChange}
          isInvalid={fieldState.error !== undefined}
          validationBehavior="aria"
          onFocus={() => onEnter?.()}
          onBlur={() => {
            const settledValue = settle?.(field.value ?? '') ?? field.value;
            if (settledValue !== field.value) field.onChange(settledValue);
            field.onBlur();
          }}
        >
          <Label>
            {label}
            {required === true ? <span aria-hidden="true">*</span> : null}
          </Label>
          {manyLines === true ? (
            <TextArea data-stop={name} ref={field.ref} rows={4} spellCheck={false} />
          ) : (
            <Input
              data-stop={name}
              ref={field.ref}
              autoComplete="off"
              spellCheck={false}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
          {query === '' ? null : (
            <Text slot="description" className="query">
              {query}
            </Text>
          )}
          <FieldError className="fault">
            {fieldState.error === undefined ? '' : tell(`notices.fault.${blankFault(fieldState.error.message)}`)}
          </FieldError>
        </TextField>
      )}
    />
  );
}
