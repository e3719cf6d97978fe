import { type DisplayList, grey, type Order, type Photo, type Piece } from '../../shared/display/list.ts';
import type { FaceName } from '../../shared/face/face.ts';
import { unreachable } from '../../shared/result.ts';
import type { Length } from '../../shared/sheet/length.ts';
import type { Rect } from '../../shared/sheet/rect.ts';
import { type Area, Content, type PageFont } from './content.ts';
import type { PhotoData } from './photo.ts';
import type { Preset } from './preset.ts';
import { type Element, StructureTree } from './tags.ts';
import { type PdfValue, printNumber } from './value.ts';

/** Where photos made ready come from; none means a light grey in the photo's place. */
export type Photos = (photo: string, placed: Photo) => PhotoData | undefined;

/** Turns pieces into content and structure; the list's y grows downwards from the trim's top, the PDF's upwards from the paper's foot. */
export class SheetPainter {
  readonly content = new Content();
  readonly tree = new StructureTree();
  readonly images = new Map<PhotoData, string>();
  readonly #list: DisplayList;
  readonly #margin: number;
  readonly #slug: number;
  readonly #fonts: ReadonlyMap<FaceName, PageFont>;
  readonly #photos: Photos | undefined;
  #open: Element | 'artifact' | undefined;
  #baseline = 0;

  constructor(list: DisplayList, preset: Preset, fonts: ReadonlyMap<FaceName, PageFont>, photos: Photos | undefined) {
    this.#list = list;
    this.#slug = preset.slug;
    this.#margin = list.bleed + preset.slug;
    this.#fonts = fonts;
    this.#photos = photos;
  }

  /** The page's boxes: the paper, the bleed and the trim inside it (print.md 1a, 9). */
  boxes(): { readonly MediaBox: PdfValue; readonly BleedBox: PdfValue; readonly TrimBox: PdfValue } {
    const { width, height } = this.#list;
    const inset = (by: number): PdfValue =>
      [by, by, width + 2 * this.#margin - by, height + 2 * this.#margin - by].map((edge) => edge / 1000);
    return { MediaBox: inset(0), BleedBox: inset(this.#slug), TrimBox: inset(this.#margin) };
  }

  /** Draws a piece and the pieces in it, under the element of the piece around it. */
  paint(piece: Piece, parent: Element): void {
    const { content, inside } = this.tree.open(piece, parent);
    for (const order of piece.orders) {
      if (isRead(piece, order)) this.#mark(content, order);
      else this.#markArtifact();
      this.#draw(order, content);
    }
    this.#leave();
    for (const inner of piece.pieces) this.paint(inner, inside);
  }

  /** One stretch of marked content a column: a line that stands higher than the one before it begins another. */
  #mark(element: Element, order: Order): void {
    const baseline = order.kind === 'glyphs' ? order.y : this.#baseline;
    if (this.#open !== element || baseline < this.#baseline) this.content.beginMarked(element.tag, this.tree.mark(element));
    this.#open = element;
    this.#baseline = baseline;
  }

  #markArtifact(): void {
    if (this.#open !== 'artifact') this.content.beginArtifact();
    this.#open = 'artifact';
  }

  #leave(): void {
    if (this.#open === 'artifact') return;
    this.content.endMarked();
    this.#open = undefined;
    this.#baseline = 0;
  }

  #draw(order: Order, element: Element): void {
    switch (order.kind) {
      case 'glyphs': {
        const font = this.#fonts.get(order.face);
        if (font) this.content.showLine(order, font, this.#x(order.x), this.#y(order.y));
        break;
      }
      case 'rule': {
        const path = `${this.#point(order.x1, order.y1)} m ${this.#point(order.x2, order.y2)} l`;
        this.content.strokePath(path, order.thickness / 1000, order.ink);
        break;
      }
      case 'tint':
        this.content.fillRectangle(this.#area(order.rect), order.ink);
        break;
      case 'box': {
        const { rect, thickness } = order;
        const middle = {
          x: rect.x + thickness / 2,
          y: rect.y + thickness / 2,
          width: rect.width - thickness,
          height: rect.height - thickness,
        };
        this.content.strokePath(`${this.#area(middle).map(printNumber).join(' ')} re`, thickness / 1000, order.ink);
        break;
      }
      case 'photo':
        this.#drawPhoto(order, element);
        break;
      default:
        unreachable(order);
    }
  }

  #drawPhoto(order: Photo, element: Element): void {
    const shown = this.#area(order.rect);
    const [left, bottom, width, height] = shown;
    if (element.tag === 'Figure') element.box = [left, bottom, left + width, bottom + height];
    const photo = this.#photos?.(order.photo, order);
    if (!photo) {
      this.content.fillRectangle(shown, grey(10));
      return;
    }
    const resource = this.images.get(photo) ?? `Im${this.images.size + 1}`;
    this.images.set(photo, resource);
    const { crop } = order;
    const across = width / crop.width;
    const down = height / crop.height;
    const wholeHeight = photo.shows.height * down;
    const top = bottom + height - (photo.shows.y - crop.y) * down;
    const whole = [left + (photo.shows.x - crop.x) * across, top - wholeHeight, photo.shows.width * across, wholeHeight] as const;
    this.content.drawImage(resource, whole, shown);
  }

  #x(length: Length): number {
    return (length + this.#margin) / 1000;
  }

  #y(length: Length): number {
    return (this.#list.height + this.#margin - length) / 1000;
  }

  #point(x: Length, y: Length): string {
    return `${printNumber(this.#x(x))} ${printNumber(this.#y(y))}`;
  }

  #area(rect: Rect): Area {
    return [this.#x(rect.x), this.#y(rect.y + rect.height), rect.width / 1000, rect.height / 1000];
  }
}

/** True for orders that carry the piece's meaning; rules, boxes and grounds are artifacts, except a ground that holds a figure's place. */
const isRead = (piece: Piece, order: Order): boolean =>
  piece.role !== 'artifact' && (order.kind === 'glyphs' || (piece.role === 'figure' && (order.kind === 'photo' || order.kind === 'tint')));
