import { markedPieces } from './pieces.ts';

/** A text with what was searched for lit. */
export const Marked = ({ text, wanted }: { readonly text: string; readonly wanted: string }) =>
  markedPieces(text, wanted).map((piece) =>
    piece.lit ? <mark key={piece.from}>{piece.text}</mark> : <span key={piece.from}>{piece.text}</span>,
  );
