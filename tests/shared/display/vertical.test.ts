import { describe, expect, test } from 'vitest';
import { dump } from '../../../shared/display/dump.ts';
import { black, type DisplayList, type Glyphs } from '../../../shared/display/list.ts';
import { outlined, type PaintContext, paint } from '../../../shared/display/paint.ts';
import { columnOrders } from '../../../shared/display/vertical.ts';
import type { Outlines } from '../../../shared/face/face.ts';
import { squares } from '../../../shared/face/squares.ts';
import { house } from '../../../shared/line/house.ts';
import { breakVertical, prepareVertical } from '../../../shared/line/vertical.ts';

const page = (...orders: Glyphs[]): DisplayList => ({
  width: 100_000,
  height: 200_000,
  bleed: 0,
  title: '',
  pieces: [{ role: 'headline', source: 's', orders, pieces: [] }],
});

/** Where the outlines of a page begin and what they turn to: an arrow from the origin 500 to the right, then 250 up. */
function arrows(list: DisplayList): string[] {
  const outlines: Outlines = { outline: () => Float64Array.of(0, 0, 0, 1, 500, 0, 2, 500, 125, 500, 250, 3) };
  const notes: string[] = [];
  const note =
    (sign: string) =>
    (...at: number[]): void =>
      void notes.push(`${sign}${at.map((value) => Math.round(value * 1000) / 1000).join(' ')}`);
  const ignore = (): void => undefined;
  const context: PaintContext = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    save: ignore,
    restore: ignore,
    beginPath: ignore,
    moveTo: note('from '),
    lineTo: note('to '),
    quadraticCurveTo: note('by '),
    closePath: ignore,
    fill: ignore,
    stroke: ignore,
    fillRect: ignore,
    strokeRect: ignore,
    drawImage: ignore,
  };
  paint(list, context, outlined(outlines), 1);
  return notes;
}

const line: Glyphs = {
  kind: 'glyphs',
  face: 'song',
  size: 10_000,
  squeeze: 1000,
  x: 20_000,
  y: 30_000,
  glyphs: Uint16Array.of(1, 2),
  places: Int32Array.of(0, 4000),
  text: '一二',
  starts: Uint32Array.of(0, 1),
  ink: black,
};

describe('vertical type', () => {
  test('upright glyphs stand at their drops', () => {
    expect(arrows(page({ ...line, drops: Int32Array.of(0, 10_000) }))).toEqual([
      'from 20 30',
      'to 25 30',
      'by 25 28.75 25 27.5',
      'from 24 40',
      'to 29 40',
      'by 29 38.75 29 37.5',
    ]);
  });

  test('a turned line runs down from its origin: right becomes down, up becomes right', () => {
    const turned = arrows(page({ ...line, turned: true }));
    expect(turned).toEqual(['from 20 30', 'to 20 35', 'by 21.25 35 22.5 35', 'from 20 34', 'to 20 39', 'by 21.25 39 22.5 39']);
  });

  test('a squeezed turned line is squeezed along its own way', () => {
    expect(arrows(page({ ...line, turned: true, squeeze: 800 })).slice(0, 3)).toEqual(['from 20 30', 'to 20 34', 'by 21.25 34 22.5 34']);
  });

  test('a column as orders, and as text', () => {
    const setting = { ...house.headline, size: 10_000 };
    const [column] = breakVertical(prepareVertical({ text: '第15届2020“年”', spans: [] }, setting, squares), setting, 20_000);
    expect(dump(page(...columnOrders(column!, 10_000, 50_000, 20_000)))).toBe(`page 100000 200000 bleed 0 
headline s
  glyphs song-heavy 10000 @ 50000 28800 k100 第 | 0 | 0
  glyphs song-heavy 10000 @ 50000 38800 k100 15 | 0 5000
  glyphs song-heavy 10000 @ 50000 48800 k100 届 | 0 | 0
  glyphs song-heavy 10000 @ 51200 51250 k100 turned 2020 | 0 5000×3
  glyphs song-heavy 10000 @ 50000 75050 k100 “年” | 0 0×2 | 0 10000×2
`);
  });
});
