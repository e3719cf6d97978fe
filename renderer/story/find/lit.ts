import { useCallback, useMemo } from 'react';
import { Element, Node, type NodeEntry, type Range } from 'slate';
import { findIn } from '../../../shared/story/find.ts';
import { useStories } from '../open-stories.ts';
import type { Decorate } from '../story-pane.tsx';
import { useFinding } from './finding.ts';
import { placesIn, rangeOf } from './places.ts';

/** Lights up what is found in the story in the editor. */
export function useLit(): Decorate {
  const { isOpen, words, matchCase, at, scope } = useFinding();
  const story = useStories((stories) => stories.current);
  const text = useStories(({ texts }) => (isOpen && story !== null ? texts[story] : undefined));
  // A current result moves with the text before it; those of the story in the editor are the first.
  const current = useMemo(
    () =>
      story === null || text === undefined || words === '' ? undefined : placesIn(text as unknown as Node[], { words, matchCase })[at],
    [story, text, words, matchCase, at],
  );
  return useCallback(
    ([node, path]: NodeEntry): Range[] => {
      if (!isOpen || words === '' || scope === 'notices' || text === undefined || !Element.isElement(node) || node.type === 'picture')
        return [];
      return findIn(Node.string(node), { words, matchCase }).map(({ from, to }) => {
        const isCurrent = current?.from === from && current.path.join() === path.join();
        return { ...rangeOf(node, path, from, to), found: isCurrent ? 'current' : 'found' };
      });
    },
    [isOpen, words, matchCase, scope, text, current],
  );
}
