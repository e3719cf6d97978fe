import { useEffect } from 'react';
import type { MenuBar, MenuLine, Shell } from '../../shared/api/shell.ts';
import type { Tell } from '../../shared/words/window/words.ts';
import { useHeld } from '../state/held.ts';
import { leave } from '../state/leaving.ts';
import { useSteps } from '../state/steps.ts';
import { useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';
import { type Command, type MenuName, menuNames, nameOf } from './command.ts';
import { acceleratorOf } from './keys.ts';
import { canRun, runCommand, useCommandList } from './registry.ts';

declare global {
  interface Window {
    /** What Electron's shell does beyond carrying calls; not there in a browser. */
    readonly shell?: Shell;
  }
}

/** The menu a command stands in. */
export function menuOf({ id, menu }: Pick<Command, 'id' | 'menu'>): MenuName {
  const part = id.split('.')[0] as MenuName;
  return menu ?? (menuNames.includes(part) ? part : 'view');
}

/** The menu bar that a list of commands makes, in the order of the list. */
function menuBars(commands: readonly Command[], tell: Tell): readonly MenuBar[] {
  return menuNames.flatMap((name): MenuBar[] => {
    const lines = commands
      .filter((command) => menuOf(command) === name)
      .map((command): MenuLine => {
        const { id, keys } = command;
        const first = keys?.[0];
        const label = nameOf(command, tell);
        return { kind: 'command', id, label, keys: first === undefined ? null : acceleratorOf(first), enabled: canRun(command) };
      });
    const role = name === 'edit' ? 'edit' : name === 'help' ? 'window' : null;
    return lines.length === 0 && role === null ? [] : [{ label: tell(`menu.${name}`), role, lines }];
  });
}

/** Keeps the native menu as the command list is, where there is a shell, and has the shell's close wait until everything is kept. */
export function useNativeMenu(): void {
  const tell = useWords();
  const commands = useCommandList();
  // What can be done changes with the area and the steps.
  useView((view) => view.area);
  useHeld((held) => held.isHeld);
  useSteps((steps) => steps.done.length * 1000 + steps.undone.length);
  const bars = window.shell === undefined ? null : JSON.stringify(menuBars(commands, tell));
  useEffect(() => {
    if (bars === null) return;
    const timer = setTimeout(() => window.shell?.showMenu(JSON.parse(bars) as readonly MenuBar[]), 100);
    return () => clearTimeout(timer);
  }, [bars]);
  useEffect(() => window.shell?.onCommand((id) => void runCommand(id)), []);
  useEffect(() => window.shell?.onFlush(leave), []);
}
