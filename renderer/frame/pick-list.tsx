import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, TextField } from 'react-aria-components';

/** One line of a pick list: `isOff` shows it and lets nobody take it. */
export interface Pick {
  readonly id: string;
  readonly text: string;
  readonly isOff?: boolean;
  readonly className?: string;
  readonly shown: ReactNode;
}

/** What a pick list is made of; `none` stands where nothing fits. */
interface Props {
  readonly label: string;
  readonly prompt: string;
  readonly none: string;
  readonly picks: readonly Pick[];
  onQuery(query: string): void;
  take(id: string): void;
}

/** True when the arrows have gone to a line of the field's list. The field itself (`aria-activedescendant`) says so only half a second after the last letter. */
const isInList = (field: HTMLInputElement): boolean =>
  document.getElementById(field.getAttribute('aria-controls') ?? '')?.querySelector('[data-focused]') != null;

/** A field over a list: what is typed narrows it, the arrows go about in it, Enter takes the line gone to, or the first – except when it ends a word of the input method. */
export function PickList({ label, prompt, none, picks, onQuery, take }: Props) {
  const [query, setQuery] = useState('');
  const type = (typed: string) => {
    setQuery(typed);
    onQuery(typed);
  };
  const takeFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    const isIme = event.nativeEvent.isComposing || event.keyCode === 229;
    const first = picks.find(({ isOff }) => isOff !== true);
    if (event.key !== 'Enter' || isIme || first === undefined || isInList(event.currentTarget)) return;
    event.preventDefault();
    take(first.id);
  };
  return (
    <Autocomplete inputValue={query} onInputChange={type}>
      <TextField className="palette-field" aria-label={label} autoFocus>
        <Input role="combobox" aria-expanded="true" placeholder={prompt} spellCheck="false" onKeyDown={takeFirst} />
      </TextField>
      <Menu
        className="palette-list"
        aria-label={label}
        items={picks}
        disabledKeys={picks.filter(({ isOff }) => isOff).map(({ id }) => id)}
        onAction={(id) => take(String(id))}
        renderEmptyState={() => <p className="palette-none">{none}</p>}
      >
        {({ id, text, className = '', shown }) => (
          <MenuItem className={`palette-line ${className}`} id={id} textValue={text}>
            {shown}
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}
