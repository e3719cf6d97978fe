import type { Outline, Outlines } from '../face/face.ts';
import { unreachable } from '../result.ts';
import { inPoints } from '../sheet/length.ts';
import { overlap, type Rect } from '../sheet/rect.ts';
import { rectOfOrder } from './change.ts';
import type { Box, DisplayList, Glyphs, Ink, Order, Photo, Piece, Rule, Tint } from './list.ts';

/** What the painter asks of a canvas: the window's CanvasRenderingContext2D and @napi-rs/canvas's both have it. */
export interface PaintContext {
  fillStyle: string | object;
  strokeStyle: string | object;
  lineWidth: number;
  save(): void;
  restore(): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
  closePath(): void;
  fill(): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  drawImage(
    image: object,
    fromX: number,
    fromY: number,
    fromWidth: number,
    fromHeight: number,
    x: number,
    y: number,
    width: number,
    height: number,
  ): void;
}

/** A photo ready to be drawn: whatever the canvas takes as an image, and its size in pixels. */
export interface Picture {
  readonly image: object;
  readonly width: number;
  readonly height: number;
}

/** The port to photos; one that is not (yet) to hand is not drawn, what the display list put beneath it stays to be seen. */
export interface Pictures {
  picture(photo: string): Picture | undefined;
}

/** The port to type: draws one line of glyphs, `scale` pixels to the point. */
export type TypePainter = (line: Glyphs, context: PaintContext, scale: number) => void;

/**
 * Paints one page onto a canvas, `scale` pixels to the point, the trim's top left corner at the canvas's origin: white paper, then every order in order
 * (a piece's own before those of the pieces in it). It draws and decides nothing. With `region` orders
 * that lie outside it are left out: for a canvas that shows, or is clipped to, that part of the page.
 */
export function paint(
  list: DisplayList,
  context: PaintContext,
  type: TypePainter,
  scale: number,
  pictures?: Pictures,
  region?: Rect,
): void {
  context.save();
  context.fillStyle = screenColour({ c: 0, m: 0, y: 0, k: 0 });
  context.fillRect(0, 0, inPoints(list.width) * scale, inPoints(list.height) * scale);
  const paintPiece = (piece: Piece): void => {
    for (const order of piece.orders)
      if (region === undefined || overlap(rectOfOrder(order), region)) paintOrder(order, context, type, scale, pictures);
    for (const inner of piece.pieces) paintPiece(inner);
  };
  for (const piece of list.pieces) paintPiece(piece);
  context.restore();
}

/** What solid cyan, magenta, yellow and black let through of red, green and blue: chosen by eye for newsprint; full black is #111. */
const passes = {
  c: [0, 0.6, 0.85],
  m: [0.85, 0.1, 0.5],
  y: [1, 0.92, 0.1],
  k: [1 / 15, 1 / 15, 1 / 15],
} as const;

/**
 * An ink as a screen colour `#rrggbb`: each plate takes away its share of the light, white being the paper. An approximation to look at, not a proof of colour;
 * inks are laid over what is beneath as if they covered it (overprinting is for the press).
 */
export function screenColour(ink: Ink): string {
  let colour = '#';
  for (const channel of [0, 1, 2] as const) {
    let light = 255;
    for (const plate of ['c', 'm', 'y', 'k'] as const) light *= 1 - (ink[plate] / 100) * (1 - passes[plate][channel]);
    colour += Math.round(light).toString(16).padStart(2, '0');
  }
  return colour;
}

function paintOrder(order: Order, context: PaintContext, type: TypePainter, scale: number, pictures: Pictures | undefined): void {
  switch (order.kind) {
    case 'glyphs':
      type(order, context, scale);
      break;
    case 'rule':
      paintRule(order, context, scale);
      break;
    case 'tint':
      paintTint(order, context, scale);
      break;
    case 'box':
      paintBox(order, context, scale);
      break;
    case 'photo':
      paintPhoto(order, context, scale, pictures);
      break;
    default:
      unreachable(order);
  }
}

/** Type drawn as its glyphs' outlines, one path and one fill a line. */
export function outlined(outlines: Outlines): TypePainter {
  return (line, context, scale) => paintGlyphs(line, context, outlines, scale);
}

