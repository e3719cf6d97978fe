import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { breakFrom, breakLines } from '../../../shared/line/break.ts';
import { isHangable, kind } from '../../../shared/line/classes.ts';
import { hyphenWidth } from '../../../shared/line/ends.ts';
import { setLine } from '../../../shared/line/justify.ts';
import { Break, type Line, type Paragraph, type Setting } from '../../../shared/line/paragraph.ts';
import { prepare } from '../../../shared/line/prepare.ts';
import { paragraphOf, plain } from './sample.ts';

const draws = { seed: 20200220, numRuns: 400 } as const;

const piece = fc.constantFrom(
  ...'的一是在不了有和人这疫情防控，。、；：！？“”‘’《》（）【】·—～/％℃㎡￥■①',
  '——',
  '……',
  ' ',
  '　',
  '20',
  '3411030015017792',
  '02584251—02584275',
  '0376676---00376700',
  '1,250.50',
  'LED',
  'community',
  'photo\u00adgraphy',
  'www.example.com/news',
  '文字文字文字文字',
  '，”',
  '。」',
  '\n',
);
const copy = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''));
const hostile = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x0a, 0x20, 0x200d, 0xd83d, 0xde00, 0x301, 0x3002, 0x201c)),
  { maxLength: 80 },
);
const measure = fc.integer({ min: 300, max: 24000 });
const setting: fc.Arbitrary<Partial<Setting>> = fc.record({
  level: fc.constantFrom('none', 'basic', 'gb', 'strict', 'loose'),
  marks: fc.constantFrom('quanjiao', 'kaiming', 'banjiao', 'hangmobanjiao'),
  indent: fc.constantFrom(0, 1000, 2000),
  align: fc.constantFrom('left', 'left', 'centre', 'right'),
  hang: fc.boolean(),
  hyphenate: fc.boolean(),
});

/** Lines follow each other without gap or overlap, and skip nothing but spaces and controls. */
function everyAtomOnce(p: Paragraph, lines: readonly Line[]): void {
  let at = 0;
  for (const { from, to, next } of lines) {
    expect(from).toBe(at);
    expect(next).toBeGreaterThan(from);
    expect(to >= from && to <= next).toBe(true);
    for (let i = to; i < next; i++) expect([kind.space, kind.wideSpace, kind.control]).toContain(p.classes[i]);
    at = next;
  }
  expect(at).toBe(p.atoms);
}

/** The right end of what a line shows: its last glyph's atom, the trimmed or hanging part of its last mark not counted. */
const inked = ({ from, to }: Line): number => to - from;

