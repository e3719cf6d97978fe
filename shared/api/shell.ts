/** One line of the native menu, as the window's command list has it: words are in the language the window speaks. */
export type MenuLine =
  | { readonly kind: 'command'; readonly id: string; readonly label: string; readonly keys: string | null; readonly enabled: boolean }
  | { readonly kind: 'rule' };

/** One menu of the menu bar. `role` marks the two that the system adds lines of its own to: the clipboard's to `edit`, the windows' to `window`. */
export interface MenuBar {
  readonly label: string;
  readonly role: 'edit' | 'window' | null;
  readonly lines: readonly MenuLine[];
}

/** What Electron's shell does for the window beyond carrying calls; a browser has none of it. Nothing here reaches the store. */
export interface Shell {
  /** Puts the window's commands into the native menu; a chosen one comes back to `onCommand`. */
  showMenu(menus: readonly MenuBar[]): void;
  /** Hears of a command chosen in the native menu. */
  onCommand(chosen: (id: string) => void): () => void;
  /** Hears that everything unsaved must be kept now; the shell waits for the promise, though not for ever. */
  onFlush(flush: () => Promise<void>): () => void;
  /** Asks where to save bytes, and saves them whole; the answer is the path, or null when nothing was saved. */
  saveFile(name: string, bytes: Uint8Array): Promise<string | null>;
  /** Shows long work on the task bar: a share from 0 to 1, or null when it is over. */
  showProgress(share: number | null): void;
  /** Names the window after what is open in it. */
  nameWindow(title: string): void;
}
