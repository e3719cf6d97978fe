import { type FormEvent, useState } from 'react';
import { desk } from '../desk.ts';
import type { PageCard } from '../state/at-work.ts';
import { useSettings } from '../state/house.ts';
import { orTell } from '../state/toasts.ts';
import { useWords } from '../state/words.ts';

/** Number, section, editors and sheet of a page, changed in place. */
export function FactsForm({ page, done }: { readonly page: PageCard; done(): void }) {
  const tell = useWords();
  const { sections } = useSettings().settings;
  const [facts, setFacts] = useState({ number: page.number, section: page.section, editors: page.editors, sheet: page.sheet });
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (orTell(await desk.call('page.facts', { id: page.id, rowVersion: page.rowVersion, ...facts })) !== null) done();
  };
  return (
    <form
      className="facts-form"
      onSubmit={(event) => void keep(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) done();
      }}
    >
      <label>
        {tell('library.facts.number')}
        <input
          type="number"
          min={1}
          max={999}
          value={facts.number}
          onChange={(event) => setFacts({ ...facts, number: event.target.valueAsNumber || 1 })}
        />
      </label>
      <label>
        {tell('library.facts.section')}
        <input
          ref={focusOnce}
          list="page-sections"
          maxLength={40}
          value={facts.section}
          onChange={(event) => setFacts({ ...facts, section: event.target.value })}
        />
      </label>
      <label>
        {tell('library.facts.editors')}
        <input maxLength={80} value={facts.editors} onChange={(event) => setFacts({ ...facts, editors: event.target.value })} />
      </label>
      <SheetChoice sheet={facts.sheet} choose={(sheet) => setFacts({ ...facts, sheet })} />
      <button type="submit" className="small-button">
        {tell('library.keep')}
      </button>
      <datalist id="page-sections">
        {sections.map((section) => (
          <option key={section} value={section} />
        ))}
      </datalist>
    </form>
  );
}

/** The person has just asked to name the page. */
const focusOnce = (field: HTMLInputElement | null): void => field?.focus();

/** Which sheet a page is printed on. */
export function SheetChoice({ sheet, choose }: { readonly sheet: PageCard['sheet']; choose(sheet: PageCard['sheet']): void }) {
  const tell = useWords();
  return (
    <label>
      {tell('library.facts.sheet')}
      <select value={sheet} onChange={(event) => choose(event.target.value === 'tabloid' ? 'tabloid' : 'broadsheet')}>
        <option value="broadsheet">{tell('library.sheet.broadsheet')}</option>
        <option value="tabloid">{tell('library.sheet.tabloid')}</option>
      </select>
    </label>
  );
}
