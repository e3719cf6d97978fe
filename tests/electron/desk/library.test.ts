import { describe, expect, test } from 'vitest';
import { signColumn } from '../../../electron/store/tonight.ts';
import { type Client, connect } from '../../../shared/api/client.ts';
import { near } from '../../../shared/api/near.ts';
import { done } from '../../../shared/result.ts';
import type { Story } from '../../../shared/story/story.ts';
import { deskForTest } from '../../support/desk.ts';
import { valueOf } from '../../support/store.ts';

const story = (headline: string): Story => [
  { type: 'headline', children: [{ text: headline }] },
  { type: 'paragraph', children: [{ text: '第一段。' }] },
];

async function opened(): Promise<{ call: Client['call']; send: Client['send']; issueId: string; pageId: string }> {
  const desk = await deskForTest();
  const { call, send } = connect(near(desk.calls, desk.files, desk.listen));
  const issue = valueOf(await call('issue.open', { paper: '柳湾日报', date: '2020-03-03' }));
  const facts = { section: '民生', editors: '赵一', sheet: 'broadsheet' } as const;
  const page = valueOf(await call('page.add', { issueId: issue.id, number: 3, ...facts }));
  return { call, send, issueId: issue.id, pageId: page.id };
}

describe('pages of an issue', () => {
  test('are added behind the others, renamed in place of what was read, and never share a number', async () => {
    const { call, issueId, pageId } = await opened();
    const facts = { section: '副刊', editors: '', sheet: 'tabloid' } as const;
    const second = valueOf(await call('page.add', { issueId, ...facts }));
    expect(valueOf(await call('issue.day', { issueId })).pages.map(({ number, section }) => [number, section])).toEqual([
      [3, '民生'],
      [4, '副刊'],
    ]);
    expect(await call('page.facts', { id: second.id, rowVersion: 1, ...facts, number: 3 })).toMatchObject({
      fault: { kind: 'page-taken', number: 3 },
    });
    valueOf(await call('page.facts', { id: second.id, rowVersion: 1, ...facts, number: 8 }));
    expect(await call('page.facts', { id: second.id, rowVersion: 1, ...facts, number: 9 })).toMatchObject({ fault: { kind: 'stale' } });
    expect(await call('page.add', { issueId, ...facts, number: 8 })).toMatchObject({ fault: { kind: 'page-taken' } });
    expect(pageId).not.toBe(second.id);
  });

  test('what stood on a page that is dropped waits for another', async () => {
    const { call, issueId, pageId } = await opened();
    const { id } = valueOf(await call('story.add', { pageId, story: story('甲') }));
    valueOf(await call('page.drop', { id: pageId, rowVersion: 1 }));
    expect(valueOf(await call('issue.day', { issueId })).pages).toEqual([]);
    expect(valueOf(await call('story.waiting', {})).map((card) => card.id)).toEqual([id]);
  });

  test('go through the rounds, and tell when anything has changed since', async () => {
    const { call, issueId, pageId } = await opened();
    const page = async () => valueOf(await call('issue.day', { issueId })).pages[0];
    expect(await page()).toMatchObject({ round: 'rough', roundBy: '', changedSince: false });
    const { id } = valueOf(await call('story.add', { pageId, story: story('甲') }));
    valueOf(await call('page.round', { pageId, round: 'signed', by: '钱二' }));
    const signed = await page();
    expect(signed).toMatchObject({ round: 'signed', roundBy: '钱二', changedSince: false });
    valueOf(await call('story.keep', { id, rowVersion: 1, story: story('乙') }));
    const later = await page();
    expect(later).toMatchObject({ round: 'signed', changedSince: true });
    expect(later?.seal).not.toBe(signed?.seal);
    valueOf(await call('page.round', { pageId, round: 'third', by: '' }));
    expect(await page()).toMatchObject({ round: 'third', roundBy: '编辑甲', changedSince: false });
  });

  test('the notice column signed with a page is no round of it', async () => {
    const desk = await deskForTest();
    const { call } = connect(near(desk.calls, desk.files, desk.listen));
    const { id: issueId } = valueOf(await call('issue.open', { paper: '柳湾日报', date: '2020-03-03' }));
    const { id: pageId } = valueOf(await call('page.add', { issueId, section: '', editors: '', sheet: 'tabloid' }));
    valueOf(await call('page.round', { pageId, round: 'signed', by: '钱二' }));
    valueOf(
      await desk.store.write('tonight.sign', async (db) => {
        await signColumn(db, pageId, []);
        return done(null);
      }),
    );
    expect(valueOf(await call('round.list', { pageId })).map(({ round }) => round)).toEqual(['signed']);
  });

  test('an issue takes its running number in place of the version that was read', async () => {
    const { call, issueId } = await opened();
    valueOf(await call('issue.number', { id: issueId, rowVersion: 1, number: 9021 }));
    expect(valueOf(await call('issue.day', { issueId }))).toMatchObject({ number: 9021, rowVersion: 2 });
    expect(await call('issue.number', { id: issueId, rowVersion: 1, number: 1 })).toMatchObject({ fault: { kind: 'stale' } });
  });
});

