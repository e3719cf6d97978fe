import type { Command } from '../commands/command.ts';
import { useView } from '../state/view.ts';
import { type TabName, tabs, useAtCounter } from './at-counter.ts';
import { focusSoon } from './form/focus.ts';

/** Goes to a part of the counter from anywhere; on the form the caret goes to its first field. */
export function goToCounter(tab: TabName): void {
  useView.getState().show('notices');
  useAtCounter.setState({ tab });
  if (tab === 'take') focusSoon(() => document.querySelector('form.entry'), 'form');
}

/** The parts of the counter as commands, from anywhere in the desk. */
export const partCommands: readonly Command[] = tabs.map((tab) => ({
  id: `notices.${tab}`,
  words: `command.notices.${tab}`,
  run: () => goToCounter(tab),
}));
