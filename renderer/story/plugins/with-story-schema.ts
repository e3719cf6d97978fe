import { type BaseEditor, Editor, Element, Node, type NodeEntry, type Path, Text, Transforms } from 'slate';
import { RANKS } from '../../../shared/story/rules.ts';
import { isSound, unwantedAt } from '../../../shared/story/unwanted.ts';
import { elementTypes, type StoryNode } from './nodes.ts';

const known: ReadonlySet<string> = new Set(elementTypes);
const onlyOnce: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck', 'lead']);
const marks: ReadonlySet<string> = new Set(['bold', 'kai']);

/**
 * Holds an editor to the closed schema of a story (`shared/story/rules.ts`): whatever is pasted, undone or deleted, what remains is a story. Looks at a node and its direct
 * children, makes one repair a call and returns; Slate calls again until nothing is left to do.
 */
export function withStorySchema<Given extends BaseEditor>(editor: Given): Given {
  const { normalizeNode, isVoid, isInline } = editor;
  editor.isInline = (element) => (known.has(element.type) ? false : isInline(element));
  editor.isVoid = (element) => (known.has(element.type) ? false : isVoid(element));
  editor.insertSoftBreak = () => editor.insertBreak();
  editor.normalizeNode = (entry, options) => {
    if (!repair(editor, entry)) normalizeNode(entry, options);
  };
  return editor;
}

/** Makes the first repair a node needs; false when it needs none. */
function repair(editor: BaseEditor, [node, path]: NodeEntry): boolean {
  if (Text.isText(node)) return repairText(editor, node, path);
  if (path.length === 0) return repairStory(editor);
  if (!Element.isElement(node)) return false;
  if (path.length === 1) return node.type === 'picture' ? repairPicture(editor, node, path) : repairBlock(editor, node, path);
  return repairInner(editor, node, path);
}

function repairText(editor: BaseEditor, node: Text, path: Path): boolean {
  for (const key of Object.keys(node)) {
    if (key === 'text' || (marks.has(key) && (node as unknown as Record<string, unknown>)[key] === true)) continue;
    Transforms.unsetNodes(editor, key as keyof Text, { at: path });
    return true;
  }
  if (isSound(node.text)) return false;
  Editor.withoutNormalizing(editor, () => {
    for (const { at, text } of unwantedRuns(node.text).reverse()) editor.apply({ type: 'remove_text', path, offset: at, text });
  });
  return true;
}

/** The runs of a text that have no business in copy, first to last. */
function unwantedRuns(text: string): { readonly at: number; readonly text: string }[] {
  const runs: { at: number; text: string }[] = [];
  for (let i = 0; i < text.length; ) {
    const from = i;
    for (let units = unwantedAt(text, i); i < text.length && units > 0; units = unwantedAt(text, i)) i += units;
    if (i > from) runs.push({ at: from, text: text.slice(from, i) });
    else i += text.codePointAt(i)! > 0xffff ? 2 : 1;
  }
  return runs;
}

/** The order of the story's parts: the head's first, each once; what is one too many becomes a paragraph. */
function repairStory(editor: BaseEditor): boolean {
  if (editor.children.length === 0) {
    Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: [0] });
    return true;
  }
  const seen = new Set<string>();
  for (const [i, node] of editor.children.entries()) {
    if (!Element.isElement(node)) {
      Transforms.wrapNodes(editor, { type: 'paragraph', children: [] }, { at: [i] });
      return true;
    }
    if (!known.has(node.type)) continue; // its own repair comes, and this one after it
    if (onlyOnce.has(node.type) && seen.has(node.type)) {
      Transforms.setNodes(editor, { type: 'paragraph' }, { at: [i] });
      return true;
    }
    seen.add(node.type);
    const place = editor.children.findIndex((other, j) => j < i && rankOf(other as StoryNode) > rankOf(node));
    if (place < 0) continue;
    Transforms.moveNodes(editor, { at: [i], to: [place] });
    return true;
  }
  return false;
}

const rankOf = (node: StoryNode): number => RANKS[node.type] ?? 4;

/** A block of text: texts only, a type of the house, its own keys and no others. */
function repairBlock(editor: BaseEditor, node: StoryNode, path: Path): boolean {
  if (node.children.some((child) => Element.isElement(child))) {
    const inner = node.children.findIndex((child) => Element.isElement(child));
    const only = node.children.every((child) => Element.isElement(child));
    Transforms.unwrapNodes(editor, { at: only ? path : [...path, inner] });
    return true;
  }
  if (!known.has(node.type)) {
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
    return true;
  }
  if (dropForeign(editor, node, path, node.type === 'byline' ? ['type', 'children', 'title'] : ['type', 'children'])) return true;
  if (node.type !== 'byline') return false;
  const { title } = node;
  if (typeof title === 'string' && isSound(title) && title.length <= 200) return false;
  Transforms.setNodes(editor, { title: typeof title === 'string' ? soundOf(title).slice(0, 200) : '' }, { at: path });
  return true;
}

function soundOf(text: string): string {
  let sound = text;
  for (const { at, text: run } of unwantedRuns(text).reverse()) sound = sound.slice(0, at) + sound.slice(at + run.length);
  return sound;
}

/** A picture: a caption and a credit, whatever it came with. */
function repairPicture(editor: BaseEditor, node: StoryNode, path: Path): boolean {
  if (dropForeign(editor, node, path, ['type', 'children', 'photo'])) return true;
  if (typeof node.photo !== 'string' || !/^(?:[0-9a-f]{64})?$/.test(node.photo)) {
    Transforms.setNodes(editor, { photo: '' }, { at: path });
    return true;
  }
  const parts = ['caption', 'credit'] as const;
  for (const [i, child] of node.children.entries()) {
    if (!Element.isElement(child)) {
      Transforms.wrapNodes(editor, { type: parts[i] ?? 'credit', children: [] }, { at: [...path, i] });
      return true;
    }
    if (i < 2 && child.type !== parts[i]) {
      Transforms.setNodes(editor, { type: parts[i]! }, { at: [...path, i] });
      return true;
    }
    if (i === 2) {
      Transforms.mergeNodes(editor, { at: [...path, 2], hanging: true });
      return true;
    }
  }
  const missing = parts[node.children.length];
  if (missing === undefined) return false;
  Transforms.insertNodes(editor, { type: missing, children: [{ text: '' }] }, { at: [...path, node.children.length] });
  return true;
}

/** What stands inside a picture: texts only, and no keys of its own. */
function repairInner(editor: BaseEditor, node: StoryNode, path: Path): boolean {
  const inner = node.children.findIndex((child) => Element.isElement(child));
  if (inner >= 0) {
    const text = Node.string(node.children[inner]!);
    Editor.withoutNormalizing(editor, () => {
      Transforms.removeNodes(editor, { at: [...path, inner] });
      Transforms.insertNodes(editor, { text }, { at: [...path, inner] });
    });
    return true;
  }
  return dropForeign(editor, node, path, ['type', 'children']);
}

function dropForeign(editor: BaseEditor, node: StoryNode, path: Path, own: readonly string[]): boolean {
  const foreign = Object.keys(node).filter((key) => !own.includes(key));
  if (foreign.length === 0) return false;
  Transforms.unsetNodes(editor, foreign as (keyof StoryNode)[], { at: path });
  return true;
}
