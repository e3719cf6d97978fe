import { useCallback } from 'react';
import { Element, Node, type NodeEntry, type Range } from 'slate';
import { findIn } from '../../../shared/story/find.ts';
import { useStories } from '../open-stories.ts';
import type { Decorate } from '../story-pane.tsx';
import { resultsNow, useFinding } from './finding.ts';
import { rangeOf } from './places.ts';

/** Lights up what is found in the story in the editor. */
export function useLit(): Decorate {
  const { isOpen, words, matchCase, at, scope } = useFinding();
  // A current result moves with the text before it.
  const text = useStories(({ texts, current }) => (isOpen && current !== null ? texts[current] : undefined));
  return useCallback(
    ([node, path]: NodeEntry): Range[] => {
      if (!isOpen || words === '' || scope === 'notices' || text === undefined || !Element.isElement(node) || node.type === 'picture')
        return [];
      const current = resultsNow()[at];
      return findIn(Node.string(node), { words, matchCase }).map(({ from, to }) => {
        const isCurrent = current?.kind === 'story' && current.place.from === from && current.place.path.join() === path.join();
        return { ...rangeOf(node, path, from, to), found: isCurrent ? 'current' : 'found' };
      });
    },
    [isOpen, words, matchCase, at, scope, text],
  );
}
