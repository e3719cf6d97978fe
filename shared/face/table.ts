/** Thrown when a font's bytes contradict themselves or end too soon; the message says which table. */
export class FontDamaged extends Error {
  constructor(what: string) {
    super(`damaged font: ${what}`);
    this.name = 'FontDamaged';
  }
}

/** Big-endian numbers in a font table; every read outside the table throws FontDamaged (OpenType 1.9 "Data types"). */
export class Table {
  readonly name: string;
  readonly bytes: Uint8Array;

  constructor(name: string, bytes: Uint8Array) {
    this.name = name;
    this.bytes = bytes;
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    const value = this.bytes[at];
    if (value === undefined) throw new FontDamaged(`${this.name} ends at ${this.length}, byte ${at} is asked for`);
    return value;
  }

  i8(at: number): number {
    return (this.u8(at) << 24) >> 24;
  }

  u16(at: number): number {
    return (this.u8(at) << 8) | this.u8(at + 1);
  }

  i16(at: number): number {
    return (this.u16(at) << 16) >> 16;
  }

  u32(at: number): number {
    return this.u16(at) * 0x10000 + this.u16(at + 2);
  }

  /** Four letters. */
  tag(at: number): string {
    return String.fromCharCode(this.u8(at), this.u8(at + 1), this.u8(at + 2), this.u8(at + 3));
  }
}
