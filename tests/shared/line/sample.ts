import { squares } from '../../../shared/face/squares.ts';
import { breakLines, type Measure } from '../../../shared/line/break.ts';
import { setLine } from '../../../shared/line/justify.ts';
import type { Line, Paragraph, Setting, Span } from '../../../shared/line/paragraph.ts';
import { prepare } from '../../../shared/line/prepare.ts';

/** A plain setting for hand-worked tests: gb, no indent, Han–Latin space 1/8 em (0 to 1/4). */
export const plain: Setting = {
  face: 'song',
  size: 9000,
  level: 'gb',
  marks: 'quanjiao',
  hanLatin: { natural: 125, least: 0, most: 250 },
  indent: 0,
  align: 'left',
  mostLetterSpace: 150,
  hang: false,
  hyphenate: false,
};

/** A paragraph of the stand-in shaper. */
export const paragraphOf = (text: string, setting: Partial<Setting> = {}, spans: readonly Span[] = []): Paragraph =>
  prepare({ text, spans }, { ...plain, ...setting }, squares);

/** The text a line shows. */
export const shown = ({ copy, offsets }: Paragraph, line: Line): string => copy.text.slice(offsets[line.from], offsets[line.to]);

/** A paragraph's lines as text. */
export function linesOf(text: string, measure: Measure, setting: Partial<Setting> = {}): readonly string[] {
  const paragraph = paragraphOf(text, setting);
  return breakLines(paragraph, measure).map((line) => shown(paragraph, line));
}

/** Places of the first line's glyphs, and its width. */
export function firstSet(
  text: string,
  measure: Measure,
  setting: Partial<Setting> = {},
): { readonly text: string; readonly places: number[]; readonly width: number } {
  const paragraph = paragraphOf(text, setting);
  const line = breakLines(paragraph, measure)[0]!;
  const set = setLine(paragraph, line);
  return { text: shown(paragraph, line), places: Array.from(set.places), width: set.width };
}
