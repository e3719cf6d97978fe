import { isArray, isDict, isName, isStream, isString, type PdfValue } from '../value.ts';
import { isOperator, Lexer } from './lex.ts';
import { decode, entry, follow, nameOf, numberOf, type PdfReading } from './open.ts';

/** A colour as set in a content stream: its space's name and its components. */
export interface Colour {
  readonly space: string;
  readonly values: readonly number[];
}

/** Marked content around a mark: its tag, its MCID, and the ActualText it gives. */
export interface Marking {
  readonly tag: string;
  readonly mcid?: number;
  readonly actualText?: string;
}

/** One thing painted. `size`, `width` and the resolution are as they come out on the page (points, pixels an inch). */
export type Mark =
  | {
      readonly kind: 'text';
      readonly colour: Colour;
      readonly overprint: boolean;
      readonly size: number;
      readonly font: number | undefined;
      readonly codes: string;
      readonly within: readonly Marking[];
    }
  | {
      readonly kind: 'stroke';
      readonly colour: Colour;
      readonly overprint: boolean;
      readonly width: number;
      readonly within: readonly Marking[];
    }
  | { readonly kind: 'fill'; readonly colour: Colour; readonly overprint: boolean; readonly within: readonly Marking[] }
  | { readonly kind: 'image'; readonly image: PdfValue; readonly resolution: number; readonly within: readonly Marking[] };

/** What a page paints, in order, and what is wrong with the stream as such. */
export interface PageMarks {
  readonly marks: readonly Mark[];
  readonly faults: readonly string[];
}

type Matrix = readonly [number, number, number, number];

interface State {
  readonly fill: Colour;
  readonly stroke: Colour;
  readonly width: number;
  readonly matrix: Matrix;
  readonly font: number | undefined;
  readonly size: number;
  readonly fillOverprint: boolean;
  readonly strokeOverprint: boolean;
  readonly mode: number;
}

/** Runs a page's content stream and lists what it paints (PDF 1.4 4.1). Shadings, patterns, inline images and form XObjects are reported as not looked into. */
export function marksOf(pdf: PdfReading, page: PdfValue): PageMarks {
  const reader = new ContentReader(pdf, entry(pdf, page, 'Resources'));
  const contents = entry(pdf, page, 'Contents');
  const streams = (isArray(contents) ? contents : [contents]).map((part) => follow(pdf, part)).filter(isStream);
  return reader.run(streams.map((part) => Buffer.from(decode(pdf, part)).toString('latin1')).join('\n'));
}

const none: Colour = { space: 'DeviceGray', values: [0] };
const spaces: Readonly<Record<string, string>> = { g: 'DeviceGray', rg: 'DeviceRGB', k: 'DeviceCMYK' };
const unseen = new Set(['sh', 'BI', 'd0', 'd1', 'BX']);
const painting: Readonly<Record<string, 'stroke' | 'fill' | 'both'>> = {
  S: 'stroke',
  s: 'stroke',
  f: 'fill',
  F: 'fill',
  'f*': 'fill',
  B: 'both',
  'B*': 'both',
  b: 'both',
  'b*': 'both',
};

