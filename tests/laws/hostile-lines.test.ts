import { expect, test } from 'vitest';
import { squares } from '../../shared/face/squares.ts';
import { Composer } from '../../shared/line/composer.ts';
import { house } from '../../shared/line/house.ts';
import { drawFrom, hostileText } from '../support/hostile.ts';

/** Measures from a hair to a mile, thousandths of the em: no page has them, but a frame drawn by hand may, for a moment. */
const measures = [1, 40, 500, 999, 1000, 1500, 2000, 2001, 3333, 11_000, 13_000, 27_000, 400_000, 1_000_000_000];
const settings = [house.body, house.headline, house.caption, house.notice, house.subhead];

test('text of any kind in a measure of any width: lines follow one another without gap, and every character is in one of them', {
  timeout: 120_000,
}, () => {
  const composer = new Composer(squares);
  for (let seed = 0; seed < 500; seed++) {
    const draw = drawFrom(seed);
    const text = hostileText(draw, draw(30) === 0 ? 10_000 : draw(200));
    const paragraph = composer.paragraph({ text, spans: [] }, settings[draw(settings.length)]!);
    for (const measure of [measures[draw(measures.length)]!, 1 + draw(40_000)]) {
      let at = 0;
      for (const line of composer.lines(paragraph, measure)) {
        expect(line.from).toBe(at);
        expect(line.next).toBeGreaterThan(line.from);
        expect(line.to).toBeLessThanOrEqual(line.next);
        at = line.next;
      }
      expect(at).toBe(paragraph.atoms);
      expect(paragraph.offsets[at] ?? 0).toBe(text.length);
    }
    composer.begin();
  }
});
