import { isArray, isDict, isString, type PdfValue, readText } from '../value.ts';
import { catalogOf, entry, follow, nameOf, numberOf, type PdfReading } from './open.ts';

/** An element of the structure tree; kids are elements and MCIDs in reading order. `number` is its object's. */
export interface ReadElement {
  readonly number: number | undefined;
  readonly parent: number | undefined;
  readonly tag: string;
  readonly alternative: string | undefined;
  readonly kids: readonly (ReadElement | number)[];
}

/** The structure tree's root element(s) as one list; null when the file has no tree (PDF 1.4 9.6). */
export function structureOf(pdf: PdfReading): readonly ReadElement[] | null {
  const root = entry(pdf, catalogOf(pdf), 'StructTreeRoot');
  if (!isDict(root)) return null;
  return kidsOf(pdf, root, 0).filter((kid) => typeof kid === 'object');
}

function kidsOf(pdf: PdfReading, holder: PdfValue, depth: number): readonly (ReadElement | number)[] {
  if (!isDict(holder) || depth > 32) return [];
  const given = holder.entries.get('K') ?? null;
  const found = follow(pdf, given);
  const kids = isArray(found) ? found : [given];
  return kids.flatMap((kid): readonly (ReadElement | number)[] => {
    const value = follow(pdf, kid);
    if (typeof value === 'number') return [value];
    if (!isDict(value)) return [];
    const mcid = entry(pdf, value, 'MCID');
    if (nameOf(pdf, value, 'Type') === 'MCR' && typeof mcid === 'number') return [mcid];
    const alternative = entry(pdf, value, 'Alt');
    return [
      {
        number: numberOf(kid),
        parent: numberOf(value.entries.get('P')),
        tag: nameOf(pdf, value, 'S') ?? '',
        alternative: isString(alternative) ? readText(alternative) : undefined,
        kids: kidsOf(pdf, value, depth + 1),
      },
    ];
  });
}

/** The elements of a tree, each before its kids. */
export const flatten = (elements: readonly (ReadElement | number)[]): readonly ReadElement[] =>
  elements.flatMap((element) => (typeof element === 'number' ? [] : [element, ...flatten(element.kids)]));

/** The objects that the parent tree gives for a page's MCIDs, by MCID (PDF 1.4 9.6.4). */
export function parentsOf(pdf: PdfReading, page: PdfValue): readonly (number | undefined)[] {
  const key = entry(pdf, page, 'StructParents');
  const walk = (node: PdfValue, depth: number): PdfValue => {
    const numbers = entry(pdf, node, 'Nums');
    if (isArray(numbers)) for (let i = 0; i + 1 < numbers.length; i += 2) if (numbers[i] === key) return follow(pdf, numbers[i + 1]);
    const kids = entry(pdf, node, 'Kids');
    if (isArray(kids) && depth < 32)
      for (const kid of kids) {
        const found = walk(follow(pdf, kid), depth + 1);
        if (found !== null) return found;
      }
    return null;
  };
  const rows = walk(entry(pdf, entry(pdf, catalogOf(pdf), 'StructTreeRoot'), 'ParentTree'), 0);
  return isArray(rows) ? rows.map(numberOf) : [];
}
