import { Editor, type Node, Path, type Point, Transforms } from 'slate';
import { expect, test } from 'vitest';
import { elementTypes } from '../../../renderer/story/plugins/nodes.ts';
import { chooseElement, toggleMark } from '../../../renderer/story/plugins/with-element-breaks.ts';
import { isStory } from '../../../shared/story/rules.ts';
import { block, picture } from '../../support/copy.ts';
import { type Bench, benchOf } from './editing.ts';

/** Sixty edits a run; the suite makes 100 runs (6,000 edits), `FUZZ_RUNS=1000 npm test -- story/fuzz` makes 60,000. */
const runs = Number(process.env.FUZZ_RUNS ?? 100);
const edits = 60;

/** A generator of draws that are the same every time (mulberry32). */
function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const start = [
  block('kicker', '引题'),
  block('headline', '主题在此'),
  { type: 'byline' as const, title: '本报记者', children: [{ text: '林小满' }] },
  block('lead', '导语。'),
  {
    type: 'paragraph' as const,
    children: [{ text: '正文' }, { text: '加黑', bold: true as const }, { text: '与楷体。', kai: true as const }],
  },
  picture('图说', '林小满摄'),
  block('subhead', '■ 小标题'),
  block('paragraph', '末段。'),
];

const words = ['甲', '春天来了。', '𠮷', 'abc 12', '\u202e', 'a\u0000b', '\ud800', '“好”', '\n', '　'];

const foreign: readonly unknown[] = [
  { type: 'evil', url: 'javascript:1', children: [{ text: '外来', color: 'red' }] },
  { type: 'headline', children: [{ text: '又一题' }] },
  { type: 'picture', photo: 'x', children: [{ text: '' }] },
  {
    type: 'ul',
    children: [
      { type: 'li', children: [{ text: '一' }] },
      { type: 'li', children: [{ text: '二', bold: 'yes' }] },
    ],
  },
  { type: 'caption', children: [{ text: '独' }] },
  { text: '散' },
];

function pointIn(editor: Editor, draw: (below: number) => number): Point {
  const texts = [...Editor.nodes(editor, { at: [], match: (node) => 'text' in node })];
  const [node, path] = texts[draw(texts.length)]!;
  return { path, offset: draw((node as { text: string }).text.length + 1) };
}

function edit({ editor: own, stack }: Bench, draw: (below: number) => number): void {
  const editor = own as unknown as Editor;
  const some = <Value>(list: readonly Value[]): Value => list[draw(list.length)]!;
  if (draw(3) > 0 || editor.selection === null) {
    const anchor = pointIn(editor, draw);
    Transforms.select(editor, { anchor, focus: draw(4) === 0 ? pointIn(editor, draw) : anchor });
  }
  const kind = draw(16);
  if (kind < 5) Editor.insertText(editor, some(words));
  else if (kind === 5) editor.insertBreak();
  else if (kind === 6) editor.insertSoftBreak();
  else if (kind === 7) editor.deleteBackward(some(['character', 'word', 'line'] as const));
  else if (kind === 8) editor.deleteForward('character');
  else if (kind === 9) editor.deleteFragment();
  else if (kind === 10) chooseElement(editor, some(elementTypes));
  else if (kind === 11) toggleMark(editor, some(['bold', 'kai'] as const));
  else if (kind === 12) editor.insertFragment([structuredClone(some(foreign))] as Node[]);
  else if (kind === 13) Transforms.insertNodes(editor, structuredClone(some(foreign)) as Node);
  else if (kind === 14) stack.undo();
  else {
    const [from, to] = [draw(editor.children.length), draw(editor.children.length)];
    if (!Path.equals([from], [to])) Transforms.moveNodes(editor, { at: [from], to: [to] });
  }
}

/** A value with its keys in one order: Slate puts marks back in another one. */
const steady = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

test(`${runs} runs of ${edits} edits: always a story, normal, undone exactly, done again exactly`, () => {
  for (let run = 1; run <= runs; run++) {
    const draw = draws(run);
    const bench = benchOf(start);
    const initial = steady(bench.editor.children);
    for (let i = 0; i < edits; i++) {
      bench.now += draw(1000);
      edit(bench, draw);
      bench.settle();
      if (!isStory(bench.editor.children)) expect.fail(`run ${run}, edit ${i}: ${JSON.stringify(bench.editor.children)}`);
    }
    const final = steady(bench.editor.children);
    Editor.normalize(bench.editor as unknown as Editor, { force: true });
    expect(steady(bench.editor.children), `run ${run}: normalising again changes nothing`).toBe(final);
    const undone = bench.stack.undone.length;
    while (bench.stack.done.length > 0) bench.stack.undo();
    expect(steady(bench.editor.children), `run ${run}: undone`).toBe(initial);
    while (bench.stack.undone.length > undone) bench.stack.redo();
    expect(steady(bench.editor.children), `run ${run}: done again`).toBe(final);
  }
});
