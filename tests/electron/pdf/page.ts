import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFonts } from '../../../build/fonts.ts';
import { type Faces, openFaces } from '../../../electron/faces/open.ts';
import {
  black,
  type DisplayList,
  type Glyphs,
  grey,
  type Ink,
  type Order,
  type Photo,
  type Piece,
  paper,
  type Role,
} from '../../../shared/display/list.ts';
import type { FaceName } from '../../../shared/face/face.ts';
import { millimetres, points } from '../../../shared/sheet/length.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** When every test page was made. */
export const created = '2020-03-03T16:00:00Z';

/** The profile of the house as a file. */
export const profilePath = join(root, 'build/profiles/SNAP_TR002_TAC230.icc');
/** The same as bytes. */
export const profile = (): Uint8Array => readFileSync(profilePath);

/** The five real faces. */
export async function realFaces(): Promise<Faces> {
  await makeFonts(root);
  const opened = await openFaces(join(root, 'out/fonts'));
  if (!opened.ok) throw new Error(`no faces: ${JSON.stringify(opened.fault)}`);
  return opened.value;
}

/** A typesetter for tests: crude lines, exact in what they say. Positions are points from the trim's corner. */
export class Stick {
  readonly #faces: Faces;

  constructor(faces: Faces) {
    this.#faces = faces;
  }

  line(
    face: FaceName,
    size: number,
    x: number,
    y: number,
    text: string,
    options: { measure?: number; squeeze?: number; ink?: Ink } = {},
  ): Glyphs {
    const run = this.#faces.shaper.shape(face, text);
    const squeeze = options.squeeze ?? 1000;
    const advances = Array.from(run.advances, (advance) => (advance * size * squeeze) / 1000);
    const natural = advances.reduce((sum, advance) => sum + advance, 0);
    const gap = options.measure === undefined || advances.length < 2 ? 0 : (options.measure * 1000 - natural) / (advances.length - 1);
    let pen = 0;
    const places = Int32Array.from(advances, (advance, i) => {
      const place = Math.round(pen + gap * i);
      pen += advance;
      return place;
    });
    return {
      kind: 'glyphs',
      face,
      size: points(size),
      squeeze,
      x: points(x),
      y: points(y),
      glyphs: run.glyphs,
      places,
      text,
      starts: run.clusters,
      ink: options.ink ?? black,
    };
  }

  piece(role: Role, orders: readonly Order[], pieces: readonly Piece[] = [], alternative?: string): Piece {
    return alternative === undefined ? { role, source: role, orders, pieces } : { role, source: role, orders, pieces, alternative };
  }
}

/** A broadsheet page of the given pieces. */
export const sheet = (title: string, pieces: readonly Piece[]): DisplayList => ({
  width: millimetres(390),
  height: millimetres(545),
  bleed: millimetres(3),
  title,
  pieces,
});

/** A rule, in points. */
export const rule = (x1: number, y1: number, x2: number, y2: number, thickness: number, ink: Ink = black): Order => ({
  kind: 'rule',
  x1: points(x1),
  y1: points(y1),
  x2: points(x2),
  y2: points(y2),
  thickness: points(thickness),
  ink,
});

/** A rectangle, in points. */
export const area = (x: number, y: number, width: number, height: number) => ({
  x: points(x),
  y: points(y),
  width: points(width),
  height: points(height),
});

/** The photo `door` in a place given in points; all of it unless cropped. */
export const photo = (
  x: number,
  y: number,
  width: number,
  height: number,
  crop = { x: 0, y: 0, width: 10_000, height: 10_000 },
): Photo => ({
  kind: 'photo',
  rect: area(x, y, width, height),
  photo: 'door',
  crop,
});

