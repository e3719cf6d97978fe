import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallName, Input, Output } from '../../shared/api/contract.ts';
import type { Subject } from '../../shared/api/faults.ts';
import { desk } from '../desk.ts';
import { tellFault } from './toasts.ts';

/** What a window knows of an answer: null until it came the first time. */
export interface Answer<Value> {
  readonly value: Value | null;
  readonly isWaiting: boolean;
  again(): void;
}

/** How long changes are gathered before the desk is asked again, in milliseconds. */
const pause = 80;

/**
 * Asks the desk a question while a component is mounted, and again whenever a record of these subjects has changed. The last answer stays until the next has come.
 * With input `null` nothing is asked.
 */
export function useAnswer<Name extends CallName>(
  name: Name,
  input: Input<Name> | null,
  subjects: readonly Subject[],
): Answer<Output<Name>> {
  const [state, setState] = useState<{ readonly value: Output<Name> | null; readonly isWaiting: boolean }>({
    value: null,
    isWaiting: true,
  });
  const turn = useRef(0);
  const asked = JSON.stringify(input);
  const watched = subjects.join(' ');
  const ask = useCallback(async () => {
    const mine = ++turn.current;
    if (asked === 'null') return setState({ value: null, isWaiting: false });
    const reply = await desk.call(name, JSON.parse(asked) as Input<Name>);
    if (mine !== turn.current) return;
    if (reply.ok) setState({ value: reply.value, isWaiting: false });
    else {
      tellFault(reply.fault);
      setState(({ value }) => ({ value, isWaiting: false }));
    }
  }, [name, asked]);
  useEffect(() => {
    void ask();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = desk.listen(({ records }) => {
      if (!records.some(({ subject }) => watched.split(' ').includes(subject))) return;
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), pause);
    });
    return () => {
      turn.current++;
      clearTimeout(timer);
      end();
    };
  }, [ask, watched]);
  return { ...state, again: () => void ask() };
}
