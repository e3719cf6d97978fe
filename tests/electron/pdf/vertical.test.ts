import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Faces } from '../../../electron/faces/open.ts';
import { checkPdf } from '../../../electron/pdf/check.ts';
import { saidIn } from '../../../electron/pdf/text-of.ts';
import { writePdf } from '../../../electron/pdf/write.ts';
import type { Order } from '../../../shared/display/list.ts';
import { verticalHeadPieces } from '../../../shared/display/vertical.ts';
import type { FaceName } from '../../../shared/face/face.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { setVerticalHead } from '../../../shared/makeup/vertical-head.ts';
import { points } from '../../../shared/sheet/length.ts';
import type { Story } from '../../../shared/story/story.ts';
import { created, realFaces, sheet } from './page.ts';

let faces: Faces;
beforeAll(async () => {
  faces = await realFaces();
});
afterAll(() => faces.close());

const block = (type: 'kicker' | 'headline' | 'deck', text: string): Story[number] => ({ type, children: [{ text }] });

const texts = ['“一带一路”与‘双赢’', '3月15日：GDP增长8%，从5G到COVID-19！', '——《民法典》〔2020〕第112条…… 【快讯】·上海～北京'] as const;

const headPieces = () => {
  const story = [block('kicker', texts[0]), block('headline', texts[1]), block('deck', texts[2])];
  return verticalHeadPieces(setVerticalHead(story, new Composer(faces.shaper), points(400)), 's', points(300), points(100));
};

describe('a vertical headline', () => {
  test('is read in order, its vertical glyphs as the characters they stand for', async () => {
    const pdf = await writePdf(sheet('t', headPieces()), { faces: faces.sfnt, created });
    expect(saidIn(pdf).map(({ text }) => text)).toEqual(texts);
    expect(checkPdf(pdf)).toEqual([]);
    expect(Buffer.from(await writePdf(sheet('t', headPieces()), { faces: faces.sfnt, created })).equals(Buffer.from(pdf))).toBe(true);
  });

  test('has its words on their side, and a matrix for every upright glyph', async () => {
    const orders: readonly Order[] = headPieces().flatMap((piece) => piece.orders);
    const pdf = Buffer.from(await writePdf(sheet('t', headPieces()), { faces: faces.sfnt, created, compress: false })).toString('latin1');
    let upright = 0;
    let turned = 0;
    for (const order of orders) {
      if (order.kind !== 'glyphs') continue;
      if (order.turned) turned++;
      else upright += order.drops ? order.glyphs.length : 1;
    }
    expect(pdf.match(/^0 -1 1 0 [\d.]+ [\d.]+ Tm$/gm)).toHaveLength(turned);
    expect(pdf.match(/^1 0 0 1 [\d.]+ [\d.]+ Tm$/gm)).toHaveLength(upright);
  });
});

describe('the house’s faces', () => {
  test.each<FaceName>(['song', 'song-heavy', 'hei', 'hei-bold'])('%s has vertical forms of all marks that change', (face) => {
    for (const mark of '，、。：；！？“”‘’（）《》〈〉「」『』【】〔〕［］—…～') {
      const upright = faces.shaper.shape(face, mark, true);
      expect([mark, upright.glyphs[0] !== faces.shaper.shape(face, mark).glyphs[0], upright.advances[0]]).toEqual([mark, true, 1000]);
    }
    expect(faces.shaper.shape(face, '——', true).glyphs).toHaveLength(1);
  });
});
