import { expect, test } from 'vitest';
import {
  centred,
  fitted,
  fullSize,
  keptInSight,
  leastScale,
  mostScale,
  showing,
  toPage,
  zoomedAbout,
} from '../../../renderer/page/view.ts';
import { millimetres, points } from '../../../shared/sheet/length.ts';

const paper = { width: millimetres(390), height: millimetres(545) };
const area = { width: 900, height: 700 };

test('a fitted page stands whole in the middle of its area', () => {
  const view = fitted(paper, area);
  const { x, y } = toPage(view, area.width / 2, area.height / 2);
  expect(Math.abs(x - paper.width / 2)).toBeLessThan(points(1));
  expect(Math.abs(y - paper.height / 2)).toBeLessThan(points(1));
  expect(view.y).toBeCloseTo(24);
});

test('the point under the pointer stays there while the page is enlarged', () => {
  let view = centred(paper, area, fullSize);
  const before = toPage(view, 123, 456);
  for (const factor of [1.2, 3, 0.4]) view = zoomedAbout(view, view.scale * factor, 123, 456);
  const after = toPage(view, 123, 456);
  expect(Math.abs(after.x - before.x)).toBeLessThan(3);
  expect(Math.abs(after.y - before.y)).toBeLessThan(3);
  expect(zoomedAbout(view, 1e9, 0, 0).scale).toBe(mostScale);
  expect(zoomedAbout(view, 0, 0, 0).scale).toBe(leastScale);
});

test('some of the page stays in sight', () => {
  expect(keptInSight({ scale: 1, x: 5000, y: -9000 }, paper, area)).toMatchObject({ x: 820, y: expect.closeTo(80 - 1544.88, 1) });
});

test('what is in sight is not moved; what is not comes to the middle', () => {
  const view = { scale: 1, x: 0, y: 0 };
  expect(showing(view, { x: points(10), y: points(10), width: points(100), height: points(100) }, area)).toEqual(view);
  expect(showing(view, { x: points(10), y: points(900), width: points(100), height: points(100) }, area)).toEqual({
    scale: 1,
    x: 0,
    y: -600,
  });
});
