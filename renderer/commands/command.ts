import type { WindowKey } from '../../shared/words/window/words.ts';

/** The menus of the window, in the order they stand. */
export const menuNames = ['file', 'edit', 'story', 'page', 'notices', 'view', 'help'] as const;

/** One of the menus. */
export type MenuName = (typeof menuNames)[number];

/** Something a person can have done: menu, key, palette and button all read the same list. */
export interface Command {
  readonly id: string;
  readonly words: WindowKey;
  /** Keys as `Mod+Shift+P`, Mod being Ctrl, or Cmd on a Mac. Keys without Mod or Alt are off while text has the focus. */
  readonly keys?: readonly string[];
  /** The menu it stands in; by its id's first part (`story.find` in the story's menu) where none is named. */
  readonly menu?: MenuName;
  /** False while it cannot be done; it is then shown grey. */
  when?(): boolean;
  run(): void | Promise<void>;
}
