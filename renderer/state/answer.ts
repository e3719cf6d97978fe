import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallName, Input, Output } from '../../shared/api/contract.ts';
import type { Subject } from '../../shared/api/faults.ts';
import { desk } from '../desk.ts';
import { tellFault } from './toasts.ts';

/** What a window knows of an answer: null until it came the first time. */
export interface Answer<Value> {
  readonly value: Value | null;
  /** True until the answer to this very question has come; what stands there meanwhile is the one to the question before. */
  readonly isWaiting: boolean;
  again(): void;
}

/** How long changes are gathered before the desk is asked again, in milliseconds. */
const pause = 80;

/** The value before where the next one says the same: what hangs on its identity is then left alone. */
const sameOr = <Value>(before: Value | null, next: Value): Value =>
  before !== null && JSON.stringify(before) === JSON.stringify(next) ? before : next;

/**
 * Asks the desk a question while a component is mounted, and again whenever a record of these subjects has changed. The last answer stays until the next has come.
 * With input `null` nothing is asked.
 */
export function useAnswer<Name extends CallName>(
  name: Name,
  input: Input<Name> | null,
  subjects: readonly Subject[],
): Answer<Output<Name>> {
  const [state, setState] = useState<{ readonly value: Output<Name> | null; readonly to: string | null }>({ value: null, to: null });
  const turn = useRef(0);
  const asked = JSON.stringify(input);
  const watched = subjects.join(' ');
  const ask = useCallback(async () => {
    const mine = ++turn.current;
    if (asked === 'null') return setState({ value: null, to: asked });
    const reply = await desk.call(name, JSON.parse(asked) as Input<Name>);
    if (mine !== turn.current) return;
    if (!reply.ok) tellFault(reply.fault);
    setState(({ value }) => ({ value: reply.ok ? sameOr(value, reply.value) : value, to: asked }));
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
  return { value: state.value, isWaiting: state.to !== asked, again: () => void ask() };
}
