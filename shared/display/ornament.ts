import { type Length, points } from '../sheet/length.ts';
import type { Rect } from '../sheet/rect.ts';
import { black, grey, type Order } from './list.ts';

/** An ornament (报花) for holes at least so high: tints and rules only, so that it prints on any press. */
interface Ornament {
  readonly least: Length;
  draw(hole: Rect): readonly Order[];
}

const edge = points(1.2);
const hair = points(0.25);
const bead = points(3);

/** The house's ornaments, those for the highest holes first; sizes by eye. */
const ornaments: readonly Ornament[] = [
  { least: points(54), draw: panel },
  { least: points(18), draw: band },
  { least: 0, draw: beads },
];

/** The ornament that suits a hole. */
export const ornament = (hole: Rect): readonly Order[] => ornaments.find(({ least }) => hole.height >= least)?.draw(hole) ?? [];

/** Three beads between fine rules: for a line or two. */
function beads(hole: Rect): readonly Order[] {
  const y = hole.y + Math.round(hole.height / 2);
  const middle = hole.x + Math.round(hole.width / 2);
  const reach = Math.min(Math.round(hole.width / 4), points(30));
  if (hole.width < 10 * bead) return [across(hole.x, hole.x + hole.width, y, hair)];
  return [
    across(middle - reach - 4 * bead, middle - 4 * bead, y, hair),
    ...[-2, 0, 2].map((at) => square(middle + at * bead, y, at === 0 ? bead : bead / 2, at === 0 ? 100 : 40)),
    across(middle + 4 * bead, middle + reach + 4 * bead, y, hair),
  ];
}

/** A border (花边) of beads, dark and light in turn, between a thick rule and a fine one above and beneath. */
function band(hole: Rect): readonly Order[] {
  const y = hole.y + Math.round(hole.height / 2);
  const right = hole.x + hole.width;
  const count = Math.max(1, Math.floor(hole.width / (3 * bead)));
  const step = hole.width / count;
  const row = Array.from({ length: count }, (_, i) =>
    square(hole.x + Math.round((i + 0.5) * step), y, i % 2 === 0 ? bead : bead / 2, i % 2 === 0 ? 60 : 100),
  );
  return [
    across(hole.x, right, y - 2 * bead, edge),
    across(hole.x, right, y - 2 * bead + 2 * edge, hair),
    ...row,
    across(hole.x, right, y + 2 * bead - 2 * edge, hair),
    across(hole.x, right, y + 2 * bead, edge),
  ];
}

/** A field in a double frame with beads down its middle: for a hole of six lines and more. */
function panel(hole: Rect): readonly Order[] {
  const inner: Rect = { x: hole.x + bead, y: hole.y + bead, width: hole.width - 2 * bead, height: hole.height - 2 * bead };
  const middle = hole.x + Math.round(hole.width / 2);
  const count = Math.max(1, Math.floor(inner.height / (6 * bead)));
  const step = inner.height / count;
  const column = Array.from({ length: count }, (_, i) => {
    const y = inner.y + Math.round((i + 0.5) * step);
    return [square(middle, y, bead, 60), square(middle - 3 * bead, y, bead / 2, 30), square(middle + 3 * bead, y, bead / 2, 30)];
  });
  return [
    { kind: 'tint', rect: inner, ink: grey(6) },
    { kind: 'box', rect: hole, thickness: edge, ink: black },
    { kind: 'box', rect: inner, thickness: hair, ink: black },
    ...column.flat(),
  ];
}

const across = (x1: Length, x2: Length, y: Length, thickness: Length): Order => ({
  kind: 'rule',
  x1,
  y1: y,
  x2,
  y2: y,
  thickness,
  ink: black,
});

/** A tinted square about a point. */
const square = (x: Length, y: Length, side: Length, k: number): Order => ({
  kind: 'tint',
  rect: { x: x - Math.round(side / 2), y: y - Math.round(side / 2), width: side, height: side },
  ink: grey(k),
});
