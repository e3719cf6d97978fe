import { teller } from '../../../shared/words/window/words.ts';
import { useView } from '../../state/view.ts';
import { goToCounter } from '../counter-commands.ts';
import type { Choice } from '../entry/choices.ts';
import { noticesIn, readPasted } from './rows.ts';
import { noBatch, useUnderWay } from './under-way.ts';

/**
 * Several notices typed or pasted as one text where one was asked for: puts them into the batch and goes there. Under a batch that is under way they stand behind its rows, where these
 * stay what they are; `busy` where they would not, or it is a table. `one` when the text is no more than one notice.
 */
export function bringSeveral(typed: string, choices: readonly Choice[]): 'one' | 'brought' | 'busy' {
  const count = noticesIn(typed, choices);
  if (count < 2) return 'one';
  const now = useUnderWay.getState();
  if (now.table !== null) return 'busy';
  const before = now.text === '' ? [] : readPasted(now.text, choices).texts;
  const text = now.text === '' ? typed : `${now.text.trimEnd()}\n${typed}`;
  const after = readPasted(text, choices).texts;
  if (after.length !== before.length + count || before.some((each, at) => after[at] !== each)) return 'busy';
  const begun = now.text === '' ? { ...noBatch, id: crypto.randomUUID() } : now;
  useUnderWay.setState({
    ...begun,
    text,
    at: before.length,
    said: teller(useView.getState().language)('notices.batch.brought', { count }),
  });
  goToCounter('batch');
  return 'brought';
}
