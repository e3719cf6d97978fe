import { titleBeside } from '../../../shared/words/kind-terms.ts';
import { useLanguage } from '../../state/words.ts';
import type { Choice } from '../entry/choices.ts';

/** A form chosen from a list, under the number and title the clerk knows it by. */
export const ChoiceSelect = (props: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  /** What stands for none of them, where none may be chosen. */
  readonly none?: string;
  readonly onChange: (id: string) => void;
}) => {
  const language = useLanguage();
  return (
    <label>
      {props.label}{' '}
      <select value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.none === undefined ? null : <option value="">{props.none}</option>}
        {props.choices.map(({ id, number, title }) => (
          <option key={id} value={id}>{`${number} ${titleBeside(language, title)}`}</option>
        ))}
      </select>
    </label>
  );
};
