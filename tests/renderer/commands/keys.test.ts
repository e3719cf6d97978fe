import { describe, expect, it, test } from 'vitest';
import { nameOf } from '../../../renderer/commands/command.ts';
import { frameCommands } from '../../../renderer/commands/frame-commands.ts';
import { acceleratorOf, clashes, isTyped, type KeyPress, matches, showKeys } from '../../../renderer/commands/keys.ts';
import { teller } from '../../../shared/words/window/words.ts';

const press = (key: string, held = '', code = ''): KeyPress => ({
  key,
  code,
  ctrlKey: held.includes('c'),
  metaKey: held.includes('m'),
  altKey: held.includes('a'),
  shiftKey: held.includes('s'),
});

describe('keys', () => {
  it.each([
    ['Mod+Shift+P', press('P', 'cs'), false, true],
    ['Mod+Shift+P', press('P', 'ms'), true, true],
    ['Mod+Shift+P', press('p', 'c'), false, false],
    ['Mod+Shift+P', press('P', 'cms'), false, false],
    ['Mod+Z', press('z', 'c'), false, true],
    ['Mod+Z', press('Z', 'cs'), false, false],
    ['Mod+1', press('1', 'c', 'Digit1'), false, true],
    ['Mod+Alt+L', press('¬', 'ma', 'KeyL'), true, true],
    ['Mod++', press('+', 'cs', 'Equal'), false, true],
    ['Mod++', press('+', 'c', 'NumpadAdd'), false, true],
    ['+', press('+', 's', 'Equal'), false, true],
    ['W', press('w'), false, true],
    ['W', press('W', 's'), false, false],
    ['W', press('w', 'c'), false, false],
    ['Shift+F1', press('F1', 's'), false, true],
    ['F1', press('F1', 's'), false, false],
    ['Ctrl+Tab', press('Tab', 'c'), true, true],
    ['Ctrl+Tab', press('Tab', 'm'), true, false],
  ])('%s against %j on a Mac: %s', (keys, pressed, isMac, expected) => expect(matches(keys, pressed, isMac)).toBe(expected));

  it('knows which of them would type a character', () => {
    expect(['W', '+', 'Shift+A', 'ArrowLeft', 'Delete'].map(isTyped)).toEqual([true, true, true, true, true]);
    expect(['Mod+W', 'Alt+W', 'F1', 'Shift+F3', 'Escape', 'Ctrl+Tab'].map(isTyped)).toEqual([false, false, false, false, false, false]);
  });

  it('writes them as people and as Electron read them', () => {
    expect([showKeys('Mod+Shift+P', false), showKeys('Mod+Shift+P', true), showKeys('Mod++', false), showKeys('ArrowUp', false)]).toEqual([
      'Ctrl+Shift+P',
      '⇧⌘P',
      'Ctrl++',
      '↑',
    ]);
    expect([acceleratorOf('Mod+Shift+P'), acceleratorOf('Mod++'), acceleratorOf('Alt+ArrowUp')]).toEqual([
      'CmdOrCtrl+Shift+P',
      'CmdOrCtrl+Plus',
      'Alt+Up',
    ]);
  });

  it('finds commands that claim the same keys, however they are written', () => {
    const found = clashes([{ id: 'a', keys: ['Mod+Shift+P', 'F1'] }, { id: 'b', keys: ['Shift+Mod+p'] }, { id: 'c' }]);
    expect(found.map(({ ids }) => ids)).toEqual([['a', 'b']]);
  });
});

test('the commands of the frame: unique ids, words in both languages, no clashing keys', () => {
  expect(new Set(frameCommands.map(({ id }) => id)).size).toBe(frameCommands.length);
  expect(clashes(frameCommands)).toEqual([]);
  for (const command of frameCommands) {
    expect(nameOf(command, teller('zh'))).toMatch(/\p{Script=Han}/u);
    expect(nameOf(command, teller('en'))).toMatch(/^[A-Z]/);
  }
});
