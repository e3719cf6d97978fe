import { useState } from 'react';
import { teller } from '../../shared/words/window/words.ts';
import { type Command, nameOf } from '../commands/command.ts';
import { findEntries } from '../commands/match.ts';
import { menuOf } from '../commands/menu.ts';
import { canRun, runCommand, useCommandList } from '../commands/registry.ts';
import { useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';
import { Keys } from './keys.tsx';
import { Over } from './over.tsx';
import { type Pick, PickList } from './pick-list.tsx';

const [zh, en] = [teller('zh'), teller('en')] as const;
const textsOf = (command: Command): readonly string[] => [nameOf(command, zh), nameOf(command, en), command.id];

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
  const picks = findEntries(query, useCommandList(), textsOf).map((command): Pick => {
    const words = nameOf(command, tell);
    const shown = (
      <>
        <span className="palette-menu">{tell(`menu.${menuOf(command)}`)}</span>
        <span className="palette-words">{words}</span>
        <Keys keys={command.keys} />
      </>
    );
    return { id: command.id, text: words, isOff: !canRun(command), shown };
  });
  const [label, prompt, none] = [tell('palette.title'), tell('palette.prompt'), tell('palette.none')];
  return <PickList label={label} prompt={prompt} none={none} picks={picks} onQuery={setQuery} take={choose} />;
}
