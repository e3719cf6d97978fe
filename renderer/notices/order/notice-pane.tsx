import { useAnswer } from '../../state/answer.ts';
import { useWords } from '../../state/words.ts';
import { Proof, usePress } from '../proof/proof.tsx';
import type { Counter } from '../use-counter.ts';
import { TearSheetButton } from './tear-sheet.tsx';

/** A notice nobody ordered at the counter (it came with a page's text): as it prints, and its tear sheet once it stands on a page. */
export function NoticePane({ id, counter }: { readonly id: string; readonly counter: Counter }) {
  const tell = useWords();
  const press = usePress();
  const kept = useAnswer('notice.get', { id }, ['notice', 'placing']).value;
  if (kept === null) return <aside className="booking-pane" />;
  return (
    <aside className="booking-pane" aria-label={tell('notices.no-order')}>
      <Proof notice={kept.notice} characters={counter.house.measure} press={press} />
      <p className="meta">{tell('notices.no-order')}</p>
      {kept.pageId === null ? null : (
        <div className="deeds">
          <TearSheetButton noticeId={id} pageId={kept.pageId} />
        </div>
      )}
    </aside>
  );
}
