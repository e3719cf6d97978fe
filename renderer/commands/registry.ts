import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { useHeld } from '../state/held.ts';
import type { Command } from './command.ts';
import { isTyped, matches } from './keys.ts';

/** Whether this machine's keys are a Mac's. */
export const isMac = /Mac/.test(globalThis.navigator?.platform ?? '');

interface Registry {
  readonly groups: readonly (readonly Command[])[];
}

/** The commands that are there now: those of the frame, and those of the parts of the window that are mounted. */
const useRegistry = create<Registry>()(() => ({ groups: [] }));

/** Puts commands on the list until the answer is called. */
export function register(commands: readonly Command[]): () => void {
  useRegistry.setState(({ groups }) => ({ groups: [...groups, commands] }));
  return () => useRegistry.setState(({ groups }) => ({ groups: groups.filter((group) => group !== commands) }));
}

/** Every command there is now, each id once: what is nearer to the hand (registered later) stands for what it replaces. */
function commandsNow(): readonly Command[] {
  return listOf(useRegistry.getState().groups);
}

function listOf(groups: Registry['groups']): readonly Command[] {
  const byId = new Map<string, Command>();
  for (const command of groups.flat()) byId.set(command.id, command);
  return [...byId.values()];
}

/** The commands there are now, the component set again when they change. */
export const useCommandList = (): readonly Command[] => listOf(useRegistry((registry) => registry.groups));

/** An area's own commands, on the list while the area is mounted. What they do may change between two renderings; their ids, words and keys may not. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  latest.current = commands;
  const ids = JSON.stringify(commands.map(({ id }) => id));
  useEffect(() => {
    const now = (id: string) => latest.current.find((command) => command.id === id);
    const known = (JSON.parse(ids) as readonly string[]).flatMap((id) => now(id) ?? []);
    return register(
      known.map((command) => ({ ...command, when: () => now(command.id)?.when?.() ?? true, run: () => now(command.id)?.run() })),
    );
  }, [ids]);
}

/** Whether a command can be done now: what changes the store cannot in a window that only reads. */
export const canRun = ({ when, writes }: Command): boolean => when?.() !== false && !(writes === true && useHeld.getState().isHeld);

/** Runs a command by its id, if it is there and can be done; answers whether it was. */
export function runCommand(id: string): boolean {
  const command = commandsNow().find((one) => one.id === id);
  if (command === undefined || !canRun(command)) return false;
  void command.run();
  return true;
}

/** Runs whatever command a key press means, unless an input method, a dialog or a text under the hand wants the key for itself; answers whether one ran. */
export function runKeyPress(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[role=dialog], [role=alertdialog]') != null) return false;
  const inText = target?.closest('input, textarea, select, [contenteditable=true], [role=combobox]') != null;
  // What was registered last lies nearest to the hand.
  for (const command of [...commandsNow()].reverse()) {
    for (const keys of command.keys ?? []) {
      if ((inText && isTyped(keys)) || !matches(keys, event, isMac)) continue;
      if (!canRun(command)) continue;
      event.preventDefault();
      void command.run();
      return true;
    }
  }
  return false;
}
