import { entry, list, type PdfReading } from '../reading/open.ts';
import type { PdfDict } from '../value.ts';
import { type Case, error, type Rules, type Violation } from './rule.ts';

/** The page's boxes: the trim lies in the bleed, the bleed on the paper, and nothing is cut or scaled (print.md 1a, 9; GWG R0002, R0003, R0005). */
export const checkPage: Rules = (file) => {
  const { pdf, page } = file;
  const found: Violation[] = [];
  const media = box(pdf, page, 'MediaBox');
  const trim = box(pdf, page, 'TrimBox');
  const bleed = box(pdf, page, 'BleedBox') ?? trim;
  const crop = box(pdf, page, 'CropBox');
  if (!media) found.push(error('boxes', 'there is no MediaBox'));
  if (page.entries.has('TrimBox') === page.entries.has('ArtBox')) found.push(error('boxes', 'there must be either a TrimBox or an ArtBox'));
  if (media && bleed && !liesIn(bleed, media)) found.push(error('boxes', 'the bleed reaches beyond the paper'));
  if (trim && bleed && !liesIn(trim, bleed)) found.push(error('boxes', 'the trim reaches beyond the bleed'));
  if (media && crop && !(liesIn(media, crop) && liesIn(crop, media))) found.push(error('boxes', 'the CropBox is not the MediaBox'));
  if (page.entries.has('UserUnit') || (entry(pdf, page, 'Rotate') ?? 0) !== 0) found.push(error('boxes', 'the page is scaled or turned'));
  return found.concat(checkContent(file));
};

function checkContent({ marks }: Case): readonly Violation[] {
  const faults = [...new Set(marks.faults)].map((fault) => error('content', fault));
  return marks.marks.length === 0 ? [...faults, error('content', 'the page is empty')] : faults;
}

function box(pdf: PdfReading, page: PdfDict, key: string): readonly number[] | undefined {
  const edges = list(pdf, page, key);
  return edges.length === 4 && edges.every((edge) => typeof edge === 'number') ? edges.map(Number) : undefined;
}

const slack = 0.01;

const liesIn = ([a = 0, b = 0, c = 0, d = 0]: readonly number[], [e = 0, f = 0, g = 0, h = 0]: readonly number[]): boolean =>
  a >= e - slack && b >= f - slack && c <= g + slack && d <= h + slack && a < c && b < d;
