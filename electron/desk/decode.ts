import { type DecodedText, type DecodeFault, decodeBytes } from '../../shared/intake/decode.ts';
import type { Result } from '../../shared/result.ts';

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Decodes a text file as a newsroom sends it: UTF-8 (with or without mark), UTF-16 with its mark, else GB18030 where that reads as Chinese. */
export const decodeText = (bytes: Uint8Array): Result<DecodedText, DecodeFault> => decodeBytes(bytes, decoded);
