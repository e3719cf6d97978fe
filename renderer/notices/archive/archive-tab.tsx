import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { ArchiveHit } from '../../../shared/api/calls/archive.ts';
import { useAnswer } from '../../state/answer.ts';
import { useRested } from '../../state/rested.ts';
import { useWords } from '../../state/words.ts';
import { hereAt } from '../entry/values.ts';
import { BookingPane } from '../order/booking-pane.tsx';
import { NoticePane } from '../order/notice-pane.tsx';
import { Marked } from '../rows/marked.tsx';
import { RowList } from '../rows/row-list.tsx';
import type { Counter } from '../use-counter.ts';

/** How long typing rests before the archive is asked, in milliseconds, and how many hits are shown. */
const [rest, most] = [60, 200];

const none: readonly ArchiveHit[] = [];

/** Everything the counter ever took, searched while typing: any part of text, number, name, telephone, day, receipt. */
export function ArchiveTab({ counter }: { readonly counter: Counter }) {
  const tell = useWords();
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const hits =
    useAnswer('archive.search', { wanted: useRested(wanted, rest), limit: most }, ['notice', 'booking', 'customer']).value ?? none;
  const lit = hits[Math.min(at, hits.length - 1)];
  return (
    <div className="two-panes">
      <section className="list-pane">
        <SearchField
          value={wanted}
          onChange={(typed) => {
            setWanted(typed);
            setAt(0);
          }}
          autoFocus
        >
          <Label>{tell('notices.archive.search')}</Label>
          <Input
            placeholder={tell('notices.archive.hint')}
            onKeyDown={(event) => {
              // The list is walked without leaving the field.
              if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
              event.preventDefault();
              setAt((was) => Math.min(hits.length - 1, Math.max(0, was + (event.key === 'ArrowDown' ? 1 : -1))));
            }}
          />
        </SearchField>
        <p className="count" role="status">
          {hits.length === 0
            ? tell(wanted === '' ? 'notices.archive.empty' : 'notices.archive.none')
            : tell('notices.archive.count', { count: hits.length, more: hits.length === most })}
        </p>
        <RowList
          label={tell('notices.archive')}
          rows={hits}
          keyOf={(hit) => `${hit.noticeId}${hit.bookingId ?? ''}`}
          height={52}
          at={at}
          onMove={setAt}
        >
          {(hit) => <HitRow hit={hit} wanted={wanted} />}
        </RowList>
      </section>
      {lit?.bookingId === null ? (
        <NoticePane id={lit.noticeId} counter={counter} />
      ) : (
        <BookingPane id={lit?.bookingId ?? null} counter={counter} />
      )}
    </div>
  );
}

function HitRow({ hit, wanted }: { readonly hit: ArchiveHit; readonly wanted: string }) {
  return (
    <>
      <span className="row-head">
        <strong>
          <Marked text={hit.customer || hit.notice.head} wanted={wanted} />
        </strong>
        <span>
          <Marked text={hit.phone} wanted={wanted} />
        </span>
        <span className="row-day">{hit.first ?? hereAt(hit.takenAt).day}</span>
      </span>
      <span className="row-text">
        <Marked text={hit.notice.text} wanted={wanted} />
      </span>
    </>
  );
}
