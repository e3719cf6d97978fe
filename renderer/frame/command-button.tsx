import { nameOf } from '../commands/command.ts';
import { showKeys } from '../commands/keys.ts';
import { isMac, runCommand, useCommandList } from '../commands/registry.ts';
import { useWords } from '../state/words.ts';
import { useHeldWords } from './held-bar.tsx';

/** A command as a button: its name, or a sign or shorter word for it, and its keys when the pointer rests on it. */
export function CommandButton({ id, sign, isOn }: { readonly id: string; readonly sign?: string; readonly isOn?: boolean }) {
  const tell = useWords();
  const held = useHeldWords();
  const command = useCommandList().find((one) => one.id === id);
  if (command === undefined) return null;
  const name = nameOf(command, tell);
  const keys = command.keys?.[0];
  const why = command.writes === true ? held : null;
  return (
    <button
      type="button"
      aria-label={sign === undefined ? undefined : name}
      aria-pressed={isOn}
      disabled={why !== null}
      title={why ?? (keys === undefined ? name : `${name}　${showKeys(keys, isMac)}`)}
      onClick={() => void runCommand(id)}
    >
      {sign ?? name}
    </button>
  );
}
