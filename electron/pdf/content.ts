import type { Glyphs, Ink } from '../../shared/display/list.ts';
import { hexText } from './font.ts';
import type { Subset } from './kept.ts';
import { clustersOf, isPlain } from './use.ts';
import { printNumber } from './value.ts';

/** A face as the page's content names it: its resource, its subset, and what each code stands for by ToUnicode. */
export interface PageFont {
  readonly resource: string;
  readonly subset: Subset;
  readonly texts: readonly (string | null)[];
}

/** A rectangle in points: left, bottom, width, height. */
export type Area = readonly [x: number, y: number, width: number, height: number];

/** A glyph is moved by TJ only when it stands this far (points) from where its predecessor's width leaves the pen. */
const tolerance = 0.004;

const number = printNumber;

/** True when an ink is full black and nothing else: it overprints (GWG R0009, R0010). */
const isBlack = (ink: Ink): boolean => ink.k === 100 && ink.c === 0 && ink.m === 0 && ink.y === 0;

const inks = (ink: Ink): string => `${number(ink.c / 100)} ${number(ink.m / 100)} ${number(ink.y / 100)} ${number(ink.k / 100)}`;

/** A page's content stream being written; operators that would change nothing are left out. Coordinates are points in default user space. */
export class Content {
  #source = '';
  #fill = '';
  #stroke = '';
  #font = '';
  #squeeze = 1000;
  #width = 1;
  #overprint = false;
  #inText = false;
  #marked = false;

  /** Begins marked content that belongs to a structure element (PDF 1.4 9.6.3). */
  beginMarked(tag: string, mcid: number): void {
    this.endMarked();
    this.#source += `/${tag} <</MCID ${mcid}>> BDC\n`;
    this.#marked = true;
  }

  /** Begins what a reader aloud leaves out (PDF 1.4 9.7.2). */
  beginArtifact(): void {
    this.endMarked();
    this.#source += '/Artifact BMC\n';
    this.#marked = true;
  }

