import { type BaseEditor, Editor, Element, Node, Path, type Point, Range, Transforms } from 'slate';
import type { ElementType, StoryNode } from './nodes.ts';

/** What follows an element when Enter is pressed at its end. */
const following: Readonly<Record<string, ElementType>> = {
  kicker: 'headline',
  headline: 'deck',
  deck: 'byline',
  byline: 'paragraph',
  lead: 'paragraph',
  paragraph: 'paragraph',
  subhead: 'paragraph',
};

const body: ReadonlySet<string> = new Set(['lead', 'paragraph', 'subhead']);
const display: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck', 'subhead']);

/** An element at the top of a story with its place. */
interface Place {
  readonly node: StoryNode;
  readonly at: number;
}

/** The top element the caret stands in. */
function placeOf(editor: BaseEditor, point: Point): Place | undefined {
  const at = point.path[0];
  const node = at === undefined ? undefined : editor.children[at];
  return at !== undefined && node !== undefined && Element.isElement(node) ? { node, at } : undefined;
}

/** A new, empty element. */
function emptyElement(type: ElementType): StoryNode {
  if (type === 'picture') return newPicture('', '', '');
  return type === 'byline' ? { type, title: '', children: [{ text: '' }] } : { type, children: [{ text: '' }] };
}

/** A picture as an editor's node. */
export const newPicture = (photo: string, caption: string, credit: string): StoryNode => ({
  type: 'picture',
  photo,
  children: [
    { type: 'caption', children: [{ text: caption }] },
    { type: 'credit', children: [{ text: credit }] },
  ],
});

/** The keys of a story: Enter goes on to what a newspaper has next (headline, deck, byline, copy), Backspace and Delete never run a head into the copy or a caption into a paragraph. */
export function withElementBreaks<Given extends BaseEditor>(editor: Given): Given {
  const { insertBreak, deleteBackward, deleteForward, deleteFragment } = editor;
  editor.insertBreak = () => {
    if (editor.selection !== null && Range.isExpanded(editor.selection)) editor.deleteFragment();
    const place = editor.selection === null ? undefined : placeOf(editor, editor.selection.anchor);
    if (place !== undefined && !breakAt(editor, place, editor.selection!.anchor)) insertBreak();
  };
  editor.deleteBackward = (unit) => {
    if (!stopsBackward(editor)) deleteBackward(unit);
  };
  editor.deleteForward = (unit) => {
    if (!stopsForward(editor)) deleteForward(unit);
  };
  editor.deleteFragment = (direction) => {
    if (!deleteAcrossPicture(editor)) deleteFragment(direction);
  };
  return editor;
}

/** Does what Enter does where that is not a plain split; false where it is. */
function breakAt(editor: BaseEditor, { node, at }: Place, caret: Point): boolean {
  if (node.type === 'picture') return breakInPicture(editor, at, caret);
  const next = following[node.type] ?? 'paragraph';
  if (Node.string(node) === '' && node.type !== 'paragraph') {
    turnInto(editor, at, node.type === 'lead' ? 'paragraph' : next);
    return true;
  }
  if (node.type === 'headline' && Editor.isStart(editor, caret, [at]) && editor.children.every((other) => !isOf(other, 'kicker'))) {
    Transforms.insertNodes(editor, emptyElement('kicker'), { at: [at], select: true });
    return true;
  }
  if (!Editor.isEnd(editor, caret, [at])) {
    if (body.has(node.type) && node.type !== 'subhead') {
      Editor.withoutNormalizing(editor, () => {
        Transforms.splitNodes(editor, { always: true });
        Transforms.setNodes(editor, { type: 'paragraph' }, { at: [at + 1] });
      });
      return true;
    }
    // The house parts a headline or a sub-head at an ideographic space: that is where its second line may begin.
    if (display.has(node.type)) Editor.insertText(editor, '\u3000');
    return display.has(node.type);
  }
  goOn(editor, { node, at }, next);
  return true;
}

const isOf = (node: Node, type: ElementType): boolean => Element.isElement(node) && node.type === type;

