import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { addIntake, loadIntake, pageTakenFrom } from '../../../electron/store/intake.ts';
import { listIssues, openIssue } from '../../../electron/store/issue.ts';
import { readJournal } from '../../../electron/store/journal.ts';
import { addNotices, changeNotice, loadNotice, loadNotices } from '../../../electron/store/notice.ts';
import { addPage, keepMaking, loadPage, loadPages } from '../../../electron/store/page.ts';
import { addPhoto, loadPhoto, loadPhotoBytes } from '../../../electron/store/photo.ts';
import { sha256 } from '../../../electron/store/sha256.ts';
import type { Store } from '../../../electron/store/store.ts';
import { addStory, changeStory, loadStories, loadStory } from '../../../electron/store/story.ts';
import type { Plan } from '../../../shared/makeup/plan.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { done, failed } from '../../../shared/result.ts';
import type { Story } from '../../../shared/story/story.ts';
import { storeForTest, valueOf } from '../../support/store.ts';

const story = (headline: string): Story => [
  { type: 'headline', children: [{ text: headline }] },
  { type: 'paragraph', children: [{ text: '柳湾镇昨天通了公交。' }] },
];
const notice = (text: string): Notice => ({
  kind: 'lost',
  form: 'certificate',
  head: '遗失声明',
  text,
  fields: { owner: '王小冉' },
  numbers: [{ type: 'birth', value: 'L340551954', verdict: 'valid', message: '' }],
  findings: [{ kind: 'phone', message: '电话少一位', from: 2, to: 5 }],
});
const plan: Plan = { sheet: 'tabloid', line: 12000, stories: [], notices: null, fillers: [], furniture: [] };

async function pageOf(store: Store): Promise<{ issueId: string; pageId: string }> {
  return valueOf(
    await store.write('text.take', async (db) => {
      const issue = await openIssue(db, '柳湾日报', '2020-03-03');
      const pageId = await addPage(db, issue.id, { number: 3, section: '专题', editors: '', sheet: 'broadsheet' });
      return done({ issueId: issue.id, pageId });
    }),
  );
}

const keepStory = async (store: Store, pageId: string): Promise<string> =>
  valueOf(await store.write('text.take', async (db) => done(await addStory(db, pageId, 0, story('初稿')))));

/** Changes the file behind the store's back. */
function tamper(store: Store, sql: string): void {
  const raw = new Database(store.file);
  raw.exec(sql);
  raw.close();
}

