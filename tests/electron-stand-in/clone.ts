/**
 * Makes what writes values as text the way structured clone would carry them, as far as our channels need it: plain data, undefined and bytes; a function fails as it does
 * in Electron, anything else fails loudly. Self-contained, because its source is also put into pages.
 */
export function makeClone(): { encode(value: unknown): string; decode(text: string): unknown } {
  const pack = (value: unknown): unknown => {
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'function' || typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (value === null || typeof value !== 'object') return value;
    if (value instanceof Uint8Array) {
      let bytes = '';
      for (let i = 0; i < value.length; i += 0x8000) bytes += String.fromCharCode(...value.subarray(i, i + 0x8000));
      return { $: 'bytes', of: btoa(bytes) };
    }
    if (Array.isArray(value)) return value.map(pack);
    const proto = Object.getPrototypeOf(value);
    if (proto !== null && Object.getPrototypeOf(proto) !== null) throw new Error(`the stand-in carries no ${proto.constructor.name}`);
    return { $: 'object', of: Object.entries(value).map(([key, item]) => [key, pack(item)]) };
  };
  const unpack = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(unpack);
    const { $: kind, of } = value as { $: string; of: unknown };
    if (kind === 'undefined') return undefined;
    if (kind === 'bytes') return Uint8Array.from(atob(of as string), (letter) => letter.charCodeAt(0));
    return Object.fromEntries((of as [string, unknown][]).map(([key, item]) => [key, unpack(item)]));
  };
  return { encode: (value) => JSON.stringify(pack(value)), decode: (text) => unpack(JSON.parse(text)) };
}
