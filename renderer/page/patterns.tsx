import { useState } from 'react';
import { adopted, type Plan } from '../../shared/makeup/plan.ts';
import { desk } from '../desk.ts';
import { useAnswer } from '../state/answer.ts';
import { changePlan, usePage } from '../state/page.ts';
import { orTell } from '../state/toasts.ts';
import { useWords } from '../state/words.ts';

/** Puts the open page's stories into a pattern's places, as one step. */
function takePattern(plan: Plan): void {
  const ids = usePage.getState().document?.storyIds ?? [];
  changePlan(
    adopted(
      plan,
      ids.map((id) => ({ id })),
    ),
    'page.step.pattern',
  );
}

/** Patterns of pages: kept from the page at work, used for another one. */
export function Patterns() {
  const tell = useWords();
  const [name, setName] = useState('');
  const plan = usePage((page) => page.plan);
  const patterns = useAnswer('pattern.list', {}, ['pattern']).value ?? [];
  return (
    <section className="page-panel page-patterns" aria-label={tell('page.patterns')}>
      <h2>{tell('page.patterns')}</h2>
      {patterns.length === 0 ? <p className="page-hint">{tell('page.no-patterns')}</p> : null}
      <ul>
        {patterns.map(({ id, rowVersion, name: called, plan: kept }) => (
          <li key={id}>
            <button type="button" disabled={plan?.sheet !== kept.sheet} onClick={() => takePattern(kept)}>
              {called}
            </button>
            <button
              type="button"
              aria-label={tell('page.pattern-drop', called)}
              onClick={async () => void orTell(await desk.call('pattern.drop', { id, rowVersion }))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          if (plan === null || name.trim() === '') return;
          if (orTell(await desk.call('pattern.keep', { name: name.trim(), plan })) !== null) setName('');
        }}
      >
        <input
          aria-label={tell('page.pattern-name')}
          placeholder={tell('page.pattern-name')}
          maxLength={40}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" disabled={name.trim() === '' || plan === null}>
          {tell('page.pattern-keep')}
        </button>
      </form>
    </section>
  );
}
