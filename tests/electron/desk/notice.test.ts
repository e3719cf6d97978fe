import { expect, test } from 'vitest';
import { type Client, connect } from '../../../shared/api/client.ts';
import { near } from '../../../shared/api/near.ts';
import { exampleHouse } from '../../../shared/notice/house.ts';
import { readNotice } from '../../../shared/notice/read.ts';
import { failed } from '../../../shared/result.ts';
import { birth, takingOf } from '../../support/counter.ts';
import { deskForTest } from '../../support/desk.ts';
import { valueOf } from '../../support/store.ts';

const evening = { paper: '柳湾日报', day: '2020-03-04' };

/** A desk with two pages of the evening's issue. */
async function withPages(): Promise<Client & { readonly pages: readonly [string, string]; readonly issueId: string }> {
  const desk = await deskForTest();
  const client = connect(near(desk.calls, desk.files, desk.listen));
  const taking = { text: '公交通了\n正文。', fileName: '稿.txt', date: evening.day, paper: evening.paper };
  const { issueId, pageId } = valueOf(await client.call('text.take', taking));
  const facts = { section: '民生', editors: '', sheet: 'broadsheet' as const };
  const { id } = valueOf(await client.call('page.add', { issueId, ...facts }));
  return { ...client, issueId, pages: [pageId, id] };
}

const stateOf = async ({ call }: Client, id: string) =>
  valueOf(await call('booking.get', { id })).insertions.map(({ day, state, pageId }) => [day, state, pageId]);
const onPage = async ({ call }: Client, pageId: string) =>
  valueOf(await call('notice.list', { pageId })).map(({ notice, pageId: at, style }) => [notice.fields['owner'], at === pageId, style.box]);

test('a notice ordered at the counter stands on a page by its run: moved in the library, the run moves; placed in the evening, the notice is on the page', async () => {
  const client = await withPages();
  const { call, pages } = client;
  const [first, second] = pages;
  const style = { bold: false, box: true };
  const order = takingOf(birth('王小冉', 'L340551954'), { runs: [evening.day, '2020-03-05'], style, total: 34_000, paid: 34_000 });
  const { id, noticeId } = valueOf(await call('booking.take', order));

  valueOf(await call('notice.move', { id: noticeId, pageId: first }));
  expect(await onPage(client, first)).toEqual([['王小冉', true, true]]);
  expect(await stateOf(client, id)).toEqual([
    [evening.day, 'placed', first],
    ['2020-03-05', 'due', null],
  ]);
  expect(valueOf(await call('notice.get', { id: noticeId })).pageId).toBe(first);

  valueOf(await call('notice.move', { id: noticeId, pageId: second }));
  expect([await onPage(client, first), await onPage(client, second)]).toEqual([[], [['王小冉', true, true]]]);

  valueOf(await call('notice.move', { id: noticeId, pageId: null }));
  expect((await stateOf(client, id))[0]).toEqual([evening.day, 'due', null]);
  // It does not wait beside those nobody has ordered: it is due.
  expect(valueOf(await call('notice.list', { pageId: null }))).toEqual([]);

  valueOf(await call('tonight.place', { ...evening, pageId: first }));
  expect(await onPage(client, first)).toEqual([['王小冉', true, true]]);
});

test('what has no run that may stand there is not put on the page: not ordered for the day, not paid, held', async () => {
  const client = await withPages();
  const { call, pages } = client;
  const other = valueOf(await call('booking.take', takingOf(birth('李四', 'L340551955'), { runs: ['2020-03-05'] })));
  const unpaid = valueOf(await call('booking.take', takingOf(birth('钱七', 'L340551956'), { means: 'owed' })));
  const held = valueOf(await call('booking.take', takingOf(birth('赵六', 'L340551957'), { standing: 'hold' })));
  for (const { noticeId } of [other, unpaid, held])
    expect(await call('notice.move', { id: noticeId, pageId: pages[0] })).toEqual(
      failed({ kind: 'no-run', id: noticeId, day: evening.day }),
    );
  expect(await onPage(client, pages[0])).toEqual([]);
});

