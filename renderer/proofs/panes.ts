import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { ProofChange, ProofPlace } from '../../shared/display/proof-changes.ts';
import type { Proof, Side } from './use-proof.ts';

type Panes = Readonly<Record<Side, RefObject<HTMLElement | null>>>;

/** Both panes, and what keeps them together: one that is scrolled takes the other along by as much. */
export interface TogetherPanes {
  readonly panes: Panes;
  onScroll(side: Side): void;
  /** Brings a place into the middle of each pane; the two may stand at different places of the page. */
  goTo(change: ProofChange, proofs: Readonly<Record<Side, Proof | null>>): void;
}

/** The two panes of the comparison. */
export function usePanes(): TogetherPanes {
  const [before, after] = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)];
  return useMemo(() => {
    const panes: Panes = { before, after };
    const last: Record<Side, { top: number; left: number }> = { before: { top: 0, left: 0 }, after: { top: 0, left: 0 } };
    const note = (side: Side, pane: HTMLElement) => {
      last[side] = { top: pane.scrollTop, left: pane.scrollLeft };
    };
    return {
      panes,
      onScroll: (side) => {
        const other: Side = side === 'before' ? 'after' : 'before';
        const [own, beside] = [panes[side].current, panes[other].current];
        if (own === null || beside === null) return;
        const [down, across] = [own.scrollTop - last[side].top, own.scrollLeft - last[side].left];
        note(side, own);
        if (down === 0 && across === 0) return;
        beside.scrollTop += down;
        beside.scrollLeft += across;
        note(other, beside);
      },
      goTo: (change, proofs) => {
        for (const side of ['before', 'after'] as const) {
          const [pane, proof] = [panes[side].current, proofs[side]];
          if (pane === null || proof === null) continue;
          scrollTo(pane, proof, change[side]);
          // What is noted here is not taken for a hand's scrolling when its event comes.
          note(side, pane);
        }
      },
    };
  }, [before, after]);
}

function scrollTo(pane: HTMLElement, proof: Proof, { frames, lines }: ProofPlace): void {
  const rect = lines[0] ?? frames[0];
  const paper = pane.querySelector<HTMLElement>('.proofs-paper');
  if (rect === undefined || paper === null) return;
  const scale = paper.offsetHeight / proof.height;
  pane.scrollTop = paper.offsetTop + (rect.y + rect.height / 2) * scale - pane.clientHeight / 2;
  pane.scrollLeft = paper.offsetLeft + (rect.x + rect.width / 2) * scale - pane.clientWidth / 2;
}

/** How much room a pane has, in CSS pixels. */
export function useRoom(pane: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const watch = new ResizeObserver(() => {
      const { offsetWidth: width, offsetHeight: height } = pane.current!;
      setRoom((before) => (before.width === width && before.height === height ? before : { width, height }));
    });
    watch.observe(pane.current!);
    return () => watch.disconnect();
  }, [pane]);
  return room;
}
