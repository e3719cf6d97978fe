import { unreachable } from '../result.ts';
import type { DisplayList, Ink, Order, Piece } from './list.ts';

/**
 * A display list as text, an order a line, for goldens and differences: lengths in thousandths of a point, pieces by indentation, the glyphs of a line as their text
 * and the steps from one to the next (`9000×12` = twelve steps of 9 pt); of upright glyphs beneath one another the steps down as well.
 */
export function dump(list: DisplayList): string {
  const lines = [`page ${list.width} ${list.height} bleed ${list.bleed} ${list.title}`];
  for (const piece of list.pieces) dumpPiece(piece, '', lines);
  return `${lines.join('\n')}\n`;
}

/** The reading order alone: roles and text, no places; what a reader aloud gets. */
export function dumpTags(list: DisplayList): string {
  const lines: string[] = [];
  for (const piece of list.pieces) dumpTag(piece, '', lines);
  return `${lines.join('\n')}\n`;
}

function dumpPiece(piece: Piece, indent: string, lines: string[]): void {
  lines.push(`${indent}${piece.role} ${piece.source}${piece.alternative === undefined ? '' : ` “${piece.alternative}”`}`);
  for (const order of piece.orders) lines.push(`${indent}  ${orderLine(order)}`);
  for (const inner of piece.pieces) dumpPiece(inner, `${indent}  `, lines);
}

function dumpTag(piece: Piece, indent: string, lines: string[]): void {
  if (piece.role === 'artifact') return;
  const text = textOfPiece(piece);
  lines.push(`${indent}${piece.role}${piece.alternative === undefined ? '' : ` [${piece.alternative}]`}${text === '' ? '' : ` ${text}`}`);
  for (const inner of piece.pieces) dumpTag(inner, `${indent}  `, lines);
}

/** The text of a piece's own lines, in order. */
export const textOfPiece = (piece: Piece): string => piece.orders.map((order) => (order.kind === 'glyphs' ? order.text : '')).join('');

function orderLine(order: Order): string {
  switch (order.kind) {
    case 'glyphs':
      return `glyphs ${order.face} ${order.size}${order.squeeze === 1000 ? '' : `×${order.squeeze}`} @ ${order.x} ${order.y} ${inkName(order.ink)}${order.turned ? ' turned' : ''} ${order.text} | ${steps(order.places)}${order.drops ? ` | ${steps(order.drops)}` : ''}`;
    case 'rule':
      return `rule ${order.x1} ${order.y1} ${order.x2} ${order.y2} thick ${order.thickness} ${inkName(order.ink)}`;
    case 'tint':
      return `tint ${rectText(order.rect)} ${inkName(order.ink)}`;
    case 'box':
      return `box ${rectText(order.rect)} thick ${order.thickness} ${inkName(order.ink)}`;
    case 'photo':
      return `photo ${rectText(order.rect)} ${order.photo} crop ${order.crop.x} ${order.crop.y} ${order.crop.width} ${order.crop.height}`;
    default:
      return unreachable(order);
  }
}

const rectText = (rect: { x: number; y: number; width: number; height: number }): string =>
  `${rect.x} ${rect.y} ${rect.width} ${rect.height}`;

const inkName = (ink: Ink): string => (ink.c === 0 && ink.m === 0 && ink.y === 0 ? `k${ink.k}` : `c${ink.c}m${ink.m}y${ink.y}k${ink.k}`);

/** The first place and the run-length coded steps to the following ones. */
function steps(places: Int32Array): string {
  const parts: string[] = [String(places[0] ?? 0)];
  for (let i = 1; i < places.length; ) {
    const step = places[i]! - places[i - 1]!;
    let count = 1;
    while (i + count < places.length && places[i + count]! - places[i + count - 1]! === step) count++;
    parts.push(count === 1 ? `${step}` : `${step}×${count}`);
    i += count;
  }
  return parts.join(' ');
}
