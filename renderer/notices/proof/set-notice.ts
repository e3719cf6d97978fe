import type { DisplayList, Piece } from '../../../shared/display/list.ts';
import { lineOrders } from '../../../shared/display/set.ts';
import { noticeItems } from '../../../shared/flow/pack.ts';
import type { Composer } from '../../../shared/line/composer.ts';
import { house, noticeLine } from '../../../shared/line/house.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { baselineIn } from '../../../shared/sheet/grid.ts';
import { type Length, points } from '../../../shared/sheet/length.ts';

/** White about a notice set by itself. */
export const proofMargin: Length = points(4);

/** A notice as it will print: a page of its own size, and the lines it takes in the column. */
export interface SetNotice {
  readonly list: DisplayList;
  readonly lines: number;
}

/** Sets one notice to a measure of so many characters of notice type, by the composer and the setting the page uses. */
export function setNotice(notice: Notice, composer: Composer, characters: number): SetNotice {
  const width = characters * house.notice.size;
  const [item] = noticeItems([notice], composer, width).filter((each) => each.kind === 'notice');
  const lines = item?.lines ?? [];
  const orders = lines.flatMap((line, index) =>
    item === undefined
      ? []
      : lineOrders(
          composer,
          item.paragraph,
          line,
          proofMargin,
          proofMargin + index * noticeLine + baselineIn(noticeLine, house.notice.size),
        ),
  );
  const piece: Piece = { role: 'notice', source: 'proof', orders, pieces: [] };
  const height = 2 * proofMargin + Math.max(1, lines.length) * noticeLine;
  return { list: { width: width + 2 * proofMargin, height, bleed: 0, title: '', pieces: [piece] }, lines: lines.length };
}
