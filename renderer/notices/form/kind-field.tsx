import { useMemo, useState } from 'react';
import { kindTerm } from '../../../shared/words/kind-terms.ts';
import type { Language } from '../../../shared/words/language.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { bringSeveral } from '../batch/bring.ts';
import { type Choice, choicesFor } from '../entry/choices.ts';
import { choose, firstBlank, readIn } from './entry-acts.ts';
import { type Proposal, Proposals } from './proposals.tsx';
import type { Entry } from './use-entry.ts';

/** From how many characters on what is typed for the kind is taken for a notice's text. */
const textFrom = 12;

const looksLikeText = (typed: string): boolean => typed.length >= textFrom && /\p{Script=Han}/u.test(typed);

/** What stands in the kind's field and the list under it: typed freely until it is left, then the choice's own words. */
export function useKind(entry: Entry, choices: readonly Choice[]) {
  const tell = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [lit, setLit] = useState(0);
  // What is lit before anything was typed or moved to is nobody's choice.
  const [hasMoved, setHasMoved] = useState(false);
  const found = useMemo(() => choicesFor(typed ?? '', choices), [typed, choices]);
  const forget = (): void => {
    setTyped(null);
    setLit(0);
    setHasMoved(false);
  };
  /** Takes a text: read into the form, or into the batch where it is several notices. */
  const take = (text: string): 'read' | 'several' => {
    const brought = bringSeveral(text, choices);
    if (brought === 'busy') {
      setTyped(text);
      entry.say({ kind: 'fault', words: tell('notices.batch.busy') });
      return 'several';
    }
    forget();
    if (brought === 'brought') return 'several';
    readIn(entry, text);
    return 'read';
  };
  /** Takes what was typed: the lit choice, or the text read. `nothing` when it means nothing. */
  const settle = (): 'kept' | 'chosen' | 'read' | 'several' | 'nothing' => {
    const isEmpty = typed === null || typed.trim() === '';
    if (isEmpty && !hasMoved) return entry.choice === undefined ? 'nothing' : 'kept';
    const chosen = found[lit];
    if (!isEmpty && looksLikeText(typed) && (chosen === undefined || typed.length > 20)) return take(typed);
    if (chosen === undefined) return 'nothing';
    forget();
    choose(entry, chosen, typed ?? '');
    return 'chosen';
  };
  const type = (text: string): void => {
    setTyped(text);
    setLit(0);
    setHasMoved(false);
  };
  const move = (by: 1 | -1): void => {
    setLit((at) => Math.min(found.length - 1, Math.max(0, at + by)));
    setHasMoved(true);
  };
  return { typed, found, lit, take, settle, type, move, forget };
}

/** The kind's field state. */
export type KindField = ReturnType<typeof useKind>;

/** What stands beside a form in the list: the head it runs under, or in the English window what it is. */
function asideOf(language: Language, { kind, title }: Choice): string {
  const term = kindTerm(language, 'title', title);
  return term !== title ? term : kind.head === title ? '' : kind.head;
}

/** The first field: the kind of notice, by number, pinyin initials or words; a whole text put here is read. */
export function KindInput({
  entry,
  kind,
  isOpen,
  onFocus,
}: {
  readonly entry: Entry;
  readonly kind: KindField;
  readonly isOpen: boolean;
  readonly onFocus: () => void;
}) {
  const tell = useWords();
  const language = useLanguage();
  const { choice } = entry;
  const proposals = kind.found.map(
    (each): Proposal => ({
      id: each.id,
      mark: String(each.number),
      words: each.title,
      aside: asideOf(language, each),
    }),
  );
  const fault = entry.form.formState.errors.form;
  return (
    <Proposals
      stop="form"
      className="kind"
      label={tell('notices.form')}
      listLabel={tell('notices.form.list')}
      hint={tell('notices.form.hint')}
      value={kind.typed ?? (choice === undefined ? '' : `${choice.number} ${choice.title}`)}
      proposals={proposals}
      lit={kind.lit}
      isOpen={isOpen}
      onChange={kind.type}
      onFocus={onFocus}
      onBlur={() => kind.settle()}
      onPick={(proposal) => {
        const picked = kind.found.find((each) => each.id === proposal.id);
        if (picked === undefined) return;
        choose(entry, picked, kind.typed ?? '');
        kind.forget();
        entry.go(firstBlank(picked));
      }}
      onPaste={(text) => {
        if (!looksLikeText(text)) return false;
        kind.take(text);
        return true;
      }}
      isInvalid={fault !== undefined}
      {...(fault === undefined ? {} : { fault: tell('notices.fault.required') })}
    />
  );
}