/** At the end of an element: into the next one where that is what follows anyway, else into a new one. */
function goOn(editor: BaseEditor, { node, at }: Place, next: ElementType): void {
  const after = editor.children[at + 1];
  const head = !body.has(node.type);
  if (head && after !== undefined && (isOf(after, next) || !mayStandBetween(editor, at, next))) {
    Transforms.select(editor, Editor.start(editor, [at + 1]));
    return;
  }
  Transforms.insertNodes(editor, emptyElement(next), { at: [at + 1], select: true });
}

/** Whether a story has room for a new head element behind this place: none of its kind yet, and not another body paragraph before the body. */
const mayStandBetween = (editor: BaseEditor, at: number, next: ElementType): boolean =>
  next !== 'paragraph' && !editor.children.some((other, i) => i > at && isOf(other, next));

function turnInto(editor: BaseEditor, at: number, type: ElementType): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.setNodes(editor, { type }, { at: [at] });
    if (type === 'byline') Transforms.setNodes(editor, { title: '' }, { at: [at] });
    else Transforms.unsetNodes(editor, 'title', { at: [at] });
  });
}

function breakInPicture(editor: BaseEditor, at: number, caret: Point): boolean {
  if (caret.path[1] === 0) Transforms.select(editor, Editor.end(editor, [at, 1]));
  else Transforms.insertNodes(editor, emptyElement('paragraph'), { at: [at + 1], select: true });
  return true;
}

/** The element at whose start or end the caret stands, and of a picture which part (1 its credit); undefined where it stands elsewhere or something is selected. */
function atEdge(editor: BaseEditor, isEdge: typeof Editor.isStart): (Place & { readonly part: number }) | undefined {
  const { selection } = editor;
  if (selection === null || Range.isExpanded(selection)) return undefined;
  const place = placeOf(editor, selection.anchor);
  if (place === undefined) return undefined;
  const block = place.node.type === 'picture' ? selection.anchor.path.slice(0, 2) : [place.at];
  return isEdge(editor, selection.anchor, block) ? { ...place, part: block[1] ?? 0 } : undefined;
}

/** Does what Backspace does at an element's start where that is not joining two paragraphs. */
function stopsBackward(editor: BaseEditor): boolean {
  const place = atEdge(editor, Editor.isStart);
  if (place === undefined) return false;
  const { node, at, part } = place;
  if (node.type === 'picture') return backInPicture(editor, place, part === 1);
  if (node.type === 'subhead' || node.type === 'lead') {
    turnInto(editor, at, 'paragraph');
    return true;
  }
  const before = editor.children[at - 1];
  if (before === undefined) return dropIfEmpty(editor, place, at);
  if (body.has(node.type) && Element.isElement(before) && body.has(before.type)) return false;
  if (!dropIfEmpty(editor, place, at - 1)) Transforms.select(editor, Editor.end(editor, [at - 1]));
  return true;
}

/** Takes out an empty element and puts the caret at the end of the one at `then`; a story's only element stays. */
function dropIfEmpty(editor: BaseEditor, { node, at }: Place, then: number): boolean {
  if (Node.string(node) !== '' || editor.children.length === 1) return false;
  Editor.withoutNormalizing(editor, () => {
    Transforms.removeNodes(editor, { at: [at] });
    Transforms.select(editor, then < at ? Editor.end(editor, [then]) : Editor.start(editor, [then]));
  });
  return true;
}

function backInPicture(editor: BaseEditor, place: Place, inCredit: boolean): boolean {
  const { at } = place;
  if (inCredit) Transforms.select(editor, Editor.end(editor, [at, 0]));
  else if (!(place.node.photo === '' && dropIfEmpty(editor, place, at > 0 ? at - 1 : at)) && at > 0)
    Transforms.select(editor, Editor.end(editor, [at - 1]));
  return true;
}

/** Does what Delete does at an element's end where that is not joining two paragraphs. */
function stopsForward(editor: BaseEditor): boolean {
  const place = atEdge(editor, Editor.isEnd);
  if (place === undefined) return false;
  const { node, at, part } = place;
  if (node.type === 'picture' && part === 0) {
    Transforms.select(editor, Editor.start(editor, [at, 1]));
    return true;
  }
  const after = editor.children[at + 1];
  if (after === undefined || !Element.isElement(after)) return true;
  if (body.has(node.type) && body.has(after.type)) return false;
  if (after.type !== 'picture' && Node.string(after) === '') Transforms.removeNodes(editor, { at: [at + 1] });
  else if (Node.string(node) !== '' || !dropIfEmpty(editor, place, at)) Transforms.select(editor, Editor.start(editor, [at + 1]));
  return true;
}

