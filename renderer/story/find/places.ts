import { Element, Node, type NodeEntry, type Path, type Point, type Range } from 'slate';
import { type Finding, findIn } from '../../../shared/story/find.ts';

/** A place where words were found: the block (a top element, or a caption or credit) and the UTF-16 range of its text. */
export interface Place {
  readonly path: Path;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Everywhere some words stand in a story, in reading order. */
export function placesIn(story: readonly Node[], finding: Finding): readonly Place[] {
  return story.flatMap((node, i) => {
    if (!Element.isElement(node)) return [];
    const blocks: readonly NodeEntry[] = node.type === 'picture' ? node.children.map((child, j) => [child, [i, j]]) : [[node, [i]]];
    return blocks.flatMap(([block, path]) => {
      const text = Node.string(block);
      return findIn(text, finding).map(({ from, to }) => ({ path, text, from, to }));
    });
  });
}

/** The range of an editor that a part of a block's text takes. */
export function rangeOf(block: Node, path: Path, from: number, to: number): Range {
  return { anchor: pointOf(block, path, from, false), focus: pointOf(block, path, to, true) };
}

/** The point of an offset in a block's text; at the border of two leaves the end of the first (`before`) or the beginning of the second. */
function pointOf(block: Node, path: Path, offset: number, before: boolean): Point {
  const leaves = Element.isElement(block) ? block.children : [];
  let left = offset;
  for (const [i, leaf] of leaves.entries()) {
    const length = Node.string(leaf).length;
    if (left < length || (left === length && (before || i === leaves.length - 1))) return { path: [...path, i], offset: left };
    left -= length;
  }
  return { path: [...path, Math.max(0, leaves.length - 1)], offset: 0 };
}
