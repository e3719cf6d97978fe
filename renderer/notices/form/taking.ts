import { useRef, useState } from 'react';
import type { Booking } from '../../../shared/api/calls/booking.ts';
import type { Fault } from '../../../shared/api/faults.ts';
import { forbiddenIn } from '../../../shared/notice/forbidden.ts';
import { yuan } from '../../../shared/notice/money.ts';
import { desk } from '../../desk.ts';
import { useWords } from '../../state/words.ts';
import { useAtCounter } from '../at-counter.ts';
import { markTaken } from '../batch/under-way.ts';
import { strayNumbers } from '../entry/picks.ts';
import { runsOf, soonFindings } from '../entry/runs.ts';
import { openPress } from '../proof/faces.ts';
import { changeOrder, takeOrder, tell as tellPrice } from '../till.ts';
import type { Counter } from '../use-counter.ts';
import type { Complete, Take } from './use-entry.ts';

/** An order as another hand left it while it was being changed here: whose hand, and when (UTC, ISO text). */
export interface TheirOrder {
  readonly booking: Booking;
  readonly by: string;
  readonly at: string;
}

/** What the house adds to a notice, the keeping of it as a new order or in place of one taken before, and what another hand made of that one meanwhile. */
export function useTaking(counter: Counter): { readonly complete: Complete; readonly take: Take; readonly theirs: TheirOrder | null } {
  const say = useWords();
  const { house, paper, today } = counter;
  const key = useRef(crypto.randomUUID());
  const [theirs, setTheirs] = useState<TheirOrder | null>(null);
  const complete: Complete = (notice, choice, draft) => {
    const { fields, text } = notice;
    const added = [
      ...forbiddenIn(text, house.forbidden),
      ...soonFindings(choice.form, fields, draft.day),
      ...strayNumbers(choice.form, fields),
    ];
    return { ...notice, findings: [...notice.findings, ...added] };
  };
  const take: Take = async (draft, notice, receipt) => {
    const runs = runsOf(paper, draft.day, Number(draft.times) || 1);
    // A quick clerk may be done before the fonts are here: the price waits for them, the notice is not refused.
    const open = await openPress().catch(() => null);
    const told = open === null ? undefined : tellPrice(house, notice, open.composer, draft, runs.length);
    if (told === undefined) return say('notices.no-press');
    const order = { draft, notice, told, runs, paper: paper.name, today, key: key.current };
    const { changing } = useAtCounter.getState();
    const reply = changing === null ? await takeOrder(order) : await changeOrder(order, changing);
    setTheirs(!reply.ok && changing !== null ? await theirsIn(reply.fault, changing.id) : null);
    if (!reply.ok) return counter.say(reply.fault);
    key.current = crypto.randomUUID();
    const { row } = useAtCounter.getState();
    if (row !== null) markTaken(row, yuan(reply.value.price.total));
    if (receipt) useAtCounter.setState({ printed: reply.value });
    return null;
  };
  return { complete, take, theirs };
}

/** The order as it is now, where a fault tells that another hand changed it or its notice. */
async function theirsIn(fault: Fault, id: string): Promise<TheirOrder | null> {
  if (fault.kind !== 'stale') return null;
  const now = await desk.call('booking.get', { id });
  return now.ok ? { booking: now.value, by: fault.by, at: fault.at } : null;
}
