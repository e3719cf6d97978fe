import { expect, test } from 'vitest';
import { openIssue } from '../../../electron/store/issue.ts';
import { addNotices } from '../../../electron/store/notice.ts';
import { addPage } from '../../../electron/store/page.ts';
import { findRecords, fold } from '../../../electron/store/search.ts';
import type { Store } from '../../../electron/store/store.ts';
import { addStory, changeStory, dropStory } from '../../../electron/store/story.ts';
import { signColumn } from '../../../electron/store/tonight.ts';
import { done } from '../../../shared/result.ts';
import type { Story } from '../../../shared/story/story.ts';
import { storeForTest, valueOf } from '../../support/store.ts';

const story = (headline: string, caption: string): Story => [
  { type: 'headline', children: [{ text: headline }] },
  { type: 'paragraph', children: [{ text: '记者王芳报道，' }, { text: '进度 100%_已完成', bold: true }] },
  {
    type: 'picture',
    photo: '',
    children: [
      { type: 'caption', children: [{ text: caption }] },
      { type: 'credit', children: [{ text: '王小冉摄' }] },
    ],
  },
];

async function filled(): Promise<{ store: Store; storyId: string; find: (query: string) => Promise<readonly string[]> }> {
  const store = await storeForTest();
  const storyId = valueOf(
    await store.write('test', async (db) => {
      const issue = await openIssue(db, '柳湾日报', '2020-03-03');
      const facts = { number: 3, section: '民生', editors: '赵一', sheet: 'broadsheet' } as const;
      const pageId = await addPage(db, issue.id, facts);
      const notice = { kind: 'lost', form: 'plain', head: '遗失声明', fields: {}, numbers: [], findings: [] };
      await addNotices(db, pageId, 0, [{ ...notice, text: '王芳遗失出生医学证明，编号 L340551954，声明作废。' }]);
      return done(await addStory(db, null, 0, story('公交通到柳湾', '新车Ｎo.５开行')));
    }),
  );
  const find = async (query: string) =>
    valueOf(await store.read(async (db) => done((await findRecords(db, query, 50)).map(({ subject }) => subject))));
  return { store, storyId, find };
}

test('names of two characters, captions, numbers, papers and sections are found', async () => {
  const { find } = await filled();
  expect(await find('王芳')).toEqual(['story', 'notice']);
  expect(await find('王')).toEqual(['story', 'notice']);
  expect(await find('王小冉')).toEqual(['story']);
  expect(await find('新车')).toEqual(['story']);
  expect(await find('l340551954')).toEqual(['notice']);
  expect(await find('出生医学证明')).toEqual(['notice']);
  expect(await find('柳湾日报')).toEqual(['issue']);
  expect(await find('2020-03')).toEqual(['issue']);
  expect(await find('民生')).toEqual(['page']);
});

test('a page is still found by its section once its column is signed', async () => {
  const { store, find } = await filled();
  await store.write('test', async (db) => {
    const { id } = await db.rows.selectFrom('page').select('id').executeTakeFirstOrThrow();
    return done(await signColumn(db, id, []));
  });
  expect(await find('民生')).toEqual(['page']);
});

test('full width and capitals are folded; every word must be there', async () => {
  const { find } = await filled();
  expect(await find('no.5')).toEqual(['story']);
  expect(await find('Ｎｏ．５开行')).toEqual(['story']);
  expect(await find('王芳 公交')).toEqual(['story']);
  expect(await find('王芳　遗失')).toEqual(['notice']);
  expect(await find('公交 没有')).toEqual([]);
  expect(fold('ＡＢＣ　１２，xY')).toBe('abc 12,xy');
});

test('odd queries never throw, and signs of LIKE and FTS mean themselves', async () => {
  const { find } = await filled();
  const odd = [
    '"',
    '""',
    "'",
    '%',
    '_',
    '\\',
    '*',
    '(',
    ')',
    'a OR',
    'NEAR(',
    'NOT',
    'AND',
    '-',
    '^',
    'body:',
    '{',
    '}',
    '\0',
    '💾',
    '\ud800',
    '出生医学证明)',
  ];
  const draws = odd.flatMap((one) => odd.slice(0, 9).map((other) => `${one}${other}${one} ${other}`));
  for (const query of [...odd, ...draws, '   ', '', 'x'.repeat(500)])
    expect(Array.isArray(await find(query)), JSON.stringify(query)).toBe(true);
  expect(await find('100%_')).toEqual(['story']);
  expect(await find('1%0')).toEqual([]);
  // In notices marks do not count.
  expect(await find('王_芳')).toEqual(['notice']);
  expect(await find('王_小芳')).toEqual([]);
  expect(await find('公交 OR 没有')).toEqual([]);
});

test('a changed story is found by what it says now, and a dropped one no more', async () => {
  const { store, storyId, find } = await filled();
  valueOf(await store.write('test', async (db) => changeStory(db, storyId, 1, story('地铁开工', '盾构机'))));
  expect(await find('公交通到')).toEqual([]);
  expect(await find('盾构机')).toEqual(['story']);
  valueOf(await store.write('test', async (db) => dropStory(db, storyId, 2)));
  expect(await find('盾构机')).toEqual([]);
  expect(await find('盾构')).toEqual([]);
});

test('what was undone is not found', async () => {
  const { store, find } = await filled();
  await store.write('test', async (db) => {
    await addStory(db, null, 0, story('不会留下', '无'));
    return { ok: false, fault: { kind: 'empty' } } as const;
  });
  expect(await find('不会留下')).toEqual([]);
});
