import { app } from './app.ts';
import { BrowserWindow } from './windows.ts';

/** What a menu is made from. */
interface Template {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly enabled?: boolean;
  readonly click?: (...given: unknown[]) => void;
  readonly submenu?: readonly Template[];
}

/** One line of a menu; a test clicks it as a person would. */
class MenuItem {
  readonly id: string;
  readonly label: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: string | undefined;
  readonly enabled: boolean;
  readonly submenu: Menu | undefined;
  readonly #click: Template['click'];

  constructor(template: Template) {
    this.id = template.id ?? '';
    this.role = template.role;
    this.label = template.label ?? template.role ?? '';
    this.type = template.type ?? (template.submenu ? 'submenu' : 'normal');
    this.accelerator = template.accelerator;
    this.enabled = template.enabled ?? true;
    this.submenu = template.submenu ? Menu.buildFromTemplate(template.submenu) : undefined;
    this.#click = template.click;
  }

  click(): void {
    if (!this.enabled) return;
    if (this.role === 'quit') app.quit();
    else if (this.role === 'close') BrowserWindow.getAllWindows().at(-1)?.close();
    else this.#click?.(this, BrowserWindow.getAllWindows().at(-1), {});
  }
}

let application: Menu | null = null;

/** Electron's `Menu`. */
export class Menu {
  readonly items: readonly MenuItem[];

  constructor(items: readonly MenuItem[] = []) {
    this.items = items;
  }

  static buildFromTemplate = (template: readonly Template[]): Menu => new Menu(template.map((line) => new MenuItem(line)));
  static setApplicationMenu = (menu: Menu | null): void => {
    application = menu;
  };
  static getApplicationMenu = (): Menu | null => application;

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
