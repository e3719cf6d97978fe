import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

let milliseconds = 0;
let order = 0;

/** A new record's id: UUIDv7, so that ids made later sort later, those of one millisecond by a counter (RFC 9562 6.2), and two desks never make the same. */
export function newId(): string {
  // Given by us, or the package would ask the Web's crypto, which Node loads apart.
  const random = randomBytes(16);
  const now = Date.now();
  if (now > milliseconds) {
    milliseconds = now;
    order = random.readUInt32BE(6) & 0x7fffffff;
  } else {
    order = (order + 1) | 0;
    if (order === 0) milliseconds++;
  }
  return v7({ random, msecs: milliseconds, seq: order });
}
