import { useEffect, useState } from 'react';
import { type Galley, type GalleyFor, lineAt } from '../../../shared/makeup/galley.ts';
import { points } from '../../../shared/sheet/length.ts';
import type { Story } from '../../../shared/story/story.ts';
import { useAnswer } from '../../state/answer.ts';
import { placeOfPoint } from '../../state/copy-range.ts';
import { useStatusText } from '../../state/status.ts';
import { useView } from '../../state/view.ts';
import { useWords } from '../../state/words.ts';
import { type OpenStory, useStories } from '../open-stories.ts';
import { askGalley } from './ask-galley.ts';

/** What a story without a place on a page is set for: one basic column of a broadsheet. */
const unplaced: GalleyFor = { sheet: 'broadsheet', line: points(12), place: null };

/** A story's galley, set anew with every change; the last one stays until the next is there, and null until the first is. */
export function useGalley(story: OpenStory, text: Story): Galley | null {
  const placed = useAnswer('story.place', { id: story.id }, ['page']).value;
  const [galley, setGalley] = useState<{ readonly story: string; readonly galley: Galley } | null>(null);
  useEffect(() => {
    let wanted = true;
    void askGalley(text, placed ?? unplaced).then((set) =>
      wanted && set !== null ? setGalley({ story: story.id, galley: set }) : undefined,
    );
    return () => {
      wanted = false;
    };
  }, [story, text, placed]);
  return galley?.story === story.id ? galley.galley : null;
}

/** The number of the galley's line that the caret stands in, or undefined: there is no caret, or it stands in a head or a caption. */
export function useCaretLine(story: OpenStory, galley: Galley | null): number | undefined {
  const point = useStories((stories) => stories.carets[story.id]?.focus);
  if (galley === null || point?.path.length !== 2) return undefined;
  return lineAt(galley, point.path[0]!, placeOfPoint(story.id, point)?.offset ?? 0);
}

/** Tells in the status bar how the story fits its place, and where on the page the caret stands. */
export function useGalleyStatus(galley: Galley | null, caretLine: number | undefined): void {
  const tell = useWords();
  const over = galley?.fit?.over.lines ?? 0;
  // Beside the page the page tells the fit of all its stories.
  const alone = useView(({ beside }) => !beside);
  useStatusText('fit', galley === null || !alone ? null : fitWords(galley, tell), over > 0 ? 'over' : galley?.fit ? 'good' : 'plain');
  const standing = caretLine === undefined ? null : galley?.lines[caretLine]?.standing;
  const words =
    caretLine === undefined
      ? null
      : standing == null
        ? tell('story.galley.line', caretLine + 1)
        : tell('story.galley.standing', standing.column + 1, standing.line + 1, caretLine + 1);
  useStatusText('caret', words);
}

/** How a story fits, in words: over or under in 行 + 字, or only how long it is. */
export function fitWords({ fit, depth, measure }: Galley, tell: ReturnType<typeof useWords>): string {
  if (fit === null) return tell('story.galley.length', depth, measure);
  if (fit.over.lines > 0) return tell('story.galley.over', fit.over.lines, fit.over.characters);
  if (fit.under.lines > 0) return tell('story.galley.under', fit.under.lines, fit.under.characters);
  return tell('story.galley.fits', depth);
}
