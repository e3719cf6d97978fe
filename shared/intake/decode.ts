import { done, failed, type Result } from '../result.ts';

/** A text file decoded, and the encoding it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/** Why bytes are not a text: nothing but white space in them, or not text at all. */
export interface DecodeFault {
  readonly kind: 'empty' | 'binary';
}

/** Undecodable text more than this share of control or private characters is not copy. Chosen by eye. */
const MOST_ODD = 0.02;

/** Decodes bytes in an encoding, or gives undefined where they are not in it; handed in, because only programs have a decoder. */
export type Decoder = (bytes: Uint8Array, encoding: string) => string | undefined;

/** The share of characters that no one types: controls, private use, non-characters. */
function oddShare(text: string): number {
  let odd = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const control = (code < 0x20 && !(code >= 0x09 && code <= 0x0d)) || (code >= 0x7f && code <= 0x9f);
    if (control || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xfffe) odd += 1;
  }
  return text.length === 0 ? 0 : odd / text.length;
}

/** Whether text decoded as GB18030 reads as Chinese: bytes of anything else mostly give rare Han, kana of no words and private characters. */
function readsAsChinese(text: string): boolean {
  let common = 0;
  let wide = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    wide += 1;
    const marks = (code >= 0x3000 && code <= 0x3020) || (code >= 0xff00 && code <= 0xff5e) || (code >= 0x2014 && code <= 0x2026);
    if ((code >= 0x4e00 && code <= 0x9fa5) || marks || (code >= 0x2460 && code <= 0x27bf)) common += 1;
  }
  return wide > 0 && common / wide > 0.9;
}

function encodingOf(bytes: Uint8Array, decoded: Decoder): DecodedText | undefined {
  const [a, b, c] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    const encoding = a === 0xff ? 'utf-16le' : 'utf-16be';
    const text = decoded(bytes, encoding);
    return text === undefined ? undefined : { text, encoding };
  }
  if (bytes.includes(0)) return undefined;
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8-bom' : 'utf-8' };
  const gb = decoded(bytes, 'gb18030');
  return gb !== undefined && readsAsChinese(gb) ? { text: gb, encoding: 'gb18030' } : undefined;
}

/** Decodes a text file as a newsroom sends it: UTF-8 (with or without mark), UTF-16 with its mark, else GB18030 where that reads as Chinese. */
export function decodeBytes(bytes: Uint8Array, decoder: Decoder): Result<DecodedText, DecodeFault> {
  if (bytes.length === 0) return failed({ kind: 'empty' });
  const found = encodingOf(bytes, decoder);
  if (found === undefined || oddShare(found.text) > MOST_ODD) return failed({ kind: 'binary' });
  if (found.text.trim() === '') return failed({ kind: 'empty' });
  return done(found);
}
