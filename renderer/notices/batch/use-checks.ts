import { useEffect, useState } from 'react';
import { sharingNumbers } from '../../../shared/notice/duplicates.ts';
import type { Day } from '../../../shared/sheet/day.ts';
import { desk } from '../../desk.ts';
import { useRested } from '../../state/rested.ts';
import { orTell } from '../../state/toasts.ts';
import { soonFindings } from '../entry/runs.ts';
import type { BatchRow, RowCheck } from './rows.ts';

/** How long typing rests before rows are checked, in milliseconds, and how many are asked at once: others are served in between. */
const [rest, atOnce] = [120, 100] as const;

/** The checks of a batch's rows, as far as the desk has answered. */
export function useChecks(rows: readonly BatchRow[], today: Day): ReadonlyMap<BatchRow, RowCheck> {
  const rested = useRested(rows, rest);
  const [checks, setChecks] = useState<ReadonlyMap<BatchRow, RowCheck>>(new Map());
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      const same = sharingNumbers(rested.map(({ notice }) => notice));
      for (let at = 0; at < rested.length; at += atOnce) {
        const part = rested.slice(at, at + atOnce);
        const told = orTell(await desk.call('notice.check', { notices: part.map(({ notice }) => notice), today }));
        if (told === null || !wanted) return;
        const checked = part.map((row, index): [BatchRow, RowCheck] => {
          const soon = soonFindings(row.choice.form, row.draft.values, row.draft.day);
          const { findings = [], duplicates = [] } = told[index] ?? {};
          return [row, { findings: [...findings, ...soon], duplicates, same: (same[at + index] ?? []).map((each) => each + 1) }];
        });
        setChecks((was) => new Map([...(at === 0 ? [] : was), ...checked]));
      }
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [rested, today]);
  return checks;
}
