import { createCanvas, loadImage } from '@napi-rs/canvas';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pagePng } from '../../../electron/press/png.ts';
import { black, type DisplayList, type Order } from '../../../shared/display/list.ts';
import type { Outlines } from '../../../shared/face/face.ts';
import { millimetres } from '../../../shared/sheet/length.ts';

/** Every glyph is a full em square. */
const squares: Outlines = { outline: () => Float64Array.of(0, 0, -120, 1, 1000, -120, 1, 1000, 880, 1, 0, 880, 3) };

const listOf = (width: number, height: number, ...orders: Order[]): DisplayList => ({
  width,
  height,
  bleed: 0,
  title: 'test',
  pieces: [{ role: 'paragraph', source: 's', orders, pieces: [] }],
});

/** Reads pixels of a PNG back. */
async function pixels(png: Uint8Array): Promise<{ width: number; height: number; at: (x: number, y: number) => number[] }> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  return { width: image.width, height: image.height, at: (x, y) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3) };
}

const glyph: Order = {
  kind: 'glyphs',
  face: 'song',
  size: 36_000,
  squeeze: 1000,
  x: 18_000,
  y: 18_000 + 31_680,
  glyphs: Uint16Array.of(1),
  places: Int32Array.of(0),
  text: '一',
  starts: Uint32Array.of(0),
  ink: black,
};

describe('pagePng', () => {
  it('is as large as the sheet at the resolution and shows what was drawn', async () => {
    const image = await pixels(await pagePng(listOf(72_000, 144_000, glyph), squares, 100));
    expect([image.width, image.height]).toEqual([100, 200]);
    expect(image.at(50, 50)).toEqual([0x11, 0x11, 0x11]);
    expect(image.at(10, 50)).toEqual([255, 255, 255]);
    expect(image.at(50, 90)).toEqual([255, 255, 255]);
  });

  it('has a broadsheet at 150 dpi on 2303 × 3219 pixels and carries the resolution', async () => {
    const png = Buffer.from(await pagePng(listOf(millimetres(390), millimetres(545)), squares, 150));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2303, 3219]);
    const resolution = png.indexOf('pHYs');
    expect(Math.round(png.readUInt32BE(resolution + 4) * 0.0254)).toBe(150);
  });

  it('is the same bytes every time', async () => {
    const twice = [await pagePng(listOf(72_000, 72_000, glyph), squares, 72), await pagePng(listOf(72_000, 72_000, glyph), squares, 72)];
    expect(Buffer.compare(twice[0]!, twice[1]!)).toBe(0);
  });

  it('shows photos, and leaves out those that are missing or cannot be read', async () => {
    const canvas = createCanvas(20, 10);
    const context = canvas.getContext('2d');
    context.fillStyle = '#ff0000';
    context.fillRect(0, 0, 10, 10);
    context.fillStyle = '#0000ff';
    context.fillRect(10, 0, 10, 10);
    const file = canvas.toBuffer('image/png');
    const photo = (name: string, y: number): Order => ({
      kind: 'photo',
      rect: { x: 0, y, width: 72_000, height: 20_000 },
      photo: name,
      crop: { x: 5000, y: 0, width: 5000, height: 10000 },
    });
    const list = listOf(72_000, 96_000, photo('there', 0), photo('missing', 24_000), photo('broken', 48_000), photo('tiff', 72_000));
    const files = new Map<string, Uint8Array>([
      ['there', file],
      ['broken', new Uint8Array(40)],
      ['tiff', await sharp(file).tiff({ compression: 'lzw' }).toBuffer()],
    ]);
    const image = await pixels(await pagePng(list, squares, 72, (name) => files.get(name)));
    expect(image.at(36, 10)).toEqual([0, 0, 255]);
    expect(image.at(36, 34)).toEqual([255, 255, 255]);
    expect(image.at(36, 58)).toEqual([255, 255, 255]);
    expect(image.at(36, 82)).toEqual([0, 0, 255]);
  });
});
