import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import type { Setting } from '../../../shared/line/paragraph.ts';
import { halvesOf } from '../../../shared/line/phrase.ts';
import { breakVertical, partVertical, prepareVertical } from '../../../shared/line/vertical.ts';
import type { VerticalColumn } from '../../../shared/line/vertical-place.ts';
import { plain } from './sample.ts';

const columnsOf = (text: string, length = 100_000, setting: Partial<Setting> = {}): readonly VerticalColumn[] =>
  breakVertical(prepareVertical({ text, spans: [] }, { ...plain, ...setting }, squares), { ...plain, ...setting }, length);

/** Columns as their texts. */
const textsOf = (text: string, length: number): readonly string[] => columnsOf(text, length).map(({ from, to }) => text.slice(from, to));

/** The only column's runs, each as its way, its text and where its origins are. */
const runsOf = (text: string, setting: Partial<Setting> = {}): readonly string[] => {
  const [column] = columnsOf(text, undefined, setting);
  return column!.runs.map(({ way, text: own, x, y, places, drops, squeeze }) => {
    const at = Array.from(places, (place, i) => (way === 'turned' ? `${x} ${y + place}` : `${x + place} ${y + drops[i]!}`));
    return `${way}${squeeze === 1000 ? '' : squeeze} ${own} @ ${at.join(', ')}`;
  });
};

const glyphsOf = (text: string): string =>
  columnsOf(text)[0]!
    .runs.map((run) => String.fromCharCode(...run.glyphs))
    .join('');

const heightOf = (text: string, setting: Partial<Setting> = {}): number => columnsOf(text, undefined, setting)[0]!.height;

describe('V1 em boxes', () => {
  test('characters stand beneath one another, baselines 880 below the top of each em', () => {
    expect(runsOf('中国人')).toEqual(['upright 中国人 @ 0 880, 0 1880, 0 2880']);
    expect(heightOf('中国人')).toBe(3000);
  });

  test('what is narrower than an em stands in the middle of the column: · of 327 in half an em', () => {
    expect(runsOf('一·二')).toEqual(['upright 一·二 @ 0 880, 337 1630, 0 2380']);
  });
});

describe('V2 figures and words', () => {
  test('one figure stands upright, two or three across in one em, squeezed if they must be', () => {
    expect(runsOf('第3版')).toEqual(['upright 第3版 @ 0 880, 250 1880, 0 2880']);
    expect(runsOf('15日')).toEqual(['across 15 @ 0 880, 500 880', 'upright 日 @ 0 1880']);
    expect(runsOf('112路')).toEqual(['across666 112 @ 1 880, 334 880, 667 880', 'upright 路 @ 0 1880']);
  });

  test('four figures are turned, their line 120 right of the left edge, an eighth of an em from Han', () => {
    expect(runsOf('共2020年')).toEqual([
      'upright 共 @ 0 880',
      'turned 2020 @ 120 1125, 120 1625, 120 2125, 120 2625',
      'upright 年 @ 0 4130',
    ]);
  });

  test.each([
    ['5G', 'across'],
    ['G20', 'across'],
    ['3.5', 'across'],
    ['GDP', 'upright'],
    ['A', 'upright'],
    ['WiFi', 'turned'],
    ['COVID-19', 'turned'],
    ['NATIONAL', 'turned'],
  ])('%s stands %s', (text, way) => expect(columnsOf(text)[0]!.runs.map((run) => run.way)).toEqual([way]));

  test('signs go with the figures: ％ upright beneath them, % upright after few and turned with many', () => {
    expect(columnsOf('85％')[0]!.runs.map(({ way, text }) => way + text)).toEqual(['across85', 'upright％']);
    expect(columnsOf('85%')[0]!.runs.map(({ way, text }) => way + text)).toEqual(['across85', 'upright%']);
    expect(columnsOf('1085%')[0]!.runs.map(({ way, text }) => way + text)).toEqual(['turned1085%']);
  });
});

describe('V3 marks', () => {
  test('stand in their vertical forms, quotes as corner brackets', () => {
    expect(glyphsOf('“疫”，‘单’。（一）《书》——……！')).toBe('﹃疫﹄︐﹁单﹂︒︵一︶︽书︾︱︙︙︕');
  });

  test('—— is one glyph in the middle of two ems, …… one in each', () => {
    expect(runsOf('一——')).toEqual(['upright 一—— @ 0 880, 0 2380']);
    expect(runsOf('一……')).toEqual(['upright 一…… @ 0 880, 0 1880, 0 2880']);
    expect(heightOf('一——')).toBe(3000);
  });

  test('～ has no vertical form here and is turned', () => {
    expect(runsOf('一～二')).toEqual(['upright 一 @ 0 880', 'turned ～ @ 120 1000', 'upright 二 @ 0 2880']);
  });

  test('brackets and quotes lose half an em at a column’s ends, 。，、 at its foot, ！ does not', () => {
    expect(heightOf('“疫”')).toBe(2000);
    expect(runsOf('“疫”')).toEqual(['upright “疫” @ 0 380, 0 1380, 0 2380']);
    expect(heightOf('了。')).toBe(1500);
    expect(heightOf('了！')).toBe(2000);
  });

  test('pairs lose half an em between them; at banjiao every mark that can', () => {
    expect(heightOf('一”（二')).toBe(3500);
    expect(heightOf('一。”二')).toBe(3500);
    expect(heightOf('一”！二')).toBe(3500);
    expect(heightOf('一！“二')).toBe(3500);
    expect(heightOf('一：二')).toBe(3000);
    expect(heightOf('一，二', { marks: 'banjiao' })).toBe(2500);
    expect(heightOf('一！二', { marks: 'banjiao' })).toBe(3000);
    expect(heightOf('一，二。三', { marks: 'kaiming' })).toBe(4500);
    expect(heightOf('一”（二', { marks: 'hangmobanjiao' })).toBe(4000);
  });
});

