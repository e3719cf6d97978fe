/** What a JPEG's header says; `adobe` is true for an Adobe marker, whose CMYK is stored inverted. */
export interface Jpeg {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly adobe: boolean;
}

/** Reads a JPEG's header (ITU-T T.81 annex B); null when the bytes are no JPEG. */
export function readJpeg(bytes: Uint8Array): Jpeg | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let adobe = false;
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (marker === 0xee && length >= 14 && String.fromCharCode(...bytes.subarray(at + 4, at + 9)) === 'Adobe') adobe = true;
    if (isFrame(marker)) {
      if (at + 10 > bytes.length) return null;
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), channels: bytes[at + 9] ?? 0, adobe };
    }
    at += 2 + length;
  }
  return null;
}

/** SOF0 to SOF15 without DHT, JPG and DAC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