/** The seed's long paragraphs and sub-heads. */
const copy = (): readonly string[] =>
  readFileSync(join(root, 'tests/electron/pdf/copy.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.length > 0);

/** A whole page of about `target` body glyphs in six columns with everything a page has, and what each of its paragraphs says. */
export function fullPage(
  faces: Faces,
  target = 7000,
): { readonly list: DisplayList; readonly said: readonly (readonly [tag: string, text: string])[] } {
  const stick = new Stick(faces);
  const said: (readonly [string, string])[] = [];
  const say = (tag: string, text: string): string => {
    said.push([tag, text]);
    return text;
  };
  const pieces: Piece[] = [
    stick.piece('artifact', [stick.line('hei', 10, 57, 60, '02版 专题 2020年3月4日 星期三'), rule(57, 66, 1049, 66, 0.75)]),
    stick.piece('headline', [stick.line('song-heavy', 42, 57, 120, say('H1', '凝心聚力齐抗“疫” 党群同心克时艰'))]),
    stick.piece('deck', [stick.line('song', 20, 57, 150, say('P', '——滁州经开区城北新区战“疫”工作纪实'))]),
    stick.piece('byline', [stick.line('kai', 10, 57, 172, say('P', '吴胜 程静文'), { squeeze: 900 })]),
    stick.piece(
      'figure',
      [photo(392, 190, 240, 160), { kind: 'box', rect: area(392, 190, 240, 160), thickness: points(0.5), ink: black }],
      [stick.piece('caption', [stick.line('kai', 8.5, 392, 362, say('Caption', '志愿者入户宣传。吴胜 摄'))])],
      '志愿者入户宣传(照片)',
    ),
  ];
  pieces.push(...columnsOf(stick, target, say), ...noticesOf(stick, say));
  pieces.push(
    stick.piece(
      'artifact',
      [1, 2, 3, 4, 5].map((column) => rule(57 + column * 168 - 5, 382, 57 + column * 168 - 5, 1380, 0.25)),
    ),
  );
  return { list: sheet('滁州日报 02版 专题', pieces), said };
}

const perLine = 17;
const columnTop = 390;
const linesPerColumn = 76;

function columnsOf(stick: Stick, target: number, say: (tag: string, text: string) => string): readonly Piece[] {
  const pieces: Piece[] = [];
  const paragraphs = copy();
  let line = 0;
  for (let i = 0, set = 0; set < target && line < 6 * linesPerColumn; i++) {
    const source = paragraphs[i % paragraphs.length] ?? '';
    const isHead = source.startsWith('■');
    const room = 6 * linesPerColumn - line;
    const text = (isHead ? source : `\u3000\u3000${source}`).slice(0, room * perLine);
    const orders: Order[] = [];
    for (let at = 0; at < text.length; at += perLine, line++) {
      const part = text.slice(at, at + perLine);
      const x = 57 + Math.floor(line / linesPerColumn) * 168;
      const y = columnTop + (line % linesPerColumn) * 13;
      orders.push(stick.line(isHead ? 'hei' : 'song', 9, x, y, part, part.length === perLine ? { measure: 158 } : {}));
      set += part.length;
    }
    pieces.push(stick.piece(isHead ? 'subhead' : 'paragraph', orders));
    say(isHead ? 'H2' : 'P', text);
  }
  return pieces;
}

function noticesOf(stick: Stick, say: (tag: string, text: string) => string): readonly Piece[] {
  return [
    stick.piece(
      'notices',
      [{ kind: 'tint', rect: area(57, 1390, 330, 30), ink: { c: 0, m: 100, y: 100, k: 0 } }],
      [
        stick.piece('notice-head', [stick.line('hei-bold', 16, 65, 1412, say('H2', '遗失声明'), { ink: paper })]),
        stick.piece('notice', [stick.line('song', 7.5, 65, 1430, say('LBody', '遗失孙小明第3404号残疾证,声明作废。'))]),
        stick.piece('notice', [stick.line('song', 7.5, 65, 1442, say('LBody', '遗失滁A12345行驶证,声明作废。'))]),
      ],
    ),
    stick.piece('filler', [
      { kind: 'tint', rect: area(420, 1390, 160, 30), ink: grey(15) },
      stick.line('kai', 9, 428, 1410, say('P', '节约用纸——从我做起……')),
    ]),
  ];
}