describe('what was kept comes back whole', () => {
  test('a page with its story, notices and intake', async () => {
    const store = await storeForTest();
    const { issueId, pageId } = await pageOf(store);
    const record = {
      fileName: '甲.txt',
      encoding: 'gb18030',
      characters: 5,
      text: '原稿\n',
      changes: [{ kind: 'full-width', line: 1, before: ',', after: '，' }],
      doubts: [{ kind: 'byline', line: 2, text: '吴胜', read: '作者', other: '正文' }],
      joins: [{ line: 3, left: '战', right: '疫', across: 1 }],
    } as const;
    const ids = valueOf(
      await store.write('text.take', async (db) => {
        await addIntake(db, pageId, record);
        const storyId = await addStory(db, pageId, 0, story('标题'));
        return done({ storyId, noticeIds: await addNotices(db, pageId, 0, [notice('甲'), notice('乙')]) });
      }),
    );
    const kept = valueOf(
      await store.read(async (db) => {
        const notices = valueOf(await loadNotices(db, pageId));
        const intake = valueOf(await loadIntake(db, pageId));
        const again = await pageTakenFrom(db, issueId, '原稿\n');
        const other = await pageTakenFrom(db, issueId, '别的');
        return done({
          page: valueOf(await loadPage(db, pageId)),
          stories: valueOf(await loadStories(db, pageId)),
          notices,
          intake,
          again,
          other,
        });
      }),
    );
    expect(kept.intake).toEqual(record);
    expect([kept.again, kept.other]).toEqual([pageId, null]);
    expect(kept.stories).toEqual([
      { id: ids.storyId, pageId, restPageId: null, rowVersion: 1, updatedAt: '2020-03-02T20:00:03.000Z', story: story('标题') },
    ]);
    expect(kept.notices.map(({ id, notice }) => ({ id, notice }))).toEqual([
      { id: ids.noticeIds[0], notice: notice('甲') },
      { id: ids.noticeIds[1], notice: notice('乙') },
    ]);
    expect(kept.page).toMatchObject({ issueId, number: 3, section: '专题', sheet: 'broadsheet', plan: null, remarks: null, rowVersion: 1 });
  });

  test('a thousand and one notices, in their order', async () => {
    const store = await storeForTest();
    const { pageId } = await pageOf(store);
    const many = Array.from({ length: 1001 }, (_, index) => notice(`第${index}条`));
    const ids = valueOf(await store.write('text.take', async (db) => done(await addNotices(db, pageId, 0, many))));
    const back = valueOf(await store.read((db) => loadNotices(db, pageId)));
    expect(back.map(({ id }) => id)).toEqual(ids);
    expect(back[1000]?.notice.text).toBe('第1000条');
  });

  test('the same photo is kept once, byte for byte', async () => {
    const store = await storeForTest();
    const bytes = new Uint8Array([0, 255, 1, 254, 0]);
    const keep = () =>
      store.write('photo.keep', async (db) =>
        done(await addPhoto(db, bytes, { fileName: '一.png', mime: 'image/png', width: 2, height: 1 })),
      );
    const first = valueOf(await keep());
    expect(valueOf(await keep())).toEqual(first);
    expect(first).toEqual({ id: sha256(bytes), fileName: '一.png', mime: 'image/png', width: 2, height: 1, length: 5 });
    expect(new Uint8Array(valueOf(await store.read((db) => loadPhotoBytes(db, first.id))))).toEqual(bytes);
    expect(await store.read((db) => loadPhoto(db, 'f'.repeat(64)))).toEqual(
      failed({ kind: 'missing', subject: 'photo', id: 'f'.repeat(64) }),
    );
  });

  test('an issue is made once a day and paper', async () => {
    const store = await storeForTest();
    const open = (paper: string) => store.write('issue.open', async (db) => done(await openIssue(db, paper, '2020-03-03')));
    const first = valueOf(await open('柳湾日报'));
    expect(valueOf(await open('柳湾日报'))).toEqual(first);
    expect(valueOf(await open('柳湾晚报')).id).not.toBe(first.id);
    expect(valueOf(await store.read(async (db) => done(await listIssues(db, 1))))).toHaveLength(1);
  });
});

describe('two hands on one record', () => {
  test('of two changes to the same version the first wins and the second is told', async () => {
    const store = await storeForTest();
    const { pageId } = await pageOf(store);
    const id = await keepStory(store, pageId);
    const change = (headline: string) => store.write('story.keep', (db) => changeStory(db, id, 1, story(headline)));
    const [first, second] = await Promise.all([change('甲改'), change('乙改')]);
    expect(first).toEqual(done(2));
    expect(second).toMatchObject(failed({ kind: 'stale', subject: 'story', id, expected: 1, found: 2 }));
    const kept = valueOf(await store.read((db) => loadStory(db, id)));
    expect([kept.rowVersion, kept.story]).toEqual([2, story('甲改')]);
  });

  test('two stores on one file: the later is told as well', async () => {
    const mine = await storeForTest();
    const { pageId } = await pageOf(mine);
    const id = await keepStory(mine, pageId);
    const theirs = await storeForTest(mine.file);
    valueOf(await theirs.write('story.keep', (db) => changeStory(db, id, 1, story('他改'))));
    const late = await mine.write('story.keep', (db) => changeStory(db, id, 1, story('我改')));
    expect(late).toMatchObject(failed({ kind: 'stale', subject: 'story', id, expected: 1, found: 2 }));
  });

  test('notices and pages alike; a page made just as before keeps its version', async () => {
    const store = await storeForTest();
    const { pageId } = await pageOf(store);
    const [id = ''] = valueOf(await store.write('notice.take', async (db) => done(await addNotices(db, pageId, 0, [notice('甲')]))));
    expect(await store.write('notice.keep', (db) => changeNotice(db, id, 1, notice('乙')))).toEqual(done(2));
    expect((await store.write('notice.keep', (db) => changeNotice(db, id, 1, notice('丙')))).ok).toBe(false);
    const page = valueOf(await store.read((db) => loadPage(db, pageId)));
    const keep = (of: typeof page) => store.write('page.make', (db) => keepMaking(db, of, 'tabloid', plan, []));
    expect(await keep(page)).toEqual(done(2));
    expect((await keep(page)).ok).toBe(false);
    const made = valueOf(await store.read((db) => loadPage(db, pageId)));
    expect(made).toMatchObject({ sheet: 'tabloid', plan, remarks: [], rowVersion: 2 });
    expect(await keep(made)).toEqual(done(2));
  });
});

