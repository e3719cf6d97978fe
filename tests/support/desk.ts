import { join } from 'node:path';
import { type OpenDesk, openDesk } from '../../electron/desk/desk.ts';
import type { Parts } from '../../electron/desk/parts.ts';
import type { Store } from '../../electron/store/store.ts';
import type { Remark } from '../../shared/check/remark.ts';
import type { Intake } from '../../shared/intake/read.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import type { MadePage, PageOrder } from '../../shared/pipeline.ts';
import { done } from '../../shared/result.ts';
import { columnsWidth, gridOf, typeArea } from '../../shared/sheet/grid.ts';
import { sheets } from '../../shared/sheet/sheets.ts';
import type { Story } from '../../shared/story/story.ts';
import { folderForTest, sameCircumstances, storeForTest } from './store.ts';

/** A reader that takes the first line for the headline, lines beginning 遗失 for notices and the others for paragraphs. */
export function readByLines(text: string): Intake {
  const lines = text.split('\n').filter((line) => line !== '');
  const lost = lines.filter((line) => line.startsWith('遗失'));
  const [headline, ...paragraphs] = lines.filter((line) => !line.startsWith('遗失'));
  const story: Story | null =
    headline === undefined
      ? null
      : [
          { type: 'headline', children: [{ text: headline }] },
          { type: 'byline', title: '本报记者', children: [{ text: '林小满' }] },
          { type: 'lead', children: [{ text: '导语。' }] },
          ...paragraphs.map((line) => ({ type: 'paragraph' as const, children: [{ text: line }] })),
          {
            type: 'picture',
            photo: '',
            children: [
              { type: 'caption', children: [{ text: '新车' }] },
              { type: 'credit', children: [{ text: '林小满摄' }] },
            ],
          },
        ];
  return {
    story,
    stories: story === null ? [] : [story],
    notices: lost.map((line) => ({ kind: 'lost', form: 'plain', head: '遗失声明', text: line, fields: {}, numbers: [], findings: [] })),
    changes: [{ kind: 'full-width', line: 1, before: ',', after: '，' }],
    doubts: [{ kind: 'byline', line: 2, text: '林小满', read: '作者', other: '正文' }],
    joins: [{ line: 3, left: '公', right: '交', across: 0 }],
    characters: [...text].length,
  };
}

const remark: Remark = { kind: 'hole', frame: 's1-text-1', source: '', at: 0, lines: 1, characters: 0, text: '' };

/** A page maker that sets nothing but says what it was asked for; makings are counted. */
export function makePlainPage(order: PageOrder): MadePage {
  const sheet = sheets[order.sheet];
  const grid = gridOf(sheet, sheet.lineHeights[0] ?? 12_000);
  const plan: Plan = order.plan ?? {
    sheet: order.sheet,
    line: grid.line,
    stories: order.stories.slice(0, 1).map(({ id }) => ({
      story: id,
      head: { column: 0, width: sheet.columns, line: 0, lines: 8 },
      subheadWhite: 1,
      legs: [{ column: 0, from: 8, to: 20 }],
      pictures: [],
    })),
    notices: null,
    fillers: [],
    furniture: [],
  };
  const rect = { x: grid.left, y: grid.top, width: columnsWidth(grid, 1), height: 12 * grid.line };
  return {
    list: { width: sheet.width, height: sheet.height, bleed: sheet.bleed, title: order.folio.paper, pieces: [] },
    remarks: [remark],
    plan,
    grid,
    typeArea: typeArea(grid),
    frames: [
      {
        id: 's1-text-1',
        kind: 'text',
        story: order.stories[0]?.id ?? null,
        rect,
        columns: 1,
        lines: 12,
        firstBaseline: grid.top + grid.baseline,
        lastBaseline: null,
      },
    ],
    noticeLines: new Map(order.notices.map((notice, index) => [notice.id, index + 1])),
    column: [],
    overset: { lines: 0, characters: 0 },
    stories: order.stories.map(({ id }) => ({ id, overset: { lines: 0, characters: 0 } })),
  };
}

/** A desk at a store of the test's own, its reader, composer and press the plain ones above; `parts` replaces some of them. */
export async function deskForTest(parts: Partial<Parts> = {}): Promise<OpenDesk & { readonly store: Store }> {
  const circumstances = sameCircumstances();
  const store = parts.store ?? (await storeForTest(join(folderForTest(), 'store.sqlite'), circumstances));
  const shape = () => ({ glyphs: new Uint16Array(), advances: new Int32Array(), clusters: new Uint32Array() });
  const desk = openDesk({
    program: 'pinban',
    version: '0.0.0',
    store,
    newId: () => `file-${circumstances.newId()}`,
    tick: () => 0,
    readText: readByLines,
    makePage: makePlainPage,
    faces: async () => done({ shaper: { shape, covers: () => true } }),
    printPdf: async ({ made, date }, _faces, family) => new TextEncoder().encode(`%PDF ${family} ${made.list.title} ${date}`),
    printPng: async (_printing, _faces, dpi) => new TextEncoder().encode(`PNG ${dpi}`),
    shrinkPhoto: async (bytes, most) => (bytes[0] === 0xff ? bytes.slice(0, most) : null),
    measurePhoto: async (bytes) => (bytes[0] === 0xff ? { width: 640, height: 480, mime: 'image/jpeg' } : null),
    ...parts,
  });
  return { ...desk, store };
}
