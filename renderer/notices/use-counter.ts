import { useCallback, useEffect, useMemo, useState } from 'react';
import { KINDS } from '../../shared/notice/kinds/kinds.ts';
import type { Notice } from '../../shared/notice/notice.ts';
import type { Day } from '../../shared/sheet/day.ts';
import { sayFault } from '../../shared/words/say.ts';
import { desk } from '../desk.ts';
import { useView } from '../state/view.ts';
import { choicesOf } from './entry/choices.ts';
import type { Draft } from './entry/draft.ts';
import { type TakenNotice, waitingNotices } from './till.ts';

/** Characters of notice type to the line in the notice column, where the house has not said otherwise. */
const houseMeasure = 15;

/** Today by this machine's clock. */
export function todayHere(): Day {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** What the parts of the counter share: the kinds, what has been taken, and the keeping of notices. */
export function useCounter() {
  const language = useView((view) => view.language);
  const [taken, setTaken] = useState<readonly TakenNotice[]>([]);
  const choices = useMemo(() => choicesOf(KINDS), []);
  const refresh = useCallback(async () => {
    const waiting = await waitingNotices();
    if (waiting.ok) setTaken(waiting.value);
  }, []);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  const take = useCallback(
    async (_draft: Draft, notice: Notice, _receipt: boolean): Promise<string | null> => {
      const reply = await desk.call('notice.take', { pageId: null, notice });
      if (!reply.ok) return sayFault(language, reply.fault);
      await refresh();
      return null;
    },
    [language, refresh],
  );
  return { choices, today: todayHere(), measure: houseMeasure, taken, take, refresh, booked: {} as Readonly<Record<string, number>> };
}

/** What the parts of the counter share. */
export type Counter = ReturnType<typeof useCounter>;
