/** A number that carries its unit in the type; a bare number may be given for it, another unit may not. */
export type Unit<Name extends string> = number & { readonly unit?: Name };

/** A length on the page in whole thousandths of a DTP point (1/72 inch): integers, so that every machine adds alike. */
export type Length = Unit<'thousandths of a point'>;

/** A distance along a line in whole thousandths of the em, independent of the type size. */
export type Em = Unit<'thousandths of an em'>;

/** Points to a length, rounded to the nearest thousandth. */
export const points = (value: number): Length => Math.round(value * 1000);

/** Millimetres to a length, rounded to the nearest thousandth of a point. */
export const millimetres = (value: number): Length => Math.round((value * 72000) / 25.4);

/** A length in millimetres, rounded to whole micrometres. */
export const inMillimetres = (length: Length): number => Math.round((length * 25.4) / 72) / 1000;

/** A length in points (a fraction), for painters. */
export const inPoints = (length: Length): number => length / 1000;

/** What an amount of em measures at a type size, rounded to the nearest thousandth of a point. */
export const emsAt = (em: Em, size: Length): Length => Math.round((em * size) / 1000);

/** How many whole thousandths of the em of a type size fit into a length. */
export const emsIn = (length: Length, size: Length): Em => Math.floor((length * 1000) / size);
