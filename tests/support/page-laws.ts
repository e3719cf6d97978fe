import { textOfPiece } from '../../shared/display/dump.ts';
import type { Piece } from '../../shared/display/list.ts';
import { squares } from '../../shared/face/squares.ts';
import { Composer } from '../../shared/line/composer.ts';
import { stopOf } from '../../shared/makeup/jumps.ts';
import { printedText } from '../../shared/notice/printed.ts';
import type { MadePage, PageOrder } from '../../shared/pipeline.ts';
import { type StoryElement, textOf } from '../../shared/story/story.ts';

/** Text without what prints nothing: white space, which line ends may take, controls, tags and marks of direction and joining. */
export const bare = (text: string): string =>
  text.replace(/[\s\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e0fff}]/gu, '');

const isBody = (element: StoryElement): boolean => element.type === 'paragraph' || element.type === 'lead' || element.type === 'subhead';

/** Texts of all pieces of the roles given that belong to a source, in reading order. */
function textsOf(pieces: readonly Piece[], roles: readonly string[], source: string): string {
  return pieces
    .map(
      (piece) =>
        (roles.includes(piece.role) && piece.source.startsWith(source) ? textOfPiece(piece) : '') + textsOf(piece.pieces, roles, source),
    )
    .join('');
}

/**
 * What is wrong with a made page by the laws that every page obeys, whatever stands on it: each story's text is set once, in its order, from its beginning as far as it goes,
 * and the rest is counted as over; each notice stands whole or the box says what it lacks. Nothing when all is well.
 */
export function faultsOf(order: PageOrder, made: MadePage): readonly string[] {
  const faults: string[] = [];
  for (const ordered of order.stories) {
    const { id, story } = ordered;
    const body = bare(
      story
        .filter(isBody)
        .map((element) => (element.type === 'picture' ? '' : textOf(element)))
        .join(''),
    );
    const set = bare(textsOf(made.list.pieces, ['paragraph', 'subhead'], `${id}#`));
    const told = made.stories.find((other) => other.id === id);
    const over = told?.overset.characters ?? 0;
    if (!body.startsWith(set)) faults.push(`${id}: what is set is not its beginning`);
    // A story that goes on on another page says where it stopped.
    else if (over === 0 && set !== body && stopOf(ordered, made.plan, new Composer(squares)).element === story.length)
      faults.push(`${id}: ${body.length - set.length} characters lost`);
    else if (over > 0 && set.length + over < body.length)
      faults.push(`${id}: ${body.length - set.length} characters not set, ${over} told`);
  }
  const isTold = made.remarks.some(({ kind, frame }) => kind === 'overset' && frame === 'notices');
  if (!isTold) {
    const given = order.notices
      .map((notice) => bare(printedText(notice)))
      .filter((text) => text !== '')
      .toSorted();
    const stood = order.notices
      .map(({ id }) => bare(textsOf(made.list.pieces, ['notice'], id)))
      .filter((text) => text !== '')
      .toSorted();
    if (given.join('|') !== stood.join('|')) faults.push('a notice does not stand whole');
  }
  return faults;
}
