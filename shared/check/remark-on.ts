import type { SetPage, SetStory } from '../display/set-page.ts';
import { segmentsByBlock } from '../flow/fill.ts';
import { loneLines } from '../flow/lone-lines.ts';
import { isStrand } from '../line/cost.ts';
import type { Line, Paragraph } from '../line/paragraph.ts';
import { linesOfBlock } from '../makeup/body.ts';
import { effectivePpi, leastPpi } from '../makeup/edit/ppi.ts';
import { frameName } from '../sheet/frame.ts';
import { columnsWidth } from '../sheet/grid.ts';
import { textOf } from '../story/story.ts';
import type { Remark, RemarkKind } from './remark.ts';

/** What the making of a page could not do as it should, in the order of the page: each with its frame and its place in the copy. */
export function remarkOn(page: SetPage): readonly Remark[] {
  const { stories } = page;
  return [
    ...absent(page),
    ...stories.flatMap(headRemarks),
    ...stories.flatMap(bodyRemarks),
    ...stories.flatMap(pictureRemarks),
    ...stories.flatMap((story) => softPhotos(story, page)),
    ...noticeRemarks(page),
    ...stories.flatMap(holes),
    ...short(page),
    ...stories.flatMap(loneRemarks),
  ];
}

const none = { frame: '', source: '', at: 0, lines: 0, characters: 0, text: '' } as const;

function absent(page: SetPage): readonly Remark[] {
  const hasStory = page.stories.some(({ story }) => story.length > 0);
  if (!hasStory) return [{ ...none, kind: page.notices.length === 0 ? 'empty' : 'no-story' }];
  return page.notices.length === 0 ? [{ ...none, kind: 'no-notices' }] : [];
}

function headRemarks({ id, number, head }: SetStory): readonly Remark[] {
  if (head?.kind !== 'horizontal') return [];
  const paragraphs = new Set(head.lines.map((line) => line.paragraph));
  return [...paragraphs].flatMap((paragraph) => missing(paragraph, frameName(number, 'head'), id));
}

/** Remarks on the lines of one paragraph: characters without a glyph, lines spaced too wide, lines broken where only an emergency allows it, a last line of one character. */
function lineRemarks(paragraph: Paragraph, lines: readonly Line[], frame: string, source: string): readonly Remark[] {
  const remarks: Remark[] = [...missing(paragraph, frame, source)];
  const add = (kind: RemarkKind, line: Line): void => {
    remarks.push({ kind, frame, source, ...lineIn(paragraph, line) });
  };
  for (const line of lines) {
    if (line.stretched > 0) add('stretched', line);
    if (line.forced) add('forced-break', line);
  }
  const last = lines.at(-1);
  if (last?.last && isStrand(paragraph, last.from, last.to)) add('strand', last);
  return remarks;
}

/** Where a line stands in its copy, and its words. */
function lineIn({ offsets, copy }: Paragraph, { from, to }: Line): Pick<Remark, 'at' | 'lines' | 'characters' | 'text'> {
  const at = offsets[from]!;
  return { at, lines: 1, characters: 0, text: copy.text.slice(at, offsets[to]) };
}

const missing = (paragraph: Paragraph, frame: string, source: string): readonly Remark[] =>
  paragraph.missing.map((at) => ({
    kind: 'missing-glyph',
    frame,
    source,
    at,
    lines: 0,
    characters: 1,
    text: String.fromCodePoint(paragraph.copy.text.codePointAt(at) ?? 0xfffd),
  }));

function bodyRemarks(page: SetStory): readonly Remark[] {
  const frameOf = (leg: number): string => (page.place.legs[leg] === undefined ? '' : frameName(page.number, 'text', leg + 1));
  const remarks = segmentsByBlock(page.filled, page.blocks.length).flatMap((segments, index) => {
    const { paragraph, element } = page.blocks[index]!;
    const frame = segments.length === 0 ? '' : frameOf(segments[0]!.leg);
    return lineRemarks(paragraph, linesOfBlock(page, index, segments), frame, `${page.id}#${element}`);
  });
  const { over } = page;
  if (page.filled.rest === null || over.lines === 0) return remarks;
  const block = page.blocks[page.filled.rest.block]!;
  const line = page.left[0];
  const at = line ? block.paragraph.offsets[line.from]! : 0;
  const frame = frameOf(page.place.legs.length - 1);
  return [
    ...remarks,
    { kind: 'overset', frame, source: `${page.id}#${block.element}`, at, ...over, text: block.paragraph.copy.text.slice(at, at + 20) },
  ];
}

