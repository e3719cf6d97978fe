import type { Block } from '../flow/blocks.ts';
import { captionText, setCaption } from '../flow/caption.ts';
import { type Segment, segmentsByBlock } from '../flow/fill.ts';
import type { Composer } from '../line/composer.ts';
import { house } from '../line/house.ts';
import { placedRect } from '../makeup/boxed.ts';
import { shownPart, wholePhoto } from '../makeup/crop.ts';
import { headBaselines } from '../makeup/head.ts';
import type { Crop, PictureSlot, StoryPlan } from '../makeup/plan.ts';
import { baselineIn, baselineOf, emAbove, type Grid, lineTop } from '../sheet/grid.ts';
import { type Length, points } from '../sheet/length.ts';
import type { Rect } from '../sheet/rect.ts';
import type { Picture } from '../story/story.ts';
import { jumpWords, pictureLabel } from '../words/printed.ts';
import { placed } from './folio.ts';
import { black, grey, type Order, type Photo, type Piece } from './list.ts';
import { lineOrders } from './set.ts';
import type { PhotoSize, SetStory } from './set-page.ts';
import { verticalHeadPieces } from './vertical.ts';

/** Pieces of the headline block, in reading order. */
export function headPieces({ id, place, head }: SetStory, grid: Grid, composer: Composer): readonly Piece[] {
  if (head === null || place.head === null) return [];
  const rect = placedRect(place.head, place.box, grid);
  if (head.kind === 'vertical') return verticalHeadPieces(head, id, rect.x + Math.floor(Math.max(0, rect.width - head.width) / 2), rect.y);
  const baselines = headBaselines(head, rect.height);
  const pieces: { role: Piece['role']; element: number; orders: Order[] }[] = [];
  head.lines.forEach((line, i) => {
    let piece = pieces.at(-1);
    if (piece === undefined || piece.element !== line.element) {
      piece = { role: line.role, element: line.element, orders: [] };
      pieces.push(piece);
    }
    piece.orders.push(
      ...lineOrders(composer, line.paragraph, line.line, rect.x, rect.y + baselines[i]!, { squeeze: line.squeeze, offset: line.at }),
    );
  });
  return pieces.map(({ role, element, orders }) => ({ role, source: `${id}#${element}`, orders, pieces: [] }));
}

/** Body text and figures in the order of the copy; a paragraph that runs over several columns is one piece. */
export function bodyPieces(set: SetStory, photos: readonly PhotoSize[], grid: Grid, composer: Composer): readonly Piece[] {
  const { story, id, blocks, filled, place } = set;
  const pieces: { element: number; piece: Piece }[] = segmentsByBlock(filled, blocks.length).map((segments, i) => ({
    element: blocks[i]!.element,
    piece: textPiece(`${id}#${blocks[i]!.element}`, blocks[i]!, segments, place, grid, composer),
  }));
  let picture = -1;
  story.forEach((element, index) => {
    if (element.type !== 'picture') return;
    picture++;
    const slot = place.pictures.find((candidate) => candidate.picture === picture);
    if (slot) pieces.push({ element: index, piece: figure(element, `${id}#${index}`, slot, set, photos, grid, composer) });
  });
  return pieces
    .filter(({ piece }) => piece.orders.length > 0)
    .sort((a, b) => a.element - b.element)
    .map(({ piece }) => piece);
}

/** A paragraph or sub-head in its segments: kept while the same lines stand in the same places. */
function textPiece(source: string, block: Block, segments: readonly Segment[], place: StoryPlan, grid: Grid, composer: Composer): Piece {
  const parts: unknown[] = [block.paragraph, grid];
  for (const { lines, from, to, first, leg, line, x, rows } of segments)
    parts.push(lines, from, to, first, line, x, rows, place.legs[leg]?.from === line);
  return composer.keep(source, parts, () => ({
    role: block.kind,
    source,
    orders: textOrders(block, segments, place, grid, composer),
    pieces: [],
  }));
}

