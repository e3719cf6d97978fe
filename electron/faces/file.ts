import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { FontBytes } from '../../shared/face/sfnt.ts';

/** How much is read at least for a glance. The glyphs of a page lie scattered over ten megabytes: more would seldom be looked at. */
const glanced = 1 << 12;

const nothing: Uint8Array = new Uint8Array(0);

/** Memory that is read into at once: nobody need have cleared it before. */
const unwritten = (length: number): Uint8Array => new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);

/** A font file open for reading. */
export interface FontFile extends FontBytes {
  close(): void;
}

/** Opens a file of which only what is asked for is read; throws when it cannot be opened. */
export function openFontFile(path: string): FontFile {
  const descriptor = openSync(path, 'r');
  const size = fstatSync(descriptor).size;
  let isOpen = true;

  const readAt = (offset: number, bytes: Uint8Array): Uint8Array => {
    if (!isOpen) throw new Error(`${path} is closed`);
    let got = 0;
    while (got < bytes.length) {
      const more = readSync(descriptor, bytes, got, bytes.length - got, offset + got);
      if (more === 0) return bytes.subarray(0, got);
      got += more;
    }
    return bytes;
  };
  const within = (offset: number, length: number): number => Math.max(0, Math.min(length, size - offset));

  // One piece of memory for all glances: a page takes hundreds, and new memory costs the machine more than the reading.
  let window = unwritten(glanced);
  let from = 0;
  let seen = nothing;

  return {
    read: (offset, length) => readAt(offset, unwritten(within(offset, length))),
    glance(offset, length) {
      const wanted = within(offset, length);
      if (offset < from || offset + wanted > from + seen.length || !isOpen) {
        if (wanted > window.length) window = unwritten(2 * wanted);
        seen = nothing;
        seen = readAt(offset, window.subarray(0, within(offset, window.length)));
        from = offset;
      }
      return seen.subarray(offset - from, offset - from + wanted);
    },
    close() {
      isOpen = false;
      closeSync(descriptor);
    },
  };
}
