import type { Composer } from '../line/composer.ts';
import { lineWidth } from '../line/composer.ts';
import { house } from '../line/house.ts';
import type { Setting } from '../line/paragraph.ts';
import type { Day } from '../sheet/day.ts';
import { columnsWidth, type Grid } from '../sheet/grid.ts';
import { type Length, points } from '../sheet/length.ts';
import { folioDate, folioPage } from '../words/printed.ts';
import { black, type Order, type Piece } from './list.ts';
import { lineOrders } from './set.ts';

/** The words of the folio. */
export interface Folio {
  readonly paper: string;
  readonly date: Day;
  readonly pageNo: number;
  readonly section: string;
  readonly editors: string;
  /** The running number (总第 … 期), where it has one: the masthead tells it. */
  readonly running?: number;
}

/** The head rule (反线) and the folio's baseline above the type area, by eye; the editors' line below it. */
const ruleAbove = points(8);
const ruleThickness = points(1.2);
const baselineAbove = points(14);
const editorsBelow = points(12);

const editorsSetting: Setting = { ...house.folio, size: points(7.5), face: 'kai' };
const paperSetting: Setting = { ...house.folio, size: points(13), face: 'song-heavy' };

/** The folio's baseline. */
export const folioBaseline = (grid: Grid): Length => grid.top - baselineAbove;

/** The folio (报眉): page number and date at the outer end, the section at the inner end, the paper's name in the middle, the head rule beneath; the editors at the foot. */
export function folioPiece(folio: Folio, grid: Grid, composer: Composer): Piece {
  const left = grid.left;
  const right = grid.left + columnsWidth(grid, grid.columns);
  const y = folioBaseline(grid);
  const outerIsRight = folio.pageNo % 2 === 1;
  const orders: Order[] = [
    { kind: 'rule', x1: left, y1: grid.top - ruleAbove, x2: right, y2: grid.top - ruleAbove, thickness: ruleThickness, ink: black },
    ...placed(folio.paper, paperSetting, composer, (left + right) / 2, y, 'middle'),
  ];
  const number = placed(
    folioPage(folio.pageNo),
    house.folioStrong,
    composer,
    outerIsRight ? right : left,
    y,
    outerIsRight ? 'end' : 'start',
  );
  const numberWidth = widthOf(folioPage(folio.pageNo), house.folioStrong, composer) + house.folioStrong.size;
  orders.push(...number);
  orders.push(
    ...placed(
      folioDate(folio.date),
      house.folio,
      composer,
      outerIsRight ? right - numberWidth : left + numberWidth,
      y,
      outerIsRight ? 'end' : 'start',
    ),
  );
  orders.push(...placed(folio.section, house.folioStrong, composer, outerIsRight ? left : right, y, outerIsRight ? 'start' : 'end'));
  orders.push(...footOrders(folio, grid, composer));
  return { role: 'artifact', source: 'folio', orders, pieces: [] };
}

/** What is left of the folio on a page with a masthead: the editors at the foot. */
export const footPiece = (folio: Folio, grid: Grid, composer: Composer): Piece => ({
  role: 'artifact',
  source: 'folio',
  orders: footOrders(folio, grid, composer),
  pieces: [],
});

function footOrders({ editors }: Folio, grid: Grid, composer: Composer): readonly Order[] {
  const right = grid.left + columnsWidth(grid, grid.columns);
  return placed(editors, editorsSetting, composer, right, grid.top + grid.lines * grid.line + editorsBelow, 'end');
}

/** Longest measure anything here is set to: words of a folio stand on one line. */
const endless = 1_000_000;

/** How wide words are on one line. */
export function widthOf(text: string, setting: Setting, composer: Composer): Length {
  const paragraph = composer.paragraph({ text, spans: [] }, setting);
  return composer.lines(paragraph, endless).reduce((width, line) => Math.max(width, lineWidth(paragraph, line)), 0);
}

/** One line of words standing with its start, middle or end at x. */
export function placed(
  text: string,
  setting: Setting,
  composer: Composer,
  x: Length,
  y: Length,
  anchor: 'start' | 'middle' | 'end',
  ink = black,
): readonly Order[] {
  if (text === '') return [];
  const flush: Setting = setting.align === 'left' ? setting : flushed(setting);
  const paragraph = composer.paragraph({ text, spans: [] }, flush);
  const line = composer.lines(paragraph, endless)[0];
  if (line === undefined) return [];
  const width = lineWidth(paragraph, line);
  const start = anchor === 'start' ? x : anchor === 'end' ? x - width : Math.round(x - width / 2);
  return lineOrders(composer, paragraph, line, start, y, { ink, offset: null });
}

const flushedSettings = new Map<Setting, Setting>();

/** The same setting with its lines at the left; one object for each, because the composer tells settings apart by identity. */
function flushed(setting: Setting): Setting {
  let found = flushedSettings.get(setting);
  if (found === undefined) {
    found = { ...setting, align: 'left' };
    flushedSettings.set(setting, found);
  }
  return found;
}
