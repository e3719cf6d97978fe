import { fold } from '../../shared/notice/fold.ts';

/** Characters of the gram that begins with a figure or Latin letter, and with any other character. Figures are few and stand everywhere: four together are rare enough to be looked up, two are not. */
const [latinWidth, hanWidth] = [4, 2];

/** Words looked for at once, and the longest of them; nobody types more. */
const [mostWords, longestWord] = [12, 100];

/** A text as the index holds it: at each of its characters that one and the next few. Full width and half width, capitals and small letters are one; marks do not count. */
export const gramsOf = (text: string): string => {
  const characters = plainOf(text);
  return characters.map((_, at) => gramAt(characters, at)).join(' ');
};

/** What is typed as a question to the index, every word somewhere; nothing when there is nothing in it to look for. No word of it reaches the index's own language. */
export function questionOf(wanted: string): string | undefined {
  const words = wanted
    .split(/[\s\u3000，,。；;]+/)
    .map((word) => plainOf(word).slice(0, longestWord))
    .filter(({ length }) => length > 0)
    .slice(0, mostWords);
  return words.length === 0 ? undefined : words.map(phraseOf).join(' AND ');
}

/** A word as a phrase of its grams up to the first that the word is too short for: of that one the beginning is known, and it is asked for where those before leave any of it out. */
function phraseOf(word: readonly string[]): string {
  const short = word.findIndex((_, at) => at + widthAt(word, at) > word.length);
  const whole = short === -1 ? word.length : short;
  const grams = word.slice(0, whole).map((_, at) => gramAt(word, at));
  const isCovered = whole > 0 && whole - 1 + widthAt(word, whole - 1) === word.length;
  return isCovered ? `"${grams.join(' ')}"` : `"${[...grams, gramAt(word, whole)].join(' ')}"*`;
}

const widthAt = (characters: readonly string[], at: number): number => (/^[\0-\x7f]/.test(characters[at] ?? '') ? latinWidth : hanWidth);

const gramAt = (characters: readonly string[], at: number): string => characters.slice(at, at + widthAt(characters, at)).join('');

/** A text as it is compared, letter by letter: letters and digits alone. */
function plainOf(text: string): readonly string[] {
  const folded: string[] = [];
  // `fold` reads so many units and no more; a longer text is folded in stretches.
  for (let from = 0; from < text.length; from += 4000) folded.push(fold(text.slice(from, from + 4000)).text);
  return [
    ...folded
      .join('')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ];
}
