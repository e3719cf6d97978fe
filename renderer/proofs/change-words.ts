import type { ProofChange } from '../../shared/display/proof-changes.ts';
import type { Tell } from '../../shared/words/window/words.ts';

/** A change in words: what it is about, what became of it, and the words that went and came (null where none did). */
export interface SaidChange {
  readonly what: string;
  readonly how: string;
  readonly words: string | null;
}

/** Characters of copy, and of a headline, that a list of changes shows. Chosen by eye. */
const [most, mostOfHeadline] = [28, 12];

/** Tells a change between two proofs. */
export function sayChange(tell: Tell, change: ProofChange): SaidChange {
  const how = change.ways.map((way) => tell(`proofs.way.${way}`)).join(tell('proofs.and'));
  return {
    what: whatOf(tell, change),
    how: isSeen(change) ? how : how + tell('proofs.elsewhere'),
    words: change.edit ? wordsOf(tell, change.edit) : null,
  };
}

/** False for words of a story that do not stand on the page they belong to. */
const isSeen = ({ edit, before, after }: ProofChange): boolean =>
  edit === undefined || ((edit.out === '' || before.frames.length > 0) && (edit.into === '' || after.frames.length > 0));

function whatOf(tell: Tell, { kind, number, of }: ProofChange): string {
  const headline = of === '' ? tell('library.no-headline') : short(of, kind === 'notice' ? most : mostOfHeadline);
  if (kind === 'story') return tell('proofs.story', headline);
  if (kind === 'notice') return tell('proofs.notice', headline);
  if (kind === 'text' && number === null) return tell('proofs.copy', headline);
  const part = `${tell(`page.frame.${kind}`)}${number === null ? '' : ` ${number}`}`;
  return kind === 'head' || kind === 'text' || kind === 'picture' || kind === 'caption' || kind === 'box'
    ? tell('proofs.part-of', headline, part)
    : part;
}

function wordsOf(tell: Tell, { out, into }: NonNullable<ProofChange['edit']>): string {
  if (out === '') return tell('proofs.added', short(into));
  return into === '' ? tell('proofs.cut', short(out)) : tell('proofs.edit', short(out), short(into));
}

function short(text: string, longest = most): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`;
}