describe('V4 columns', () => {
  test('are parted at the headline’s own space, which takes no room', () => {
    const text = '凝心聚力齐抗“疫”　党群同心克时艰';
    expect(textsOf(text, 9000)).toEqual(['凝心聚力齐抗“疫”　', '党群同心克时艰']);
    expect(columnsOf(text, 9000, { marks: 'banjiao' }).map((column) => column.height)).toEqual([8000, 7000]);
  });

  test('are parted after a mark near the middle, else evenly', () => {
    expect(textsOf('一二三四五：六七八九十一二', 9000)).toEqual(['一二三四五：', '六七八九十一二']);
    expect(textsOf('一二三四五六七八九十', 9000)).toEqual(['一二三四五', '六七八九十']);
    expect(textsOf('一：三四五六七八九十', 9000)).toEqual(['一：三四五', '六七八九十']);
  });

  test('never begin with a closing mark or end with an opening one, nor part figures', () => {
    expect(textsOf('一二三四，五六', 4000)).toEqual(['一二三', '四，五六']);
    expect(textsOf('一二三四，五六', 4500)).toEqual(['一二三四，', '五六']);
    expect(textsOf('一二三（四五', 4000)).toEqual(['一二三', '（四五']);
    expect(textsOf('一二三15日', 3000)).toEqual(['一二三', '15日']);
  });

  test('are parted where it is asked, if both fit and a unit begins there', () => {
    const part = (text: string, at: number, length: number): readonly string[] | undefined =>
      partVertical(prepareVertical({ text, spans: [] }, plain, squares), at, length)?.map(({ from, to }) => text.slice(from, to));
    expect(part('一二三四五', 2, 3000)).toEqual(['一二', '三四五']);
    expect(part('一二　三四五', 3, 3000)).toEqual(['一二　', '三四五']);
    expect([part('一二三四五', 2, 2000), part('一二三四五', 0, 9000), part('一二15日', 3, 9000)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('end where the text has a line end', () => expect(textsOf('一\n二三', 9000)).toEqual(['一\n', '二三']));

  test('part a turned word that is longer than any of them', () => {
    expect(textsOf('abcdefgh', 1500)).toEqual(['abc', 'def', 'gh']);
  });
});

describe('V5 laws', () => {
  const alphabet = [
    ...'一二三中国日，。！：“”（）《》—…·～　 %\n',
    '15',
    '2020',
    'GDP',
    'word',
    '\u0301',
    '\ud83d\ude00',
    '\ud800',
    '\u200f',
    '\ue000',
  ];
  const hostile = fc.oneof(
    fc.array(fc.constantFrom(...alphabet), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

  test('every character is there once and in order, and every glyph belongs to one', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 20_000 }), (text, length) => {
        const columns = columnsOf(text, length);
        expect(columns.flatMap((column) => column.runs.map((run) => run.text)).join('')).toBe(text);
        for (const { runs, from, to } of columns) {
          expect(runs.map((run) => run.text).join('')).toBe(text.slice(from, to));
          for (const run of runs) {
            expect(run.places.length === run.glyphs.length && run.drops.length === run.glyphs.length).toBe(true);
            for (const start of run.starts) expect(start <= run.text.length).toBe(true);
          }
        }
      }),
      { numRuns: 2000, seed: 3 },
    );
  });

  test('no column is longer than it may be unless it is one unit', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 3000, max: 20_000 }), (text, length) => {
        for (const { height } of columnsOf(text, length)) expect(height).toBeLessThanOrEqual(length);
      }),
      { numRuns: 2000, seed: 4 },
    );
  });

  test('time is in proportion to the text', () => {
    for (const text of ['中'.repeat(10_000), '1'.repeat(10_000), '。'.repeat(10_000), ' '.repeat(10_000), '\u200f'.repeat(10_000)]) {
      const before = performance.now();
      columnsOf(text, 30_000);
      expect(performance.now() - before).toBeLessThan(2000);
    }
  });
});

describe('V6 halves of a headline', () => {
  const halves = (text: string): readonly string[] => halvesOf({ text, spans: [] }, 'gb').map((copy) => copy.text);

  test('at its space, after a mark, before a dash; a mark too near an end does not count', () => {
    expect(halves('一二三四　五六七')).toEqual(['一二三四', '五六七']);
    expect(halves('一二三四：五六七八九')).toEqual(['一二三四：', '五六七八九']);
    expect(halves('一二三四——五六七')).toEqual(['一二三四', '——五六七']);
    expect(halves('快讯：一二三四五六七八九十')).toEqual(['快讯：一二三四', '五六七八九十']);
  });

  test('never inside a number or a word, nor before a closing mark', () => {
    expect(halves('一二三2020年')).toEqual(['一二三', '2020年']);
    expect(halves('一二“三”四')).toEqual(['一二', '“三”四']);
    expect(halves('unbreakable')).toEqual(['unbreakable']);
    expect(halves('')).toEqual(['']);
  });

  test('keep the faces of their words', () => {
    const copy = { text: '一二三　四五六', spans: [{ from: 1, to: 5, face: 'kai' as const }] };
    expect(halvesOf(copy, 'gb').map(({ spans }) => spans)).toEqual([[{ from: 1, to: 3, face: 'kai' }], [{ from: 0, to: 1, face: 'kai' }]]);
  });
});
