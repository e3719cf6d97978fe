import { useMemo } from 'react';
import type { Story } from '../../../shared/story/story.ts';
import { useWords } from '../../state/words.ts';
import { elementWords } from '../element-view.tsx';
import { difference } from './difference.ts';

/** Two states of a story as one text: what went is struck out in red, what came stands in green. */
export function ComparedView({ before, after }: { readonly before: Story; readonly after: Story }) {
  const tell = useWords();
  const compared = useMemo(() => difference(before, after), [before, after]);
  const isSame = compared.every(({ pieces }) => pieces.every(({ kind }) => kind === 'same'));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="review-copy compared" tabIndex={0} aria-label={tell('story.version.difference')}>
      {isSame ? <p className="compared-same">{tell('story.version.same')}</p> : null}
      {compared.map(({ type, pieces }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with every comparison
        <p key={i} className={`review-${type}`}>
          <span>{tell(elementWords(type))}</span>
          {pieces.map(({ kind, text }, j) =>
            kind === 'same' ? (
              text
            ) : kind === 'out' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <del key={j}>{text}</del>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <ins key={j}>{text}</ins>
            ),
          )}
        </p>
      ))}
    </section>
  );
}