/** A filler that takes more than this part of the page, 1 in so many, is no filler but a lack of copy: by eye. */
const shortPart = 12;

function short({ plan, grid }: SetPage): readonly Remark[] {
  return plan.fillers.flatMap(({ width, lines: deep }, i): Remark[] => {
    const lines = width * deep;
    if (lines * shortPart <= grid.columns * grid.lines) return [];
    return [{ ...none, kind: 'short', frame: `filler-${i + 1}`, lines, characters: lines * grid.characters }];
  });
}

/** Lines that a column's end parts from their paragraph. */
function loneRemarks({ id, number, blocks, filled }: SetStory): readonly Remark[] {
  return loneLines(filled).map(({ segment }): Remark => {
    const { block, leg, lines, from, first } = filled.segments[segment]!;
    const { paragraph, element } = blocks[block]!;
    return {
      ...lineIn(paragraph, lines[from - first]!),
      kind: 'lone-line',
      frame: frameName(number, 'text', leg + 1),
      source: `${id}#${element}`,
    };
  });
}

/** Pictures without a place; those of a story that comes from another page are told of there. */
function pictureRemarks(page: SetStory): readonly Remark[] {
  if (page.jump?.from !== undefined) return [];
  const pictures = page.story.filter((element) => element.type === 'picture');
  const placed = new Set(page.place.pictures.map((slot) => slot.picture));
  return pictures.flatMap((picture, i): Remark[] =>
    placed.has(i) ? [] : [{ ...none, kind: 'picture-dropped', source: page.id, text: picture.children.map(textOf).join('') }],
  );
}

/** Photos with too few pixels for the place they have. */
function softPhotos({ id, number, story, place }: SetStory, { grid, photos }: SetPage): readonly Remark[] {
  const pictures = story.filter((element) => element.type === 'picture');
  return place.pictures.flatMap(({ picture, cells, imageLines, crop }): Remark[] => {
    const element = pictures[picture];
    const photo = photos.find((one) => one.id === element?.photo);
    if (element === undefined || photo === undefined) return [];
    const ppi = effectivePpi(photo, { width: columnsWidth(grid, cells.width), height: imageLines * grid.line }, crop);
    if (ppi >= leastPpi) return [];
    const words = textOf(element.children[0]);
    return [
      { ...none, kind: 'photo-ppi', frame: frameName(number, 'picture', picture + 1), source: id, text: `${words} ${ppi} ppi`.trim() },
    ];
  });
}

function noticeRemarks(page: SetPage): readonly Remark[] {
  if (page.packed === null) return [];
  const { items, rest } = page.packed;
  // Without a box nothing of them is printed: there is only that to say.
  const printed = page.plan.notices === null ? [] : items;
  const remarks = printed.flatMap((item) =>
    lineRemarks(item.paragraph, item.lines, 'notices', item.notice < 0 ? '' : page.notices[item.notice]!.id),
  );
  if (rest === null) return remarks;
  const over = items.slice(rest.item).reduce((sum, item, i) => sum + item.lines.length - (i === 0 ? rest.from : 0), 0);
  const first = items[rest.item]!;
  const text = items.slice(rest.item).map((item) => item.paragraph.copy.text);
  const remark = {
    frame: 'notices',
    source: first.notice < 0 ? '' : page.notices[first.notice]!.id,
    at: 0,
    lines: over,
    characters: text.join('').length,
  };
  return [...remarks, { ...remark, kind: 'overset', text: first.paragraph.copy.text.slice(0, 20) }];
}

const holes = ({ id, number, filled }: SetStory): readonly Remark[] =>
  filled.holes.map((hole) => ({ ...none, kind: 'hole', frame: frameName(number, 'text', hole.leg + 1), source: id, lines: hole.lines }));