function paintGlyphs(line: Glyphs, context: PaintContext, outlines: Outlines, scale: number): void {
  const unit = scale / 1000;
  const down = (line.size * unit) / 1000;
  const across = (down * line.squeeze) / 1000;
  context.fillStyle = screenColour(line.ink);
  context.beginPath();
  for (let i = 0; i < line.glyphs.length; i++) {
    const place = line.places[i] ?? 0;
    const outline = outlines.outline(line.face, line.glyphs[i] ?? 0);
    if (line.turned) traceOutline(turnedOutline(outline), context, line.x * unit, (line.y + place) * unit, down, across);
    else traceOutline(outline, context, (line.x + place) * unit, (line.y + (line.drops?.[i] ?? 0)) * unit, across, down);
  }
  context.fill();
}

/** An outline laid on its side, a quarter turn clockwise about its origin: what pointed right points down. */
function turnedOutline(outline: Outline): Outline {
  const turned = outline.slice();
  for (let i = 0; i < outline.length; ) {
    const pairs = outlinePairs[outline[i] ?? 3] ?? 0;
    for (let at = i + 1; at <= i + 2 * pairs; at += 2) {
      turned[at] = outline[at + 1] ?? 0;
      turned[at + 1] = -(outline[at] ?? 0);
    }
    i += 1 + 2 * pairs;
  }
  return turned;
}

/** Points that follow each of an outline's operators: move, line, curve, close. */
const outlinePairs = [1, 1, 2, 0] as const;

/** What an outline is added to: a canvas's path, or a path of its own. */
type PathLike = Pick<PaintContext, 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'closePath'>;

/** Adds an outline to a path, its origin at (x, y) and y turned downwards. */
export function traceOutline(outline: Outline, path: PathLike, x: number, y: number, across: number, down: number): void {
  const atX = (i: number): number => x + (outline[i] ?? 0) * across;
  const atY = (i: number): number => y - (outline[i] ?? 0) * down;
  for (let i = 0; i < outline.length; ) {
    switch (outline[i]) {
      case 0:
        path.moveTo(atX(i + 1), atY(i + 2));
        i += 3;
        break;
      case 1:
        path.lineTo(atX(i + 1), atY(i + 2));
        i += 3;
        break;
      case 2:
        path.quadraticCurveTo(atX(i + 1), atY(i + 2), atX(i + 3), atY(i + 4));
        i += 5;
        break;
      default:
        path.closePath();
        i += 1;
    }
  }
}

function paintRule(rule: Rule, context: PaintContext, scale: number): void {
  context.strokeStyle = screenColour(rule.ink);
  context.lineWidth = inPoints(rule.thickness) * scale;
  context.beginPath();
  context.moveTo(inPoints(rule.x1) * scale, inPoints(rule.y1) * scale);
  context.lineTo(inPoints(rule.x2) * scale, inPoints(rule.y2) * scale);
  context.stroke();
}

function paintTint({ rect, ink }: Tint, context: PaintContext, scale: number): void {
  context.fillStyle = screenColour(ink);
  context.fillRect(inPoints(rect.x) * scale, inPoints(rect.y) * scale, inPoints(rect.width) * scale, inPoints(rect.height) * scale);
}

function paintBox({ rect, thickness, ink }: Box, context: PaintContext, scale: number): void {
  const inset = thickness / 2;
  context.strokeStyle = screenColour(ink);
  context.lineWidth = inPoints(thickness) * scale;
  context.strokeRect(
    inPoints(rect.x + inset) * scale,
    inPoints(rect.y + inset) * scale,
    inPoints(rect.width - thickness) * scale,
    inPoints(rect.height - thickness) * scale,
  );
}

function paintPhoto({ rect, photo, crop }: Photo, context: PaintContext, scale: number, pictures: Pictures | undefined): void {
  const picture = pictures?.picture(photo);
  if (!picture) return;
  context.drawImage(
    picture.image,
    (crop.x / 10000) * picture.width,
    (crop.y / 10000) * picture.height,
    (crop.width / 10000) * picture.width,
    (crop.height / 10000) * picture.height,
    inPoints(rect.x) * scale,
    inPoints(rect.y) * scale,
    inPoints(rect.width) * scale,
    inPoints(rect.height) * scale,
  );
}
