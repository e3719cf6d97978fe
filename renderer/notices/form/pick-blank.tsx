import { type Control, Controller } from 'react-hook-form';
import { useWords } from '../../state/words.ts';
import type { Draft } from '../entry/draft.ts';
import { pickOf } from '../entry/picks.ts';
import { Proposals } from './proposals.tsx';

/** A blank that holds one of a few words, which hang under it: typed by initials or number, or taken with the arrows; nothing asks for a key more than typing the word's letters. */
export function PickBlank(props: {
  readonly control: Control<Draft>;
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly words: readonly string[];
  readonly isOpen: boolean;
  readonly onFocus: () => void;
}) {
  const tell = useWords();
  const { control, name, label, words } = props;
  return (
    <Controller
      control={control}
      name={name as 'phone'}
      render={({ field, fieldState }) => {
        const lit = words.indexOf(pickOf(field.value ?? '', words) ?? '');
        return (
          <Proposals
            stop={name}
            className="one-column"
            label={label}
            required={props.required}
            listLabel={tell('notices.pick.list')}
            value={field.value ?? ''}
            proposals={words.map((word, index) => ({ id: word, mark: String(index + 1), words: word }))}
            lit={lit}
            isOpen={props.isOpen}
            onChange={field.onChange}
            onPick={({ id }) => field.onChange(id)}
            onFocus={props.onFocus}
            onBlur={() => {
              if (field.value !== '' && words[lit] !== undefined) field.onChange(words[lit]);
              field.onBlur();
            }}
            isInvalid={fieldState.error !== undefined}
            {...(fieldState.error === undefined ? {} : { fault: tell('notices.fault.required') })}
          />
        );
      }}
    />
  );
}
