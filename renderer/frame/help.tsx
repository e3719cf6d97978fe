import { menuNames, nameOf } from '../commands/command.ts';
import { menuOf } from '../commands/menu.ts';
import { useCommandList } from '../commands/registry.ts';
import { canvasKeyMap } from '../page/canvas-key-map.ts';
import { sayPlain, useWords } from '../state/words.ts';
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
        {commands.some(({ id }) => id === 'page.preview') ? <CanvasKeys /> : null}
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

/** What the page hears by itself: shown while there is a page. */
function CanvasKeys() {
  const tell = useWords();
  return (
    <section>
      <h3>{tell('page.keys')}</h3>
      <dl>
        {canvasKeyMap.map(({ words, keys }) => (
          <div key={words}>
            <dt>{sayPlain(tell, words)}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
