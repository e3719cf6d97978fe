import { createEditor } from 'slate';
import { describe, expect, test } from 'vitest';
import { withCompositionGuard } from '../../../renderer/story/plugins/with-composition-guard.ts';

function guarded() {
  const later: (() => void)[] = [];
  const seen: (boolean | string)[] = [];
  const editor = withCompositionGuard(
    createEditor(),
    (work) => void later.push(work),
    (composing) => seen.push(composing),
  );
  return { editor, seen, tick: () => later.splice(0).forEach((work) => work()) };
}

describe('the composition guard', () => {
  test('work runs at once while nothing is being composed', () => {
    const { editor, seen } = guarded();
    editor.whenIdle(() => seen.push('work'));
    expect(seen).toEqual(['work']);
  });

  test('work waits for the committed text, in its order, and is done once', () => {
    const { editor, seen, tick } = guarded();
    editor.startComposing();
    editor.whenIdle(() => seen.push('first'));
    editor.whenIdle(() => seen.push('second'));
    editor.endComposing();
    expect([editor.composing, seen]).toEqual([true, [true]]);
    tick();
    expect([editor.composing, seen]).toEqual([false, [true, false, 'first', 'second']]);
    tick();
    expect(seen).toHaveLength(4);
  });

  test('the next word begun at once keeps work waiting', () => {
    const { editor, seen, tick } = guarded();
    editor.startComposing();
    editor.whenIdle(() => seen.push('work'));
    editor.endComposing();
    editor.startComposing();
    tick();
    expect([editor.composing, seen]).toEqual([true, [true]]);
    editor.endComposing();
    tick();
    expect(seen).toEqual([true, false, 'work']);
  });

  test('work asked for by waiting work runs with it', () => {
    const { editor, seen, tick } = guarded();
    editor.startComposing();
    editor.whenIdle(() => editor.whenIdle(() => seen.push('inner')));
    editor.endComposing();
    tick();
    expect(seen.at(-1)).toBe('inner');
  });
});