describe('stories that wait', () => {
  test('stand by weight, go onto a page in their place and back, and the text under the hand does not become stale', async () => {
    const { call, issueId, pageId } = await opened();
    const ids: string[] = [];
    for (const [headline, weight] of [
      ['甲', 1],
      ['乙', 3],
      ['丙', 2],
    ] as const)
      ids.push(valueOf(await call('story.add', { pageId: null, story: story(headline), weight })).id);
    const [one = '', two = '', three = ''] = ids;
    const waiting = async () => valueOf(await call('story.waiting', {})).map(({ headline }) => headline);
    const onPage = async () => valueOf(await call('issue.day', { issueId })).pages[0]?.stories.map(({ headline }) => headline);
    expect(await waiting()).toEqual(['乙', '丙', '甲']);
    valueOf(await call('story.move', { id: one, pageId }));
    valueOf(await call('story.move', { id: two, pageId, position: 0, weight: 9 }));
    valueOf(await call('story.move', { id: three, pageId, position: 1 }));
    expect([await waiting(), await onPage()]).toEqual([[], ['乙', '丙', '甲']]);
    valueOf(await call('story.keep', { id: one, rowVersion: 1, story: story('丁') }));
    valueOf(await call('story.move', { id: one, pageId, position: 0 }));
    expect(await onPage()).toEqual(['丁', '乙', '丙']);
    valueOf(await call('story.move', { id: two, pageId: null }));
    expect([await waiting(), await onPage()]).toEqual([['乙'], ['丁', '丙']]);
    expect(valueOf(await call('story.get', { id: two }))).toMatchObject({ pageId: null, rowVersion: 1 });
    expect(await call('story.move', { id: two, pageId: 'nowhere' })).toMatchObject({ fault: { kind: 'missing', subject: 'page' } });
  });

  test('know their lengths, and what is dropped is gone', async () => {
    const { call } = await opened();
    const { id } = valueOf(await call('story.add', { pageId: null, story: story('甲') }));
    expect(valueOf(await call('story.lengths', { ids: [id, 'nowhere'] }))).toEqual([{ id, lines: expect.any(Number) }]);
    valueOf(await call('story.drop', { id, rowVersion: 1 }));
    expect(valueOf(await call('story.waiting', {}))).toEqual([]);
    expect(await call('story.drop', { id, rowVersion: 1 })).toMatchObject({ fault: { kind: 'missing' } });
  });

  test('a value that is no story is refused', async () => {
    const { call } = await opened();
    const two = [...story('甲'), ...story('乙')];
    expect(await call('story.add', { pageId: null, story: two })).toMatchObject({ fault: { kind: 'malformed' } });
  });
});

test('a photo goes into the picture that wants one, else behind the copy, and is listed with where it stands', async () => {
  const { call, send, pageId } = await opened();
  const kept = valueOf(await call('photo.keep', { file: valueOf(await send(Uint8Array.of(0xff, 1, 2))), fileName: '新车.jpg' }));
  expect(await call('photo.place', { photo: kept.id, pageId })).toMatchObject({ fault: { kind: 'missing', subject: 'story' } });
  const { id } = valueOf(await call('story.add', { pageId, story: story('甲') }));
  valueOf(await call('photo.place', { photo: kept.id, pageId }));
  expect(valueOf(await call('story.get', { id })).story.at(-1)).toMatchObject({ type: 'picture', photo: kept.id });
  expect(valueOf(await call('photo.list', {}))).toMatchObject([
    { id: kept.id, fileName: '新车.jpg', width: 640, uses: [{ storyId: id, headline: '甲', pageId, pageNumber: 3, ppi: null }] },
  ]);
});

test('settings are kept in place of the version that was read; the view is kept for this desk, unjournalled', async () => {
  const { call } = await opened();
  const settings = {
    paper: '柳湾日报',
    sheet: 'tabloid',
    sections: ['民生'],
    people: [{ name: '赵一', role: 'chief' }],
    current: '赵一',
  } as const;
  expect(valueOf(await call('setting.get', {}))).toEqual({ rowVersion: 0, settings: null });
  const asked = { ...settings, sections: [...settings.sections], people: [...settings.people] };
  expect(valueOf(await call('setting.keep', { rowVersion: 0, settings: asked }))).toEqual({ rowVersion: 1 });
  expect(await call('setting.keep', { rowVersion: 0, settings: asked })).toMatchObject({ fault: { kind: 'stale' } });
  expect(valueOf(await call('setting.get', {}))).toEqual({ rowVersion: 1, settings });
  // What comes in without a paper's name comes in for the house's.
  valueOf(await call('text.take', { text: '标题\n正文。', fileName: 'a.txt', date: '2020-03-09' }));
  expect(valueOf(await call('issue.list', {}))[0]).toMatchObject({ paper: '柳湾日报', date: '2020-03-09' });
  expect(valueOf(await call('view.get', {}))).toEqual({ view: null });
  valueOf(await call('view.keep', { view: '{"area":"page"}' }));
  expect(valueOf(await call('view.get', {}))).toEqual({ view: '{"area":"page"}' });
  expect(valueOf(await call('batch.get', {}))).toEqual({ batch: null });
  for (const batch of ['{"text":"遗失"}', '']) {
    valueOf(await call('batch.keep', { batch }));
    expect(valueOf(await call('batch.get', {}))).toEqual({ batch });
  }
});

test('search tells where each record stands and shows what is around the place', async () => {
  const { call, pageId, issueId } = await opened();
  const { id } = valueOf(await call('story.add', { pageId, story: story('公交通到柳湾') }));
  valueOf(await call('story.add', { pageId: null, story: story('柳湾的春天') }));
  const found = valueOf(await call('search.all', { query: '柳湾' }));
  expect(found.map(({ subject, title }) => [subject, title])).toEqual([
    ['issue', '柳湾日报'],
    ['story', '柳湾的春天'],
    ['story', '公交通到柳湾'],
  ]);
  expect(found[2]).toEqual({
    ...{ subject: 'story', id, title: '公交通到柳湾', excerpt: '公交通到柳湾　第一段。' },
    ...{ issueId, pageId, date: '2020-03-03', pageNumber: 3 },
  });
});
