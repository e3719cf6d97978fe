import { useEffect } from 'react';
import { compareProofs } from '../proofs/comparing.ts';
import type { PageCard } from '../state/at-work.ts';
import { clockOf } from '../state/time.ts';
import { useWords } from '../state/words.ts';
import { askInto, type Lacks, lacksAny, leaveUnsigned, type Round, rounds, useSigning } from './signing.ts';
import { Writes } from './writes.tsx';

/** What a choice of rounds is given: the page, what it lacks, and what brings it into a round. */
interface RoundChoiceProps {
  readonly page: PageCard;
  readonly lacks: Lacks;
  bring(round: Round): Promise<void>;
}

/** The round of proof a page is in, to be changed; who brought it there, and whether it has been changed since. */
export function RoundChoice({ page, lacks, bring }: RoundChoiceProps) {
  const tell = useWords();
  const isAsked = useSigning(({ asked }) => asked === page.id);
  const isLacking = lacksAny(lacks);
  // What was found meanwhile needs no second word.
  useEffect(() => {
    if (isAsked && !isLacking) leaveUnsigned();
  }, [isAsked, isLacking]);
  const into = (round: Round): void => void askInto(page.id, round, lacks, bring);
  return (
    <div className={`round is-${page.round}${page.changedSince ? ' is-changed' : ''}`}>
      <Writes>
        <select aria-label={tell('library.round')} value={page.round} onChange={({ target }) => into(target.value as Round)}>
          {rounds.map((round) => (
            <option key={round} value={round}>
              {tell(`library.round.${round}`)}
            </option>
          ))}
        </select>
      </Writes>
      {page.roundBy === '' ? null : <small>{tell('library.round-by', page.roundBy, clockOf(page.roundAt))}</small>}
      {page.changedSince ? <em>{tell('library.changed-since')}</em> : null}
      {page.roundAt === '' ? null : (
        <button type="button" className="small-button" title={tell('proofs.title')} onClick={() => void compareProofs(page.id)}>
          {tell('proofs.open')}
        </button>
      )}
      {isAsked ? (
        <span className="sign-over" role="alert">
          {lacks.lines > 0 ? <span>{tell('page.sign-over', lacks.lines)}</span> : null}
          {lacks.pictures > 0 ? <span>{tell('page.sign-empty', lacks.pictures)}</span> : null}
          <button type="button" className="small-button" onClick={() => into('signed')}>
            {tell('page.sign-anyway')}
          </button>
          <button type="button" className="small-button" onClick={leaveUnsigned}>
            {tell('page.sign-not')}
          </button>
        </span>
      ) : null}
    </div>
  );
}
