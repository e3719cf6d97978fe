import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../electron/desk/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2 + 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('text files of a newsroom', () => {
  it('UTF-8, with and without its mark', () => {
    expect(decodeText(utf8('遗失声明'))).toEqual({ ok: true, value: { text: '遗失声明', encoding: 'utf-8' } });
    expect(decodeText(utf8('\ufeff遗失声明'))).toEqual({ ok: true, value: { text: '遗失声明', encoding: 'utf-8-bom' } });
  });

  it('GB18030, two and four bytes a character', () => {
    expect(decodeText(bytes(0xd2, 0xc5, 0xca, 0xa7))).toEqual({ ok: true, value: { text: '遗失', encoding: 'gb18030' } });
    const file = decodeText(readFileSync(new URL('../../fixtures/intake/gb18030-windows.txt', import.meta.url)));
    expect(file.ok && file.value.encoding).toBe('gb18030');
    expect(file.ok && file.value.text).toContain('村里的㎡与䶮字\r\n');
  });

  it.each([true, false])('UTF-16 with its mark, little end first: %s', (littleEndian) => {
    const read = decodeText(utf16('遗失声明', littleEndian));
    expect(read).toEqual({ ok: true, value: { text: '遗失声明', encoding: littleEndian ? 'utf-16le' : 'utf-16be' } });
  });
});

describe('what is no text', () => {
  it.each([
    ['nothing', bytes()],
    ['blanks', utf8(' \r\n\t　\n')],
    ['only a mark', bytes(0xef, 0xbb, 0xbf)],
  ])('%s is empty', (_, input) => expect(decodeText(input)).toEqual({ ok: false, fault: { kind: 'empty' } }));

  it.each([
    ['a NUL in the text', utf8('遗失\u0000声明')],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x01)],
    ['half a GB18030 character', bytes(0xd2, 0xc5, 0xca)],
    ['controls', bytes(1, 2, 3, 4, 5, 6, 7, 65)],
    ['Latin-1', bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x63, 0x61, 0x66, 0xe9)],
    ['UTF-16 without partner', bytes(0xff, 0xfe, 0x00, 0xd8)],
  ])('%s is binary', (_, input) => expect(decodeText(input)).toEqual({ ok: false, fault: { kind: 'binary' } }));
});
