import { describe, expect, it } from 'vitest';
import { black, type DisplayList, type Glyphs, grey, type Order, paper } from '../../../shared/display/list.ts';
import { outlined, type PaintContext, paint, screenColour } from '../../../shared/display/paint.ts';
import type { Outlines } from '../../../shared/face/face.ts';

/** A canvas that writes down what is asked of it. */
function notebook(): { context: PaintContext; notes: string[] } {
  const notes: string[] = [];
  const note =
    (name: string) =>
    (...values: unknown[]): void => {
      notes.push([name, ...values.map((value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : 'image'))].join(' '));
    };
  const context: PaintContext = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    save: note('save'),
    restore: note('restore'),
    beginPath: note('begin'),
    moveTo: note('move'),
    lineTo: note('line'),
    quadraticCurveTo: note('curve'),
    closePath: note('close'),
    fill: () => notes.push(`fill ${String(context.fillStyle)}`),
    stroke: () => notes.push(`stroke ${String(context.strokeStyle)} ${context.lineWidth}`),
    fillRect: (...values) => notes.push(`rect ${values.join(' ')} ${String(context.fillStyle)}`),
    strokeRect: (...values) => notes.push(`frame ${values.join(' ')} ${String(context.strokeStyle)} ${context.lineWidth}`),
    drawImage: note('image'),
  };
  return { context, notes };
}

/** Glyph 1 is a half-em triangle with one round side; glyph 2 is blank. */
const outlines: Outlines = {
  outline: (_, glyph) => (glyph === 1 ? Float64Array.of(0, 0, 0, 1, 500, 0, 2, 500, 500, 0, 500, 3) : new Float64Array(0)),
};

const page = (...orders: Order[]): DisplayList => ({
  width: 100_000,
  height: 200_000,
  bleed: 0,
  title: '',
  pieces: [{ role: 'paragraph', source: 's', orders, pieces: [] }],
});

const line: Glyphs = {
  kind: 'glyphs',
  face: 'song',
  size: 10_000,
  squeeze: 1000,
  x: 20_000,
  y: 30_000,
  glyphs: Uint16Array.of(1, 2, 1),
  places: Int32Array.of(0, 10_000, 15_000),
  text: '一　二',
  starts: Uint32Array.of(0, 1, 2),
  ink: black,
};

function painted(list: DisplayList, scale = 1): string[] {
  const { context, notes } = notebook();
  paint(list, context, outlined(outlines), scale);
  return notes;
}

describe('paint', () => {
  it('begins with white paper and leaves the canvas as it was', () => {
    expect(painted(page(), 2)).toEqual(['save', 'rect 0 0 200 400 #ffffff', 'restore']);
  });

  it('draws a line of type as one path with one fill, upside up', () => {
    const triangle = (x: number) => [`move ${x} 30`, `line ${x + 5} 30`, `curve ${x + 5} 25 ${x} 25`, 'close'];
    expect(painted(page(line)).slice(2, -1)).toEqual(['begin', ...triangle(20), ...triangle(35), 'fill #111111']);
  });

  it('squeezes glyphs but not their places', () => {
    const notes = painted(page({ ...line, squeeze: 800, ink: paper }), 2);
    expect(notes.slice(3, 7)).toEqual(['move 40 60', 'line 48 60', 'curve 48 50 40 50', 'close']);
    expect(notes[7]).toBe('move 70 60');
    expect(notes).toContain('fill #ffffff');
  });

  it('draws rules, tints and boxes; a box lies inside its edge', () => {
    const rect = { x: 10_000, y: 20_000, width: 30_000, height: 40_000 };
    const notes = painted(
      page(
        { kind: 'tint', rect, ink: grey(20) },
        { kind: 'rule', x1: 0, y1: 5_000, x2: 50_000, y2: 5_000, thickness: 500, ink: black },
        { kind: 'box', rect, thickness: 1_000, ink: black },
      ),
      2,
    );
    expect(notes.slice(2, -1)).toEqual([
      'rect 20 40 60 80 #cfcfcf',
      'begin',
      'move 0 10',
      'line 100 10',
      'stroke #111111 1',
      'frame 21 41 58 78 #111111 2',
    ]);
  });

  it('draws the part of a photo that is shown, and nothing for one that is not to hand', () => {
    const rect = { x: 10_000, y: 20_000, width: 30_000, height: 40_000 };
    const order: Order = { kind: 'photo', rect, photo: 'a', crop: { x: 1000, y: 0, width: 8000, height: 10000 } };
    const { context, notes } = notebook();
    paint(page(order, { ...order, photo: 'b' }), context, outlined(outlines), 1, {
      picture: (photo) => (photo === 'a' ? { image: {}, width: 1000, height: 500 } : undefined),
    });
    expect(notes.slice(2, -1)).toEqual(['image image 100 0 800 500 10 20 30 40']);
    expect(painted(page(order)).slice(2, -1)).toEqual([]);
  });

  it("draws a piece's own orders before those of the pieces in it", () => {
    const tint = (k: number): Order => ({ kind: 'tint', rect: { x: 0, y: 0, width: 1000, height: 1000 }, ink: grey(k) });
    const caption = { role: 'caption', source: 's', orders: [tint(100)], pieces: [] } as const;
    const list: DisplayList = { ...page(), pieces: [{ role: 'figure', source: 's', orders: [tint(0)], pieces: [caption] }] };
    expect(painted(list).slice(2, -1)).toEqual(['rect 0 0 1 1 #ffffff', 'rect 0 0 1 1 #111111']);
  });
});

describe('screenColour', () => {
  it('has white paper, near-black black and even greys', () => {
    expect(screenColour(paper)).toBe('#ffffff');
    expect(screenColour(black)).toBe('#111111');
    expect(screenColour(grey(50))).toBe('#888888');
  });

  it('lets each plate take its own light', () => {
    const [red, green, blue] = [
      { ...paper, m: 100, y: 100 },
      { ...paper, c: 100, y: 100 },
      { ...paper, c: 100, m: 100 },
    ].map((ink) => {
      const colour = screenColour(ink);
      return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    }) as [number[], number[], number[]];
    expect(Math.max(...red)).toBe(red[0]);
    expect(Math.max(...green)).toBe(green[1]);
    expect(Math.max(...blue)).toBe(blue[2]);
  });
});
