import type { Composer } from '../line/composer.ts';
import { type House, kindsOf } from '../notice/house.ts';
import { mergedLosses } from '../notice/merge.ts';
import type { Fen } from '../notice/money.ts';
import type { Notice, NoticeStyle } from '../notice/notice.ts';
import type { TariffLine } from '../notice/tariff.ts';
import { type Quote, quote } from './quote.ts';

/** One entry instead of several, what it costs, and what the customer saves in lines and money. */
export interface MergeOffer {
  readonly notice: Notice;
  readonly quote: Quote;
  readonly linesSaved: number;
  readonly saved: Fen;
}

/** What a customer is offered who brings several losses for one day: one entry, where that saves something; measured by the composer, before and after. */
export function mergeOffer(
  notices: readonly Notice[],
  composer: Composer,
  terms: Pick<House, 'measure' | 'kinds'> & { readonly tariff: TariffLine; readonly style: NoticeStyle; readonly insertions: number },
): MergeOffer | undefined {
  const notice = mergedLosses(notices, kindsOf(terms));
  if (notice === undefined) return undefined;
  const apart = notices.map((each) => quote(each, composer, terms));
  const together = quote(notice, composer, terms);
  const linesSaved = apart.reduce((sum, { measured }) => sum + measured.lines, 0) - together.measured.lines;
  const saved = apart.reduce((sum, { price }) => sum + price.total, 0) - together.price.total;
  return saved > 0 ? { notice, quote: together, linesSaved, saved } : undefined;
}
