import type * as zlib from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { KeptSubsets } from '../../../electron/pdf/kept.ts';
import { writePdf } from '../../../electron/pdf/write.ts';
import { created, realFaces, Stick, sheet } from './page.ts';

const trouble = vi.hoisted(() => ({ left: 0 }));

vi.mock('node:zlib', async (original) => {
  const real = await original<typeof zlib>();
  const deflate = (bytes: Uint8Array, settings: zlib.ZlibOptions, told: (error: Error | null, deflated: Buffer) => void): void => {
    if (trouble.left-- > 0) told(new Error('out of memory'), Buffer.alloc(0));
    else real.deflate(bytes, settings, told);
  };
  return { ...real, deflate };
});

test('a font that could not be deflated fails one PDF, and the next is whole', async () => {
  const faces = await realFaces();
  const list = sheet('t', [new Stick(faces).piece('paragraph', [new Stick(faces).line('song', 9, 60, 100, '滁州日报')])]);
  const kept = new KeptSubsets();
  trouble.left = 1;
  await expect(writePdf(list, { faces: faces.sfnt, created, kept })).rejects.toThrow('out of memory');
  const again = await writePdf(list, { faces: faces.sfnt, created, kept });
  const alone = await writePdf(list, { faces: faces.sfnt, created });
  expect(Buffer.from(again).equals(Buffer.from(alone))).toBe(true);
  faces.close();
});
