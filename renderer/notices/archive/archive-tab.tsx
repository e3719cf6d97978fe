import { useEffect, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { ArchiveHit } from '../../../shared/api/calls/archive.ts';
import { desk } from '../../desk.ts';
import { useWords } from '../../state/words.ts';
import { BookingPane, type OrderDeeds } from '../order/booking-pane.tsx';
import { Marked } from '../rows/marked.tsx';
import { RowList } from '../rows/row-list.tsx';
import type { Counter } from '../use-counter.ts';

/** How long typing rests before the archive is asked, in milliseconds, and how many hits are shown. */
const [rest, most] = [60, 200];

/** Everything the counter ever took, searched while typing: any part of text, number, name, telephone, day, receipt. */
export function ArchiveTab({ counter, deeds }: { readonly counter: Counter; readonly deeds: OrderDeeds }) {
  const tell = useWords();
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const { hits, fault } = useSearch(wanted, counter);
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
          {fault !== ''
            ? fault
            : hits.length === 0
              ? tell('notices.archive.none')
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
      <BookingPane id={lit?.bookingId ?? null} counter={counter} deeds={deeds} />
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
        <span className="row-day">{hit.first ?? hit.takenAt.slice(0, 10)}</span>
      </span>
      <span className="row-text">
        <Marked text={hit.notice.text} wanted={wanted} />
      </span>
    </>
  );
}

function useSearch(wanted: string, counter: Counter): { readonly hits: readonly ArchiveHit[]; readonly fault: string } {
  const [hits, setHits] = useState<readonly ArchiveHit[]>([]);
  const [fault, setFault] = useState('');
  const { changes, say } = counter;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the desk tells of a change
  useEffect(() => {
    let isCurrent = true;
    const asking = setTimeout(() => {
      void desk.call('archive.search', { wanted, limit: most }).then((reply) => {
        if (!isCurrent) return;
        setFault(reply.ok ? '' : say(reply.fault));
        if (reply.ok) setHits(reply.value);
      });
    }, rest);
    return () => {
      isCurrent = false;
      clearTimeout(asking);
    };
  }, [wanted, changes]);
  return { hits, fault };
}
