import { useEffect, useRef } from 'react';
import { houseRules } from '../../shared/flow/notice-rules.ts';
import { moveInColumn, restoreColumn } from '../../shared/makeup/edit/dress.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import { inColumnOrder } from '../../shared/notice/moves.ts';
import { changePlan, orderNow } from '../state/page.ts';
import { useWords } from '../state/words.ts';
import { correctNotice } from './desktop.ts';

/** Puts a notice before another one of its column, or last. */
const move = (plan: Plan, ids: readonly string[], id: string, before: string | null): void =>
  changePlan(moveInColumn(plan, ids, id, before), 'page.step.column');

/** The notices in the order of their column, each to be corrected, to be moved up or down out of it, and put back with one press. */
export function ColumnOrder({ plan }: { readonly plan: Plan }) {
  const tell = useWords();
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<{ readonly id: string; readonly way: 'up' | 'down' } | null>(null);
  useEffect(() => {
    if (pressed.current === null) return;
    // The list is another now: the focus goes with the notice, so that the same key moves it on; at an end to the way back.
    const row = list.current?.querySelector(`[data-notice="${CSS.escape(pressed.current.id)}"]`);
    const button =
      row?.querySelector<HTMLElement>(`.is-${pressed.current.way}:enabled`) ??
      row?.querySelector<HTMLElement>('.is-up:enabled, .is-down:enabled');
    button?.focus();
    pressed.current = null;
  });
  const order = orderNow();
  if (order === null || order.notices.length < 2) return null;
  const moves = plan.notices?.moves ?? [];
  const notices = inColumnOrder(order.notices, (order.rules ?? houseRules).order, moves);
  const ids = notices.map(({ id }) => id);
  const mover = (way: 'up' | 'down', at: number) => {
    const { id, text } = notices[at]!;
    const before = way === 'up' ? ids[at - 1] : (ids[at + 2] ?? null);
    return (
      <button
        type="button"
        className={`is-${way}`}
        aria-label={tell(`page.column-${way}`, text.slice(0, 12), at + 1, ids.length)}
        disabled={at === (way === 'up' ? 0 : ids.length - 1)}
        onClick={() => {
          pressed.current = { id, way };
          move(plan, ids, id, before ?? null);
        }}
      >
        {way === 'up' ? '↑' : '↓'}
      </button>
    );
  };
  return (
    <details className="page-column">
      <summary>{tell('page.column-order')}</summary>
      {moves.length === 0 ? null : (
        <button type="button" onClick={() => changePlan(restoreColumn(plan), 'page.step.column')}>
          {tell('page.column-restore')}
        </button>
      )}
      <ol ref={list}>
        {notices.map(({ id, text }, at) => (
          <li key={id} data-notice={id} data-moved={moves.some((one) => one.id === id)}>
            <button type="button" className="page-column-text" title={text} onClick={() => correctNotice(id)}>
              {text}
            </button>
            {mover('up', at)}
            {mover('down', at)}
          </li>
        ))}
      </ol>
    </details>
  );
}
