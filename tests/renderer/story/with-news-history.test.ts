import { Editor, Transforms } from 'slate';
import { describe, expect, test } from 'vitest';
import { block } from '../../support/copy.ts';
import { type Bench, benchOf, told } from './editing.ts';

const empty = [block('headline', '题'), block('paragraph', '')];

function type(bench: Bench, text: string, every = 50): void {
  for (const character of text) {
    bench.now += every;
    Editor.insertText(bench.editor as Editor, character);
    bench.settle();
  }
}

function atWork(): Bench {
  const bench = benchOf(empty);
  Transforms.select(bench.editor, Editor.end(bench.editor as Editor, [1]));
  return bench;
}

const words = (bench: Bench): string => told(bench.editor)[1]!.slice('paragraph|'.length);

describe('undo of typing', () => {
  test('goes by clauses', () => {
    const bench = atWork();
    type(bench, '春天来了。花开了！好吗？去吧；走');
    const seen: string[] = [];
    while (bench.stack.done.length > 0) {
      bench.editor.undo();
      seen.push(words(bench));
    }
    expect(seen).toEqual(['春天来了。花开了！好吗？去吧；', '春天来了。花开了！好吗？', '春天来了。花开了！', '春天来了。', '']);
    while (bench.stack.undone.length > 0) bench.editor.redo();
    expect(words(bench)).toBe('春天来了。花开了！好吗？去吧；走');
  });

  test('forty characters without a mark are two steps of twenty', () => {
    const bench = atWork();
    type(bench, '一二三四五六七八九十'.repeat(4));
    expect(bench.stack.done).toHaveLength(2);
    bench.editor.undo();
    expect(words(bench)).toHaveLength(20);
  });

  test('a pause of 800 ms begins a new step, a shorter one does not', () => {
    const bench = atWork();
    type(bench, '甲乙', 790);
    bench.now += 900;
    type(bench, '丙');
    expect(bench.stack.done).toHaveLength(2);
    bench.editor.undo();
    expect(words(bench)).toBe('甲乙');
  });

  test('typing elsewhere, breaking and deleting are steps of their own; deleting goes by twenty', () => {
    const bench = atWork();
    type(bench, '甲乙');
    Transforms.select(bench.editor, { path: [1, 0], offset: 0 });
    type(bench, '丙');
    bench.editor.insertBreak();
    bench.settle();
    expect(bench.stack.done.map((step) => step.words)).toEqual(['story.step.typing', 'story.step.typing', 'story.step.edit']);
    Transforms.select(bench.editor, Editor.end(bench.editor as Editor, [2]));
    for (let i = 0; i < 2; i++) {
      bench.editor.deleteBackward('character');
      bench.settle();
    }
    expect(bench.stack.done).toHaveLength(4);
    bench.editor.undo();
    expect(told(bench.editor)).toEqual(['headline|题', 'paragraph|丙', 'paragraph|甲乙']);
  });

  test('a step of the page between two keys keeps them apart, and undo goes through both in order', () => {
    const bench = atWork();
    let moved = 1;
    type(bench, '甲');
    bench.stack.push({ words: 'story.step.move', undo: () => moved--, redo: () => moved++ });
    type(bench, '乙');
    bench.editor.undo();
    expect([words(bench), moved]).toEqual(['甲', 1]);
    bench.editor.undo();
    expect([words(bench), moved]).toEqual(['甲', 0]);
    bench.editor.undo();
    expect([words(bench), moved]).toEqual(['', 0]);
    for (let i = 0; i < 3; i++) bench.editor.redo();
    expect([words(bench), moved]).toEqual(['甲乙', 1]);
  });

  test('a named step holds all that was done in it; loading is none', () => {
    const bench = atWork();
    type(bench, '甲');
    bench.editor.asStep('story.step.replace', () => {
      Transforms.insertText(bench.editor, '新题', { at: [0] });
      Transforms.insertText(bench.editor, '新文', { at: [1] });
    });
    bench.settle();
    type(bench, '乙');
    bench.editor.withoutStep(() => Transforms.insertText(bench.editor, '！', { at: { path: [0, 0], offset: 0 } }));
    expect(bench.stack.done.map((step) => step.words)).toEqual(['story.step.typing', 'story.step.replace', 'story.step.typing']);
  });

  test('undo puts the caret back where the step began', () => {
    const bench = atWork();
    type(bench, '甲。');
    type(bench, '乙');
    Transforms.select(bench.editor, { path: [0, 0], offset: 0 });
    bench.editor.undo();
    expect(bench.editor.selection?.anchor).toEqual({ path: [1, 0], offset: 2 });
  });

  test('nothing is undone while text is being composed', () => {
    const bench = atWork();
    type(bench, '甲');
    bench.editor.startComposing();
    bench.editor.undo();
    expect(words(bench)).toBe('甲');
    bench.editor.endComposing();
    bench.settle();
    bench.editor.undo();
    expect(words(bench)).toBe('');
  });
});
