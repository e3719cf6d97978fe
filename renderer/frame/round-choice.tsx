import { desk } from '../desk.ts';
import type { PageCard } from '../state/at-work.ts';
import { clockOf } from '../state/time.ts';
import { orTell } from '../state/toasts.ts';
import { useWords } from '../state/words.ts';
import { Writes } from './writes.tsx';

const rounds = ['rough', 'first', 'second', 'third', 'signed'] as const;

/** A round of proof a page may be in; signed is the last. */
export type Round = (typeof rounds)[number];

/** Brings a page into a round, in the name of whoever is at the desk. */
export async function bringInto(pageId: string, round: Round): Promise<void> {
  // Who signs is asked now, not when the page was shown.
  const kept = orTell(await desk.call('setting.get', {}));
  if (kept !== null) orTell(await desk.call('page.round', { pageId, round, by: kept.settings?.current ?? '' }));
}

/** The round of proof a page is in, to be changed; who brought it there, and whether it has been changed since. */
export function RoundChoice({ page, bring }: { readonly page: PageCard; bring(round: Round): Promise<void> }) {
  const tell = useWords();
  return (
    <div className={`round is-${page.round}${page.changedSince ? ' is-changed' : ''}`}>
      <Writes>
        <select aria-label={tell('library.round')} value={page.round} onChange={({ target }) => void bring(target.value as Round)}>
          {rounds.map((round) => (
            <option key={round} value={round}>
              {tell(`library.round.${round}`)}
            </option>
          ))}
        </select>
      </Writes>
      {page.roundBy === '' ? null : <small>{tell('library.round-by', page.roundBy, clockOf(page.roundAt))}</small>}
      {page.changedSince ? <em>{tell('library.changed-since')}</em> : null}
    </div>
  );
}
