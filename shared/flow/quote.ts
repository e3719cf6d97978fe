import type { Composer } from '../line/composer.ts';
import { house, noticeLine } from '../line/house.ts';
import type { House } from '../notice/house.ts';
import type { Notice, NoticeStyle, PrintedNotice } from '../notice/notice.ts';
import { printedText } from '../notice/printed.ts';
import { countCharacters, type Measured, type Price, priceOf, type TariffLine } from '../notice/tariff.ts';
import type { Length } from '../sheet/length.ts';
import { noticeItems } from './pack.ts';

/** Width of a notice column of so many characters. */
export const columnOf = (characters: number): Length => characters * house.notice.size;

/** A notice as it will print, in its style, in a column of so many characters: the lines are the composer's own, so the price is what stands on the page. */
export function measureNotice(
  notice: PrintedNotice,
  composer: Composer,
  characters: number,
  tariff: Pick<TariffLine, 'counting'>,
): Measured {
  const width = columnOf(characters);
  const [item] = noticeItems([notice], composer, width);
  const lines = item?.lines.length ?? 0;
  return {
    lines,
    characters: countCharacters(printedText(notice), tariff.counting),
    pieces: piecesOf(notice),
    area: Math.round((width * lines * noticeLine * 25.4 * 25.4) / (72_000 * 72_000)),
  };
}

/** How many documents a notice is about: what its form counts, else one. */
function piecesOf(notice: Notice): number {
  const count = Number(notice.fields['count'] ?? notice.fields['books'] ?? '1');
  return Number.isInteger(count) && count > 0 ? count : 1;
}

/** A notice's price told from the copy itself. */
export interface Quote {
  readonly measured: Measured;
  readonly price: Price;
}

/** What a notice costs by a line of the rate card, set at the house's own measure. */
export function quote(
  notice: Notice,
  composer: Composer,
  {
    measure,
    tariff,
    style,
    insertions,
  }: Pick<House, 'measure'> & { readonly tariff: TariffLine; readonly style: NoticeStyle; readonly insertions: number },
): Quote {
  const measured = measureNotice({ ...notice, style }, composer, measure, tariff);
  return { measured, price: priceOf(tariff, measured, style, insertions) };
}
