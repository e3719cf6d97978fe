import type { Composer } from '../line/composer.ts';
import { house, steps } from '../line/house.ts';
import { thingsOn } from '../makeup/body.ts';
import { mastheadsOf } from '../makeup/plan.ts';
import { type Cells, cellsRect, type Grid } from '../sheet/grid.ts';
import { type Length, points } from '../sheet/length.ts';
import { fillerWords } from '../words/printed.ts';
import { columnRules } from './column-rules.ts';
import { folioPiece, footPiece, placed } from './folio.ts';
import { boxPieces, furniturePieces } from './furniture.ts';
import { black, type DisplayList, grey, type Order, type Piece } from './list.ts';
import { noticeBox, noticePieces } from './notices.ts';
import type { SetPage } from './set-page.ts';
import { bodyPieces, headPieces, jumpPieces } from './story.ts';

/** Turns a set page into drawing orders in reading order; rules, boxes and the folio come first, as artifacts, and so lie beneath. */
export function buildPage(page: SetPage, composer: Composer): DisplayList {
  const { sheet, grid, plan, stories } = page;
  const column = keptColumn(page, composer);
  const things = thingsOn(plan);
  const pieces: Piece[] = [
    keptFolio(page, composer),
    ...keptFurniture(page, composer),
    ...stories.flatMap(({ id, place }) => boxPieces(id, place, grid)),
    ...stories.map(
      ({ id, columns }): Piece => ({
        role: 'artifact',
        source: `${id}/column-rules`,
        orders: columnRules(columns, things, grid),
        pieces: [],
      }),
    ),
  ];
  if (column) pieces.push(column.box);
  for (const story of stories)
    pieces.push(
      ...headPieces(story, grid, composer),
      ...jumpPieces(story, 'from', grid, composer),
      ...bodyPieces(story, page.photos, grid, composer),
      ...jumpPieces(story, 'to', grid, composer),
    );
  if (column) pieces.push(column.notices);
  plan.fillers.forEach((cells, i) => {
    pieces.push(fillerPiece(cells, i, grid, composer));
  });
  return { width: sheet.width, height: sheet.height, bleed: sheet.bleed, title: page.title, pieces };
}

/** The folio; where a masthead stands in its stead, what is left of it. */
function keptFolio({ folio, grid, plan }: SetPage, composer: Composer): Piece {
  const { paper, date, pageNo, section, editors } = folio;
  const hasMasthead = mastheadsOf(plan).length > 0;
  const make = hasMasthead ? footPiece : folioPiece;
  return composer.keep('folio', [grid, paper, date, pageNo, section, editors, hasMasthead], () => make(folio, grid, composer));
}

function keptFurniture({ folio, grid, plan }: SetPage, composer: Composer): readonly Piece[] {
  const { paper, date, running } = folio;
  const parts = [grid, plan.furniture, paper, date, running];
  return composer.keep('furniture', parts, () => furniturePieces(plan.furniture, folio, grid, composer));
}

/** The notice box and what stands in it: an edit of a story leaves both as they are. */
function keptColumn({ plan, packed, grid, noticeTitle: title, notices }: SetPage, composer: Composer) {
  const box = plan.notices;
  if (box === null || packed === null) return null;
  const ids = notices.map(({ id }) => id);
  const parts = [grid, packed, title, box.column, box.width, box.line, box.lines, box.columns, ...ids];
  return composer.keep('notice-column', parts, () => ({
    box: noticeBox(title, grid, box, packed, composer),
    notices: noticePieces(title, ids, grid, box, packed, composer),
  }));
}

/** A filler (补白): the house's words over a light tint in a thin box, as large as the box bears. */
function fillerPiece(cells: Cells, index: number, grid: Grid, composer: Composer): Piece {
  const rect = cellsRect(grid, cells);
  const words = fillerWords[index % fillerWords.length]!;
  const longest = Math.max(...words.map((text) => text.length));
  const bears = (size: Length, lines: number): boolean =>
    (longest + 2) * size <= rect.width && (lines + 1) * leadingOf(size) <= rect.height;
  const setting = steps.filler.find((step) => bears(step.size, words.length)) ?? steps.filler.find((step) => bears(step.size, 1));
  const shown = setting === undefined ? [] : bears(setting.size, words.length) ? words : words.slice(0, 1);
  const { size } = setting ?? house.filler;
  const first = rect.y + Math.round((rect.height - (shown.length - 1) * leadingOf(size)) / 2 + size * 0.38);
  const orders: Order[] = [
    { kind: 'tint', rect, ink: grey(6) },
    { kind: 'box', rect, thickness: points(0.4), ink: black },
    ...shown.flatMap((text, i) =>
      placed(text, setting ?? house.filler, composer, rect.x + rect.width / 2, first + i * leadingOf(size), 'middle'),
    ),
  ];
  return { role: 'filler', source: `filler-${index}`, orders, pieces: [] };
}

/** Distance of two lines of a filler's words. */
const leadingOf = (size: Length): Length => Math.round(size * 1.6);
