import type { Glyphs } from '../../shared/display/list.ts';
import { outlined, screenColour, type TypePainter, traceOutline } from '../../shared/display/paint.ts';
import type { FaceName, Outlines } from '../../shared/face/face.ts';

/** A line drawn once: on what canvas, for which scale and ink, and where the line's origin lies on it. */
interface Drawn {
  readonly canvas: OffscreenCanvas;
  readonly scale: number;
  readonly ink: string;
  readonly left: number;
  readonly top: number;
}

/** The largest type that is kept drawn, in pixels to the em: of larger type little is in sight, and its canvases would be large. */
const largest = 40;

/** Type for a page that changes while it is looked at. */
export interface KeptType {
  /** Paints what is looked at: every line is kept. */
  readonly atRest: TypePainter;
  /** Paints while somebody types: a line that was never painted is not kept yet, the next key may make another of it. */
  readonly inHaste: TypePainter;
}

/**
 * A line of type is drawn once and kept for as long as the composer keeps it, so that copy that only moves is painted again in no time. Its origin stands on a whole pixel, wherever
 * it stands, kept or not.
 */
export function keptType(outlines: Outlines): KeptType {
  const glyphs = glyphPaths(outlines);
  const afresh = outlined(outlines);
  // What a line is told by: the composer keeps the places of its glyphs with it.
  const kept = new WeakMap<Int32Array, Drawn>();
  const met = new WeakSet<Int32Array>();
  const painter =
    (isInHaste: boolean): TypePainter =>
    (line, context, scale) => {
      const em = (line.size * scale) / 1000;
      if (line.glyphs.length === 0) return;
      if (em > largest || line.turned || line.drops !== undefined) return afresh(line, context, scale);
      const ink = screenColour(line.ink);
      const [x, y] = [Math.round((line.x * scale) / 1000), Math.round((line.y * scale) / 1000)];
      let drawn = kept.get(line.places);
      if (drawn?.scale !== scale || drawn.ink !== ink) {
        if (isInHaste && !met.has(line.places)) {
          met.add(line.places);
          return fillLine(line, context as unknown as OffscreenCanvasRenderingContext2D, x, y, scale, glyphs);
        }
        drawn = drawLine(line, scale, ink, glyphs);
        kept.set(line.places, drawn);
      }
      const { canvas, left, top } = drawn;
      context.drawImage(canvas, 0, 0, canvas.width, canvas.height, x - left, y - top, canvas.width, canvas.height);
    };
  return { atRest: painter(false), inHaste: painter(true) };
}

/** Draws a line on a canvas of its own, with room about it for ink that reaches over: 1.25 em above the baseline, half an em below, a quarter on either side of two ems. */
function drawLine(line: Glyphs, scale: number, ink: string, glyph: GlyphPath): Drawn {
  const unit = scale / 1000;
  const em = line.size * unit;
  const last = (line.places.at(-1) ?? 0) * unit;
  const [left, top] = [Math.ceil(em / 4), Math.ceil(em * 1.25)];
  const canvas = new OffscreenCanvas(left + Math.ceil(last + em * 2.25), top + Math.ceil(em / 2));
  fillLine(line, canvas.getContext('2d', unaided)!, left, top, scale, glyph);
  return { canvas, scale, ink, left, top };
}

/** Fills a line's glyphs, its origin at (x, y). */
function fillLine(line: Glyphs, context: OffscreenCanvasRenderingContext2D, x: number, y: number, scale: number, glyph: GlyphPath): void {
  const unit = scale / 1000;
  const down = (line.size * unit) / 1000;
  const across = (down * line.squeeze) / 1000;
  context.save();
  context.fillStyle = screenColour(line.ink);
  context.translate(x, y);
  context.scale(across, down);
  let from = 0;
  for (let i = 0; i < line.glyphs.length; i++) {
    const at = ((line.places[i] ?? 0) * unit) / across;
    context.translate(at - from, 0);
    from = at;
    context.fill(glyph(line.face, line.glyphs[i] ?? 0));
  }
  context.restore();
}

/** Canvases by the hundred, painted with small outlines: the processor does it sooner than the graphics card. */
export const unaided: CanvasRenderingContext2DSettings = { willReadFrequently: true };

type GlyphPath = (face: FaceName, glyph: number) => Path2D;

/** Outlines as paths, in thousandths of the em, each made once. */
function glyphPaths(outlines: Outlines): GlyphPath {
  const kept = new Map<FaceName, Map<number, Path2D>>();
  return (face, glyph) => {
    const ofFace = kept.get(face) ?? new Map<number, Path2D>();
    kept.set(face, ofFace);
    let path = ofFace.get(glyph);
    if (path === undefined) {
      path = new Path2D();
      traceOutline(outlines.outline(face, glyph), path, 0, 0, 1, 1);
      ofFace.set(glyph, path);
    }
    return path;
  };
}