function textOrders({ kind, paragraph }: Block, segments: readonly Segment[], place: StoryPlan, grid: Grid, composer: Composer): Order[] {
  const orders: Order[] = [];
  for (const segment of segments) {
    const isAtTop = segment.line === place.legs[segment.leg]?.from;
    for (let i = segment.from; i < segment.to; i++) {
      const y = kind === 'subhead' ? subheadBaseline(grid, segment, i, isAtTop) : baselineOf(grid, segment.line + i - segment.from);
      orders.push(...lineOrders(composer, paragraph, segment.lines[i - segment.first]!, segment.x, y));
    }
  }
  return orders;
}

/** The line that says where the story comes from (at the left of its column) or goes on (at the right). */
export const jumpPieces = ({ id, jumps }: SetStory, kind: 'to' | 'from', grid: Grid, composer: Composer): readonly Piece[] =>
  jumps
    .filter((jump) => jump.kind === kind)
    .map(({ page, x, width, line }) => ({
      role: 'jump',
      source: `${id}/jump-${kind}`,
      orders:
        kind === 'from'
          ? placed(jumpWords(kind, page), house.jump, composer, x, baselineOf(grid, line), 'start')
          : placed(jumpWords(kind, page), house.jump, composer, x + width, baselineOf(grid, line), 'end'),
      pieces: [],
    }));

/** A sub-head stands in the middle of its lines, at the head of a column in the first of them, so that columns begin alike. */
function subheadBaseline(grid: Grid, { lines, line, rows }: Segment, index: number, atTop: boolean): Length {
  const { size } = house.subhead;
  const leading = grid.line;
  const white = Math.max(0, rows - lines.length);
  const lift = atTop ? 0 : Math.round((white * grid.line) / 2);
  return lineTop(grid, line) + lift + index * leading + Math.round((leading - size) / 2 + (size * emAbove) / 1000);
}

/** A picture in its slot: the photo cropped to it about its middle, or a tint that keeps its place, a thin frame, the caption beneath. */
function figure(
  picture: Picture,
  source: string,
  slot: PictureSlot,
  { place }: SetStory,
  photos: readonly PhotoSize[],
  grid: Grid,
  composer: Composer,
): Piece {
  const rect = imageRect(grid, slot, place);
  const photo = photos.find((candidate) => candidate.id === picture.photo);
  const orders: Order[] = photo
    ? [photoOrder(photo, rect, slot.crop)]
    : [
        { kind: 'tint', rect, ink: grey(12) },
        ...placed(
          pictureLabel(slot.picture + 1),
          house.placeholder,
          composer,
          rect.x + rect.width / 2,
          rect.y + Math.round(rect.height / 2) + points(3),
          'middle',
        ),
      ];
  orders.push({ kind: 'box', rect, thickness: points(0.3), ink: black });
  const caption = setCaption(picture, composer, rect.width);
  const first = slot.cells.line + slot.whiteAbove + slot.imageLines;
  const captionOrders = caption.lines.flatMap((line, i) =>
    lineOrders(composer, caption.paragraph, line, rect.x, lineTop(grid, first + i) + baselineIn(grid.line, house.caption.size)),
  );
  return {
    role: 'figure',
    source,
    alternative: captionText(picture),
    orders,
    pieces: captionOrders.length === 0 ? [] : [{ role: 'caption', source: `${source}/caption`, orders: captionOrders, pieces: [] }],
  };
}

/** Where the image of a slot stands. */
export const imageRect = (grid: Grid, slot: PictureSlot, place: StoryPlan): Rect =>
  placedRect({ ...slot.cells, line: slot.cells.line + slot.whiteAbove, lines: slot.imageLines }, place.box, grid);

/** The part of the photo that a crop says, as the rectangle's shape has it. */
const photoOrder = (photo: PhotoSize, rect: Rect, crop: Crop = wholePhoto): Photo => ({
  kind: 'photo',
  rect,
  photo: photo.id,
  crop: shownPart(photo, rect, crop),
});
