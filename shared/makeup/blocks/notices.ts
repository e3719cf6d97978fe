import type { NoticeRules } from '../../flow/notice-rules.ts';
import type { Composer } from '../../line/composer.ts';
import type { Notice } from '../../notice/notice.ts';
import type { Grid } from '../../sheet/grid.ts';
import { boxDivision, boxItems, boxLines, divisionAt } from '../notice-box.ts';
import { columnLines, type Estimate } from './estimate.ts';

/** The notice box as make-up sees it: for each width in basic columns how many columns it is divided into and how many lines it needs. */
export interface BoxNeed {
  readonly columns: readonly number[];
  readonly lines: readonly number[];
  /** Whether its columns are of the characters that notices were priced at; all are where no box of the whole width is. */
  readonly isPriced: readonly boolean[];
}

/** Measures the notice box over every width of the page. */
export function boxNeedOf(notices: readonly Notice[], composer: Composer, grid: Grid, rules?: NoticeRules): BoxNeed {
  const columns: number[] = [0];
  const lines: number[] = [0];
  const isPriced: boolean[] = [true];
  const isAt = (width: number) => divisionAt(grid, width, rules?.measure ?? null) !== undefined;
  const isAny = !isAt(grid.columns);
  for (let width = 1; width <= grid.columns; width++) {
    const division = boxDivision(notices, composer, grid, width, rules);
    columns.push(division);
    isPriced.push(isAny || isAt(width));
    lines.push(boxLines(boxItems(notices, composer, grid, { width, columns: division }, rules), grid, division, rules));
  }
  return { columns, lines, isPriced };
}

/** Lines more than it needs that a box may be given: the space between its notices takes them up. */
const mostSpare = 2;

/** What a box costs that does not hold all notices, and each line it lacks: more than copy that is over, which can be cut; notices are bought for their day. */
const lacking = { box: 900, line: 8 } as const;

/** Estimates the notice box: as deep as it needs or a line or two deeper, a lying rectangle rather than a strip; too many notices for any box are told. */
export function boxEstimate({ lines, isPriced }: BoxNeed, grid: Grid): Estimate {
  return (width, _cells, depth) => {
    if (!isPriced[width]) return Number.POSITIVE_INFINITY;
    const need = lines[width]!;
    const spare = depth - need;
    if (spare > mostSpare) return Number.POSITIVE_INFINITY;
    if (spare < 0) return width === grid.columns ? lacking.box - spare * lacking.line : Number.POSITIVE_INFINITY;
    const ratio = need / (width * columnLines);
    const strip = ratio > 1.6 ? (ratio - 1.6) * 30 : ratio < 0.12 ? (0.12 - ratio) * 300 : 0;
    return spare * 6 + strip + (width === 1 ? 25 : 0);
  };
}
