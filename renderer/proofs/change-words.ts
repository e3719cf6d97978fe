import type { ProofChange } from '../../shared/display/proof-changes.ts';
import type { Tell } from '../../shared/words/window/words.ts';

/** A change in words: what it is about, what became of it, and the words that went and came (null where none did). */
export interface SaidChange {
  readonly what: string;
  readonly how: string;
  readonly words: string | null;
}

/** Characters of copy, and of a headline, that a list of changes shows; stretches in other faces that it names. Chosen by eye. */
const [most, mostOfHeadline, mostFaces] = [28, 12, 3];

/** Tells a change between two proofs. */
export function sayChange(tell: Tell, change: ProofChange): SaidChange {
  const how = change.ways.map((way) => tell(`proofs.way.${way}`)).join(tell('proofs.and'));
  return {
    what: whatOf(tell, change),
    how: isSeen(change) ? how : how + tell('proofs.elsewhere'),
    words: change.edit ? wordsOf(tell, change.edit) : change.faces ? facesOf(tell, change.faces) : null,
  };
}

/** False for words of a story that do not stand on the page they belong to. */
function isSeen({ edit, text, before, after }: ProofChange): boolean {
  const [wasThere, isThere] = edit === undefined ? [text !== undefined, text !== undefined] : [edit.out !== '', edit.into !== ''];
  return (!wasThere || before.frames.length > 0) && (!isThere || after.frames.length > 0);
}

function whatOf(tell: Tell, { kind, number, of, text }: ProofChange): string {
  const headline = of === '' ? tell('library.no-headline') : short(of, kind === 'notice' ? most : mostOfHeadline);
  if (kind === 'story') return tell('proofs.story', headline);
  if (kind === 'notice') return tell('proofs.notice', headline);
  if (text?.number != null) return tell(text.type === 'subhead' ? 'proofs.subhead' : 'proofs.paragraph', headline, text.number);
  if (text !== undefined) return tell('proofs.part-of', headline, tell(`story.element.${text.type}`));
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

function facesOf(tell: Tell, faces: NonNullable<ProofChange['faces']>): string {
  const told = faces
    .slice(0, mostFaces)
    .map(({ words, was, is }) => tell('proofs.faces', short(words), tell(`proofs.face.${was}`), tell(`proofs.face.${is}`)));
  const more = faces.length - told.length;
  return [...told, ...(more > 0 ? [tell('proofs.more-faces', more)] : [])].join(tell('proofs.face-and'));
}

function short(text: string, longest = most): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`;
}
