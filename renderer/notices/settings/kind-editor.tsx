import { useState } from 'react';
import { Button, Label, TextArea, TextField } from 'react-aria-components';
import { numberNames } from '../../../shared/notice/checks/check.ts';
import type { FormChange, KindChange } from '../../../shared/notice/house.ts';
import type { Field, Form } from '../../../shared/notice/kinds/form.ts';
import { KINDS } from '../../../shared/notice/kinds/kinds.ts';
import { useWords } from '../../state/words.ts';
import { type Choice, choiceId } from '../entry/choices.ts';
import { ChoiceSelect } from '../rows/choice-select.tsx';
import { fieldColumns } from './columns.ts';
import { EditTable } from './edit-table.tsx';
import { Example } from './example.tsx';
import { freshName, withForm, withKind, withoutForm } from './house-kinds.ts';
import { LineField } from './line-field.tsx';
import type { SectionProps } from './section.ts';
import { someWords, whole, wordGroups, wordList } from './written.ts';

/** The kinds and their forms: head and place in the column, the words they are known by, blanks, wording, evidence and usual runs; beside it the notice as it would print now and what it costs. */
export function KindEditor({ house, choices, onChange }: SectionProps) {
  const tell = useWords();
  const [id, setId] = useState(choices[0]?.id ?? '');
  const choice = choices.find((each) => each.id === id) ?? choices[0];
  if (choice === undefined) return null;
  const { kind, form } = choice;
  const changed = house.kinds.find(({ name }) => name === kind.name);
  const isOurs = KINDS.some(({ name, forms }) => name === kind.name && forms.some((each) => each.name === form.name));
  const add = (to: string, forms: readonly { readonly name: string }[], head: Partial<KindChange>): void => {
    const name = freshName(forms.map((each) => each.name));
    const title = tell('notices.house.form.new');
    const fields: readonly Field[] = [{ key: 'owner', label: tell('notices.house.field.owner'), type: 'text', required: true }];
    onChange(
      withForm(withKind(house, to, head), to, name, { title, fields, sentence: `{owner}${title}`, words: [], evidence: [], insertions: 1 }),
    );
    setId(choiceId(to, name));
  };
  return (
    <div className="kind-editor">
      <div className="kind-fields">
        <p className="settings-row">
          <ChoiceSelect label={tell('notices.form')} choices={choices} value={choice.id} onChange={setId} />
          <Button onPress={() => add(freshName(house.kinds.map(({ name }) => name)), [], { head: tell('notices.house.kind.new') })}>
            {tell('notices.house.kind.add')}
          </Button>
          <Button onPress={() => add(kind.name, kind.forms, {})}>{tell('notices.house.form.add')}</Button>
          <Button
            isDisabled={changed === undefined || !changed.forms.some(({ name }) => name === form.name)}
            onPress={() => onChange(withoutForm(house, kind.name, form.name))}
          >
            {tell(isOurs ? 'notices.house.form.restore' : 'notices.house.take-out')}
          </Button>
        </p>
        <KindFields choice={choice} onChange={(change) => onChange(withKind(house, kind.name, change))} />
        <FormFields choice={choice} onChange={(change) => onChange(withForm(house, kind.name, form.name, change))} />
      </div>
      <Example house={house} choice={choice} />
    </div>
  );
}

function KindFields({ choice: { kind }, onChange }: { readonly choice: Choice; readonly onChange: (change: Partial<KindChange>) => void }) {
  const tell = useWords();
  return (
    <div className="settings-lines">
      <LineField label={tell('notices.house.kind.head')} value={kind.head} how={someWords} onChange={(head) => onChange({ head })} />
      <LineField
        label={tell('notices.house.kind.order')}
        value={kind.order}
        how={whole(0, 9999)}
        onChange={(order) => onChange({ order })}
      />
      <LineField
        label={tell('notices.house.kind.signs')}
        value={kind.signs}
        how={wordGroups}
        hint={tell('notices.house.kind.signs-hint')}
        onChange={(signs) => onChange({ signs })}
      />
    </div>
  );
}

/** What the sentence may say of a field: its value, and the name of its number where it may have several. */
function blanksOf({ key, label, validator = '' }: Field): readonly string[] {
  const names = numberNames(validator);
  return [`{${key}} ${label}`, ...(names.length === 0 ? [] : [`{${key}#} ${names.join('/')}`])];
}

function FormFields({
  choice: { form },
  onChange,
}: {
  readonly choice: Choice;
  readonly onChange: (change: Omit<FormChange, 'name'>) => void;
}) {
  const tell = useWords();
  return (
    <>
      <div className="settings-lines">
        <LineField label={tell('notices.house.form.title')} value={form.title} how={someWords} onChange={(title) => onChange({ title })} />
        <LineField label={tell('notices.house.form.words')} value={form.words} how={wordList} onChange={(words) => onChange({ words })} />
        <LineField
          label={tell('notices.house.form.insertions')}
          value={form.insertions}
          how={whole(1, 99)}
          onChange={(insertions) => onChange({ insertions })}
        />
        <LineField
          label={tell('notices.house.form.days')}
          value={form.days ?? 0}
          how={whole(0, 999)}
          onChange={(days) => onChange({ days })}
        />
      </div>
      <Sentence form={form} onChange={(sentence) => onChange({ sentence })} />
      <EditTable
        label={tell('notices.house.fields')}
        rows={form.fields}
        columns={fieldColumns(tell)}
        onChange={(fields) => onChange({ fields })}
        blank={(): Field => ({
          key: freshName(form.fields.map(({ key }) => key)),
          label: tell('notices.house.field.new'),
          type: 'text',
          required: false,
        })}
      />
      <EditTable
        label={tell('notices.evidence')}
        rows={form.evidence}
        columns={[
          {
            key: 'evidence',
            label: tell('notices.evidence'),
            hint: tell('notices.house.hint.evidence'),
            read: (row) => row,
            write: (_, typed) => typed.trim(),
            width: 'wide',
          },
        ]}
        onChange={(evidence) => onChange({ evidence })}
        blank={() => ''}
      />
    </>
  );
}

/** The printed sentence; a blank it names that is not there is told. */
function Sentence({ form, onChange }: { readonly form: Form; readonly onChange: (sentence: string) => void }) {
  const tell = useWords();
  const unknown = [...form.sentence.matchAll(/\{(\w+)[*#]?\}/g)]
    .map((found) => found[1] ?? '')
    .filter((key) => !form.fields.some((field) => field.key === key));
  return (
    <>
      <TextField value={form.sentence} onChange={onChange} isInvalid={unknown.length > 0}>
        <Label>{tell('notices.house.form.sentence')}</Label>
        <TextArea rows={3} spellCheck={false} />
      </TextField>
      <p className={unknown.length > 0 ? 'fault' : 'hint'}>
        {unknown.length > 0
          ? tell('notices.house.form.unknown', { keys: unknown.join(' ') })
          : tell('notices.house.form.blanks', { keys: form.fields.flatMap(blanksOf).join('　') })}
      </p>
    </>
  );
}
