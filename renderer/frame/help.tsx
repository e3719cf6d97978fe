import { menuNames, nameOf } from '../commands/command.ts';
import { menuOf } from '../commands/menu.ts';
import { useCommandList } from '../commands/registry.ts';
import { useWords } from '../state/words.ts';
import { Keys } from './keys.tsx';
import { Over } from './over.tsx';
import { Scrolling } from './scrolling.tsx';

/** The key map: every command there is in this part of the window, by menu. */
export function Help() {
  const tell = useWords();
  return (
    <Over name="help" title={tell('help.title')} size="large">
      <HelpList />
    </Over>
  );
}

function HelpList() {
  const tell = useWords();
  const commands = useCommandList();
  return (
    <Scrolling className="over-body" label={tell('help.title')}>
      <p className="help-note">{tell('help.note')}</p>
      <div className="help-menus">
        {menuNames.map((name) => {
          const lines = commands.filter((command) => menuOf(command) === name);
          return lines.length === 0 ? null : (
            <section key={name}>
              <h3>{tell(`menu.${name}`)}</h3>
              <dl>
                {lines.map((command) => (
                  <div key={command.id} data-command={command.id} data-keys={(command.keys ?? []).join(' ')}>
                    <dt>{nameOf(command, tell)}</dt>
                    <dd>
                      {command.keys === undefined ? (
                        <span className="help-palette">{tell('help.no-key')}</span>
                      ) : (
                        <Keys keys={command.keys} />
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Scrolling>
  );
}
