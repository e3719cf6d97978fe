import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import type { MenuBar, MenuLine } from '../../shared/api/shell.ts';
import { channels } from './channels.ts';

const isMac = process.platform === 'darwin';

/** Puts a window's commands into the native menu. Undo and redo are commands like any other: Electron's own roles would ask Chromium's stack, which knows nothing of Chinese input. */
export function showMenu(menus: unknown, contents: WebContents): void {
  if (!Array.isArray(menus)) return;
  const template = menus.filter(isMenu).map((menu) => barOf(menu, contents));
  const own: MenuItemConstructorOptions[] = isMac ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, ...template]));
}

function barOf(menu: MenuBar, contents: WebContents): MenuItemConstructorOptions {
  const lines = menu.lines.map((line) => lineOf(line, contents));
  return { label: menu.label, submenu: [...lines, ...systemLines(menu.role)] };
}

function lineOf(line: MenuLine, contents: WebContents): MenuItemConstructorOptions {
  if (line.kind === 'rule') return { type: 'separator' };
  return {
    id: line.id,
    label: line.label,
    enabled: line.enabled,
    // The window hears the keys itself, and knows whether text has the focus; here they are only shown.
    ...(line.keys === null ? {} : { accelerator: line.keys, registerAccelerator: false }),
    click: () => contents.send(channels.command, line.id),
  };
}

/** Lines that the system does best itself. */
function systemLines(role: MenuBar['role']): MenuItemConstructorOptions[] {
  if (role === 'edit') return [{ type: 'separator' }, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }];
  if (role === 'window')
    return [{ role: 'minimize' }, { role: 'togglefullscreen' }, { type: 'separator' }, { role: isMac ? 'close' : 'quit' }];
  return [];
}

const isMenu = (menu: unknown): menu is MenuBar =>
  typeof menu === 'object' &&
  menu !== null &&
  'label' in menu &&
  typeof menu.label === 'string' &&
  'lines' in menu &&
  Array.isArray(menu.lines) &&
  menu.lines.every((line) => line?.kind === 'rule' || (typeof line?.id === 'string' && typeof line?.label === 'string'));
