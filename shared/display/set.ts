import type { Composer } from '../line/composer.ts';
import type { Line, Paragraph } from '../line/paragraph.ts';
import type { Length } from '../sheet/length.ts';
import { black, type Glyphs, type Ink } from './list.ts';

/** How a line is drawn: its ink, its widths scaled by `squeeze` thousandths, and where its paragraph begins in the text of its source (null: it is no part of one). */
export interface Look {
  readonly ink?: Ink;
  readonly squeeze?: number;
  readonly offset?: number | null;
}

/** Drawing orders of one set line: its left edge at x, its baseline at y. */
export function lineOrders(
  composer: Composer,
  paragraph: Paragraph,
  line: Line,
  x: Length,
  y: Length,
  { ink = black, squeeze = 1000, offset = 0 }: Look = {},
): readonly Glyphs[] {
  return composer.runs(paragraph, line).map((run) => ({
    kind: 'glyphs',
    face: run.face,
    size: paragraph.setting.size,
    squeeze,
    x,
    y,
    glyphs: run.glyphs,
    places: squeeze === 1000 ? run.places : run.places.map((place) => Math.round((place * squeeze) / 1000)),
    text: run.text,
    starts: run.starts,
    ink,
    ...(offset === null ? {} : { at: offset + run.at }),
  }));
}
