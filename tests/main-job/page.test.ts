import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Faces } from '../../electron/faces/open.ts';
import { checkPdf } from '../../electron/pdf/check.ts';
import { saidIn } from '../../electron/pdf/text-of.ts';
import { writePdf } from '../../electron/pdf/write.ts';
import type { Remark } from '../../shared/check/remark.ts';
import type { Intake } from '../../shared/intake/read.ts';
import { printedText } from '../../shared/notice/printed.ts';
import type { MadePage } from '../../shared/pipeline.ts';
import type { Frame } from '../../shared/sheet/frame.ts';
import { columnsWidth, lineTop } from '../../shared/sheet/grid.ts';
import { overlap, within } from '../../shared/sheet/rect.ts';
import { textOf } from '../../shared/story/story.ts';
import { houseFaces, pageOf, rawPages, readPage } from '../support/made.ts';

let faces: Faces;
beforeAll(async () => {
  faces = await houseFaces();
});
afterAll(() => faces.close());

describe.each(rawPages)('the %s page, from raw text to PDF', (_name, path) => {
  let intake: Intake;
  let made: MadePage;
  let pdf: Uint8Array;
  beforeAll(async () => {
    intake = readPage(path);
    made = pageOf(intake, faces);
    pdf = await writePdf(made.list, { faces: faces.sfnt, created: '2020-03-03T00:00:00Z' });
  });
  const of = (kind: Frame['kind']): readonly Frame[] => made.frames.filter((frame) => frame.kind === kind);

  test('nothing is overset, no picture is dropped, no column has white left in it', () => {
    expect(made.overset).toEqual({ lines: 0, characters: 0 });
    // Narrow notice columns with long numbers may leave an open line, a lone last character or a parted code: nothing else is remarked.
    const isParted = (text: string): boolean => /[0-9A-Z]{4}$/.test(text);
    const expected = ({ kind, frame, text }: Remark): boolean =>
      kind === 'stretched' || (frame === 'notices' && (kind === 'strand' || (kind === 'forced-break' && isParted(text))));
    expect(made.remarks.filter((remark) => !expected(remark))).toEqual([]);
  });

  test('columns are filled to their last line and every body baseline stands on the grid', () => {
    const { grid } = made;
    for (const frame of of('text')) {
      expect(frame.lines * grid.line).toBe(frame.rect.height);
      expect(frame.lastBaseline).toBe(frame.rect.y + frame.rect.height - grid.line + grid.baseline);
      expect((frame.firstBaseline! - grid.top - grid.baseline) % grid.line).toBe(0);
    }
  });

  test('pictures are whole basic columns wide and whole lines high, on column edges and line tops, their captions right under them', () => {
    const { grid } = made;
    expect(of('picture').length).toBe(10);
    for (const { id, rect, columns } of of('picture')) {
      expect(rect.width).toBe(columnsWidth(grid, columns));
      expect(rect.height % grid.line).toBe(0);
      expect((rect.y - lineTop(grid, 0)) % grid.line).toBe(0);
      expect((rect.x - grid.left) % ((grid.characters + grid.gutter) * grid.cell)).toBe(0);
      const caption = made.frames.find((frame) => frame.id === id.replace('picture', 'caption'))!;
      expect(caption.rect).toMatchObject({ x: rect.x, y: rect.y + rect.height, width: rect.width });
    }
  });

  test('frames lie in the type area and do not overlap', () => {
    const frames = made.frames.filter((frame) => frame.kind !== 'folio');
    for (const [i, frame] of frames.entries()) {
      expect(within(frame.rect, made.typeArea)).toBe(true);
      for (const other of frames.slice(i + 1))
        expect([frame.id, other.id, overlap(frame.rect, other.rect)]).toEqual([frame.id, other.id, false]);
    }
  });

  test('few lines of the body are spaced wider than the house allows', () => {
    const body = made.remarks.filter((remark) => remark.kind === 'stretched' && remark.frame.startsWith('s1-text'));
    expect(body.length).toBeLessThanOrEqual(2);
  });

  test('the PDF says every part of the story and every notice whole, once, in the order of the copy', () => {
    const bare = (text: string): string => text.replace(/\s/gu, '');
    const said = saidIn(pdf).map(({ text }) => bare(text));
    const story = intake.story!.flatMap((element) => {
      if (element.type === 'byline') return [];
      return element.type === 'picture' ? [bare(element.children.map(textOf).join(''))] : [bare(textOf(element))];
    });
    const places = story.map((text) => said.indexOf(text));
    expect(story.filter((_, i) => places[i] === -1)).toEqual([]);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    for (const notice of intake.notices) expect(said.filter((text) => text === bare(printedText(notice))).length).toBe(1);
    for (const element of intake.story!)
      if (element.type === 'byline') expect(said.some((text) => text.includes(bare(textOf(element))))).toBe(true);
  });

  test('our own press check finds nothing', () => {
    expect(checkPdf(pdf)).toEqual([]);
  });

  test('the same text gives the same bytes', async () => {
    const again = await writePdf(pageOf(readPage(path), faces).list, { faces: faces.sfnt, created: '2020-03-03T00:00:00Z' });
    expect(Buffer.from(again).equals(Buffer.from(pdf))).toBe(true);
  });

  test('a tabloid page is made of it too, nothing overlapping, nothing lost without a remark', () => {
    const tabloid = pageOf(intake, faces, 'tabloid');
    const frames = tabloid.frames.filter((frame) => frame.kind !== 'folio');
    for (const [i, frame] of frames.entries()) for (const other of frames.slice(i + 1)) expect(overlap(frame.rect, other.rect)).toBe(false);
    const told = tabloid.remarks.some((remark) => remark.kind === 'overset');
    expect(tabloid.overset.lines > 0).toBe(told);
  });
});
