/** Where an input line begins inside a passage: at UTF-16 offset `at`, 1-based line `line`. */
export interface Seam {
  readonly at: number;
  readonly line: number;
}

/** A run of copy with the input lines it came from: one line, or several put together. `gap`: a blank line stood before it. */
export interface Passage {
  readonly text: string;
  readonly seams: readonly Seam[];
  readonly indented: boolean;
  readonly gap: boolean;
}

/** The first input line of a passage. */
export const firstLine = (passage: Passage): number => passage.seams[0]?.line ?? 1;

/** The last input line of a passage. */
export const lastLine = (passage: Passage): number => passage.seams.at(-1)?.line ?? 1;

/** Tells the input line of an offset in a passage. */
export function lineAt(passage: Passage): (offset: number) => number {
  const { seams } = passage;
  return (offset) => {
    let low = 0;
    let high = seams.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((seams[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return seams[low]?.line ?? 1;
  };
}

/** Puts passages together as one, with `glue` between them (`''` or one blank); gap and indent are those of the first. */
export function gathered(first: Passage, rest: readonly { readonly passage: Passage; readonly glue: string }[]): Passage {
  const pieces = [first.text];
  const seams: Seam[] = [...first.seams];
  let length = first.text.length;
  for (const { passage, glue } of rest) {
    length += glue.length;
    pieces.push(glue, passage.text);
    for (const seam of passage.seams) seams.push({ at: seam.at + length, line: seam.line });
    length += passage.text.length;
  }
  return { text: pieces.join(''), seams, indented: first.indented, gap: first.gap };
}

/** A short excerpt to show in a doubt: at most 24 characters. */
export const excerpt = (text: string): string => (text.length <= 24 ? text : `${[...text.slice(0, 48)].slice(0, 23).join('')}…`);