describe('laws', () => {
  test('L23: every atom is in one line; going on from any line gives the same lines', () => {
    fc.assert(
      fc.property(copy, measure, setting, (text, width, given) => {
        const paragraph = paragraphOf(text, given);
        const lines = breakLines(paragraph, width);
        everyAtomOnce(paragraph, lines);
        lines.forEach((line, i) => expect(breakFrom(paragraph, line.from, width, i)).toEqual(lines.slice(i)));
        expect(breakLines(paragraph, () => width)).toEqual(lines);
      }),
      draws,
    );
  });

  test('L2 L3: a line that is not forced ends where its level allows', () => {
    fc.assert(
      fc.property(copy, measure, setting, (text, width, given) => {
        const paragraph = paragraphOf(text, given);
        for (const { next, forced, hyphen } of breakLines(paragraph, width)) {
          if (hyphen) expect(paragraph.hyphens?.parts[next]).toBeGreaterThan(0);
          else if (next < paragraph.atoms && !forced) expect([Break.allowed, Break.forced]).toContain(paragraph.breaks[next]);
        }
      }),
      draws,
    );
  });

  test('L2 L3: from five ems on nothing forbidden starts or ends a line', () => {
    fc.assert(
      fc.property(copy, fc.integer({ min: 9000, max: 24000 }), (text, width) => {
        const tame = text.replace(/[\n　 ]/g, '').replace(/[^一-鿿]{8,}/g, '文');
        const paragraph = paragraphOf(tame);
        const lines = breakLines(paragraph, width);
        for (const { from, to } of lines) {
          const start = paragraph.classes[from]!;
          const end = paragraph.classes[to - 1]!;
          if (from > 0) expect([kind.closing, kind.pause, kind.stop, kind.interpunct, kind.connector, kind.solidus]).not.toContain(start);
          if (to < paragraph.atoms) expect([kind.opening, kind.solidus, kind.bullet]).not.toContain(end);
        }
      }),
      draws,
    );
  });

  test('L19 L18: a justified line is as wide as its measure, no line is wider', () => {
    fc.assert(
      fc.property(copy, fc.integer({ min: 2000, max: 24000 }), setting, (text, width, given) => {
        const paragraph = paragraphOf(text, given);
        for (const line of breakLines(paragraph, width)) {
          const { width: set, places } = setLine(paragraph, line);
          expect(places.length).toBe(paragraph.glyphFrom[line.to]! - paragraph.glyphFrom[line.from]!);
          if (inked(line) > 1 || set <= width) expect(set).toBeLessThanOrEqual(width);
          if (!line.last && paragraph.setting.align === 'left' && inked(line) > 1) expect(set).toBe(width);
        }
      }),
      draws,
    );
  });

  test('L16 L19: the last mark’s ink ends at the measure', () => {
    fc.assert(
      fc.property(copy, measure, (text, width) => {
        const paragraph = paragraphOf(text.replace(/[\n· ]/g, ''));
        for (const line of breakLines(paragraph, width)) {
          if (line.last || inked(line) < 2) continue;
          const { places } = setLine(paragraph, line);
          const atom = line.to - 1;
          const glyph = paragraph.glyphFrom[atom]!;
          const left = places[glyph - paragraph.glyphFrom[line.from]!]! - paragraph.glyphPlaces[glyph]!;
          expect(left + paragraph.widths[atom]! - (paragraph.classes[atom] === kind.opening ? 0 : paragraph.blankRight[atom]!)).toBe(
            width - (line.hyphen ? hyphenWidth(paragraph, line.to) : 0),
          );
        }
      }),
      draws,
    );
  });

  test('L20: a run of letters or figures no longer than the measure is never broken', () => {
    fc.assert(
      fc.property(copy, measure, (text, width) => {
        const paragraph = paragraphOf(text.replaceAll('\u00ad', ''));
        for (const { next } of breakLines(paragraph, width)) {
          if (next >= paragraph.atoms || paragraph.breaks[next] !== Break.emergency) continue;
          let from = next - 1;
          while (paragraph.breaks[from] === Break.emergency) from--;
          let to = next;
          while (to < paragraph.atoms && paragraph.breaks[to] === Break.emergency) to++;
          expect(paragraph.along[to]! - paragraph.along[from]! - paragraph.spaces[from]!).toBeGreaterThan(width);
        }
      }),
      draws,
    );
  });

  test('L15: hostile text never throws and keeps every character', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: -500, max: 9000 }), setting, (units, width, given) => {
        const text = String.fromCharCode(...units);
        const paragraph = paragraphOf(text, given);
        for (let i = 0; i < paragraph.atoms; i++) expect(paragraph.offsets[i + 1]).toBeGreaterThan(paragraph.offsets[i]!);
        expect(paragraph.offsets[paragraph.atoms]).toBe(text.length);
        const lines = breakLines(paragraph, width);
        everyAtomOnce(paragraph, lines);
        for (const line of lines) setLine(paragraph, line);
      }),
      draws,
    );
  });

  test('hangable marks are the four pause and stop marks', () => {
    expect(Array.from('。，、．；：！？”', (mark) => isHangable(mark.codePointAt(0)!))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('L26: linear time', () => {
  const long = 100_000;
  test.each([
    ['Han', '文'],
    ['figures', '1'],
    ['closing marks', '」'],
    ['opening marks', '“'],
    ['spaces', ' '],
    ['zero width spaces', '\u200b'],
    ['combining marks', '\u0301'],
    ['dashes', '—'],
    ['bullets and spaces', '■ '],
    ['line ends', '\n'],
    ['word joiners', '文\u2060'],
    ['numbers with commas', '12,'],
  ])('%s', (_name, unit) => {
    const text = unit.repeat(long / unit.length);
    const started = performance.now();
    const paragraph = prepare({ text, spans: [] }, plain, squares);
    const lines = breakLines(paragraph, 13000);
    for (const line of lines) setLine(paragraph, line);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(lines.at(-1)!.next).toBe(paragraph.atoms);
  });
});
