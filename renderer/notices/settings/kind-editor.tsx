import { useState } from 'react';
import { Input, Label, TextArea, TextField } from 'react-aria-components';
import type { FormChange, House } from '../../../shared/notice/house.ts';
import { yuan } from '../../../shared/notice/money.ts';
import { sentenceOf } from '../../../shared/notice/sentence.ts';
import { useWords } from '../../state/words.ts';
import type { Choice } from '../entry/choices.ts';
import { noticeOf } from '../entry/draft.ts';
import { Proof, usePress } from '../proof/proof.tsx';
import { tell as tellPrice } from '../till.ts';
import { EditTable } from './edit-table.tsx';

/** The house's data with one form changed. */
export function withForm(house: House, kind: string, form: string, change: Omit<FormChange, 'name'>): House {
  const kinds = house.kinds.some(({ name }) => name === kind) ? house.kinds : [...house.kinds, { name: kind, forms: [] }];
  return {
    ...house,
    kinds: kinds.map((each) => {
      if (each.name !== kind) return each;
      const was = each.forms.find(({ name }) => name === form) ?? { name: form };
      return { ...each, forms: [...each.forms.filter(({ name }) => name !== form), { ...was, ...change }] };
    }),
  };
}

/** Values to show a form with: its own examples, else what the blank is called. */
const exampleValues = ({ form }: Choice): Record<string, string> =>
  Object.fromEntries(
    form.fields
      .filter(({ type }) => type !== 'image')
      .map(({ key, label, example, type }) => [key, example ?? (type === 'date' ? '2020-03-03' : label)]),
  );

/** A form's wording, evidence and usual number of insertions, with its sentence as it would print now and what that costs. */
export function KindEditor({
  house,
  choices,
  onChange,
}: {
  readonly house: House;
  readonly choices: readonly Choice[];
  readonly onChange: (house: House) => void;
}) {
  const tell = useWords();
  const [id, setId] = useState(choices[0]?.id ?? '');
  const choice = choices.find((each) => each.id === id) ?? choices[0];
  if (choice === undefined) return null;
  const { kind, form } = choice;
  const change = (part: Omit<FormChange, 'name'>): void => onChange(withForm(house, kind.name, form.name, part));
  const unknown = [...form.sentence.matchAll(/\{(\w+)\*?\}/g)]
    .map((found) => found[1] ?? '')
    .filter((key) => !form.fields.some((field) => field.key === key));
  return (
    <div className="kind-editor">
      <div className="kind-fields">
        <label>
          {tell('notices.form')}{' '}
          <select value={choice.id} onChange={(event) => setId(event.target.value)}>
            {choices.map((each) => (
              <option key={each.id} value={each.id}>{`${each.number} ${each.title}`}</option>
            ))}
          </select>
        </label>
        <TextField value={form.title} onChange={(title) => change({ title })}>
          <Label>{tell('notices.house.form.title')}</Label>
          <Input />
        </TextField>
        <TextField value={form.sentence} onChange={(sentence) => change({ sentence })} isInvalid={unknown.length > 0}>
          <Label>{tell('notices.house.form.sentence')}</Label>
          <TextArea rows={3} spellCheck={false} />
        </TextField>
        <p className={unknown.length > 0 ? 'fault' : 'hint'}>
          {unknown.length > 0
            ? tell('notices.house.form.unknown', { keys: unknown.join(' ') })
            : tell('notices.house.form.blanks', { keys: form.fields.map(({ key, label }) => `{${key}} ${label}`).join('　') })}
        </p>
        <TextField value={String(form.insertions)} onChange={(typed) => /^[1-9]\d?$/.test(typed) && change({ insertions: Number(typed) })}>
          <Label>{tell('notices.house.form.insertions')}</Label>
          <Input />
        </TextField>
        <EditTable
          label={tell('notices.evidence')}
          rows={form.evidence}
          columns={[
            { key: 'evidence', label: tell('notices.evidence'), read: (row) => row, write: (_, typed) => typed.trim(), width: 'wide' },
          ]}
          onChange={(evidence) => change({ evidence })}
          blank={() => ''}
        />
      </div>
      <Example house={house} choice={choice} />
    </div>
  );
}

/** The form's sentence as it would print now, and what it costs. */
function Example({ house, choice }: { readonly house: House; readonly choice: Choice }) {
  const tell = useWords();
  const press = usePress();
  const { form } = choice;
  const values = exampleValues(choice);
  const notice = noticeOf(choice, { values, text: form.sentence === '' ? form.title : '' });
  const told = press === null ? undefined : tellPrice(house, notice, press.composer, { bold: false, box: false }, form.insertions);
  return (
    <div className="kind-example">
      <h3>{tell('notices.house.example')}</h3>
      <Proof notice={notice} characters={house.measure} press={press} />
      {told === undefined ? null : <p className="example-price">¥ {yuan(told.price.total)}</p>}
      <p className="hint">{sentenceOf(form, {})}</p>
    </div>
  );
}