test('a page taken out of its issue leaves its runs due; a notice nobody ordered waits', async () => {
  const client = await withPages();
  const { call, pages } = client;
  const [pageId] = pages;
  const { id } = valueOf(await call('booking.take', takingOf(birth('王小冉', 'L340551954'))));
  valueOf(await call('tonight.place', { ...evening, pageId }));
  const plain = valueOf(await call('notice.take', { pageId, notice: birth('周八', 'L340551958') }));
  valueOf(await call('page.drop', { id: pageId, rowVersion: 1 }));
  expect(await stateOf(client, id)).toEqual([[evening.day, 'due', null]]);
  expect(valueOf(await call('notice.list', { pageId: null })).map((notice) => notice.id)).toEqual([plain.id]);
});

test('a page is no longer the page that was proofed once an ordered notice comes onto it, or is ordered in bold', async () => {
  const client = await withPages();
  const { call, pages, issueId } = client;
  const [pageId] = pages;
  const seal = async () => valueOf(await call('issue.day', { issueId })).pages.find((page) => page.id === pageId)?.seal;
  const bare = await seal();
  const { id } = valueOf(await call('booking.take', takingOf(birth('王小冉', 'L340551954'))));
  valueOf(await call('tonight.place', { ...evening, pageId }));
  const placed = await seal();
  const { notice, noticeVersion, paper, tariff, standing, measured } = valueOf(await call('booking.get', { id }));
  const terms = { notice, noticeVersion, paper, tariff, standing, measured, evidence: [], vouched: [], runs: [evening.day] };
  const bold = { ...terms, style: { bold: true, box: false }, total: 18_000, today: '2020-03-03', means: 'cash' as const, settle: true };
  valueOf(await call('booking.change', { id, rowVersion: 1, ...bold }));
  expect(new Set([bare, placed, await seal()]).size).toBe(3);
});

test('many notices are looked through at once: each one’s own findings, forbidden words and the archive', async () => {
  const { call } = await withPages();
  const house = { ...exampleHouse, forbidden: [{ word: '办证', why: '涉嫌伪造证件' }], duplicateDays: 30 };
  valueOf(await call('house.keep', { rowVersion: 0, house }));
  valueOf(await call('booking.take', takingOf(birth('王小冉', 'L340551954'))));
  const notices = [
    birth('王小冉', 'L340551954'),
    birth('李四', 'L340551955'),
    readNotice('遗失王五身份证，证号：341102199003070010，办证联系。声明作废。'),
  ];
  const check = async (today: string) => valueOf(await call('notice.check', { notices, today }));
  const [again, one, wrong] = await check('2020-03-20');
  expect(again?.duplicates.map(({ number, hit }) => [number, hit.customer])).toEqual([['L340551954', '王小冉']]);
  expect([one?.duplicates, one?.findings]).toEqual([[], []]);
  expect(wrong?.findings.map(({ kind }) => kind)).toEqual(['number', 'forbidden']);
  // What ran longer ago than the house looks back is no duplicate.
  expect((await check('2020-04-20'))[0]?.duplicates).toEqual([]);
});

test('a stale notice comes with what the other hand has made of it', async () => {
  const { call } = await withPages();
  const { id } = valueOf(await call('notice.take', { pageId: null, notice: birth('王小冉', 'L340551954') }));
  const theirs = birth('王小冉', 'L340551950');
  valueOf(await call('notice.keep', { id, rowVersion: 1, notice: theirs }));
  expect(await call('notice.keep', { id, rowVersion: 1, notice: birth('王冉', 'L340551954') })).toMatchObject(
    failed({ kind: 'stale', subject: 'notice', id, expected: 1, found: 2, by: '编辑甲', theirs }),
  );
});
