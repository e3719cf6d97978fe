import { houseRules } from '../../shared/flow/notice-rules.ts';
import { moveInColumn, restoreColumn } from '../../shared/makeup/edit/dress.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import { inColumnOrder } from '../../shared/notice/moves.ts';
import { changePlan, orderNow } from '../state/page.ts';
import { useWords } from '../state/words.ts';

const put = (plan: Plan): void => changePlan(plan, 'page.step.column');

/** The notices in the order of their column, each to be moved up or down out of it, and put back with one press. */
export function ColumnOrder({ plan }: { readonly plan: Plan }) {
  const tell = useWords();
  const order = orderNow();
  if (order === null || order.notices.length < 2) return null;
  const moves = plan.notices?.moves ?? [];
  const notices = inColumnOrder(order.notices, (order.rules ?? houseRules).order, moves);
  const ids = notices.map(({ id }) => id);
  return (
    <details className="page-column">
      <summary>{tell('page.column-order')}</summary>
      {moves.length === 0 ? null : (
        <button type="button" onClick={() => put(restoreColumn(plan))}>
          {tell('page.column-restore')}
        </button>
      )}
      <ol>
        {notices.map(({ id, text }, at) => (
          <li key={id} data-moved={moves.some((move) => move.id === id)}>
            <span title={text}>{text}</span>
            <button
              type="button"
              aria-label={tell('page.column-up', text.slice(0, 12))}
              disabled={at === 0}
              onClick={() => put(moveInColumn(plan, ids, id, ids[at - 1]!))}
            >
              ↑
            </button>
            <button
              type="button"
              aria-label={tell('page.column-down', text.slice(0, 12))}
              disabled={at === ids.length - 1}
              onClick={() => put(moveInColumn(plan, ids, id, ids[at + 2] ?? null))}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