/** Deletes a selection that begins or ends inside a picture and goes beyond it: each part keeps its own place, nothing runs together. */
function deleteAcrossPicture(editor: BaseEditor): boolean {
  const { selection } = editor;
  if (selection === null || Range.isCollapsed(selection)) return false;
  const [start, end] = Range.edges(selection);
  const blockAt = (point: Point): Path =>
    isOf(editor.children[point.path[0]!]!, 'picture') ? point.path.slice(0, 2) : point.path.slice(0, 1);
  const [first, last] = [blockAt(start), blockAt(end)];
  if (Path.equals(first, last) || (first.length === 1 && last.length === 1)) return false;
  const [from, to] = [first[0]!, last[0]!];
  const spans = to !== from;
  // A picture that is selected from its caption's beginning, or to its credit's end, goes as a whole.
  const goesFirst = spans && first.length === 2 && Editor.isStart(editor, start, [from]);
  const goesLast = spans && last.length === 2 && Editor.isEnd(editor, end, [to]);
  Editor.withoutNormalizing(editor, () => {
    if (goesLast) Transforms.removeNodes(editor, { at: [to] });
    else {
      Transforms.delete(editor, { at: { anchor: Editor.start(editor, last), focus: end } });
      if (spans && last[1] === 1) Transforms.delete(editor, { at: Editor.range(editor, [to, 0]) });
    }
    for (let i = to - 1; i > from; i--) Transforms.removeNodes(editor, { at: [i] });
    if (goesFirst) {
      Transforms.removeNodes(editor, { at: [from] });
      if (editor.children.length === 0) Transforms.insertNodes(editor, emptyElement('paragraph'), { at: [0] });
      Transforms.select(editor, from < editor.children.length ? Editor.start(editor, [from]) : Editor.end(editor, [from - 1]));
    } else {
      if (spans && first[1] === 0) Transforms.delete(editor, { at: Editor.range(editor, [from, 1]) });
      Transforms.delete(editor, { at: { anchor: start, focus: Editor.end(editor, first) } });
      Transforms.select(editor, start);
    }
  });
  return true;
}

/** Moves the element the caret is in up or down by one; the head's elements keep their order. */
export function moveElement(editor: BaseEditor, by: -1 | 1): void {
  const at = editor.selection?.anchor.path[0];
  if (at === undefined || at + by < 0 || at + by >= editor.children.length) return;
  Transforms.moveNodes(editor, { at: [at], to: [at + by] });
}

/** Makes the selected elements of a type; of those a story has once, the one there was becomes a paragraph. A picture is set in behind the element. */
export function chooseElement(editor: BaseEditor, type: ElementType): void {
  const { selection } = editor;
  if (selection === null) return;
  const [start, end] = Range.edges(selection);
  const [from, to] = [start.path[0]!, end.path[0]!];
  if (type === 'picture') {
    Transforms.insertNodes(editor, emptyElement('picture'), { at: [to + 1] });
    // Its place may be another once the story's order is kept: the head's elements stay before it.
    return;
  }
  Editor.withoutNormalizing(editor, () => {
    const once = type === 'headline' || type === 'kicker' || type === 'deck' || type === 'lead';
    if (once) editor.children.forEach((node, i) => (i !== from && isOf(node, type) ? turnInto(editor, i, 'paragraph') : undefined));
    for (let i = from; i <= (once ? from : to); i++) if (!isOf(editor.children[i]!, 'picture')) turnInto(editor, i, type);
  });
}

/** Whether the whole selection carries a mark. */
export const isMarked = (editor: BaseEditor, mark: 'bold' | 'kai'): boolean => Editor.marks(editor as Editor)?.[mark] === true;

/** Sets or takes away a mark; a text carries one of the two at most, since each names a face. */
export function toggleMark(editor: BaseEditor, mark: 'bold' | 'kai'): void {
  if (isMarked(editor, mark)) {
    Editor.removeMark(editor as Editor, mark);
    return;
  }
  Editor.removeMark(editor as Editor, mark === 'bold' ? 'kai' : 'bold');
  Editor.addMark(editor as Editor, mark, true);
}
