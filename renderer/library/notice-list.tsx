import { Writes } from '../frame/writes.tsx';
import { useAnswer } from '../state/answer.ts';
import type { PageCard } from '../state/at-work.ts';
import { useWords } from '../state/words.ts';
import { drag } from './drag.ts';
import { PutMenu } from './put-menu.tsx';

/** The notices that wait for a page. */
export function NoticeList({ pages }: { readonly pages: readonly PageCard[] }) {
  const tell = useWords();
  const waiting = useAnswer('notice.list', { pageId: null }, ['notice', 'placing', 'page']).value;
  return (
    <>
      {waiting?.length === 0 ? <p className="nothing">{tell('library.no-notices')}</p> : null}
      <ul className="side-list">
        {(waiting ?? []).map(({ id, notice }) => (
          <li key={id} draggable onDragStart={(event) => drag(event, { kind: 'notice', id })}>
            <span className="side-name">{notice.head}</span>
            <span className="side-text">{notice.text}</span>
            <Writes>
              <PutMenu placeable={{ kind: 'notice', id }} what={notice.text.slice(0, 12)} pages={pages} />
            </Writes>
          </li>
        ))}
      </ul>
    </>
  );
}
