import type { Composer } from '../line/composer.ts';
import type { Line, Paragraph } from '../line/paragraph.ts';
import type { Length } from '../sheet/length.ts';
import { black, type Glyphs, type Ink } from './list.ts';

/** Drawing orders of one set line: its left edge at x, its baseline at y, all its widths scaled by `squeeze` thousandths. */
export function lineOrders(
  composer: Composer,
  paragraph: Paragraph,
  line: Line,
  x: Length,
  y: Length,
  ink: Ink = black,
  squeeze = 1000,
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
  }));
}
