import { type KeyboardEvent, useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, TextField } from 'react-aria-components';
import { teller } from '../../shared/words/window/words.ts';
import type { Command } from '../commands/command.ts';
import { findEntries } from '../commands/match.ts';
import { menuOf } from '../commands/menu.ts';
import { runCommand, useCommandList } from '../commands/registry.ts';
import { useView } from '../state/view.ts';
import { sayPlain, useWords } from '../state/words.ts';
import { Keys } from './keys.tsx';
import { Over } from './over.tsx';

const [zh, en] = [teller('zh'), teller('en')] as const;
const plain = (tell: typeof zh, { words }: Command): string => sayPlain(tell, words);
const textsOf = (command: Command): readonly string[] => [plain(zh, command), plain(en, command), command.id];

/** Runs a command once the palette is gone and the focus is back where it was. */
function choose(id: string): void {
  useView.getState().ask(null);
  setTimeout(() => runCommand(id), 0);
}

/** Every command, found by its name in either language, by pinyin or its initials. */
export function Palette() {
  const tell = useWords();
  return (
    <Over name="palette" title={tell('palette.title')} size="small">
      <PaletteList />
    </Over>
  );
}

function PaletteList() {
  const tell = useWords();
  const [query, setQuery] = useState('');
  const found = findEntries(query, useCommandList(), textsOf);
  const takeFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    const isIme = event.nativeEvent.isComposing || event.keyCode === 229;
    const first = found.find((command) => command.when?.() !== false);
    if (event.key !== 'Enter' || isIme || first === undefined || event.currentTarget.hasAttribute('aria-activedescendant')) return;
    event.preventDefault();
    choose(first.id);
  };
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <TextField className="palette-field" aria-label={tell('palette.title')} autoFocus>
        <Input role="combobox" aria-expanded="true" placeholder={tell('palette.prompt')} spellCheck="false" onKeyDown={takeFirst} />
      </TextField>
      <Menu
        className="palette-list"
        aria-label={tell('palette.title')}
        items={found}
        disabledKeys={found.filter(({ when }) => when?.() === false).map(({ id }) => id)}
        onAction={(id) => choose(String(id))}
        renderEmptyState={() => <p className="palette-none">{tell('palette.none')}</p>}
      >
        {(command) => (
          <MenuItem className="palette-line" id={command.id} textValue={plain(tell, command)}>
            <span className="palette-menu">{tell(`menu.${menuOf(command)}`)}</span>
            <span className="palette-words">{plain(tell, command)}</span>
            <Keys keys={command.keys} />
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}
