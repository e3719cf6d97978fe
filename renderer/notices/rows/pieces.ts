/** A piece of a text, lit where a search found it. */
export interface MarkedPiece {
  readonly text: string;
  readonly lit: boolean;
  readonly from: number;
}

/** Most characters shown before the first hit of a long text. */
const lead = 12;

/** A text cut into pieces lit and not, by the words of a search (case does not matter); it begins near the first hit. */
export function markedPieces(text: string, wanted: string): readonly MarkedPiece[] {
  const words = wanted
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const plain = text.toLowerCase();
  const lit = new Uint8Array(text.length);
  // Lower case may be longer than what was written (İ); then nothing is lit rather than something wrong.
  if (plain.length === text.length)
    for (const word of words)
      for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) lit.fill(1, at, at + word.length);
  const first = lit.indexOf(1);
  const start = first > lead ? first - lead : 0;
  const pieces: MarkedPiece[] = start > 0 ? [{ text: '…', lit: false, from: -1 }] : [];
  for (let from = start; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && lit[to] === lit[from]) to += 1;
    pieces.push({ text: text.slice(from, to), lit: lit[from] === 1, from });
    from = to;
  }
  return pieces;
}
