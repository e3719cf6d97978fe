import type { RuleKind } from '../makeup/plan.ts';
import { type Length, points } from '../sheet/length.ts';
import type { Rect } from '../sheet/rect.ts';
import { black, grey, type Order } from './list.ts';

/** Strokes of a rule: how thick each is, and how far its middle lies from the rule's own line, outwards (up or to the left) positive. Widths by eye (composition.md 2.6 has no source). */
const strokes: Readonly<Record<RuleKind, readonly { readonly thickness: Length; readonly out: Length }[]>> = {
  thin: [{ thickness: points(0.4), out: 0 }],
  thick: [{ thickness: points(1.5), out: 0 }],
  double: [
    { thickness: points(0.4), out: points(0.9) },
    { thickness: points(0.4), out: -points(0.9) },
  ],
  'thick-thin': [
    { thickness: points(1.5), out: points(0.75) },
    { thickness: points(0.4), out: -points(1.5) },
  ],
};

/** How far a rule reaches from its own line on its outer and its inner side together with the half of its strokes. */
const reachOut = (kind: RuleKind): Length => Math.max(...strokes[kind].map(({ thickness, out }) => out + thickness / 2));

/** A rule of a kind from (x1, y1) to (x2, y2), lying or upright; of a 文武线 the thick stroke is above or to the left. */
export const ruleOrders = (kind: RuleKind, x1: Length, y1: Length, x2: Length, y2: Length): readonly Order[] =>
  strokes[kind].map(({ thickness, out }): Order => {
    const [dx, dy] = x1 === x2 ? [-out, 0] : [0, -out];
    return { kind: 'rule', x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy, thickness, ink: black };
  });

/** A box of a rule kind inside a rectangle's edge (of a 文武线 the thick stroke is outside), over a ground of so many percent of black. */
export function boxOrders(rect: Rect, kind: RuleKind, tint = 0): readonly Order[] {
  const edge = reachOut(kind);
  const boxes = strokes[kind].map(({ thickness, out }): Order => {
    const inset = Math.round(edge - out - thickness / 2);
    const inner = { x: rect.x + inset, y: rect.y + inset, width: rect.width - 2 * inset, height: rect.height - 2 * inset };
    return { kind: 'box', rect: inner, thickness, ink: black };
  });
  return tint === 0 ? boxes : [{ kind: 'tint', rect, ink: grey(tint) }, ...boxes];
}
