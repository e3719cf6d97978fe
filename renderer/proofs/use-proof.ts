import { useEffect, useState } from 'react';
import type { ProofPage } from '../../shared/display/proof.ts';
import type { PageOrder } from '../../shared/pipeline.ts';
import { desk } from '../desk.ts';
import { handOver } from '../page/shown-photos.ts';
import { askSetter } from '../setter/setter.ts';
import { tellFault } from '../state/toasts.ts';

/** One side of the comparison. */
export type Side = 'before' | 'after';

/** A proof as it is shown: its picture, how large the page is (lengths), and what it is compared by. */
export interface Proof {
  readonly picture: ImageData;
  readonly width: number;
  readonly height: number;
  readonly page: ProofPage;
}

/** What a page was made from in a round, or as it is now (`round` null): undefined until it is known, null where it is not to be had. */
export function useOrder(pageId: string, round: string | null): PageOrder | null | undefined {
  const [found, setFound] = useState<{ readonly key: string; readonly order: PageOrder | null }>();
  const key = `${pageId} ${round}`;
  useEffect(() => {
    let wanted = true;
    void desk.call('round.order', { pageId, round }).then((reply) => {
      if (!wanted) return;
      if (!reply.ok) tellFault(reply.fault);
      setFound({ key, order: reply.ok ? reply.value.order : null });
    });
    return () => {
      wanted = false;
    };
  }, [pageId, round, key]);
  return found?.key === key ? found.order : undefined;
}

/** A proof set and painted so many pixels high, by the setter that sets the window's own page; the last picture stays until the next has come. A page kept by another program may be beyond this one: it is then `broken`. */
export function useProof(side: Side, order: PageOrder | null | undefined, height: number): Proof | 'broken' | null {
  const [shown, setShown] = useState<{ readonly of: PageOrder; readonly proof: Proof | 'broken' } | null>(null);
  useEffect(() => {
    if (order == null || height < 1) return;
    let wanted = true;
    const show = async () => {
      await Promise.all(order.photos.map(({ id }) => handOver(id)));
      if (!wanted) return;
      const answer = await askSetter('proof', { order, height }, { lane: `proof ${side}` });
      if (!wanted || (!answer.ok && answer.fault.kind === 'passed-over')) return;
      setShown({ of: order, proof: answer.ok ? answer.value : 'broken' });
    };
    void show();
    return () => {
      wanted = false;
    };
  }, [side, order, height]);
  return shown !== null && shown.of === order ? shown.proof : null;
}