describe('the journal', () => {
  test('who, what, before and after, in the order of events', async () => {
    const store = await storeForTest();
    const { pageId } = await pageOf(store);
    const id = await keepStory(store, pageId);
    valueOf(await store.write('story.keep', (db) => changeStory(db, id, 1, story('二稿'))));
    const journal = valueOf(await store.read(async (db) => done(await readJournal(db, id))));
    expect(journal.map(({ who, what, subject, before, after, desk_id }) => ({ who, what, subject, before, after, desk_id }))).toEqual([
      { who: '编辑甲', what: 'text.take', subject: 'story', before: null, after: JSON.stringify(story('初稿')), desk_id: 'desk-1' },
      {
        who: '编辑甲',
        what: 'story.keep',
        subject: 'story',
        before: JSON.stringify(story('初稿')),
        after: JSON.stringify(story('二稿')),
        desk_id: 'desk-1',
      },
    ]);
  });

  test('an order that fails leaves neither rows nor entries', async () => {
    const store = await storeForTest();
    const { issueId, pageId } = await pageOf(store);
    const outcome = await store.write('text.take', async (db) => {
      await addStory(db, pageId, 0, story('不要'));
      await addPage(db, issueId, { number: 4, section: '', editors: '', sheet: 'broadsheet' });
      return failed({ kind: 'empty' });
    });
    expect(outcome).toEqual(failed({ kind: 'empty' }));
    const broken = store.write('text.take', async (db) => {
      await addStory(db, pageId, 0, story('也不要'));
      throw new Error('a bug');
    });
    await expect(broken).rejects.toThrow('a bug');
    const left = valueOf(
      await store.read(async (db) =>
        done({ stories: valueOf(await loadStories(db, pageId)), pages: valueOf(await loadPages(db, issueId)) }),
      ),
    );
    expect([left.stories.length, left.pages.length]).toEqual([0, 1]);
    const raw = new Database(store.file, { readonly: true });
    expect(raw.prepare('SELECT count(*) FROM journal').pluck().get()).toBe(2);
    raw.close();
  });

  test('cannot be rewritten', async () => {
    const store = await storeForTest();
    await pageOf(store);
    expect(() => tamper(store, "UPDATE journal SET who = 'nobody'")).toThrow(/append-only/);
    expect(() => tamper(store, 'DELETE FROM journal')).toThrow(/append-only/);
  });
});

describe('content that changed on the disk is told, not printed', () => {
  test.each([
    ['story', `UPDATE story SET content = replace(content, '通了', '停了')`],
    ['notice', `UPDATE notice SET text = '别的'`],
    ['page', `UPDATE page SET section = '别的'`],
    ['intake', `UPDATE intake SET encoding = '别的'`],
    ['photo', `UPDATE photo_bytes SET bytes = x'00'`],
  ])('%s', async (subject, sql) => {
    const store = await storeForTest();
    const { pageId } = await pageOf(store);
    const storyId = await keepStory(store, pageId);
    const bytes = new Uint8Array([1, 2, 3]);
    const noticeId = valueOf(
      await store.write('text.take', async (db) => {
        await addIntake(db, pageId, { fileName: '', encoding: '', characters: 0, text: '', changes: [], doubts: [], joins: [] });
        await addPhoto(db, bytes, { fileName: '', mime: '', width: 1, height: 1 });
        return done((await addNotices(db, pageId, 0, [notice('甲')]))[0] ?? '');
      }),
    );
    tamper(store, sql);
    const outcomes = {
      story: await store.read((db) => loadStory(db, storyId)),
      notice: await store.read((db) => loadNotice(db, noticeId)),
      page: await store.read((db) => loadPage(db, pageId)),
      intake: await store.read((db) => loadIntake(db, pageId)),
      photo: await store.read((db) => loadPhotoBytes(db, sha256(bytes))),
    };
    const told = Object.entries(outcomes).flatMap(([name, outcome]) => (outcome.ok ? [] : [[name, outcome.fault.kind]]));
    expect(told).toEqual([[subject, 'content-changed']]);
  });
});
