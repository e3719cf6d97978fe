import type { Command } from '../commands/command.ts';
import { isDark } from '../commands/frame-commands.ts';
import { showKeys } from '../commands/keys.ts';
import { isMac, runCommand, useCommandList } from '../commands/registry.ts';
import { type AreaName, useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';
import { AtWork } from './at-work.tsx';
import { Icon, type IconName } from './icon.tsx';

const areas: readonly AreaName[] = ['library', 'page', 'story', 'notices'];

/** The slim bar over the desk: its parts, the page at work, and what the window itself can do. */
export function TopBar() {
  const tell = useWords();
  const { area, theme } = useView();
  const commands = new Map(useCommandList().map((command) => [command.id, command]));
  const dark = isDark();
  return (
    <header className="top-bar" data-theme-now={theme}>
      <span className="brand">{tell('frame.title')}</span>
      <nav className="areas" aria-label={tell('frame.areas')}>
        {areas.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === area ? 'page' : undefined}
            title={titleOf(tell(`frame.${name}`), commands.get(`go.${name}`))}
            onClick={() => runCommand(`go.${name}`)}
          >
            <Icon name={name} />
            {tell(`frame.${name}`)}
          </button>
        ))}
      </nav>
      <AtWork />
      <div className="top-tools" role="toolbar" aria-label={tell('menu.view')}>
        <Tool id="go.search" icon="search" label={tell('frame.search')} command={commands.get('go.search')} wide />
        <Tool id="view.beside" icon="beside" label={tell('command.view.beside')} command={commands.get('view.beside')} />
        <Tool
          id="view.theme"
          icon={dark ? 'sun' : 'moon'}
          label={tell(dark ? 'frame.to-light' : 'frame.to-dark')}
          command={commands.get('view.theme')}
        />
        <button
          type="button"
          className="icon-button is-language"
          aria-label={`${tell('frame.language')}　${tell('command.view.language')}`}
          title={titleOf(tell('command.view.language'), commands.get('view.language'))}
          onClick={() => runCommand('view.language')}
        >
          {tell('frame.language')}
        </button>
        <Tool id="help.palette" icon="palette" label={tell('palette.title')} command={commands.get('help.palette')} />
        <Tool id="help.keys" icon="help" label={tell('frame.help')} command={commands.get('help.keys')} />
        <Tool id="file.settings" icon="settings" label={tell('frame.settings')} command={commands.get('file.settings')} />
      </div>
    </header>
  );
}

function Tool({
  id,
  icon,
  label,
  command,
  wide = false,
}: {
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  readonly command: Command | undefined;
  readonly wide?: boolean;
}) {
  if (command === undefined) return null;
  return (
    <button
      type="button"
      className={wide ? 'icon-button is-wide' : 'icon-button'}
      aria-label={label}
      title={titleOf(label, command)}
      onClick={() => runCommand(id)}
    >
      <Icon name={icon} />
      {wide ? <span>{label}</span> : null}
    </button>
  );
}

const titleOf = (label: string, command: Command | undefined): string => {
  const keys = command?.keys?.[0];
  return keys === undefined ? label : `${label}　${showKeys(keys, isMac)}`;
};
