import { expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { houseRules } from '../../../shared/flow/notice-rules.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { boxColumns, divisionAt } from '../../../shared/makeup/notice-box.ts';
import { exampleHouse } from '../../../shared/notice/house.ts';
import type { PrintedNotice } from '../../../shared/notice/notice.ts';
import { readNotice } from '../../../shared/notice/read.ts';
import { type PageOrder, proposeFor } from '../../../shared/pipeline.ts';
import { gridOf } from '../../../shared/sheet/grid.ts';
import { sheets } from '../../../shared/sheet/sheets.ts';
import { block, han } from '../../support/copy.ts';

const { measure } = exampleHouse;

/** Losses of two to four lines, with numbers that break badly. */
const notices = (count: number): readonly (PrintedNotice & { readonly id: string })[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    ...readNotice(`遗失${han(2 + (i % 3) * 9, i)}《出生医学证明》，编号：L34055${1900 + i}，声明作废。`),
  }));

test.each(['broadsheet', 'tabloid'] as const)(
  '%s: a box of ordered notices has lines of what they were priced at, on every page proposed',
  (sheet) => {
    const composer = new Composer(squares);
    for (const count of [1, 4, 12, 40, 90])
      for (const stories of [0, 1, 3]) {
        const order: PageOrder = {
          sheet,
          folio: { paper: '柳湾日报', date: '2020-03-04', pageNo: 2, section: '', editors: '' },
          stories: Array.from({ length: stories }, (_, i) => ({
            id: `s${i}`,
            story: [block('headline', han(10, i)), ...Array.from({ length: 6 }, (_, p) => block('paragraph', han(150, i * 7 + p)))],
          })),
          notices: notices(count),
          rules: { ...houseRules, measure },
          photos: [],
        };
        const proposals = proposeFor(order, composer);
        expect(proposals.length).toBeGreaterThan(0);
        for (const { plan } of proposals)
          expect([count, stories, boxColumns(gridOf(sheets[sheet], plan.line), plan.notices!).characters]).toEqual([
            count,
            stories,
            measure,
          ]);
      }
  },
);

// A broadsheet's eight basic columns are 8 × 13 characters of copy: 15 of notice type go into each of eight, five of a tabloid's six.
test('where a box may be divided to a measure, and where not', () => {
  const [large, small] = [sheets.broadsheet, sheets.tabloid].map((sheet) => gridOf(sheet, sheet.lineHeights[0]!));
  expect([8, 4, 3, 2, 1].map((width) => divisionAt(large!, width, 15))).toEqual([8, 4, 3, undefined, undefined]);
  expect([6, 3, 2, 1].map((width) => divisionAt(small!, width, 15))).toEqual([5, undefined, undefined, undefined]);
  expect(divisionAt(large!, 8, null)).toBeUndefined();
});
