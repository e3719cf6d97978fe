import '../style/proofs.css';
import { useEffect, useMemo, useState } from 'react';
import type { Output } from '../../shared/api/contract.ts';
import { changesBetween } from '../../shared/display/proof-changes.ts';
import type { PageOrder } from '../../shared/pipeline.ts';
import { inPoints } from '../../shared/sheet/length.ts';
import { sheets } from '../../shared/sheet/sheets.ts';
import type { Tell } from '../../shared/words/window/words.ts';
import { Over } from '../frame/over.tsx';
import { Scrolling } from '../frame/scrolling.tsx';
import { fullSize } from '../page/view.ts';
import { useAnswer } from '../state/answer.ts';
import { momentOf } from '../state/time.ts';
import { useWords } from '../state/words.ts';
import { sayChange } from './change-words.ts';
import { useComparing } from './comparing.ts';
import { type NumberedChange, numbered } from './numbered.ts';
import { usePanes, useRoom } from './panes.ts';
import { ProofPane } from './proof-pane.tsx';
import { type Side, useOrder, useProof } from './use-proof.ts';

type Rounds = Output<'round.list'>;

/** Two proofs of a page side by side, what changed marked on both and told beside them. */
export function Proofs() {
  const tell = useWords();
  const pageId = useComparing((comparing) => comparing.pageId);
  return (
    <Over name="proofs" title={tell('proofs.title')} size="whole">
      {pageId === null ? null : <PageProofs pageId={pageId} />}
    </Over>
  );
}

function PageProofs({ pageId }: { readonly pageId: string }) {
  const tell = useWords();
  const { value: rounds } = useAnswer('round.list', { pageId }, ['round']);
  if (rounds === null) return <p className="proofs-nothing">{tell('frame.loading')}</p>;
  const [last] = rounds;
  if (last === undefined) return <p className="proofs-nothing">{tell('proofs.no-rounds')}</p>;
  return <Comparison pageId={pageId} rounds={rounds} last={last.id} />;
}

/** The room about a page in its pane, in CSS pixels. */
const margin = 10;

/** How high a page is shown: as large as its pane has room for, or in its own size. */
function heightFor(
  order: PageOrder | null | undefined,
  room: { readonly width: number; readonly height: number },
  isLarge: boolean,
): number {
  if (order == null || room.height === 0) return 0;
  const { width, height } = sheets[order.plan?.sheet ?? order.sheet];
  if (isLarge) return Math.round(inPoints(height) * fullSize);
  return Math.max(100, Math.floor(Math.min(room.height - 2 * margin, ((room.width - 2 * margin) * height) / width)));
}

/** The rounds compared; null is the page as it is now. */
type Chosen = Readonly<Record<Side, string | null>>;

const sides: readonly Side[] = ['before', 'after'];

/** Both proofs, each as large as it is to be shown, and what differs between them (null until both are there). */
function useProofs(pageId: string, chosen: Chosen, room: { readonly width: number; readonly height: number }, isLarge: boolean) {
  const orders = { before: useOrder(pageId, chosen.before), after: useOrder(pageId, chosen.after) };
  const heights = { before: heightFor(orders.before, room, isLarge), after: heightFor(orders.after, room, isLarge) };
  const ratio = globalThis.devicePixelRatio;
  const made = {
    before: useProof('before', orders.before, Math.round(heights.before * ratio)),
    after: useProof('after', orders.after, Math.round(heights.after * ratio)),
  };
  const [before, after] = sides.map((side) => (made[side] === 'broken' ? null : made[side]));
  const proofs = useMemo(() => ({ before: before ?? null, after: after ?? null }), [before, after]);
  const changes = useMemo(() => (before && after ? numbered(changesBetween(before.page, after.page)) : null), [before, after]);
  const isBroken = (side: Side): boolean => made[side] === 'broken';
  return { orders, heights, proofs, changes, isBroken };
}

