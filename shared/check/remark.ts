/** What composition could not do as it should: it makes a page all the same and says so. */
export type RemarkKind =
  | 'overset' // copy that found no place; lines and characters say how much
  | 'stretched' // a line spaced wider than the house allows
  | 'forced-break' // a line broken where only an emergency allows it
  | 'missing-glyph' // a character that no face has
  | 'hole' // white left in a column; lines says how deep
  | 'short' // copy is lacking: a filler takes a good part of the page; lines and characters say how much text it stands for
  | 'no-story'
  | 'no-notices'
  | 'empty' // neither story nor notices
  | 'picture-dropped'
  | 'strand' // a last line of one character
  | 'lone-line' // a paragraph's last line alone at the head of a column, or its first at the foot of one
  | 'photo-ppi'; // a photo too coarse at its placed size

/** One remark: where (`frame`), in which record (`source`), at which UTF-16 offset of its text, how much, and the words concerned. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly frame: string;
  readonly source: string;
  readonly at: number;
  readonly lines: number;
  readonly characters: number;
  readonly text: string;
}