class ContentReader {
  readonly #pdf: PdfReading;
  readonly #resources: PdfValue;
  readonly #marks: Mark[] = [];
  readonly #faults: string[] = [];
  readonly #saved: State[] = [];
  #within: readonly Marking[] = [];
  #inText = false;
  #textMatrix: Matrix = [1, 0, 0, 1];
  #state: State = {
    fill: none,
    stroke: none,
    width: 1,
    matrix: [1, 0, 0, 1],
    font: undefined,
    size: 0,
    fillOverprint: false,
    strokeOverprint: false,
    mode: 0,
  };

  constructor(pdf: PdfReading, resources: PdfValue) {
    this.#pdf = pdf;
    this.#resources = resources;
  }

  run(source: string): PageMarks {
    const lexer = new Lexer(source);
    let operands: PdfValue[] = [];
    for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
      if (!isOperator(token)) operands.push(token);
      else {
        this.#obey(token.word, operands);
        operands = [];
      }
    }
    if (this.#saved.length > 0) this.#faults.push('q without Q');
    if (this.#within.length > 0) this.#faults.push('BDC without EMC');
    if (this.#inText) this.#faults.push('BT without ET');
    return { marks: this.#marks, faults: this.#faults };
  }

  #obey(word: string, operands: readonly PdfValue[]): void {
    const numbers = operands.filter((operand) => typeof operand === 'number');
    const [first = 0, second = 0, third = 0, fourth = 0] = numbers;
    const paints = painting[word];
    if (paints) this.#paintPath(paints);
    if (unseen.has(word)) this.#faults.push(`not looked into: ${word}`);
    if (this.#obeyColour(word, operands, numbers) || this.#obeyText(word, operands, numbers)) return;
    switch (word) {
      case 'q':
        this.#saved.push(this.#state);
        return;
      case 'Q': {
        const saved = this.#saved.pop();
        if (saved) this.#state = saved;
        else this.#faults.push('Q without q');
        return;
      }
      case 'cm':
        this.#set({ matrix: times([first, second, third, fourth], this.#state.matrix) });
        return;
      case 'w':
        this.#set({ width: first });
        return;
      case 'gs':
        this.#setParameters(operands[0]);
        return;
      case 'Do':
        this.#drawObject(operands[0]);
        return;
      case 'BMC':
      case 'BDC':
        this.#within = [...this.#within, this.#marking(operands)];
        return;
      case 'EMC':
        if (this.#within.length === 0) this.#faults.push('EMC without BDC');
        this.#within = this.#within.slice(0, -1);
    }
  }

  #obeyColour(word: string, operands: readonly PdfValue[], numbers: readonly number[]): boolean {
    const target = word === word.toUpperCase() ? 'stroke' : 'fill';
    const space = spaces[word.toLowerCase()];
    if (space) this.#set({ [target]: { space, values: numbers } });
    else if (word === 'cs' || word === 'CS') this.#set({ [target]: { space: this.#spaceName(operands[0]), values: [] } });
    else if (/^scn?$/i.test(word)) this.#set({ [target]: { ...this.#state[target], values: numbers } });
    else return false;
    return true;
  }

  #obeyText(word: string, operands: readonly PdfValue[], numbers: readonly number[]): boolean {
    const [first = 0, second = 0, third = 0, fourth = 0] = numbers;
    switch (word) {
      case 'BT':
        if (this.#inText) this.#faults.push('BT within BT');
        this.#inText = true;
        this.#textMatrix = [1, 0, 0, 1];
        return true;
      case 'ET':
        if (!this.#inText) this.#faults.push('ET without BT');
        this.#inText = false;
        return true;
      case 'Tf':
        this.#set({ font: this.#resourceNumber('Font', operands[0]), size: Math.abs(first) });
        return true;
      case 'Tr':
        this.#set({ mode: first });
        return true;
      case 'Tm':
        this.#textMatrix = [first, second, third, fourth];
        return true;
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        this.#showText(operands.at(-1));
        return true;
    }
    return false;
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  #setParameters(operand: PdfValue | undefined): void {
    const parameters = isName(operand) ? entry(this.#pdf, entry(this.#pdf, this.#resources, 'ExtGState'), operand.name) : null;
    if (!isDict(parameters)) {
      this.#faults.push('gs names no graphics state');
      return;
    }
    const flag = (key: string): boolean | undefined => {
      const found = entry(this.#pdf, parameters, key);
      return typeof found === 'boolean' ? found : undefined;
    };
    const nonzero = entry(this.#pdf, parameters, 'OPM') === 1;
    const stroke = flag('OP') ?? this.#state.strokeOverprint;
    const fill = flag('op') ?? flag('OP') ?? this.#state.fillOverprint;
    this.#set({ strokeOverprint: stroke && nonzero, fillOverprint: fill && nonzero });
  }

  #paintPath(paints: 'stroke' | 'fill' | 'both'): void {
    const { fill, stroke, fillOverprint, strokeOverprint, width, matrix } = this.#state;
    if (paints !== 'fill')
      this.#marks.push({
        kind: 'stroke',
        colour: stroke,
        overprint: strokeOverprint,
        width: width * scaleOf(matrix),
        within: this.#within,
      });
    if (paints !== 'stroke') this.#marks.push({ kind: 'fill', colour: fill, overprint: fillOverprint, within: this.#within });
  }

  #showText(operand: PdfValue | undefined): void {
    if (!this.#inText) this.#faults.push('text outside BT');
    const codes = (isArray(operand) ? operand : [operand]).map((part) => (isString(part) ? part.bytes : '')).join('');
    const { fill, fillOverprint, font, size, mode } = this.#state;
    if (mode !== 0) this.#faults.push(`not looked into: text rendering mode ${mode}`);
    const shown = size * scaleOf(times(this.#textMatrix, this.#state.matrix));
    this.#marks.push({ kind: 'text', colour: fill, overprint: fillOverprint, size: shown, font, codes, within: this.#within });
  }

  #drawObject(operand: PdfValue | undefined): void {
    const object = isName(operand) ? entry(this.#pdf, entry(this.#pdf, this.#resources, 'XObject'), operand.name) : null;
    if (nameOf(this.#pdf, object, 'Subtype') !== 'Image') {
      this.#faults.push('not looked into: form XObject');
      return;
    }
    const [a, b, c, d] = this.#state.matrix;
    const pixels = (key: string): number => Number(entry(this.#pdf, object, key));
    const resolution = Math.min((pixels('Width') * 72) / Math.hypot(a, b), (pixels('Height') * 72) / Math.hypot(c, d));
    this.#marks.push({ kind: 'image', image: object, resolution, within: this.#within });
  }

  #marking(operands: readonly PdfValue[]): Marking {
    const [tag, given] = operands;
    const properties = isName(given) ? entry(this.#pdf, entry(this.#pdf, this.#resources, 'Properties'), given.name) : (given ?? null);
    const mcid = entry(this.#pdf, properties, 'MCID');
    const actual = entry(this.#pdf, properties, 'ActualText');
    return {
      tag: isName(tag) ? tag.name : '',
      ...(typeof mcid === 'number' ? { mcid } : {}),
      ...(isString(actual) ? { actualText: actual.bytes } : {}),
    };
  }

  #spaceName(operand: PdfValue | undefined): string {
    if (!isName(operand)) return '';
    const found = entry(this.#pdf, entry(this.#pdf, this.#resources, 'ColorSpace'), operand.name);
    const family = isArray(found) ? follow(this.#pdf, found[0]) : found;
    return isName(family) ? family.name : operand.name;
  }

  #resourceNumber(kind: string, operand: PdfValue | undefined): number | undefined {
    const group = entry(this.#pdf, this.#resources, kind);
    return isDict(group) && isName(operand) ? numberOf(group.entries.get(operand.name)) : undefined;
  }
}

const times = ([a, b, c, d]: Matrix, [e, f, g, h]: Matrix): Matrix => [a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h];

const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));
