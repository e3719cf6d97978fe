import { zodResolver } from '@hookform/resolvers/zod';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { Notice } from '../../../shared/notice/notice.ts';
import type { Day } from '../../../shared/sheet/day.ts';
import { useAtCounter } from '../at-counter.ts';
import { draftShape } from '../entry/blanks.ts';
import type { Choice } from '../entry/choices.ts';
import { choiceNamed, type Draft, emptyDraft, hasOwnWording, inForm, noticeOf, type Stop, stopsOf } from '../entry/draft.ts';
import { focusSoon } from './focus.ts';

/** What the form tells the clerk at its foot. */
export type Said =
  | { readonly kind: 'saved'; readonly head: string; readonly customer: string; readonly day: string }
  | { readonly kind: 'armed' | 'left' | 'nothing-to-repeat' }
  | { readonly kind: 'fault'; readonly words: string }
  | null;

/** Keeps a notice with its order; answers null, or what to tell the clerk when it was not kept. */
export type Take = (draft: Draft, notice: Notice, receipt: boolean) => Promise<string | null>;

/** What the house adds to a notice beside what the reader found in it: words it may not print, days too close to the run. */
export type Complete = (notice: Notice, choice: Choice, draft: Draft) => Notice;

/** What a form is given once: the kinds, today, the day a new notice runs first, and what keeps it. */
export interface EntryParts {
  readonly choices: readonly Choice[];
  readonly today: Day;
  readonly firstDay: Day;
  readonly complete: Complete;
  readonly take: Take;
}

/** The form's state: the draft in react-hook-form, where Enter goes, what the draft will print. What can be done with it is in `entry-acts.ts`. */
export interface Entry {
  readonly form: UseFormReturn<Draft>;
  readonly entry: RefObject<HTMLFormElement | null>;
  readonly choices: readonly Choice[];
  readonly today: Day;
  readonly take: Take;
  readonly firstDay: Day;
  readonly complete: Complete;
  readonly draft: Draft;
  readonly choice: Choice | undefined;
  readonly stops: readonly Stop[];
  readonly notice: Notice | null;
  readonly doubts: readonly string[];
  readonly said: Said;
  /** True while the customer's own wording is printed instead of the house's. */
  readonly ownWording: boolean;
  readonly saving: RefObject<boolean>;
  /** Goes to a stop, once it is there. */
  go(stop: string): void;
  say(said: Said): void;
  word(own: boolean): void;
  doubt(keys: readonly string[]): void;
}

/** The state of one form, begun with what was left in it. */
export function useEntry({ choices, today, firstDay, complete, take }: EntryParts): Entry {
  const [begun] = useState(() => inForm(choices, useAtCounter.getState().draft ?? emptyDraft(firstDay)));
  const [ownWording, word] = useState(() => hasOwnWording(choices, begun));
  const [doubts, doubt] = useState<readonly string[]>([]);
  const [said, say] = useState<Said>(null);
  // An object, so that going twice to the same stop goes there twice.
  const [next, setNext] = useState<{ readonly stop: string }>({ stop: 'form' });
  const go = useCallback((stop: string) => setNext({ stop }), []);
  const [saving, entry] = [useRef(false), useRef<HTMLFormElement>(null)];
  const wording = useRef(ownWording);
  wording.current = ownWording;
  const form = useForm<Draft>({
    defaultValues: begun,
    mode: 'onBlur',
    // Which blanks are needed depends on the form chosen, so the shape is made for each check.
    resolver: (values, context, options) =>
      zodResolver(draftShape(choiceNamed(choices, values.form)?.form, wording.current))(
        values as never,
        context,
        options as never,
      ) as never,
    shouldFocusError: false,
  });
  const draft = form.watch();
  const choice = choiceNamed(choices, draft.form);
  const stops = useMemo(() => stopsOf(choice?.form, ownWording), [choice, ownWording]);
  const notice = choice === undefined ? null : complete(noticeOf(choice, draft), choice, draft);
  useEffect(() => form.subscribe({ formState: { values: true }, callback: ({ values }) => keepDraft(values) }), [form]);

  // A stop may only be there after the next drawing: the form's blanks come with its choice, and a part of the counter that is just being shown takes no focus yet.
  const [trying] = useState<{ giveUp: () => void }>({ giveUp: () => undefined });
  useEffect(() => {
    trying.giveUp();
    trying.giveUp = focusSoon(() => entry.current, next.stop);
  }, [next, entry, trying]);

  return {
    form,
    entry,
    choices,
    today,
    firstDay,
    complete,
    take,
    draft,
    choice,
    stops,
    notice,
    doubts,
    said,
    ownWording,
    saving,
    go,
    say,
    word,
    doubt,
  };
}

/** Keeps what is typed beside the form; an empty form is not worth it, and tomorrow it begins with tomorrow's day. */
const keepDraft = (draft: Draft): void => useAtCounter.setState({ draft: draft.form === '' ? null : structuredClone(draft) });
