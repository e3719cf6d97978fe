import type { Mark } from '../reading/marks.ts';
import { catalogOf, entry } from '../reading/open.ts';
import { flatten, parentsOf, type ReadElement, structureOf } from '../reading/structure.ts';
import { isString } from '../value.ts';
import { type Case, error, type Rules, type Violation } from './rule.ts';

/** The structure tree: present, whole, in agreement with the content and the parent tree both ways, headings in order, figures described. */
export const checkTags: Rules = (file) => {
  const { pdf } = file;
  const catalog = catalogOf(pdf);
  const roots = structureOf(pdf);
  if (!roots || roots.length === 0) return [error('tags', 'there is no structure tree')];
  const found: Violation[] = [];
  if (entry(pdf, entry(pdf, catalog, 'MarkInfo'), 'Marked') !== true) found.push(error('tags', 'MarkInfo does not say Marked'));
  if (!isString(entry(pdf, catalog, 'Lang'))) found.push(error('language', 'the catalog has no Lang'));
  const elements = flatten(roots);
  return found.concat(checkMarks(file), checkNumbers(file, elements), checkElements(elements));
};

const mcidOf = (mark: Mark): number | undefined => mark.within.find((marking) => marking.mcid !== undefined)?.mcid;

const isArtifact = (mark: Mark): boolean => mark.within.some((marking) => marking.tag === 'Artifact');

function checkMarks({ marks }: Case): readonly Violation[] {
  const loose = marks.marks.filter((mark) => mcidOf(mark) === undefined && !isArtifact(mark));
  return loose.length === 0
    ? []
    : [error('untagged', `${loose.length} marks are neither tagged nor artifacts, the first is a ${loose[0]?.kind}`)];
}

function checkNumbers({ pdf, page, marks }: Case, elements: readonly ReadElement[]): readonly Violation[] {
  const found: Violation[] = [];
  const painted = new Set(marks.marks.flatMap((mark) => mcidOf(mark) ?? []));
  const parents = parentsOf(pdf, page);
  const owners = new Map<number, ReadElement>();
  for (const element of elements)
    for (const kid of element.kids) {
      if (typeof kid !== 'number') continue;
      if (owners.has(kid)) found.push(error('mcid', `MCID ${kid} has two elements`));
      owners.set(kid, element);
      if (!painted.has(kid)) found.push(error('mcid', `MCID ${kid} of ${element.tag} is not in the content`));
    }
  for (const mcid of painted) {
    const owner = owners.get(mcid);
    if (!owner) found.push(error('mcid', `MCID ${mcid} is not in the structure tree`));
    if (parents[mcid] === undefined) found.push(error('parent-tree', `MCID ${mcid} is not in the parent tree`));
    else if (owner && parents[mcid] !== owner.number)
      found.push(error('parent-tree', `the parent tree gives another element for MCID ${mcid}`));
  }
  return found;
}

function checkElements(elements: readonly ReadElement[]): readonly Violation[] {
  const found: Violation[] = [];
  let level = 0;
  for (const element of elements) {
    for (const kid of element.kids)
      if (typeof kid === 'object' && kid.parent !== element.number)
        found.push(error('tags', `${kid.tag} does not name its parent ${element.tag}`));
    if (element.tag === 'Figure' && !element.alternative) found.push(error('alternative', 'a figure has no text to be read aloud'));
    const heading = /^H([1-6])$/.exec(element.tag)?.[1];
    if (heading === undefined) continue;
    if (Number(heading) > level + 1) found.push(error('headings', `H${heading} follows ${level ? `H${level}` : 'no heading'}`));
    level = Number(heading);
  }
  return found;
}
