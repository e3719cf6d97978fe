import type { FaceName, ShapedRun, Shaper } from './face.ts';
import type { Sfnt } from './sfnt.ts';
import { Stretches } from './stretches.ts';

/** The part of the harfbuzzjs module (1.6) that shaping uses; the module is handed in because only programs may load it. */
export type HarfBuzz = Pick<typeof import('harfbuzzjs'), 'Blob' | 'Buffer' | 'Direction' | 'Face' | 'Feature' | 'Font' | 'shape'>;

type Font = InstanceType<HarfBuzz['Font']>;

/**
 * A shaper over HarfBuzz: horizontal, zh-Hans, the features a font has on by default (kern, liga – which joins 「——」 into one glyph of two characters – locl…) and none of those
 * that trim marks (halt, palt, chws stay off). Vertical forms are asked for by `vert` in a horizontal run, because HarfBuzz's vertical origin ignores where
 * Chinese fonts put the em box (print.md §2, note 7). Faces are handed over without their outlines. Offsets of marks are not passed on.
 */
export function harfbuzzShaper(module: HarfBuzz, fonts: (face: FaceName) => Sfnt): Shaper {
  const ready = new Map<FaceName, Font>();
  const coverage = new Map<FaceName, Uint8Array>();
  const known = new Map<FaceName, Stretches>();
  const buffer = new module.Buffer();
  const vert = [new module.Feature('vert', 1)];

  const fontOf = (face: FaceName): Font => {
    let font = ready.get(face);
    if (!font) {
      font = new module.Font(new module.Face(new module.Blob(fonts(face).shapingFace())));
      font.setScale(1000, 1000);
      ready.set(face, font);
    }
    return font;
  };

  const shapeWhole = (face: FaceName, text: string, script: string, features: typeof vert | undefined): ShapedRun => {
    const font = fontOf(face);
    buffer.clearContents();
    buffer.addText(text);
    buffer.setDirection(module.Direction.LTR);
    buffer.setScript(script);
    buffer.setLanguage('zh-Hans');
    module.shape(font, buffer, features);
    return read(buffer);
  };

  return {
    shape(face, text, vertical) {
      const script = scriptOf(text);
      if (vertical || script !== 'Hani') return shapeWhole(face, text, script, vertical ? vert : undefined);
      let stretches = known.get(face);
      if (!stretches) {
        stretches = new Stretches((stretch) => shapeWhole(face, stretch, script, undefined), fonts(face));
        known.set(face, stretches);
      }
      return stretches.shape(text);
    },

    covers(face, codePoint) {
      if (codePoint > 0xffff) return fonts(face).glyphFor(codePoint) !== 0;
      let known = coverage.get(face);
      if (!known) {
        known = new Uint8Array(0x10000);
        coverage.set(face, known);
      }
      if (known[codePoint] === 0) known[codePoint] = fonts(face).glyphFor(codePoint) !== 0 ? 2 : 1;
      return known[codePoint] === 2;
    },
  };
}

/** Copies what the shaper left in the buffer. */
function read(buffer: InstanceType<HarfBuzz['Buffer']>): ShapedRun {
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const glyphs = new Uint16Array(infos.length);
  const advances = new Int32Array(infos.length);
  const clusters = new Uint32Array(infos.length);
  for (let i = 0; i < infos.length; i++) {
    const info = infos[i];
    if (info === undefined) continue;
    glyphs[i] = info.codepoint;
    clusters[i] = info.cluster;
    advances[i] = positions[i]?.xAdvance ?? 0;
  }
  return { glyphs, advances, clusters };
}

/** The script (ISO 15924) text is shaped in: that of its first letter of a European alphabet if nothing in it is East Asian, else Han. */
function scriptOf(text: string): string {
  let script = 'Hani';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x2e80) return 'Hani';
    if (script === 'Hani') script = alphabetOf(unit);
  }
  return script;
}

function alphabetOf(unit: number): string {
  if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f)) return 'Latn';
  if (unit >= 0x370 && unit <= 0x3ff) return 'Grek';
  if (unit >= 0x400 && unit <= 0x52f) return 'Cyrl';
  return 'Hani';
}
