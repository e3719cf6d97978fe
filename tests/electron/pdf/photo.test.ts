import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { readJpeg } from '../../../electron/pdf/jpeg.ts';
import { photoSettings, preparePhoto } from '../../../electron/pdf/photo.ts';
import type { Photo } from '../../../shared/display/list.ts';
import { photo, profilePath } from './page.ts';

const settings = photoSettings(profilePath);

const place = (width: number, height: number, crop?: Photo['crop']): Photo => photo(0, 0, width, height, crop);

/** Four fields: black, green, grey 128, white. */
const fields = async (width = 800, height = 400): Promise<Buffer> => {
  const colours = [
    [0, 0, 0],
    [0, 255, 0],
    [128, 128, 128],
    [255, 255, 255],
  ];
  const raw = Buffer.from(Array.from({ length: width * height }, (_, i) => colours[Math.floor(((i % width) * 4) / width)] ?? []).flat());
  return sharp(raw, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
};

/** The inks at a point, percent; Adobe's inversion undone by hand. */
async function inksAt(jpeg: Uint8Array, x: number, y: number): Promise<readonly number[]> {
  const { data, info } = await sharp(jpeg).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer({ resolveWithObject: true });
  expect(info.channels).toBe(4);
  const at = (y * info.width + x) * 4;
  return [...data.subarray(at, at + 4)].map((ink) => Math.round(ink / 2.55));
}

describe('a photo made ready', () => {
  let original: Buffer;
  beforeAll(async () => {
    original = await fields();
  });

  test('is separated through the press profile itself, not through a coated one first (print.md 4)', async () => {
    const { bytes, channels, adobe } = await preparePhoto(original, place(400, 200), settings);
    expect([channels, adobe]).toEqual([4, true]);
    const inks = await Promise.all([100, 300, 500, 700].map((x) => inksAt(bytes, x, 200)));
    const expected = [
      [55, 37, 35, 97],
      [41, 0, 98, 0],
      [7, 1, 0, 53],
      [0, 0, 0, 0],
    ];
    for (const [i, ink] of inks.entries())
      for (const [plate, value] of ink.entries())
        expect(Math.abs(value - (expected[i]?.[plate] ?? 0)), `field ${i} plate ${plate}`).toBeLessThanOrEqual(2);
  });

  test('keeps within the ink of newsprint', async () => {
    const { bytes } = await preparePhoto(original, place(400, 200), settings);
    const { data } = await sharp(bytes).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer({ resolveWithObject: true });
    let most = 0;
    for (let at = 0; at < data.length; at += 4)
      most = Math.max(most, ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) + (data[at + 3] ?? 0)) / 2.55);
    expect(most).toBeLessThanOrEqual(240);
  });

  test('is cropped, and has 300 pixels an inch where it is placed, never more than it had', async () => {
    const crop = { x: 5000, y: 0, width: 5000, height: 10_000 };
    const small = await preparePhoto(original, place(48, 48, crop), settings);
    expect([small.width, small.height, small.shows]).toEqual([200, 200, crop]);
    const large = await preparePhoto(original, place(480, 480, crop), settings);
    expect([large.width, large.height]).toEqual([400, 400]);
    expect(await inksAt(large.bytes, 300, 200)).toEqual([0, 0, 0, 0]);
  });

  test('stands upright as the camera says, and is not coded a second time on the way', async () => {
    // Turned a quarter to the left, with the mark to turn it back (Exif orientation 6).
    const lying = await sharp(original).rotate(270).jpeg({ quality: 60 }).withMetadata({ orientation: 6 }).toBuffer();
    const top = { x: 0, y: 0, width: 2500, height: 10_000 };
    const upright = await preparePhoto(lying, place(200, 400, top), settings);
    expect([upright.width, upright.height]).toEqual([200, 400]);
    expect((await inksAt(upright.bytes, 100, 200))[3]).toBeGreaterThan(90);
    const decoded = await sharp(lying).autoOrient().png().toBuffer();
    expect(Buffer.from(upright.bytes).equals(Buffer.from((await preparePhoto(decoded, place(200, 400, top), settings)).bytes))).toBe(true);
  });

  test('is the same every time', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => preparePhoto(original, place(200, 100), settings)));
    expect(Buffer.from(one?.bytes ?? []).equals(Buffer.from(two?.bytes ?? []))).toBe(true);
  });

  test('in four inks already is embedded as it came', async () => {
    const advertisement = (await preparePhoto(original, place(200, 100), settings)).bytes;
    const again = await preparePhoto(advertisement, place(20, 10, { x: 1000, y: 0, width: 2000, height: 2000 }), settings);
    expect(again.bytes).toBe(advertisement);
    expect(again.shows).toEqual({ x: 0, y: 0, width: 10_000, height: 10_000 });
  });

  test('in four inks already but lying on its side is turned upright, its inks as they came', async () => {
    const advertisement = (await preparePhoto(original, place(200, 100), settings)).bytes;
    const inks = sharp(advertisement).pipelineColourspace('cmyk').rotate(270).toColourspace('cmyk');
    const lying = await inks.jpeg({ quality: 95 }).withMetadata({ orientation: 6 }).toBuffer();
    const upright = await preparePhoto(lying, place(200, 100), settings);
    expect([upright.width, upright.height, upright.channels]).toEqual([800, 400, 4]);
    const [was, is] = [await inksAt(advertisement, 100, 200), await inksAt(upright.bytes, 100, 200)];
    for (const [plate, value] of is.entries()) expect(Math.abs(value - (was[plate] ?? 0)), `plate ${plate}`).toBeLessThanOrEqual(3);
  });

  test('that is grey is for the black plate alone, as light there as it would be in four inks, whatever it came as', async () => {
    const grey = sharp(original).greyscale();
    const kept = grey.clone().toColourspace('b-w');
    const deep = grey.clone().toColourspace('grey16');
    const came = [grey.clone().png(), grey.clone().jpeg({ quality: 60 }), kept.clone().png(), kept.ensureAlpha().png(), deep.png()];
    for (const image of came) {
      const ready = await preparePhoto(await image.toBuffer(), place(400, 200), settings);
      expect([ready.channels, ready.width, ready.height]).toEqual([1, 800, 400]);
      const { data, info } = await sharp(ready.bytes).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
      const blackAt = (x: number): number => Math.round(100 - (data[200 * info.width + x] ?? 0) / 2.55);
      // Black, the grey of green, 128, white.
      expect([100, 500, 700].map(blackAt)).toEqual([100, 54, 0]);
    }
  });

  test('that has holes shows paper through them', async () => {
    const half = await sharp(original).ensureAlpha(0.5).png().toBuffer();
    const { bytes } = await preparePhoto(half, place(400, 200), settings);
    const [, , , k = 0] = await inksAt(bytes, 100, 200);
    expect(Math.abs(k - 53)).toBeLessThanOrEqual(2);
  });

  test('of sixteen bits, and one in another RGB than sRGB, come out in the same inks', async () => {
    const deep = await sharp(original).toColourspace('rgb16').png().toBuffer();
    const wide = await sharp(original).withIccProfile('p3').png().toBuffer();
    const expected = await preparePhoto(original, place(400, 200), settings);
    for (const image of [deep, wide]) {
      const { bytes } = await preparePhoto(image, place(400, 200), settings);
      for (const x of [100, 300, 500, 700]) {
        const [was, is] = [await inksAt(expected.bytes, x, 200), await inksAt(bytes, x, 200)];
        for (const [plate, value] of is.entries())
          expect(Math.abs(value - (was[plate] ?? 0)), `${x} plate ${plate}`).toBeLessThanOrEqual(3);
      }
    }
  });

  test('in four inks but no JPEG keeps its inks and is cut to its place', async () => {
    const advertisement = (await preparePhoto(original, place(400, 200), settings)).bytes;
    const tiff = await sharp(advertisement).pipelineColourspace('cmyk').toColourspace('cmyk').tiff({ compression: 'lzw' }).toBuffer();
    const crop = { x: 0, y: 0, width: 5000, height: 10_000 };
    const ready = await preparePhoto(tiff, place(200, 200, crop), settings);
    expect([ready.channels, ready.width, ready.height, ready.shows]).toEqual([4, 400, 400, crop]);
    const [was, is] = [await inksAt(advertisement, 300, 200), await inksAt(ready.bytes, 300, 200)];
    for (const [plate, value] of is.entries()) expect(Math.abs(value - (was[plate] ?? 0)), `plate ${plate}`).toBeLessThanOrEqual(3);
  });

  test('that is no picture is refused', async () => {
    await expect(preparePhoto(Buffer.from('no picture'), place(10, 10), settings)).rejects.toThrow();
  });
});

test("a JPEG's header is read; anything else is null", async () => {
  const jpeg = await sharp(await fields(40, 20))
    .jpeg()
    .toBuffer();
  expect(readJpeg(jpeg)).toEqual({ width: 40, height: 20, channels: 3, adobe: false });
  for (const bytes of [new Uint8Array(), Buffer.from('PNG'), jpeg.subarray(0, 30), Buffer.from('FFD80000000000', 'hex')])
    expect(readJpeg(bytes)).toBeNull();
});