function Comparison({ pageId, rounds, last }: { readonly pageId: string; readonly rounds: Rounds; readonly last: string }) {
  const tell = useWords();
  const [chosen, setChosen] = useState<Chosen>({ before: last, after: null });
  const [isLarge, setLarge] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  const { panes, onScroll, goTo } = usePanes();
  const room = useRoom(panes.before);
  const { orders, heights, proofs, changes, isBroken } = useProofs(pageId, chosen, room, isLarge);

  const changeAt = (shown: number | null) => changes?.find(({ shownAs }) => shownAs === shown)?.change;
  const change = changeAt(at);
  useEffect(() => {
    if (change !== undefined) goTo(change, proofs);
  }, [change, proofs, goTo]);

  const look = (shown: number) => {
    setAt(shown);
    const wanted = changeAt(shown);
    // Also one that is looked at already: the hand may have scrolled away from it.
    if (wanted !== undefined) goTo(wanted, proofs);
  };
  const choose = (side: Side, round: string | null) => {
    setAt(null);
    setChosen({ ...chosen, [side]: round });
  };
  return (
    <div className="proofs">
      {sides.map((side) => (
        <RoundSelect
          key={side}
          label={tell(`proofs.${side}`)}
          rounds={rounds}
          chosen={chosen[side]}
          choose={(round) => choose(side, round)}
        />
      ))}
      <button type="button" className="small-button" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
        {tell('proofs.large')}
      </button>
      {sides.map((side) => (
        <ProofPane
          key={side}
          side={side}
          label={nameOf(tell, rounds, chosen[side])}
          note={isBroken(side) ? tell('page.broken') : noteOn(tell, orders[side], chosen[side])}
          pane={panes[side]}
          proof={proofs[side]}
          height={heights[side]}
          changes={changes ?? []}
          at={at}
          onScroll={() => onScroll(side)}
        />
      ))}
      <ChangeList changes={changes} isComparable={sides.every((side) => orders[side] !== null && !isBroken(side))} at={at} goTo={look} />
    </div>
  );
}

/** What stands where a page has no picture, or none yet. */
function noteOn(tell: Tell, order: PageOrder | null | undefined, round: string | null): string {
  if (order !== null) return tell('page.making');
  return tell(round === null ? 'proofs.not-made' : 'proofs.no-picture');
}

/** A round by its name, who entered it and when; null is the page as it is now. */
function nameOf(tell: Tell, rounds: Rounds, id: string | null): string {
  const found = rounds.find((round) => round.id === id);
  if (found === undefined) return tell('proofs.now');
  const name = tell('proofs.round', tell(`library.round.${found.round}`), found.by, momentOf(found.at));
  return found.hasPicture ? name : tell('proofs.without', name);
}

function RoundSelect({
  label,
  rounds,
  chosen,
  choose,
}: {
  readonly label: string;
  readonly rounds: Rounds;
  readonly chosen: string | null;
  choose(round: string | null): void;
}) {
  const tell = useWords();
  return (
    <label className="proofs-choice">
      {label}
      <select value={chosen ?? ''} onChange={({ target }) => choose(target.value === '' ? null : target.value)}>
        <option value="">{tell('proofs.now')}</option>
        {rounds.map(({ id }) => (
          <option key={id} value={id}>
            {nameOf(tell, rounds, id)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The changes in words: each leads to its place on both pages. */
function ChangeList({
  changes,
  isComparable,
  at,
  goTo,
}: {
  readonly changes: readonly NumberedChange[] | null;
  readonly isComparable: boolean;
  readonly at: number | null;
  goTo(shown: number): void;
}) {
  const tell = useWords();
  const count = changes?.length ?? 0;
  const told =
    changes === null
      ? tell(isComparable ? 'page.making' : 'proofs.not-comparable')
      : count === 0
        ? tell('proofs.none')
        : tell('proofs.count', count);
  return (
    <Scrolling className="proofs-changes" label={tell('proofs.changes')}>
      <p role="status">{told}</p>
      <ol>
        {(changes ?? []).map(({ shownAs, change }) => {
          const { what, how, words } = sayChange(tell, change);
          return (
            <li key={shownAs}>
              <button type="button" className={`is-${change.ways[0]}`} aria-current={shownAs === at} onClick={() => goTo(shownAs)}>
                <b>{shownAs}</b>
                <span>
                  {what}　<em>{how}</em>
                  {words === null ? null : <small>{words}</small>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </Scrolling>
  );
}
