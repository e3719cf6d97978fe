import { type Said, said } from '../../words/findings.ts';

const LIKE_DIGITS: Readonly<Record<string, string>> = { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', B: '8' };
const LIKE_LETTERS: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '2': 'Z', '5': 'S', '8': 'B' };

/** The text with letters that look like digits put as digits (O → 0, I → 1, Z → 2, S → 5, B → 8). */
export const asDigits = (text: string): string => [...text].map((mark) => LIKE_DIGITS[mark.toUpperCase()] ?? mark).join('');

/** The letter a digit may be mistaken for (0 → O, 1 → I), or nothing. */
export const asLetter = (digit: string): string | undefined => LIKE_LETTERS[digit];

/** What is said of a letter that stands where a digit should, in a number of a name; nothing when there is none. */
export function lettersAmongDigits(name: string, text: string): Said | undefined {
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index] ?? '';
    if (!/[0-9]/.test(mark)) return said('stray', { name, at: index + 1, mark });
  }
  return undefined;
}

/** Every text made by exchanging two different neighbours. */
export function neighboursExchanged(text: string): readonly { readonly text: string; readonly at: number }[] {
  const made: { text: string; at: number }[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    const first = text[at] ?? '';
    const second = text[at + 1] ?? '';
    if (first !== second) made.push({ text: text.slice(0, at) + second + first + text.slice(at + 2), at });
  }
  return made;
}
