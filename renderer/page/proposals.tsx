import { useEffect, useRef, useState } from 'react';
import { create } from 'zustand';
import type { PageProposal } from '../../shared/makeup/page-plans.ts';
import type { PageOrder } from '../../shared/pipeline.ts';
import { keyed } from '../frame/keyed.ts';
import { askSetter } from '../setter/setter.ts';
import { changePlan, orderNow } from '../state/page.ts';
import { useWords } from '../state/words.ts';

interface Proposing {
  /** The order the pages are proposed for; null while nothing is proposed. */
  readonly order: PageOrder | null;
  readonly proposals: readonly PageProposal[] | null;
}

/** The pages make-up proposes now. */
const useProposing = create<Proposing>()(() => ({ order: null, proposals: null }));

/** Has make-up look for the best pages; what is pinned stays where it is. */
export async function proposeNow(): Promise<void> {
  const order = orderNow();
  if (order === null) return;
  useProposing.setState({ order, proposals: null });
  const answer = await askSetter('propose', { order });
  if (answer.ok && useProposing.getState().order === order) useProposing.setState({ proposals: answer.value });
}

const close = () => useProposing.setState({ order: null, proposals: null });

/** Pixels a proposed page is shown high. */
const height = 420;

/** The best pages as pictures to choose from: by mouse, by arrow keys, by their numbers. */
export function Proposals() {
  const tell = useWords();
  const { order, proposals } = useProposing();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (order !== null && dialog.current?.open === false) dialog.current.showModal();
  }, [order]);
  useEffect(() => {
    if (proposals !== null) dialog.current?.querySelector('button')?.focus();
  }, [proposals]);
  if (order === null) return null;
  const choose = (proposal: PageProposal | undefined) => {
    if (proposal === undefined) return;
    close();
    changePlan(proposal.plan, 'page.step.make-up');
  };
  return (
    <dialog
      ref={dialog}
      className="page-proposals"
      aria-label={tell('page.proposals')}
      onClose={close}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') step(dialog.current, event.key === 'ArrowRight' ? 1 : -1);
        else choose(proposals?.[Number(event.key) - 1]);
      }}
    >
      <h2>{tell('page.proposals')}</h2>
      {proposals === null ? <p role="status">{tell('page.proposals-making')}</p> : null}
      <div className="page-proposal-row">
        {keyed(proposals ?? [], ({ score }) => String(score.total)).map(([key, proposal], i) => (
          <button key={key} type="button" onClick={() => choose(proposal)}>
            <Picture order={order} proposal={proposal} />
            <b>{tell('page.proposal', i + 1, proposal.score.total.toFixed(1))}</b>
            <span>
              {proposal.unfit.length === 0 ? tell('page.good') : tell('page.unfit', proposal.unfit.length)}
              {proposal.harsh.length === 0 ? '' : `　${tell('page.harsh', proposal.harsh.length)}`}
            </span>
          </button>
        ))}
      </div>
      <button type="button" onClick={close}>
        {tell('page.close')}
      </button>
    </dialog>
  );
}

/** Puts the focus on the next picture of the row, or the one before; at its ends it goes round. */
function step(dialog: HTMLElement | null, by: 1 | -1): void {
  const pages = [...(dialog?.querySelectorAll<HTMLElement>('.page-proposal-row button') ?? [])];
  const at = pages.findIndex((page) => page.matches(':focus'));
  pages.at((at + by) % pages.length)?.focus();
}

/** A proposed page, small. */
function Picture({ order, proposal }: { readonly order: PageOrder; readonly proposal: PageProposal }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    let wanted = true;
    const ratio = globalThis.devicePixelRatio;
    void askSetter('picture', { order: { ...order, plan: proposal.plan }, height: Math.round(height * ratio) }).then((answer) => {
      const shown = canvas.current;
      if (!answer.ok || !wanted || shown === null) return;
      shown.width = answer.value.width;
      shown.height = answer.value.height;
      shown.getContext('2d')!.putImageData(answer.value, 0, 0);
      setThere(true);
    });
    return () => {
      wanted = false;
    };
  }, [order, proposal]);
  return <canvas ref={canvas} className={isThere ? 'is-there' : undefined} />;
}
