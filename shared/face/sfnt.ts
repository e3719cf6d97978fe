/** Where a font's bytes come from: a file read piece by piece, or an array. Reading beyond the end gives fewer bytes. */
export interface FontBytes {
  read(offset: number, length: number): Uint8Array;
}
