import { Button } from 'react-aria-components';
import type { Booking } from '../../../shared/api/calls/booking.ts';
import type { Composer } from '../../../shared/line/composer.ts';
import { yuan } from '../../../shared/notice/money.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { type Day, isDay } from '../../../shared/sheet/day.ts';
import { useCommands } from '../../commands/registry.ts';
import { KeysOf } from '../../frame/keys.tsx';
import { useAnswer } from '../../state/answer.ts';
import { useWords } from '../../state/words.ts';
import { putInForm, useAtCounter } from '../at-counter.ts';
import { joinFor } from '../entry/join.ts';
import { draftOf } from '../till.ts';
import type { Counter } from '../use-counter.ts';
import type { Entry } from './use-entry.ts';

const none: readonly Booking[] = [];

/** Offers to print the notice and one the same customer has that day as one entry, with the lines and the money that saves; taken, it is the customer's order that is changed. */
export function JoinOffer(props: {
  readonly entry: Entry;
  readonly notice: Notice;
  readonly runs: readonly Day[];
  readonly counter: Counter;
  readonly composer: Composer;
}) {
  const tell = useWords();
  const { entry, notice, runs, counter, composer } = props;
  const { draft } = entry;
  const { customerId, day } = draft;
  const asked = customerId === '' || !isDay(day) ? null : { customerId, paper: counter.paper.name, day };
  const beside = useAnswer('booking.beside', asked, ['booking']).value ?? none;
  const join = joinFor({ notice, style: draft, runs }, beside, counter.house, composer);
  const take = (): void => {
    if (join === undefined) return;
    const { booking, offer } = join;
    const was = draftOf(booking, counter.choices);
    const joined = { vouched: [...was.vouched, ...draft.vouched], shown: [...was.shown, ...draft.shown], payment: draft.payment };
    // What stands in the form goes into the order: nothing of it is laid aside.
    useAtCounter.setState({ draft: null });
    putInForm({ ...was, ...joined, values: offer.notice.fields, text: offer.notice.text }, booking);
  };
  useCommands([{ id: 'notices.join', words: 'command.notices.join', keys: ['Mod+J'], when: () => join !== undefined, run: take }]);
  if (join === undefined) return null;
  const { linesSaved: lines, saved, notice: one } = join.offer;
  return (
    <section className="join" aria-label={tell('notices.join')}>
      <p>{tell('notices.join.saves', { lines, amount: yuan(saved) })}</p>
      <p className="hint">{one.text}</p>
      <Button onPress={take}>
        {tell('command.notices.join')} <KeysOf command="notices.join" />
      </Button>
    </section>
  );
}
