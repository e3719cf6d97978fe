import { useMemo } from 'react';
import type { Story } from '../../../shared/story/story.ts';
import { keyed } from '../../frame/keyed.ts';
import { Scrolling } from '../../frame/scrolling.tsx';
import { useWords } from '../../state/words.ts';
import { elementWords } from '../element-view.tsx';
import { difference, type Piece } from './difference.ts';

/** Two states of a story as one text: what went is struck out in red, what came stands in green. */
export function ComparedView({ before, after }: { readonly before: Story; readonly after: Story }) {
  const tell = useWords();
  const compared = useMemo(() => difference(before, after), [before, after]);
  const isSame = compared.every(({ pieces }) => pieces.every(({ kind }) => kind === 'same'));
  return (
    <Scrolling label={tell('story.version.difference')} className="review-copy compared">
      {isSame ? <p className="compared-same">{tell('story.version.same')}</p> : null}
      {keyed(compared, ({ type, pieces }) => type + pieces.map(({ text }) => text).join('')).map(([key, { type, pieces }]) => (
        <p key={key} className={`review-${type}`}>
          <span>{tell(elementWords(type))}</span>
          {keyed(pieces, ({ kind, text }) => kind + text).map(([own, piece]) => (
            <PieceView key={own} piece={piece} />
          ))}
        </p>
      ))}
    </Scrolling>
  );
}

function PieceView({ piece: { kind, text } }: { readonly piece: Piece }) {
  return kind === 'same' ? text : kind === 'out' ? <del>{text}</del> : <ins>{text}</ins>;
}
