import { legWidth } from '../flow/leg.ts';
import { house, noticeLine } from '../line/house.ts';
import { placedRect } from '../makeup/boxed.ts';
import { headBaselines } from '../makeup/head.ts';
import { boxStyle } from '../makeup/notice-box.ts';
import { mastheadsOf } from '../makeup/plan.ts';
import { type Frame, frameName } from '../sheet/frame.ts';
import { baselineIn, baselineOf, type Cells, cellsRect, columnsWidth, type Grid, lineTop } from '../sheet/grid.ts';
import type { Length } from '../sheet/length.ts';
import { folioBaseline } from './folio.ts';
import type { SetPage, SetStory } from './set-page.ts';
import { imageRect } from './story.ts';

/** The frames of a set page, from the folio to the fillers, text legs in the order they are threaded. */
export function framesOf(page: SetPage): readonly Frame[] {
  return [
    ...(mastheadsOf(page.plan).length > 0 ? [] : [folioFrame(page.grid)]),
    ...page.stories.flatMap((story) => [
      ...boxFrame(story, page.grid),
      ...headFrame(story, page.grid),
      ...textFrames(story, page.grid),
      ...pictureFrames(story, page.grid),
    ]),
    ...noticeFrame(page),
    ...fillerFrames(page),
    ...furnitureFrames(page),
  ];
}

function folioFrame(grid: Grid): Frame {
  const baseline = folioBaseline(grid);
  const y = baseline - house.folioStrong.size;
  const rect = { x: grid.left, y, width: columnsWidth(grid, grid.columns), height: grid.top - y };
  return { id: 'folio', kind: 'folio', story: null, rect, columns: 1, lines: 1, firstBaseline: baseline, lastBaseline: baseline };
}

/** The box about a story lies beneath its other frames. */
const boxFrame = ({ id, number, place: { box } }: SetStory, grid: Grid): readonly Frame[] =>
  box === undefined ? [] : [{ ...bareFrame(frameName(number, 'box'), 'box', box, grid), story: id }];

/** A vertical head has no baselines; its lines are its columns of type. */
function headFrame({ id, number, head, place }: SetStory, grid: Grid): readonly Frame[] {
  if (head === null || place.head === null) return [];
  const rect = placedRect(place.head, place.box, grid);
  const frame = { id: frameName(number, 'head'), kind: 'head', story: id, rect, columns: 1 } as const;
  if (head.kind === 'vertical') return [{ ...frame, lines: head.columns.length, firstBaseline: null, lastBaseline: null }];
  const baselines = headBaselines(head, rect.height).map((baseline) => rect.y + baseline);
  return [{ ...frame, lines: head.lines.length, firstBaseline: baselines[0] ?? null, lastBaseline: baselines.at(-1) ?? null }];
}

/** One frame a leg; its lines are the body lines it is filled with, sub-heads counted with the lines they take. */
function textFrames({ id, number, place, filled, columns }: SetStory, grid: Grid): readonly Frame[] {
  const extents = place.legs.map(() => ({ first: Number.POSITIVE_INFINITY, last: -1, rows: 0 }));
  for (const { leg, line, rows } of filled.segments) {
    const extent = extents[leg]!;
    extent.first = Math.min(extent.first, line);
    extent.last = Math.max(extent.last, line + rows - 1);
    extent.rows += rows;
  }
  return place.legs.map((leg, index) => {
    const { first, last, rows } = extents[index]!;
    return {
      id: frameName(number, 'text', index + 1),
      kind: 'text',
      story: id,
      rect: cellsRect(grid, { column: leg.column, width: legWidth(leg), line: leg.from, lines: leg.to - leg.from }),
      columns: columns.filter((column) => column.leg === index).length,
      lines: rows,
      firstBaseline: rows === 0 ? null : baselineOf(grid, first),
      lastBaseline: rows === 0 ? null : baselineOf(grid, last),
    };
  });
}

function pictureFrames({ id, number, place }: SetStory, grid: Grid): readonly Frame[] {
  return [...place.pictures]
    .sort((a, b) => a.picture - b.picture)
    .flatMap((slot): Frame[] => {
      const picture: Frame = {
        id: frameName(number, 'picture', slot.picture + 1),
        kind: 'picture',
        story: id,
        rect: imageRect(grid, slot, place),
        columns: slot.cells.width,
        lines: slot.imageLines,
        firstBaseline: null,
        lastBaseline: null,
      };
      if (slot.captionLines === 0) return [picture];
      const line = slot.cells.line + slot.whiteAbove + slot.imageLines;
      const baseline = (row: number): Length => lineTop(grid, row) + baselineIn(grid.line, house.caption.size);
      return [
        picture,
        {
          id: frameName(number, 'caption', slot.picture + 1),
          kind: 'caption',
          story: id,
          rect: placedRect({ ...slot.cells, line, lines: slot.captionLines }, place.box, grid),
          columns: slot.cells.width,
          lines: slot.captionLines,
          firstBaseline: baseline(line),
          lastBaseline: baseline(line + slot.captionLines - 1),
        },
      ];
    });
}

function noticeFrame(page: SetPage): readonly Frame[] {
  const { grid, plan, packed } = page;
  if (plan.notices === null || packed === null) return [];
  const rect = cellsRect(grid, plan.notices);
  const lines = packed.columns.reduce((sum, column) => sum + column.pieces.reduce((of, piece) => of + piece.to - piece.from, 0), 0);
  const first = rect.y + boxStyle.titleBand + baselineIn(noticeLine, house.notice.size);
  const last = rect.y + rect.height - boxStyle.foot - noticeLine + baselineIn(noticeLine, house.notice.size);
  const columns = packed.columns.length;
  return [{ id: 'notices', kind: 'notices', story: null, rect, columns, lines, firstBaseline: first, lastBaseline: last }];
}

const fillerFrames = ({ plan, grid }: SetPage): readonly Frame[] =>
  plan.fillers.map((cells, i) => bareFrame(`filler-${i + 1}`, 'filler', cells, grid));

const furnitureFrames = ({ plan, grid }: SetPage): readonly Frame[] =>
  plan.furniture.map((cells, i) => bareFrame(`furniture-${i + 1}`, 'furniture', cells, grid));

/** A frame without lines of text. */
const bareFrame = (id: string, kind: Frame['kind'], cells: Cells, grid: Grid): Frame => ({
  id,
  kind,
  story: null,
  rect: cellsRect(grid, cells),
  columns: cells.width,
  lines: 0,
  firstBaseline: null,
  lastBaseline: null,
});
