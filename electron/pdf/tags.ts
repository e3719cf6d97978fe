import type { Piece } from '../../shared/display/list.ts';
import type { PdfFile } from './file.ts';
import { dict, name, type PdfRef, type PdfValue, text } from './value.ts';

/** A structure element being filled; kids are elements and the numbers of marked content (PDF 1.4 9.6). */
export interface Element {
  readonly tag: string;
  readonly kids: (Element | number)[];
  readonly alternative?: string;
  /** A figure's box in default user space. */
  box?: readonly number[];
}

/** Where a piece's own marks and the pieces inside it go. */
export interface Place {
  readonly content: Element;
  readonly inside: Element;
}

/**
 * The page's structure tree in reading order, standard types only (PDF 1.4 9.7.4): H1, H2…, P, Figure with its Caption, Sect > L > LI > LBody for notices.
 * A heading never stands more than one level below the one before it.
 */
export class StructureTree {
  readonly #document: Element = { tag: 'Document', kids: [] };
  readonly #parents: Element[] = [];
  #level = 0;

  /** The element everything hangs on. */
  get document(): Element {
    return this.#document;
  }

  /** Makes the elements of a piece under its parent's; elements that stay empty are not written. */
  open(piece: Piece, parent: Element): Place {
    switch (piece.role) {
      case 'artifact':
        return { content: parent, inside: parent };
      case 'headline':
        return this.#one(parent, this.#heading(1));
      case 'subhead':
      case 'notice-head':
        return this.#one(parent, this.#heading(2));
      case 'kicker':
      case 'deck':
      case 'byline':
      case 'paragraph':
      case 'jump':
        return this.#one(parent, 'P');
      case 'figure':
        return this.#one(parent, 'Figure', piece.alternative ?? '');
      case 'caption':
        return this.#one(parent, parent.tag === 'Figure' ? 'Caption' : 'P');
      case 'notices':
      case 'filler':
        return this.#section(parent);
      case 'notice':
        return this.#item(parent);
    }
  }

  /** The number for the next marked content of an element. */
  mark(element: Element): number {
    const number = this.#parents.push(element) - 1;
    element.kids.push(number);
    return number;
  }

  /** Writes the tree and its parent tree, and gives the root (PDF 1.4 9.6.1, 9.6.4). */
  write(file: PdfFile, page: PdfRef): PdfRef {
    const root = file.reserve();
    const places = new Map<Element, PdfRef>();
    const top = writeElement(file, this.#document, root, page, places);
    const rows = this.#parents.map((element) => places.get(element) ?? null);
    file.set(root, dict({ Type: name('StructTreeRoot'), K: top, ParentTree: file.add(dict({ Nums: [0, rows] })), ParentTreeNextKey: 1 }));
    return root;
  }

  #heading(wanted: number): string {
    this.#level = Math.min(wanted, this.#level + 1);
    return `H${this.#level}`;
  }

  #one(parent: Element, tag: string, alternative?: string): Place {
    const element = add(parent, alternative === undefined ? { tag, kids: [] } : { tag, kids: [], alternative });
    return { content: element, inside: element };
  }

  #section(parent: Element): Place {
    const inside = add(parent, { tag: 'Sect', kids: [] });
    return { content: add(inside, { tag: 'P', kids: [] }), inside };
  }

  #item(parent: Element): Place {
    const last = parent.kids.at(-1);
    const list = typeof last === 'object' && last.tag === 'L' ? last : add(parent, { tag: 'L', kids: [] });
    const body = add(add(list, { tag: 'LI', kids: [] }), { tag: 'LBody', kids: [] });
    return { content: body, inside: body };
  }
}

function add(parent: Element, element: Element): Element {
  parent.kids.push(element);
  return element;
}

const isEmpty = (kid: Element | number): boolean => typeof kid === 'object' && kid.kids.every(isEmpty);

function writeElement(file: PdfFile, element: Element, parent: PdfRef, page: PdfRef, places: Map<Element, PdfRef>): PdfRef {
  const place = file.reserve();
  places.set(element, place);
  const kids: PdfValue[] = element.kids
    .filter((kid) => !isEmpty(kid))
    .map((kid) => (typeof kid === 'number' ? kid : writeElement(file, kid, place, page, places)));
  file.set(
    place,
    dict({
      Type: name('StructElem'),
      S: name(element.tag),
      P: parent,
      Pg: element.kids.some((kid) => typeof kid === 'number') ? page : undefined,
      K: kids.length === 1 ? kids[0] : kids,
      Lang: element.tag === 'Document' ? text('zh-CN') : undefined,
      Alt: element.alternative === undefined ? undefined : text(element.alternative),
      A: element.box && dict({ O: name('Layout'), Placement: name('Block'), BBox: element.box }),
    }),
  );
  return place;
}
