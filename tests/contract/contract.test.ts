import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../electron/store/migrations/all.ts';
import { type Client, connect } from '../../shared/api/client.ts';
import { callNames } from '../../shared/api/contract.ts';
import type { Notice } from '../../shared/notice/notice.ts';
import { done, failed } from '../../shared/result.ts';
import type { Story } from '../../shared/story/story.ts';
import { deskForTest, makePlainPage } from '../support/desk.ts';
import { valueOf } from '../support/store.ts';
import { carriers } from './carriers.ts';

const raw = '公交通了\n第一段。\n第二段。\n遗失身份证,声明作废。\n遗失驾驶证,声明作废。\n';
const taking = { text: raw, fileName: '原稿.txt', encoding: 'utf-8', date: '2020-03-03', paper: '柳湾日报' };
const lost: Notice = {
  kind: 'lost',
  form: 'plain',
  head: '遗失声明',
  text: '遗失公章。',
  fields: { thing: '公章' },
  numbers: [],
  findings: [],
};

for (const { name, carry } of carriers) {
  const client = async (parts: Parameters<typeof deskForTest>[0] = {}): Promise<Client> => connect(await carry(await deskForTest(parts)));

  describe(`${name}: the main job`, () => {
    test('a text becomes a page with its story, notices and the record of its reading', async () => {
      const { call } = await client();
      const taken = valueOf(await call('text.take', taking));
      expect(taken).toMatchObject({ again: false, noticeIds: [expect.any(String), expect.any(String)] });
      const report = valueOf(await call('page.make', { pageId: taken.pageId }));
      expect(report.input).toEqual({ fileName: '原稿.txt', encoding: 'utf-8', characters: 39 });
      expect(report.story).toEqual({
        kicker: null,
        headline: '公交通了',
        deck: null,
        bylines: [{ name: '林小满', title: '本报记者' }],
        lead: '导语。',
        paragraphs: ['导语。', '第一段。', '第二段。'],
        subheads: [],
        captions: [{ text: '新车', credit: '林小满摄' }],
        joins: 1,
        rejoined: [{ line: 3, left: '公', right: '交', across: 0 }],
        changes: [{ kind: 'full-width', line: 1, before: ',', after: '，' }],
        doubts: [{ kind: 'byline', line: 2, text: '林小满', read: '作者', other: '正文' }],
      });
      expect(report.notices.map(({ text, lines }) => ({ text, lines }))).toEqual([
        { text: '遗失身份证,声明作废。', lines: 1 },
        { text: '遗失驾驶证,声明作废。', lines: 2 },
      ]);
      expect(report.page).toMatchObject({
        id: taken.pageId,
        sheet: 'broadsheet',
        width: 390,
        height: 545,
        overset: { lines: 0, characters: 0 },
      });
      expect(report.page.typeArea.height).toBeCloseTo(490, -1);
      expect(report.page.frames[0]).toMatchObject({ id: 's1-text-1', kind: 'text', columns: 1, lines: 12, lastBaseline: null });
      expect(report.page.frames[0]?.width).toBeCloseTo((13 * 9 * 25.4) / 72, 2);
    });

    test('a text of notices alone, and of a story alone', async () => {
      const { call } = await client();
      const notices = valueOf(await call('text.take', { ...taking, text: '遗失身份证。' }));
      expect(notices).toMatchObject({ storyId: null, noticeIds: [expect.any(String)] });
      const report = valueOf(await call('page.make', { pageId: notices.pageId }));
      expect([report.story, report.input.doubts?.length]).toEqual([null, 1]);
      const story = valueOf(await call('text.take', { ...taking, text: '标题\n正文。' }));
      expect(story.noticeIds).toEqual([]);
      expect(await call('text.take', { ...taking, text: ' \n\n' })).toEqual(failed({ kind: 'empty' }));
    });

    test('the same text for the same issue is not taken twice; another day it is', async () => {
      const { call } = await client();
      const first = valueOf(await call('text.take', taking));
      expect(valueOf(await call('text.take', taking))).toEqual({ ...first, again: true });
      const later = valueOf(await call('text.take', { ...taking, date: '2020-03-04' }));
      expect([later.again, later.pageId === first.pageId]).toEqual([false, false]);
    });

    test('pages of an issue are numbered one after the other, and a number is given once', async () => {
      const { call } = await client();
      valueOf(await call('text.take', taking));
      valueOf(await call('text.take', { ...taking, text: '另一篇\n正文。', pageNumber: 8 }));
      valueOf(await call('text.take', { ...taking, text: '又一篇\n正文。' }));
      expect(await call('text.take', { ...taking, text: '撞了\n正文。', pageNumber: 8 })).toEqual(
        failed({ kind: 'page-taken', number: 8 }),
      );
      const issue = valueOf(await call('issue.open', { paper: '柳湾日报', date: '2020-03-03' }));
      expect(issue.pages.map(({ number, made }) => [number, made])).toEqual([
        [3, false],
        [8, false],
        [9, false],
      ]);
      expect(valueOf(await call('issue.list', {})).map(({ paper, date }) => [paper, date])).toEqual([['柳湾日报', '2020-03-03']]);
    });

    test('printing: the bytes come by the file route, once, and are what the answer says', async () => {
      let makings = 0;
      const { call, file } = await client({
        makePage: (order) => {
          makings++;
          return makePlainPage(order);
        },
      });
      const { pageId } = valueOf(await call('text.take', taking));
      valueOf(await call('page.make', { pageId }));
      const pdf = valueOf(await call('page.print', { pageId, form: 'pdf' }));
      const bytes = valueOf(await file(pdf.file));
      expect(new TextDecoder().decode(bytes)).toBe('%PDF x1a 柳湾日报 2020-03-03');
      const other = valueOf(await call('page.print', { pageId, form: 'pdf-x4' }));
      expect([other.mime, new TextDecoder().decode(valueOf(await file(other.file)))]).toEqual([pdf.mime, '%PDF x4 柳湾日报 2020-03-03']);
      expect(pdf).toMatchObject({ bytes: bytes.length, mime: 'application/pdf', sha256: createHash('sha256').update(bytes).digest('hex') });
      expect(await file(pdf.file)).toEqual(failed({ kind: 'no-file', file: pdf.file }));
      const png = valueOf(await call('page.print', { pageId, form: 'png', dpi: 72 }));
      expect(new TextDecoder().decode(valueOf(await file(png.file)))).toBe('PNG 72');
      expect(makings).toBe(1);
    });

    test('a page is made anew when its story has changed, and printed from what is kept', async () => {
      const makings: string[] = [];
      const { call } = await client({
        makePage: (order) => {
          const story = order.stories[0]?.story ?? [];
          makings.push(story.length === 0 ? '' : JSON.stringify(story[0]?.children));
          return makePlainPage(order);
        },
      });
      const { pageId, storyId } = valueOf(await call('text.take', taking));
      valueOf(await call('page.make', { pageId }));
      const { story, rowVersion, id } = valueOf(await call('story.get', { id: storyId ?? '' }));
      const changed: Story = [{ type: 'headline', children: [{ text: '改了', bold: true }] }, ...story.slice(1)];
      valueOf(await call('story.keep', { id, rowVersion, story: changed }));
      valueOf(await call('page.print', { pageId, form: 'pdf' }));
      expect(makings).toEqual(['[{"text":"公交通了"}]', '[{"text":"改了","bold":true}]']);
    });

    test('a plan given is used as it is; one that does not fit is a fault', async () => {
      const { call } = await client({
        makePage: (order) => {
          if ((order.plan?.line ?? 0) > 90_000) throw new RangeError('no such line');
          return makePlainPage(order);
        },
      });
      const { pageId } = valueOf(await call('text.take', taking));
      const { plan } = valueOf(await call('page.make', { pageId, sheet: 'tabloid' })).page;
      expect(plan.sheet).toBe('tabloid');
      const given = { ...plan, line: 11_250 };
      expect(valueOf(await call('page.make', { pageId, sheet: 'tabloid', plan: given })).page.plan).toEqual(given);
      expect(await call('page.make', { pageId, sheet: 'broadsheet', plan })).toEqual(
        failed({ kind: 'plan-unfit', detail: 'tabloid / broadsheet' }),
      );
      const wild = { ...plan, line: 99_999 };
      expect(await call('page.make', { pageId, sheet: 'tabloid', plan: wild })).toEqual(
        failed({ kind: 'plan-unfit', detail: 'no such line' }),
      );
    });

    test('a page is opened with all that stands on it, and its plan is kept version by version', async () => {
      const { call } = await client();
      const { pageId, storyIds, noticeIds } = valueOf(await call('text.take', taking));
      expect(valueOf(await call('page.open', { pageId }))).toMatchObject({ id: pageId, plan: null, storyIds, photos: [] });
      const { plan } = valueOf(await call('page.make', { pageId })).page;
      const open = valueOf(await call('page.open', { pageId }));
      expect(open).toMatchObject({ paper: '柳湾日报', date: '2020-03-03', plan });
      expect(open.notices.map(({ id }) => id)).toEqual(noticeIds);
      const moved = { ...plan, fillers: [{ column: 1, width: 2, line: 30, lines: 8, pinned: true as const }] };
      const kept = valueOf(await call('page.keep', { id: pageId, rowVersion: open.rowVersion, plan: moved }));
      expect(kept).toEqual({ id: pageId, rowVersion: open.rowVersion + 1 });
      expect(valueOf(await call('page.open', { pageId })).plan).toEqual(moved);
      expect(await call('page.keep', { id: pageId, rowVersion: open.rowVersion, plan })).toMatchObject({
        fault: { kind: 'stale', subject: 'page' },
      });
      expect(await call('page.open', { pageId: 'nothing' })).toMatchObject({ fault: { kind: 'missing', subject: 'page' } });
    });

    test('the rest of a story goes to another page of its issue and back, and each page tells of the other', async () => {
      const { call } = await client();
      const { pageId, storyId } = valueOf(await call('text.take', taking));
      const { pageId: other, storyId: own } = valueOf(await call('text.take', { ...taking, text: '另一篇\n正文。' }));
      valueOf(await call('page.make', { pageId }));
      const jumpsOf = async (of: string) => {
        const { storyIds, jumps } = valueOf(await call('page.open', { pageId: of }));
        return { storyIds, jumps };
      };
      valueOf(await call('story.jump', { id: storyId!, pageId: other }));
      expect(await jumpsOf(pageId)).toEqual({ storyIds: [storyId], jumps: [{ story: storyId, jump: { to: 4 } }] });
      expect(await jumpsOf(other)).toEqual({
        storyIds: [own, storyId],
        jumps: [{ story: storyId, jump: { from: { page: 3, stopped: { element: expect.any(Number), offset: expect.any(Number) } } } }],
      });
      expect(valueOf(await call('story.place', { id: storyId! }))).toMatchObject({ jump: { to: 4 } });
      valueOf(await call('story.jump', { id: storyId!, pageId: null }));
      expect([await jumpsOf(pageId), await jumpsOf(other)]).toEqual([
        { storyIds: [storyId], jumps: [] },
        { storyIds: [own], jumps: [] },
      ]);
      expect(await call('story.jump', { id: storyId!, pageId })).toMatchObject({ fault: { kind: 'malformed', at: 'input.pageId' } });
    });

    test('rounds of a page: the last first, each with all the page was made from then', async () => {
      const { call } = await client();
      const { pageId, storyId, noticeIds } = valueOf(await call('text.take', taking));
      valueOf(await call('page.round', { pageId, round: 'rough', by: '赵一' }));
      const { plan } = valueOf(await call('page.make', { pageId })).page;
      const rough = valueOf(await call('story.get', { id: storyId! }));
      valueOf(await call('page.round', { pageId, round: 'first', by: '钱二' }));
      const edited: Story = [{ type: 'headline', children: [{ text: '公交不通了' }] }];
      valueOf(await call('story.keep', { id: storyId!, rowVersion: rough.rowVersion, story: edited }));
      const [first, unmade] = valueOf(await call('round.list', { pageId }));
      expect(first).toEqual({ id: expect.any(String), round: 'first', by: '钱二', at: expect.any(String), hasPicture: true });
      expect(unmade).toMatchObject({ round: 'rough', by: '赵一', hasPicture: false });
      const orderOf = async (round: string | null) => valueOf(await call('round.order', { pageId, round })).order;
      const then = await orderOf(first!.id);
      expect(then).toMatchObject({
        sheet: 'broadsheet',
        folio: { paper: '柳湾日报', date: '2020-03-03', pageNo: 3 },
        stories: [{ id: storyId, story: rough.story }],
        plan,
        photos: [],
      });
      expect(then?.notices.map(({ id, text }) => [id, text])).toEqual([
        [noticeIds[0], '遗失身份证,声明作废。'],
        [noticeIds[1], '遗失驾驶证,声明作废。'],
      ]);
      expect(await orderOf(null)).toEqual({ ...then, stories: [{ id: storyId, story: edited }] });
      expect(await orderOf(unmade!.id)).toBeNull();
      expect(await call('round.order', { pageId, round: 'nothing' })).toEqual(failed({ kind: 'missing', subject: 'round', id: 'nothing' }));
      expect(await call('round.list', { pageId: 'nothing' })).toMatchObject({ fault: { kind: 'missing', subject: 'page' } });
    });

    test('patterns of pages: kept by name, listed, taken away', async () => {
      const { call } = await client();
      const { pageId } = valueOf(await call('text.take', taking));
      const { plan } = valueOf(await call('page.make', { pageId })).page;
      const kept = valueOf(await call('pattern.keep', { name: '要闻', plan }));
      expect(valueOf(await call('pattern.list', {}))).toEqual([{ ...kept, name: '要闻', plan }]);
      expect(await call('pattern.keep', { name: '', plan })).toMatchObject({ fault: { kind: 'malformed' } });
      expect(await call('pattern.drop', { ...kept, rowVersion: 9 })).toMatchObject({ fault: { kind: 'stale', subject: 'pattern' } });
      valueOf(await call('pattern.drop', kept));
      expect(valueOf(await call('pattern.list', {}))).toEqual([]);
    });

    test('a photo is shown small: its bytes come by the file route', async () => {
      const { call, file, send } = await client();
      const kept = valueOf(await call('photo.keep', { file: valueOf(await send(new Uint8Array(100).fill(0xff))), fileName: '一.jpg' }));
      const shown = valueOf(await call('photo.show', { id: kept.id, most: 16 }));
      expect(shown.mime).toBe('image/jpeg');
      expect(valueOf(await file(shown.file))).toHaveLength(16);
      expect(await call('photo.show', { id: 'f'.repeat(64), most: 16 })).toMatchObject({ fault: { kind: 'missing', subject: 'photo' } });
    });

    test('photos: sent, kept, and handed to the maker with their sizes', async () => {
      const seen: unknown[] = [];
      const { call, send } = await client({
        makePage: (order) => {
          seen.push(order.photos);
          return makePlainPage(order);
        },
      });
      const { pageId, storyId } = valueOf(await call('text.take', taking));
      const photo = valueOf(await call('photo.keep', { file: valueOf(await send(new Uint8Array([0xff, 1, 2]))), fileName: '一.jpg' }));
      expect(photo).toMatchObject({ width: 640, height: 480 });
      const { story, rowVersion, id } = valueOf(await call('story.get', { id: storyId ?? '' }));
      const withPhoto = story.map((element) => (element.type === 'picture' ? { ...element, photo: photo.id } : element));
      valueOf(await call('story.keep', { id, rowVersion, story: withPhoto }));
      valueOf(await call('page.make', { pageId }));
      expect(seen).toEqual([[photo]]);
      const text = valueOf(await send(new Uint8Array([0x20])));
      expect(await call('photo.keep', { file: text, fileName: '一.txt' })).toEqual(failed({ kind: 'not-a-photo', fileName: '一.txt' }));
      expect(await call('photo.keep', { file: 'nowhere', fileName: '' })).toEqual(failed({ kind: 'no-file', file: 'nowhere' }));
    });
  });

  describe(`${name}: records`, () => {
    test('a story: of two changes the later is told, and missing is missing', async () => {
      const { call } = await client();
      const { pageId, storyId } = valueOf(await call('text.take', taking));
      const id = storyId ?? '';
      const { story } = valueOf(await call('story.get', { id }));
      expect(await call('story.keep', { id, rowVersion: 1, story })).toEqual(done({ id, rowVersion: 2 }));
      expect(await call('story.keep', { id, rowVersion: 1, story })).toMatchObject(
        failed({ kind: 'stale', subject: 'story', id, expected: 1, found: 2 }),
      );
      expect(valueOf(await call('story.list', { pageId }))).toMatchObject([{ id, rowVersion: 2, headline: '公交通了' }]);
      for (const name of ['story.get', 'notice.get'] as const) {
        expect(await call(name, { id: 'none' })).toEqual(failed({ kind: 'missing', subject: name.slice(0, -4), id: 'none' }));
      }
      expect(await call('page.make', { pageId: 'none' })).toEqual(failed({ kind: 'missing', subject: 'page', id: 'none' }));
    });

    test('notices: taken for a page or waiting for one, changed, listed', async () => {
      const { call } = await client();
      const { pageId } = valueOf(await call('text.take', taking));
      const onPage = valueOf(await call('notice.take', { pageId, notice: lost }));
      const waiting = valueOf(await call('notice.take', { pageId: null, notice: lost }));
      expect(valueOf(await call('notice.list', { pageId })).map(({ notice }) => notice.text)).toEqual([
        '遗失身份证,声明作废。',
        '遗失驾驶证,声明作废。',
        '遗失公章。',
      ]);
      expect(valueOf(await call('notice.list', { pageId: null })).map(({ id }) => id)).toEqual([waiting.id]);
      const changed = { ...lost, text: '遗失公章一枚。' };
      valueOf(await call('notice.keep', { ...onPage, notice: changed }));
      expect(valueOf(await call('notice.get', { id: onPage.id }))).toMatchObject({ pageId, rowVersion: 2, notice: changed });
      expect(await call('notice.take', { pageId: 'none', notice: lost })).toEqual(failed({ kind: 'missing', subject: 'page', id: 'none' }));
    });

    test('who answers', async () => {
      const { call } = await client();
      expect(valueOf(await call('desk.about', {}))).toMatchObject({ program: 'pinban', schema: migrations.at(-1)?.number });
    });
  });

  describe(`${name}: senders nobody vouches for`, () => {
    const reply = async (method: string, input: unknown, parts = {}): Promise<unknown> =>
      (await carry(await deskForTest(parts))).call(method, input);

    test('an unknown call is told, whatever its name', async () => {
      for (const method of ['story.burn', '__proto__', 'constructor', 'toString', '']) {
        expect(await reply(method, {})).toEqual(failed({ kind: 'unknown-call', call: method }));
      }
    });

    test.each([
      ['text.take', { ...taking, date: '2020-02-30' }, 'input.date', 'an existing day, YYYY-MM-DD'],
      ['text.take', { ...taking, sheet: 'a4' }, 'input.sheet', '"broadsheet" | "tabloid"'],
      ['text.take', { ...taking, text: 5 }, 'input.text', 'string'],
      ['text.take', null, 'input.text', 'string'],
      ['text.take', [], 'input', 'object'],
      ['story.get', { id: "x' OR 1=1 --" }, 'input.id', 'an id'],
      ['story.keep', { id: 'x', rowVersion: 0, story: [] }, 'input.rowVersion', 'a row version, 1 or more'],
      [
        'story.keep',
        { id: 'x', rowVersion: 1, story: [{ type: 'lead', children: [{ text: 1 }] }] },
        'input.story[0].children[0].text',
        'string',
      ],
      ['story.keep', { id: 'x', rowVersion: 1, story: [{ type: 'script', children: [] }] }, 'input.story[0].type', expect.any(String)],
      ['page.print', { pageId: 'x', form: 'exe' }, 'input.form', '"pdf" | "pdf-x4" | "png"'],
    ])('%s: input that does not fit is told by its path (%#)', async (method, input, at, wanted) => {
      expect(await reply(method, input)).toEqual(failed({ kind: 'malformed', at, wanted }));
    });

    test('fields nobody asked for are dropped before anything is kept', async () => {
      const { call } = await client();
      const notice = { ...lost, price: 1, __proto__: { admin: true } };
      const { id } = valueOf(await call('notice.take', { pageId: null, notice }));
      expect(valueOf(await call('notice.get', { id })).notice).toEqual(lost);
    });

    test('a bug of the desk comes back as a value', async () => {
      const readText = () => {
        throw new Error('a bug');
      };
      expect(await reply('text.take', taking, { readText })).toEqual(failed({ kind: 'broken', message: 'a bug' }));
    });
  });
}

test('a carrier that breaks off, and a desk that answers nonsense, are faults as well', async () => {
  const broken = connect({
    call: async () => Promise.reject(new Error('gone')),
    fetchFile: async () => Promise.reject(new Error('gone')),
    sendFile: async () => Promise.reject(new Error('gone')),
    listen: () => () => undefined,
  });
  const cutOff = failed({ kind: 'cut-off', message: 'gone' });
  expect(await broken.call('desk.about', {})).toEqual(cutOff);
  expect(await broken.file('x')).toEqual(cutOff);
  expect(await broken.send(new Uint8Array())).toEqual(cutOff);
  const odd = connect({
    call: async () => done({ program: 5 }),
    fetchFile: async () => null,
    sendFile: async () => '',
    listen: () => () => undefined,
  });
  expect(await odd.call('desk.about', {})).toEqual(failed({ kind: 'malformed', at: 'reply.program', wanted: 'string' }));
});

test('every call is named subject.verb', () => {
  for (const name of callNames) expect(name).toMatch(/^[a-z]+\.[a-z]+$/);
});
