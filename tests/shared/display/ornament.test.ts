import { expect, test } from 'vitest';
import type { Order } from '../../../shared/display/list.ts';
import { ornament } from '../../../shared/display/ornament.ts';
import { type Length, points } from '../../../shared/sheet/length.ts';

/** The top and the foot of what an order draws. */
const edges = (order: Order): readonly Length[] => {
  if (order.kind === 'rule') return [order.y1, order.y2];
  return order.kind === 'tint' || order.kind === 'box' ? [order.rect.y, order.rect.y + order.rect.height] : [];
};

test('an ornament suits the size of its hole: beads for a line, a border for some, a panel for many; none leaves its hole', () => {
  const drawn = [9, 30, 90].map((height) => {
    const hole = { x: points(20), y: points(100), width: points(117), height: points(height) };
    const orders = ornament(hole);
    const all = orders.flatMap(edges);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(hole.y);
    expect(Math.max(...all)).toBeLessThanOrEqual(hole.y + hole.height);
    return orders.map(({ kind }) => kind).join(' ');
  });
  expect(new Set(drawn).size).toBe(3);
  expect(drawn.every((kinds) => kinds !== '')).toBe(true);
});
