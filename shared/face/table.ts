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
    return this.bytes[at] ?? this.#beyond(at);
  }

  i8(at: number): number {
    return (this.u8(at) << 24) >> 24;
  }

  u16(at: number): number {
    const { bytes } = this;
    return ((bytes[at] ?? this.#beyond(at)) << 8) | (bytes[at + 1] ?? this.#beyond(at + 1));
  }

  i16(at: number): number {
    return (this.u16(at) << 16) >> 16;
  }

  u32(at: number): number {
    const { bytes } = this;
    const low = ((bytes[at + 1] ?? this.#beyond(at + 1)) << 16) | ((bytes[at + 2] ?? this.#beyond(at + 2)) << 8);
    return (bytes[at] ?? this.#beyond(at)) * 0x1000000 + (low | (bytes[at + 3] ?? this.#beyond(at + 3)));
  }

  /** Four letters. */
  tag(at: number): string {
    return String.fromCharCode(this.u8(at), this.u8(at + 1), this.u8(at + 2), this.u8(at + 3));
  }

  #beyond(at: number): never {
    throw new FontDamaged(`${this.name} ends at ${this.length}, byte ${at} is asked for`);
  }
}
