import type { Shaper } from '../face/face.ts';
import { isWord } from './classes.ts';
import { collect } from './collect.ts';
import { hyphensOf } from './hyphens.ts';
import { itemize } from './itemize.ts';
import { Break, type Copy, type Paragraph, type Setting } from './paragraph.ts';
import { type Shaped, shape } from './shape.ts';
import { type Spacing, space } from './spacing.ts';
import { tailoredBreaks } from './tailor.ts';

/**
 * Makes a paragraph of copy: collect → break opportunities → itemize → shape → space. Everything that costs is done here, once, and free of any measure.
 * Any text is accepted: what cannot be drawn has no width or no glyph, but keeps its place in `offsets`.
 */
export function prepare(copy: Copy, setting: Setting, shaper: Shaper): Paragraph {
  const collected = collect(copy.text);
  const opportunities = tailoredBreaks(collected, setting.level);
  const itemized = itemize(copy, setting, collected, shaper);
  const shaped = shape(collected, itemized, shaper);
  const { atoms, offsets, glyphFrom, glyphs, faces } = shaped;
  const classes = new Uint8Array(atoms);
  const breaks = new Uint8Array(atoms);
  for (let i = 0; i < atoms; i++) {
    classes[i] = collected.kinds[offsets[i]!]!;
    breaks[i] = opportunities[offsets[i]!]!;
    if (breaks[i] === Break.never && i > 0 && isWord(classes[i]!) && isWord(classes[i - 1]!)) breaks[i] = Break.emergency;
  }
  const hyphens = hyphensOf(copy.text, setting, shaped, classes, breaks, shaper);
  const spacing = space(copy.text, shaped, classes, breaks, setting);
  return {
    copy,
    setting,
    atoms,
    offsets,
    glyphFrom,
    glyphs,
    faces,
    glyphPlaces: placeGlyphs(shaped, spacing),
    widths: spacing.widths,
    spaces: spacing.spaces,
    blankLeft: spacing.blankLeft,
    blankRight: spacing.blankRight,
    classes,
    breaks,
    gaps: spacing.gaps,
    along: spacing.along,
    giving: spacing.giving,
    hyphens,
    missing: itemized.missing,
  };
}

/** Each glyph's place from its atom's left edge: the shift of its atom and the advances before it. */
function placeGlyphs({ atoms, glyphFrom, advances }: Shaped, { shifts }: Spacing): Int32Array {
  const places = new Int32Array(advances.length);
  for (let i = 0; i < atoms; i++) {
    let at = shifts[i]!;
    for (let g = glyphFrom[i]!; g < glyphFrom[i + 1]!; g++) {
      places[g] = at;
      at += advances[g]!;
    }
  }
  return places;
}
