import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keepWindowState, readWindowState } from '../../../electron/app/window-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'pinban-state-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'window.json');
const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const usual = { width: 1440, height: 900, maximised: false };

describe('where the window stood', () => {
  it('is read back as it was kept, and leaves no other file behind', () => {
    const state = { x: 100, y: 50, width: 1200, height: 800, maximised: true };
    keepWindowState(file, state);
    expect(readWindowState(file, [screen])).toEqual(state);
    expect(readdirSync(folder)).toEqual(['window.json']);
  });

  it('keeps its size and loses its place when that screen is gone', () => {
    keepWindowState(file, { x: 2500, y: 50, width: 1200, height: 800, maximised: false });
    expect(readWindowState(file, [screen])).toEqual({ width: 1200, height: 800, maximised: false });
    expect(readWindowState(file, [screen, { x: 1920, y: 0, width: 1920, height: 1080 }])).toHaveProperty('x', 2500);
  });

  it.each(['', '{', 'null', '[]', '{"width":1e9,"height":800}', '{"width":"wide","height":800}', '{"width":10,"height":10}'])(
    'is the usual one when the file holds %s',
    (text) => {
      writeFileSync(file, text);
      expect(readWindowState(file, [screen])).toEqual(usual);
    },
  );

  it('is the usual one without a file, and costs nothing where none can be written', () => {
    const nowhere = join(folder, 'no', 'such', 'folder.json');
    expect(readWindowState(nowhere, [screen])).toEqual(usual);
    expect(() => keepWindowState(nowhere, usual)).not.toThrow();
  });
});
