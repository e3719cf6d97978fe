import type { Tell, WindowKey } from '../../shared/words/window/words.ts';
import { sayPlain } from '../state/words.ts';

/** The menus of the window, in the order they stand. */
export const menuNames = ['file', 'edit', 'story', 'page', 'notices', 'view', 'help'] as const;

/** One of the menus. */
export type MenuName = (typeof menuNames)[number];

/** Something a person can have done: menu, key, palette and button all read the same list. */
export interface Command {
  readonly id: string;
  /** Its name: a sentence of the window, or one made of several. */
  readonly words: WindowKey | ((tell: Tell) => string);
  /** Keys as `Mod+Shift+P`, Mod being Ctrl, or Cmd on a Mac. Keys without Mod or Alt are off while text has the focus. */
  readonly keys?: readonly string[];
  /** The menu it stands in; by its id's first part (`story.find` in the story's menu) where none is named. */
  readonly menu?: MenuName;
  /** It changes the store: grey in a window that only reads. */
  readonly writes?: true;
  /** False while it cannot be done; it is then shown grey. */
  when?(): boolean;
  run(): void | Promise<void>;
}

/** The name of a command in the language of `tell`. */
export const nameOf = ({ words }: Pick<Command, 'words'>, tell: Tell): string =>
  typeof words === 'function' ? words(tell) : sayPlain(tell, words);
