import { type FormEvent, useState } from 'react';
import type { Settings as House } from '../../shared/api/calls/library.ts';
import { desk } from '../desk.ts';
import { SheetChoice } from '../library/facts-form.tsx';
import { useSettings } from '../state/house.ts';
import { orTell, tellNote } from '../state/toasts.ts';
import { type Theme, useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';
import { Copies } from './copies.tsx';
import { Icon } from './icon.tsx';
import { Over } from './over.tsx';
import { Writes } from './writes.tsx';

const roles = ['editor', 'clerk', 'proof', 'chief'] as const;

type Person = House['people'][number];

/** The settings while they are filled in: a person has no other name than the one being typed, so each has a row. */
type Filled = Omit<House, 'people'> & { readonly people: readonly (Person & { readonly row: number })[] };

let rows = 0;
const asRow = (person: Person) => ({ ...person, row: ++rows });

/** The paper, the people, how the window looks, and the copies of the store. */
export function Settings() {
  const tell = useWords();
  const isOpen = useView((view) => view.over === 'settings');
  return (
    <Over name="settings" title={tell('settings.title')} size="large">
      {isOpen ? <SettingsBody /> : null}
    </Over>
  );
}

function SettingsBody() {
  const { settings, rowVersion, isKnown } = useSettings();
  return (
    <div className="over-body settings">
      {isKnown ? <SettingsForm key={rowVersion} kept={settings as House} rowVersion={rowVersion} /> : null}
      <Copies />
    </div>
  );
}

function SettingsForm({ kept, rowVersion }: { readonly kept: House; readonly rowVersion: number }) {
  const tell = useWords();
  const [house, setHouse] = useState<Filled>({ ...kept, people: kept.people.map(asRow) });
  const [sections, setSections] = useState(kept.sections.join('\n'));
  const change = (part: Partial<Filled>) => setHouse((now) => ({ ...now, ...part }));
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const lines = sections
      .split('\n')
      .map((line) => line.trim().slice(0, 40))
      .filter((line) => line !== '')
      .slice(0, 40);
    const people = house.people.filter(({ name }) => name.trim() !== '').map(({ name, role }) => ({ name, role }));
    const settings = { ...house, sections: lines, people };
    if (orTell(await desk.call('setting.keep', { rowVersion, settings })) === null) return;
    tellNote('settings.kept');
    useView.getState().ask(null);
  };
  return (
    <form onSubmit={(event) => void keep(event)}>
      <div className="settings-columns">
        <section>
          <Writes>
            <label>
              {tell('settings.paper')}
              <input maxLength={40} value={house.paper} onChange={(event) => change({ paper: event.target.value })} />
            </label>
            <SheetChoice sheet={house.sheet} choose={(sheet) => change({ sheet })} />
            <label>
              {tell('settings.sections')}
              <textarea rows={6} value={sections} onChange={(event) => setSections(event.target.value)} />
            </label>
          </Writes>
        </section>
        <section>
          <Writes>
            <People house={house} change={change} />
          </Writes>
          <Looks />
        </section>
      </div>
      <Writes>
        <button type="submit" className="main-button">
          {tell('settings.keep')}
        </button>
      </Writes>
    </form>
  );
}

function People({ house, change }: { readonly house: Filled; change(part: Partial<Filled>): void }) {
  const tell = useWords();
  const { people } = house;
  const put = (row: number, part: Partial<Person>) =>
    change({ people: people.map((person) => (person.row === row ? { ...person, ...part } : person)) });
  return (
    <fieldset className="people">
      <legend>{tell('settings.people')}</legend>
      {people.map((person) => (
        <div key={person.row}>
          <input
            aria-label={tell('settings.name')}
            maxLength={40}
            value={person.name}
            onChange={(event) => put(person.row, { name: event.target.value })}
          />
          <select
            aria-label={tell('settings.role')}
            value={person.role}
            onChange={(event) => put(person.row, { role: event.target.value as (typeof roles)[number] })}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {tell(`settings.role.${role}`)}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="icon-button"
            aria-label={tell('settings.remove-person', person.name)}
            onClick={() => change({ people: people.filter(({ row }) => row !== person.row) })}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <button type="button" className="small-button" onClick={() => change({ people: [...people, asRow({ name: '', role: 'editor' })] })}>
        <Icon name="plus" />
        {tell('settings.add-person')}
      </button>
      <label>
        {tell('settings.current')}
        <select value={house.current} onChange={(event) => change({ current: event.target.value })}>
          <option value="">{tell('settings.nobody')}</option>
          {people
            .filter(({ name }) => name !== '')
            .map(({ row, name }) => (
              <option key={row} value={name}>
                {name}
              </option>
            ))}
        </select>
      </label>
    </fieldset>
  );
}

function Looks() {
  const tell = useWords();
  const { language, theme, speak, set } = useView();
  return (
    <fieldset className="people">
      <legend>{tell('settings.looks')}</legend>
      <label>
        {tell('settings.language')}
        <select value={language} onChange={(event) => speak(event.target.value === 'en' ? 'en' : 'zh')}>
          <option value="zh" lang="zh-CN">
            {tell('settings.chinese')}
          </option>
          <option value="en" lang="en">
            English
          </option>
        </select>
      </label>
      <label>
        {tell('settings.theme')}
        <select value={theme} onChange={(event) => set({ theme: event.target.value as Theme })}>
          {(['system', 'light', 'dark'] as const).map((one) => (
            <option key={one} value={one}>
              {tell(`settings.theme.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
