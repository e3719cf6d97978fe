import type { PdfFile } from './file.ts';
import { hexCode, type Subset } from './kept.ts';
import { dict, name, type PdfRef, type PdfValue, text } from './value.ts';

/** What each code of a subset stands for: the texts go with the used glyphs in order; components that are only drawn stand for nothing. */
export function textsByCode(subset: Subset, texts: readonly (string | null)[]): readonly (string | null)[] {
  let next = 0;
  const meant: (string | null)[] = [];
  subset.glyphs.forEach((glyph) => {
    meant.push(glyph === subset.used[next] ? (texts[next++] ?? null) : null);
  });
  return meant;
}

/**
 * Embeds a subset as a composite font: two-byte codes that are the subset's glyph numbers (Identity-H, CIDToGIDMap /Identity), widths, and ToUnicode
 * from the texts given by code (PDF 1.4 5.6; PDF/X: every font embedded).
 */
export function embedFont(file: PdfFile, subset: Subset, texts: readonly (string | null)[]): PdfRef {
  const program = file.addStream(dict({ Length1: subset.bytes.length }), subset.bytes, subset.deflated);
  const descriptor = file.add(describe(subset, program));
  const descendant = file.add(
    dict({
      Type: name('Font'),
      Subtype: name('CIDFontType2'),
      BaseFont: name(subset.name),
      CIDSystemInfo: dict({ Registry: text('Adobe'), Ordering: text('Identity'), Supplement: 0 }),
      FontDescriptor: descriptor,
      DW: usualWidth,
      W: listWidths(subset.widths),
      CIDToGIDMap: name('Identity'),
    }),
  );
  return file.add(
    dict({
      Type: name('Font'),
      Subtype: name('Type0'),
      BaseFont: name(subset.name),
      Encoding: name('Identity-H'),
      DescendantFonts: [descendant],
      ToUnicode: file.addStream(dict({}), Buffer.from(writeCMap(subset.hex, texts), 'latin1')),
    }),
  );
}

const usualWidth = 1000;

/** The descriptor; StemV is not in a TrueType font and is guessed from the weight. */
function describe(subset: Subset, program: PdfRef): PdfValue {
  const font = subset.font;
  const perMille = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  return dict({
    Type: name('FontDescriptor'),
    FontName: name(subset.name),
    Flags: 4,
    FontBBox: font.box.map(perMille),
    ItalicAngle: font.italicAngle,
    Ascent: perMille(font.ascent),
    Descent: perMille(font.descent),
    CapHeight: perMille(font.capHeight),
    StemV: Math.round(50 + (font.weight / 65) ** 2),
    FontFile2: program,
  });
}

/** The W array: runs of codes whose widths differ from the usual one; nothing when there are none. */
function listWidths(widths: Float64Array): PdfValue | undefined {
  const list: PdfValue[] = [];
  for (let code = 0; code < widths.length; code++) {
    if (widths[code] === usualWidth) continue;
    const run: number[] = [];
    const first = code;
    for (; code < widths.length && widths[code] !== usualWidth; code++) run.push(widths[code] ?? 0);
    list.push(first, run);
  }
  return list.length > 0 ? list : undefined;
}

/** A ToUnicode CMap of one row a code, a hundred rows a block (PDF 1.4 5.9; Adobe Technical Note 5411). */
function writeCMap(hex: readonly string[], texts: readonly (string | null)[]): string {
  const rows: string[] = [];
  texts.forEach((meant, code) => {
    if (meant !== null) rows.push(`<${hex[code]}> <${hexText(meant)}>`);
  });
  let blocks = '';
  for (let at = 0; at < rows.length; at += 100) {
    const block = rows.slice(at, at + 100);
    blocks += `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`;
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

/** A text as hexadecimal UTF-16BE. */
export function hexText(value: string): string {
  let digits = '';
  for (let i = 0; i < value.length; i++) digits += hexCode(value.charCodeAt(i));
  return digits;
}
