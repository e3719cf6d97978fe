import type { House } from '../../../shared/notice/house.ts';
import { yuan } from '../../../shared/notice/money.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { sentenceOf } from '../../../shared/notice/sentence.ts';
import { useWords } from '../../state/words.ts';
import type { Choice } from '../entry/choices.ts';
import { noticeOf } from '../entry/draft.ts';
import { Proof, usePress } from '../proof/proof.tsx';
import { tell as tellPrice } from '../till.ts';

/** Values to show a form with: its own examples, else what the blank is called. */
const exampleValues = ({ form }: Choice): Record<string, string> =>
  Object.fromEntries(
    form.fields
      .filter(({ type }) => type !== 'image')
      .map(({ key, label, example, type }) => [key, example ?? (type === 'date' ? '2020-03-03' : label)]),
  );

/** A notice of a form, its blanks filled by examples. */
export const exampleNotice = (choice: Choice): Notice =>
  noticeOf(choice, { values: exampleValues(choice), text: choice.form.sentence === '' ? choice.form.title : '' });

/** A form's sentence as it would print now, and what it costs. */
export function Example({ house, choice }: { readonly house: House; readonly choice: Choice }) {
  const tell = useWords();
  const press = usePress();
  const { form } = choice;
  const notice = exampleNotice(choice);
  const told = press === null ? undefined : tellPrice(house, notice, press.composer, { bold: false, box: false }, form.insertions);
  return (
    <div className="kind-example">
      <h2>{tell('notices.house.example')}</h2>
      <Proof notice={notice} characters={house.measure} press={press} />
      {told === undefined ? null : <p className="example-price">¥ {yuan(told.price.total)}</p>}
      <p className="hint">{sentenceOf(form, {})}</p>
    </div>
  );
}
