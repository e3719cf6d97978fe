import type { KeyboardEvent } from 'react';
import { setImprint } from '../../shared/makeup/edit/dress.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import { changePlan } from '../state/page.ts';
import { useWords } from '../state/words.ts';

interface Props {
  readonly plan: Plan;
  readonly index: number;
  readonly imprint: string;
}

/** What a masthead says of the house: put there with Enter or when it is left, Esc takes back what was typed. */
export function ImprintText({ plan, index, imprint }: Props) {
  const tell = useWords();
  const put = (typed: string): void => {
    const said = typed.trim();
    if (said !== imprint) changePlan(setImprint(plan, index, said), 'page.step.dress');
  };
  const onKeyDown = ({ nativeEvent, key, currentTarget }: KeyboardEvent<HTMLInputElement>): void => {
    if (nativeEvent.isComposing) return;
    if (key === 'Escape') currentTarget.value = imprint;
    if (key === 'Enter' || key === 'Escape') currentTarget.closest('.page-area')?.querySelector<HTMLElement>('.page-canvas')?.focus();
  };
  return (
    <label className="page-imprint">
      {tell('page.imprint')}
      <input key={imprint} defaultValue={imprint} maxLength={120} onKeyDown={onKeyDown} onBlur={({ target }) => put(target.value)} />
    </label>
  );
}