  /** Ends the text object and the marked content, if any are open. */
  endMarked(): void {
    this.#endText();
    if (this.#marked) this.#source += 'EMC\n';
    this.#marked = false;
  }

  /** A filled rectangle; it knocks out what lies beneath. */
  fillRectangle(area: Area, ink: Ink): void {
    this.#endText();
    this.#setFill(ink, false);
    this.#source += `${area.map(number).join(' ')} re f\n`;
  }

  /** A line's or a rectangle's outline; `path` is its operators. */
  strokePath(path: string, thickness: number, ink: Ink): void {
    this.#endText();
    this.#setOverprint(isBlack(ink));
    const colour = `${inks(ink)} K\n`;
    if (colour !== this.#stroke) this.#source += colour;
    if (thickness !== this.#width) this.#source += `${number(thickness)} w\n`;
    this.#stroke = colour;
    this.#width = thickness;
    this.#source += `${path} S\n`;
  }

  /** An image: `whole` is where all of it would lie, `shown` the part of the page it may cover (x, y, width, height); they differ for a cropped photo. */
  drawImage(resource: string, whole: Area, shown: Area): void {
    this.#endText();
    this.#setOverprint(false);
    const [x, y, width, height] = whole;
    const clip = shown.some((edge, i) => Math.abs(edge - (whole[i] ?? 0)) > tolerance) ? `${shown.map(number).join(' ')} re W n\n` : '';
    this.#source += `q\n${clip}${number(width)} 0 0 ${number(height)} ${number(x)} ${number(y)} cm\n/${resource} Do\nQ\n`;
  }

  /** A line of glyphs whose baseline begins at (x, y), or vertical type that does. */
  showLine(line: Glyphs, font: PageFont, x: number, y: number): void {
    if (line.glyphs.length === 0) return;
    this.#setFill(line.ink, isBlack(line.ink));
    if (!this.#inText) this.#source += 'BT\n';
    this.#inText = true;
    const chosen = `/${font.resource} ${number(line.size / 1000)} Tf\n`;
    if (chosen !== this.#font) this.#source += chosen;
    this.#font = chosen;
    if (line.squeeze !== this.#squeeze) this.#source += `${number(line.squeeze / 10)} Tz\n`;
    this.#squeeze = line.squeeze;
    const first = (line.places[0] ?? 0) / 1000;
    if (line.drops) this.#source += showStack(line, line.drops, font, x, y);
    else this.#source += `${line.turned ? matrix(x, y - first, true) : matrix(x + first, y)}${showGlyphs(line, font, first)}`;
  }

  /** The finished stream. */
  finish(): Uint8Array {
    this.endMarked();
    return Buffer.from(this.#source, 'latin1');
  }

  #endText(): void {
    if (this.#inText) this.#source += 'ET\n';
    this.#inText = false;
  }

  #setFill(ink: Ink, overprint: boolean): void {
    this.#setOverprint(overprint);
    const colour = `${inks(ink)} k\n`;
    if (colour !== this.#fill) this.#source += colour;
    this.#fill = colour;
  }

  #setOverprint(overprint: boolean): void {
    if (overprint !== this.#overprint) this.#source += overprint ? '/Over gs\n' : '/Knock gs\n';
    this.#overprint = overprint;
  }
}

/**
 * The operators that show a line from the pen's place on: one TJ array, with a number where our place differs from the pen's (PDF 1.4 5.3.2). A cluster that cannot
 * be read glyph by glyph stands in a /Span with ActualText (9.8.3). The pen is followed through its own rounding, so errors do not add up.
 */
function showGlyphs(line: Glyphs, font: PageFont, first: number): string {
  const { hex, widths } = font.subset;
  const scale = (line.size / 1000) * (line.squeeze / 1000);
  let pen = first;
  let source = '[<';
  const show = (i: number, code: number): void => {
    const gap = (line.places[i] ?? 0) / 1000 - pen;
    if (gap > tolerance || gap < -tolerance) {
      const back = Math.round((gap / scale) * -10_000) / 10;
      source += `>${back}<`;
      pen -= (back * scale) / 1000;
    }
    source += hex[code] ?? '';
    pen += ((widths[code] ?? 0) * scale) / 1000;
  };
  if (isPlain(line)) {
    for (let i = 0; i < line.glyphs.length; i++) show(i, codeOfUnit(font, line, i));
    return `${source}>]TJ\n`.replaceAll('[<>', '[');
  }
  for (const { start, end, text, parts } of clustersOf(line)) {
    if (!parts) source += `>]TJ\n/Span <</ActualText <FEFF${hexText(text)}>>> BDC\n[<`;
    for (let i = start; i < end; i++) show(i, codeOf(font, line.glyphs[i] ?? 0, parts?.[i - start]));
    if (!parts) source += '>]TJ\nEMC\n[<';
  }
  return `${source}>]TJ\n`.replaceAll('[<>]TJ\n', '').replaceAll('[<>', '[');
}

/** The text matrix of a line whose pen begins at (x, y), a turned one's going down the page (PDF 1.4 4.2.2: a quarter turn clockwise). */
const matrix = (x: number, y: number, turned = false): string => `${turned ? '0 -1 1 0' : '1 0 0 1'} ${number(x)} ${number(y)} Tm\n`;

/** The operators that show upright glyphs beneath one another, each with a text matrix of its own. */
function showStack(line: Glyphs, drops: Int32Array, font: PageFont, x: number, y: number): string {
  let source = '';
  for (const { start, end, text, parts } of clustersOf(line)) {
    if (!parts) source += `/Span <</ActualText <FEFF${hexText(text)}>>> BDC\n`;
    for (let i = start; i < end; i++) {
      const code = codeOf(font, line.glyphs[i] ?? 0, parts?.[i - start]);
      const at = matrix(x + (line.places[i] ?? 0) / 1000, y - (drops[i] ?? 0) / 1000);
      source += `${at}[<${font.subset.hex[code] ?? ''}>]TJ\n`;
    }
    if (!parts) source += 'EMC\n';
  }
  return source;
}

/** The code of a glyph of a plain line. */
function codeOfUnit(font: PageFont, { glyphs, text }: Glyphs, at: number): number {
  const { subset } = font;
  const glyph = glyphs[at] ?? 0;
  const first = subset.codes[glyph] ?? 0;
  return subset.glyphs[first + 1] === glyph ? codeOf(font, glyph, text.charAt(at)) : first;
}

/** The code of a glyph that stands for a text; any code of the glyph where the text is given otherwise. */
function codeOf(font: PageFont, glyph: number, text: string | undefined): number {
  const { codes, glyphs } = font.subset;
  const first = codes[glyph] ?? 0;
  if (text === undefined) return first;
  let code = first;
  while (font.texts[code] !== text && glyphs[code + 1] === glyph) code++;
  return code;
}
