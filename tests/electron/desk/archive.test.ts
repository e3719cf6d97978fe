import { expect, test } from 'vitest';
import { type Client, connect } from '../../../shared/api/client.ts';
import { near } from '../../../shared/api/near.ts';
import { readNotice } from '../../../shared/notice/read.ts';
import { birth, takingOf } from '../../support/counter.ts';
import { deskForTest } from '../../support/desk.ts';
import { oddQuestions as odd } from '../../support/odd-questions.ts';
import { valueOf } from '../../support/store.ts';

const customer = (name: string, phone: string) => ({ customer: { id: null, name, phone } });

/** A desk with three orders in its archive and one notice that came with a page’s text. */
async function filled(): Promise<Client> {
  const desk = await deskForTest();
  const client = connect(near(desk.calls, desk.files, desk.listen));
  const { call } = client;
  valueOf(await call('booking.take', takingOf(birth('王小冉', 'L340551954'), customer('王芳', '13855501234'))));
  valueOf(await call('booking.take', takingOf(birth('李四', 'O340842542'), customer('李四', '0550-3012345'))));
  const food = readNotice('遗失滁州市南谯区章广镇老街饭店食品经营许可证副本，许可证编号：JY13411030014856，声明作废。');
  valueOf(await call('booking.take', takingOf(food, { ...customer('老街饭店', '13900009999'), runs: ['2020-03-10', '2020-03-11'] })));
  valueOf(await call('notice.take', { pageId: null, notice: birth('赵六', 'L340000001') }));
  return client;
}

const finding = (client: Client) => async (wanted: string) =>
  valueOf(await client.call('archive.search', { wanted })).map(({ notice, customer: name }) => notice.fields['owner'] ?? name);

test('found by any part of name, number, text, telephone, day, receipt; of two characters and of one', async () => {
  const found = finding(await filled());
  expect(await found('王芳')).toEqual(['王小冉']);
  expect(await found('李四')).toEqual(['李四']);
  expect(await found('冉')).toEqual(['王小冉']);
  expect(await found('055195')).toEqual(['王小冉']);
  expect(await found('ｌ340551954')).toEqual(['王小冉']);
  expect(await found('jy1341')).toHaveLength(1);
  expect(await found('5501234')).toEqual(['王小冉']);
  expect(await found('2020-03-11')).toHaveLength(1);
  expect(await found('A-000002')).toEqual(['李四']);
  expect(await found('出生医学证明')).toEqual(['赵六', '李四', '王小冉']);
  expect(await found('出生 3012345')).toEqual(['李四']);
  expect(await found('王芳 李四')).toEqual([]);
  expect(await found('芳王')).toEqual([]);
  expect(await found('，')).toEqual([]);
});

test('more is asked for behind the last one seen; where nothing is wanted, of all', async () => {
  const { call } = await filled();
  const latest = valueOf(await call('archive.search', { wanted: ' ', limit: 3 }));
  const before = valueOf(await call('archive.search', { wanted: '', limit: 3, before: latest.at(-1)?.noticeId ?? '' }));
  const everyone = [...latest, ...before].map(({ noticeId }) => noticeId);
  expect(everyone.length).toBeGreaterThan(3);
  expect(everyone).toEqual(everyone.toSorted().toReversed());
  const first = valueOf(await call('archive.search', { wanted: '声明', limit: 3 }));
  const rest = valueOf(await call('archive.search', { wanted: '声明', limit: 3, before: first.at(-1)?.noticeId ?? '' }));
  expect([first.length, rest.length, rest[0]?.notice.fields['owner']]).toEqual([3, 1, '王小冉']);
});

test('a notice changed is found by its new words and no longer by its old ones', async () => {
  const client = await filled();
  const found = finding(client);
  const [hit] = valueOf(await client.call('archive.search', { wanted: '王小冉' }));
  const { rowVersion } = valueOf(await client.call('notice.get', { id: hit?.noticeId ?? '' }));
  valueOf(await client.call('notice.keep', { id: hit?.noticeId ?? '', rowVersion, notice: birth('王晓冉', 'L340551955') }));
  expect([await found('王小冉'), await found('王晓冉'), await found('王芳'), await found('L340551954')]).toEqual([
    [],
    ['王晓冉'],
    ['王晓冉'],
    [],
  ]);
});

test('two hundred odd questions: none throws, none reaches the index’s own language', async () => {
  const { call } = await filled();
  expect(odd.length).toBeGreaterThanOrEqual(200);
  for (const wanted of odd) {
    const reply = await call('archive.search', { wanted });
    expect([wanted, reply.ok]).toEqual([wanted, true]);
    const typed = await call('customer.find', { typed: wanted.slice(0, 200) });
    expect([wanted, typed.ok]).toEqual([wanted, true]);
  }
  expect(valueOf(await call('archive.search', { wanted: '王"芳' }))).toHaveLength(1);
  expect(valueOf(await call('archive.search', { wanted: "' OR 1=1 --" }))).toEqual([]);
});

test('duplicates by the number’s one writing, not by the wording; the notice itself is none', async () => {
  const { call } = await filled();
  const again = readNotice('本人王小冉不慎遗失出生医学证明，编号为：ｌ 340551954 号，特此声明。');
  const found = valueOf(await call('archive.duplicates', { notice: again }));
  expect(found.map(({ number, hit }) => [number, hit.customer, hit.first])).toEqual([['L340551954', '王芳', '2020-03-04']]);
  const [twin] = found;
  expect(valueOf(await call('archive.duplicates', { notice: again, without: twin?.hit.noticeId ?? '' }))).toEqual([]);
  expect(valueOf(await call('archive.duplicates', { notice: again, since: '2020-03-05' }))).toEqual([]);
  expect(valueOf(await call('archive.duplicates', { notice: birth('王小冉', 'L340551999') }))).toEqual([]);
});
