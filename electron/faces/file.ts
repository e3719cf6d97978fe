import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { FontBytes } from '../../shared/face/sfnt.ts';

/** How much is read at once, and from how much on a read goes past the kept blocks (whole tables, which their reader keeps). */
const blockSize = 1 << 13;
const large = 4 * blockSize;
/** Blocks lie side by side in slabs: a page reads hundreds of them, and a piece of memory for each would keep the collector busy. */
const slabSize = 64 * blockSize;

/** Memory that is read into at once: nobody need have cleared it before. */
const unwritten = (length: number): Uint8Array => new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);

/** A font file open for reading. */
export interface FontFile extends FontBytes {
  close(): void;
}

/** Opens a file whose bytes are read in blocks when they are first asked for and kept; throws when it cannot be opened. */
export function openFontFile(path: string): FontFile {
  const descriptor = openSync(path, 'r');
  const size = fstatSync(descriptor).size;
  const blocks = new Map<number, Uint8Array>();
  let isOpen = true;

  let slab: Uint8Array = new Uint8Array(0);
  let taken = 0;

  const readAt = (offset: number, bytes: Uint8Array): Uint8Array => {
    let got = 0;
    while (got < bytes.length) {
      const more = readSync(descriptor, bytes, got, bytes.length - got, offset + got);
      if (more === 0) return bytes.subarray(0, got);
      got += more;
    }
    return bytes;
  };

  const block = (number: number): Uint8Array => {
    let bytes = blocks.get(number);
    if (!bytes) {
      if (taken === slab.length) {
        slab = unwritten(slabSize);
        taken = 0;
      }
      const start = number * blockSize;
      bytes = readAt(start, slab.subarray(taken, taken + Math.min(blockSize, size - start)));
      taken += blockSize;
      blocks.set(number, bytes);
    }
    return bytes;
  };

  return {
    read(offset, length) {
      if (!isOpen) throw new Error(`${path} is closed`);
      const end = Math.min(offset + length, size);
      if (offset >= end) return new Uint8Array(0);
      if (end - offset >= large) return readAt(offset, unwritten(end - offset));
      const first = Math.floor(offset / blockSize);
      const last = Math.floor((end - 1) / blockSize);
      const start = first * blockSize;
      if (first === last) return block(first).subarray(offset - start, end - start);
      const bytes = new Uint8Array(end - offset);
      for (let number = first; number <= last; number++) {
        const from = number * blockSize;
        bytes.set(block(number).subarray(Math.max(0, offset - from), end - from), Math.max(0, from - offset));
      }
      return bytes;
    },
    close() {
      isOpen = false;
      blocks.clear();
      closeSync(descriptor);
    },
  };
}
