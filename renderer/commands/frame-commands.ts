import { useSteps } from '../state/steps.ts';
import { useView } from '../state/view.ts';
import type { Command } from './command.ts';

const view = () => useView.getState();

/** Whether story or page is in sight: at the counter and in the library nobody would see what was taken back, and a field there has an undo of its own. */
const showsSteps = (): boolean => view().area === 'page' || view().area === 'story';

/** The commands that are there whatever is shown: going about, taking back, the window's looks and its help. */
export const frameCommands: readonly Command[] = [
  { id: 'go.library', words: 'command.go.library', keys: ['Mod+1'], menu: 'view', run: () => view().show('library') },
  { id: 'go.page', words: 'command.go.page', keys: ['Mod+2'], menu: 'view', run: () => view().show('page') },
  { id: 'go.story', words: 'command.go.story', keys: ['Mod+3'], menu: 'view', run: () => view().show('story') },
  { id: 'go.notices', words: 'command.go.notices', keys: ['Mod+4'], menu: 'view', run: () => view().show('notices') },
  { id: 'go.search', words: 'command.go.search', keys: ['Mod+Shift+F'], menu: 'edit', run: () => view().ask('search') },
  {
    id: 'edit.undo',
    words: 'command.edit.undo',
    keys: ['Mod+Z'],
    when: () => showsSteps() && useSteps.getState().done.length > 0,
    run: () => useSteps.getState().undo(),
  },
  {
    id: 'edit.redo',
    words: 'command.edit.redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    when: () => showsSteps() && useSteps.getState().undone.length > 0,
    run: () => useSteps.getState().redo(),
  },
  { id: 'view.beside', words: 'command.view.beside', keys: ['Mod+\\'], run: () => view().set({ beside: !view().beside }) },
  {
    id: 'view.theme',
    words: 'command.view.theme',
    keys: ['Mod+Alt+D'],
    run: () => view().set({ theme: isDark() ? 'light' : 'dark' }),
  },
  { id: 'view.theme-system', words: 'command.view.theme-system', run: () => view().set({ theme: 'system' }) },
  {
    id: 'view.language',
    words: 'command.view.language',
    keys: ['Mod+Alt+L'],
    run: () => view().speak(view().language === 'zh' ? 'en' : 'zh'),
  },
  { id: 'file.settings', words: 'command.file.settings', keys: ['Mod+,'], run: () => view().ask('settings') },
  { id: 'help.palette', words: 'command.help.palette', keys: ['Mod+Shift+P', 'F1'], run: () => view().ask('palette') },
  { id: 'help.keys', words: 'command.help.keys', keys: ['Mod+/', 'Shift+F1'], run: () => view().ask('help') },
];

/** Whether the window is dark now. */
export function isDark(): boolean {
  const { theme } = view();
  return theme === 'system' ? globalThis.matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}
