import { house, noticeLine } from '../line/house.ts';
import { headBaselines } from '../makeup/head.ts';
import { boxStyle } from '../makeup/notice-box.ts';
import type { Frame } from '../sheet/frame.ts';
import { baselineIn, baselineOf, cellsRect, columnsWidth, type Grid, lineTop } from '../sheet/grid.ts';
import type { Length } from '../sheet/length.ts';
import { folioBaseline } from './folio.ts';
import type { SetPage } from './set-page.ts';
import { imageRect } from './story.ts';

/** The frames of a set page, from the folio to the fillers, text legs in the order they are threaded. */
export function framesOf(page: SetPage): readonly Frame[] {
  return [
    folioFrame(page.grid),
    ...headFrame(page),
    ...textFrames(page),
    ...pictureFrames(page),
    ...noticeFrame(page),
    ...fillerFrames(page),
  ];
}

function folioFrame(grid: Grid): Frame {
  const baseline = folioBaseline(grid);
  const y = baseline - house.folioStrong.size;
  const rect = { x: grid.left, y, width: columnsWidth(grid, grid.columns), height: grid.top - y };
  return { id: 'folio', kind: 'folio', rect, columns: 1, lines: 1, firstBaseline: baseline, lastBaseline: baseline };
}

function headFrame(page: SetPage): readonly Frame[] {
  const { grid, head, plan } = page;
  if (head.lines.length === 0) return [];
  const baselines = headBaselines(head, plan.headLines * grid.line);
  const rect = cellsRect(grid, { column: 0, width: grid.columns, line: 0, lines: plan.headLines });
  return [
    {
      id: 'head',
      kind: 'head',
      rect,
      columns: 1,
      lines: head.lines.length,
      firstBaseline: grid.top + baselines[0]!,
      lastBaseline: grid.top + baselines.at(-1)!,
    },
  ];
}

/** One frame a leg; its lines are the body lines it is filled with, sub-heads counted with the lines they take. */
function textFrames(page: SetPage): readonly Frame[] {
  const { grid, plan, filled, blocks } = page;
  return plan.legs.map((leg, index) => {
    const rows = filled.segments
      .filter((segment) => segment.leg === index)
      .map((segment) => {
        const block = blocks[segment.block]!;
        const depth = block.kind === 'subhead' ? block.depth : segment.to - segment.from;
        return { first: segment.line, last: Math.min(segment.line + depth, leg.to) - 1 };
      });
    const first = rows[0]?.first;
    const last = rows.at(-1)?.last;
    return {
      id: `text-${index + 1}`,
      kind: 'text',
      rect: cellsRect(grid, { column: leg.column, width: 1, line: leg.from, lines: leg.to - leg.from }),
      columns: 1,
      lines: first === undefined || last === undefined ? 0 : last - first + 1,
      firstBaseline: first === undefined ? null : baselineOf(grid, first),
      lastBaseline: last === undefined ? null : baselineOf(grid, last),
    };
  });
}

function pictureFrames(page: SetPage): readonly Frame[] {
  const { grid, plan } = page;
  return [...plan.pictures]
    .sort((a, b) => a.picture - b.picture)
    .flatMap((slot): Frame[] => {
      const picture: Frame = {
        id: `picture-${slot.picture + 1}`,
        kind: 'picture',
        rect: imageRect(grid, slot),
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
          id: `caption-${slot.picture + 1}`,
          kind: 'caption',
          rect: cellsRect(grid, { ...slot.cells, line, lines: slot.captionLines }),
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
  return [{ id: 'notices', kind: 'notices', rect, columns: packed.columns.length, lines, firstBaseline: first, lastBaseline: last }];
}

const fillerFrames = (page: SetPage): readonly Frame[] =>
  page.plan.fillers.map((cells, i) => ({
    id: `filler-${i + 1}`,
    kind: 'filler',
    rect: cellsRect(page.grid, cells),
    columns: cells.width,
    lines: 0,
    firstBaseline: null,
    lastBaseline: null,
  }));
