import type { Composer } from '../line/composer.ts';
import { house, noticeLine } from '../line/house.ts';
import type { Setting } from '../line/paragraph.ts';
import { type Length, millimetres, points } from '../sheet/length.ts';
import type { Rect } from '../sheet/rect.ts';
import { folioDate, folioPage, tearHash, tearTitle } from '../words/printed.ts';
import { type Folio, placed } from './folio.ts';
import { black, type DisplayList, type Glyphs, type Order, type Piece } from './list.ts';

/** A5, what a counter's printer has. */
const sheet = { width: millimetres(148), height: millimetres(210) };
const margin = millimetres(14);
/** White about the notice inside its frame, and where it hangs below the head, by eye. */
const inset = points(6);
const underHead = points(30);

const titleSetting: Setting = { ...house.noticeTitle, align: 'left' };
const plain: Setting = { ...house.folio, size: points(9) };
const small: Setting = { ...house.folio, size: points(7) };

/** What a tear sheet tells beside the notice itself: where it appeared, and the SHA-256 of the page's print file. */
export interface TearFacts {
  readonly folio: Folio;
  readonly sha256: string;
}

/** One stretch of a notice that stands together on the page: where it is cut from, and what stands in it. */
interface Cutting {
  readonly rect: Rect;
  readonly orders: readonly Printed[];
}

/** What a notice is printed with: its glyphs, and the frame of one ordered in a frame. */
type Printed = Glyphs | Frame;
type Frame = Extract<Order, { kind: 'box' }>;

/**
 * The tear sheet (报样) of a notice: what stands on the made page under this id, cut out glyph by glyph as it is printed there, with paper, date, page and the print file's SHA-256.
 * Of a notice that runs over columns the parts stand beneath one another. Undefined when no such notice stands on the page.
 */
export function tearSheet(page: DisplayList, noticeId: string, { folio, sha256 }: TearFacts, composer: Composer): DisplayList | undefined {
  const cuttings = cuttingsOf(page, noticeId);
  if (cuttings.length === 0) return undefined;
  const head: Piece = { role: 'artifact', source: 'tear-head', orders: headOrders(folio, composer), pieces: [] };
  const moved = movedCuttings(cuttings, margin + inset, headBottom + underHead);
  const width = Math.max(...cuttings.map(({ rect }) => rect.width)) + 2 * inset;
  const top = headBottom + underHead - inset;
  const frame: Order = {
    kind: 'box',
    rect: { x: margin, y: top, width, height: moved.bottom - top + inset },
    thickness: points(0.4),
    ink: black,
  };
  const foot = placed(tearHash(sha256), small, composer, margin, moved.bottom + inset + points(16), 'start');
  return {
    ...sheet,
    height: Math.max(sheet.height, moved.bottom + margin + points(30)),
    bleed: 0,
    title: tearTitle(folio.paper),
    pieces: [
      head,
      { role: 'artifact', source: 'tear-frame', orders: [frame], pieces: [] },
      { role: 'notice', source: noticeId, orders: moved.orders, pieces: [] },
      { role: 'artifact', source: 'tear-hash', orders: foot, pieces: [] },
    ],
  };
}

const headBottom = margin + points(34);

function headOrders(folio: Folio, composer: Composer): readonly Order[] {
  const where = `${folioDate(folio.date)}　${folioPage(folio.pageNo)}　${folio.section}`;
  return [
    ...placed(tearTitle(folio.paper), titleSetting, composer, margin, margin + points(14), 'start'),
    ...placed(where, plain, composer, margin, margin + points(29), 'start'),
    { kind: 'rule', x1: margin, y1: headBottom, x2: sheet.width - margin, y2: headBottom, thickness: points(0.8), ink: black },
  ];
}

/** The parts of a notice on a page, in reading order: a frame, or a line that stands higher than the one before it, begins another column. */
export function cuttingsOf(page: DisplayList, noticeId: string): readonly Cutting[] {
  const parts: Printed[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const order of ordersOf(page.pieces, noticeId)) {
    if (order.kind !== 'glyphs' && order.kind !== 'box') continue;
    const top = order.kind === 'box' ? order.rect.y : order.y;
    if (order.kind === 'box' || top < last) parts.push([]);
    parts.at(-1)?.push(order);
    last = top;
  }
  return parts.map((orders) => ({ orders, rect: boundsOf(orders) }));
}

const ordersOf = (pieces: readonly Piece[], source: string): readonly Order[] =>
  pieces.flatMap((piece) => [
    ...(piece.role === 'notice' && piece.source === source ? piece.orders : []),
    ...ordersOf(piece.pieces, source),
  ]);

/** The frame's rectangle, or the lines' own: from the first line's top to the last one's foot, as wide as the widest. */
function boundsOf(printed: readonly Printed[]): Rect {
  const frame = printed.find((order): order is Frame => order.kind === 'box');
  if (frame !== undefined) return frame.rect;
  const orders = printed.filter((order): order is Glyphs => order.kind === 'glyphs');
  const left = Math.min(...orders.map(({ x }) => x));
  const right = Math.max(...orders.map(({ x, places, size }) => x + (places.at(-1) ?? 0) + size));
  const above = Math.round((noticeLine - house.notice.size) / 2 + house.notice.size * 0.88);
  const top = Math.min(...orders.map(({ y }) => y)) - above;
  const bottom = Math.max(...orders.map(({ y }) => y)) - above + noticeLine;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function movedCuttings(
  cuttings: readonly Cutting[],
  x: Length,
  y: Length,
): { readonly orders: readonly Printed[]; readonly bottom: Length } {
  const orders: Printed[] = [];
  let bottom = y;
  for (const { rect, orders: part } of cuttings) {
    const [right, down] = [x - rect.x, bottom - rect.y];
    orders.push(...part.map((order) => moved(order, right, down)));
    bottom += rect.height;
  }
  return { orders, bottom };
}

const moved = (order: Printed, right: Length, down: Length): Printed =>
  order.kind === 'box'
    ? { ...order, rect: { ...order.rect, x: order.rect.x + right, y: order.rect.y + down } }
    : { ...order, x: order.x + right, y: order.y + down };
