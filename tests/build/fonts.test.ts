import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fromWoff, makeFonts } from '../../build/fonts.ts';

describe('fromWoff', () => {
  it('unpacks packed and plain tables into the font they came from', () => {
    const long = Buffer.alloc(50, 'glyf');
    const packed = deflateSync(long);
    const woff = Buffer.alloc(44 + 40 + packed.length + 3);
    woff.write('wOFF', 0, 'latin1');
    woff.writeUInt32BE(0x00010000, 4);
    woff.writeUInt16BE(2, 12);
    woff.writeUInt32BE(12 + 32 + 52 + 4, 16);
    woff.write('aaaa', 44, 'latin1');
    woff.writeUInt32BE(84, 48);
    woff.writeUInt32BE(packed.length, 52);
    woff.writeUInt32BE(50, 56);
    woff.write('bbbb', 64, 'latin1');
    woff.writeUInt32BE(84 + packed.length, 68);
    woff.writeUInt32BE(3, 72);
    woff.writeUInt32BE(3, 76);
    packed.copy(woff, 84);
    woff.write('xyz', 84 + packed.length, 'latin1');
    const font = fromWoff(woff);
    expect(font.length).toBe(100);
    expect(font.readUInt32BE(0)).toBe(0x00010000);
    expect([font.readUInt32BE(12 + 8), font.readUInt32BE(12 + 12)]).toEqual([44, 50]);
    expect([font.readUInt32BE(28 + 8), font.readUInt32BE(28 + 12)]).toEqual([96, 3]);
    expect(Buffer.compare(font.subarray(44, 94), long)).toBe(0);
    expect(font.toString('latin1', 96, 99)).toBe('xyz');
  });

  it('refuses another kind of file', () => {
    expect(() => fromWoff(Buffer.from('wOF2 and more'))).toThrow('not a WOFF 1 file');
  });
});

describe('makeFonts', () => {
  it('leaves alone what is up to date', async () => {
    const root = join(import.meta.dirname, '../..');
    await makeFonts(root);
    const made = await stat(join(root, 'out/fonts/kai.ttf'));
    await makeFonts(root);
    expect((await stat(join(root, 'out/fonts/kai.ttf'))).ctimeMs).toBe(made.ctimeMs);
  });
});
