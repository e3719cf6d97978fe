import type { Move } from './move.ts';

/**
 * What each kind of move harms, by eye, in the order a make-up man tries them (GN4: frames to content, type, picture height, changes of shape; newsroom.md 2.1):
 * spacing nobody sees first, pictures before headlines, what readers lose last.
 */
export const harms: Readonly<Record<Move['kind'], number>> = {
  'pull-in': 2,
  'let-out': 3,
  'filler-height': 3,
  'filler-drop': 6,
  'subhead-white': 5,
  'head-lines': 6,
  'picture-height': 7,
  'filler-add': 12,
  headline: 14,
  'picture-width': 18,
  cut: 24,
  'picture-drop': 45,
};

/**
 * What else harms: each line of copy still over and of white still left when the move is done, a picture that no longer ends with its row,
 * sub-heads without any white, and each sentence cut.
 */
export const weights = { over: 3, under: 2, uneven: 5, cramped: 4, sentence: 2 } as const;
