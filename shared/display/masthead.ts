import type { Composer } from '../line/composer.ts';
import { house } from '../line/house.ts';
import type { Setting } from '../line/paragraph.ts';
import { type Length, points } from '../sheet/length.ts';
import type { Rect } from '../sheet/rect.ts';
import { folioDate, issueNumber } from '../words/printed.ts';
import { type Folio, placed, widthOf } from './folio.ts';
import type { Order } from './list.ts';
import { ruleOrders } from './rules.ts';

/** Sizes the paper's name may have and the line beneath it, the largest first: as large as its cells bear. By eye. */
const nameSteps = [132, 120, 108, 96, 84, 72, 60, 54, 48, 42, 36, 30, 24].map(
  (size): Setting => ({ ...house.headline, size: points(size) }),
);
const imprintSteps = [9, 8, 7, 6].map((size): Setting => ({ ...house.folio, size: points(size) }));

/** Room of the line under the name, between its two rules; its baseline above the lower one; the least white between its two ends. */
const band = points(17);
const baselineAbove = points(6);
const between = points(18);

/** How high a Han character stands over its baseline, in thousandths of its size. */
const above = 880;

/** The masthead (报头): the paper's name, beneath it between rules the date and running number, and at the other end what the house says of itself. */
export function mastheadOrders(rect: Rect, imprint: string, folio: Folio, composer: Composer): readonly Order[] {
  const [left, right, foot] = [rect.x, rect.x + rect.width, rect.y + rect.height];
  const room = rect.height - band;
  const bears = ({ size }: Setting): boolean => size * 1.2 <= room;
  const name =
    nameSteps.find((setting) => bears(setting) && widthOf(folio.paper, setting, composer) <= rect.width) ??
    nameSteps[nameSteps.length - 1]!;
  const said = [folioDate(folio.date), ...(folio.running === undefined ? [] : [issueNumber(folio.running)])].join('　');
  const line =
    imprintSteps.find((setting) => widthOf(said, setting, composer) + between + widthOf(imprint, setting, composer) <= rect.width) ??
    imprintSteps[imprintSteps.length - 1]!;
  const baseline: Length = rect.y + Math.round((room - name.size) / 2 + (name.size * above) / 1000);
  return [
    ...placed(folio.paper, name, composer, (left + right) / 2, baseline, 'middle'),
    ...ruleOrders('thin', left, foot - band, right, foot - band),
    ...placed(said, line, composer, left, foot - baselineAbove, 'start'),
    ...placed(imprint, line, composer, right, foot - baselineAbove, 'end'),
    ...ruleOrders('thick-thin', left, foot, right, foot),
  ];
}
