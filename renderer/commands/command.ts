import type { WindowKey } from '../../shared/words/window/words.ts';

/** Something a person can have done: menu, key, palette and button all read the same list. */
export interface Command {
  readonly id: string;
  readonly words: WindowKey;
  /** Keys as `Mod+Shift+P`, Mod being Ctrl, or Cmd on a Mac. Keys without Mod or Alt are off while text has the focus. */
  readonly keys?: readonly string[];
  /** False while it cannot be done; it is then shown grey. */
  when?(): boolean;
  run(): void | Promise<void>;
}
