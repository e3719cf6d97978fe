import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownPart, wholePhoto } from '../../../../shared/makeup/crop.ts';
import { enlarged, photoRect, shifted } from '../../../../shared/makeup/edit/crop.ts';

/** A photo twice as wide as high, in an image of the page that is square: half of the photo is shown. */
const photo = { width: 2000, height: 1000 };
const image = { x: 100_000, y: 50_000, width: 80_000, height: 80_000 };

test('the whole photo lies about its image so that the part that is shown lies in it', () => {
  expect(shownPart(photo, image, wholePhoto)).toEqual({ x: 2500, y: 0, width: 5000, height: 10_000 });
  expect(photoRect(photo, image, wholePhoto)).toEqual({ x: 60_000, y: 50_000, width: 160_000, height: 80_000 });
});

test('the photo is drawn along as far as it goes, and only where some of it is left over', () => {
  const left = shifted(photo, image, wholePhoto, -10_000, 10_000);
  expect(left).toEqual({ x: 6250, y: 5000, zoom: 1000 });
  expect(photoRect(photo, image, left).x).toBe(50_000);
  expect(shifted(photo, image, wholePhoto, 1_000_000, 0)).toEqual({ x: 0, y: 5000, zoom: 1000 });
});

test('enlarged about the corner of its image, the photo keeps that corner; made small again about it, it lies as it lay', () => {
  const corner = { x: 100_000, y: 50_000 };
  const twice = enlarged(photo, image, wholePhoto, 2, corner);
  expect(twice.zoom).toBe(2000);
  const { x, ...rest } = photoRect(photo, image, twice);
  expect(rest).toEqual({ y: 50_000, width: 320_000, height: 160_000 });
  // A third of what is left over is told in ten thousandths of it.
  expect(Math.abs(x - 20_000)).toBeLessThan(50);
  const again = enlarged(photo, image, twice, 0.1, corner);
  expect(again).toMatchObject({ y: wholePhoto.y, zoom: wholePhoto.zoom });
  expect(Math.abs(again.x - wholePhoto.x)).toBeLessThan(5);
});

test('law: whatever is done to it the photo covers its image, and what lies at the pointer stays where the photo has room', () => {
  const side = fc.integer({ min: 300, max: 6000 });
  const at = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(
      fc.record({ width: side, height: side }),
      fc.record({ x: at, y: at, zoom: fc.integer({ min: 1000, max: 8000 }) }),
      fc.double({ min: 1, max: 1.25, noNaN: true }),
      fc.tuple(at, at),
      (pixels, crop, factor, [across, down]) => {
        const about = { x: image.x + across * 8, y: image.y + down * 8 };
        const before = photoRect(pixels, image, crop);
        const after = photoRect(pixels, image, enlarged(pixels, image, crop, factor, about));
        // A ten thousandth of a photo is the finest step a crop is told in.
        const fine = (Math.max(after.width, after.height) * 4) / 10_000;
        expect(after.x).toBeLessThanOrEqual(image.x + fine);
        expect(after.x + after.width).toBeGreaterThanOrEqual(image.x + image.width - fine);
        expect(after.y).toBeLessThanOrEqual(image.y + fine);
        expect(after.y + after.height).toBeGreaterThanOrEqual(image.y + image.height - fine);
        const under = (rect: typeof before): number => (about.x - rect.x) / rect.width;
        const hasRoom = before.width - image.width > 1000 && after.width - image.width > 1000;
        if (hasRoom) expect(Math.abs(under(after) - under(before)) * after.width).toBeLessThan(2 * fine);
      },
    ),
    { seed: 20_261_126, numRuns: 400 },
  );
});
