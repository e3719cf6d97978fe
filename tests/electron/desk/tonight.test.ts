import { expect, test } from 'vitest';
import { type Client, connect } from '../../../shared/api/client.ts';
import { near } from '../../../shared/api/near.ts';
import { squares } from '../../../shared/face/squares.ts';
import { exampleHouse } from '../../../shared/notice/house.ts';
import { makePage } from '../../../shared/pipeline.ts';
import { done, failed } from '../../../shared/result.ts';
import { birth, takingOf } from '../../support/counter.ts';
import { deskForTest } from '../../support/desk.ts';
import { valueOf } from '../../support/store.ts';

const evening = { paper: '柳湾日报', day: '2020-03-04' };

/** A desk that really sets pages, with a page of the evening's issue. */
async function atNight(): Promise<Client & { readonly pageId: string }> {
  const desk = await deskForTest({ makePage, faces: async () => done({ shaper: squares }) });
  const client = connect(near(desk.calls, desk.files, desk.listen));
  const text = `公交通了\n${'第一段很长的话。'.repeat(40)}\n`;
  const taken = await client.call('text.take', { text, fileName: '稿.txt', date: '2020-03-04', paper: '柳湾日报' });
  return { ...client, pageId: valueOf(taken).pageId };
}

const order = async ({ call }: Client, owner: string, number: string, change = {}) => {
  const { id } = valueOf(await call('booking.take', takingOf(birth(owner, number), change)));
  return id;
};

test('what runs tonight goes onto the page; held, unpaid and waiting ones stay off, each with its why', async () => {
  const client = await atNight();
  const { call, pageId } = client;
  await order(client, '王小冉', 'L340551954');
  await order(client, '李四', 'L340551955', { standing: 'hold' });
  await order(client, '赵六', 'L340551956', { standing: 'standby' });
  await order(client, '钱七', 'L340551957', { means: 'owed' });
  await order(client, '孙八', 'L340551958', { runs: ['2020-03-05'] });
  expect(valueOf(await call('tonight.place', { ...evening, pageId }))).toEqual({ placed: 1, taken: 0, left: 3 });
  valueOf(await call('page.make', { pageId }));
  const on = valueOf(await call('notice.list', { pageId }));
  expect(on.map(({ notice }) => notice.fields['owner'])).toEqual(['王小冉']);
  const report = valueOf(await call('tonight.report', { ...evening, pageId }));
  expect(report.placed.map(({ text }) => text)).toEqual([birth('王小冉', 'L340551954').text]);
  expect(report.changed.map(({ what }) => what)).toEqual([['new']]);
  expect(report.missing.map(({ text, why }) => [text.slice(2, 4), why])).toEqual([
    ['李四', 'held'],
    ['赵六', 'standby'],
    ['钱七', 'unpaid'],
  ]);
  expect(valueOf(await call('tonight.place', { ...evening, pageId, standby: true }))).toEqual({ placed: 1, taken: 0, left: 2 });
  expect(valueOf(await call('tonight.booked', { paper: '柳湾日报', from: '2020-03-01', to: '2020-03-31' }))).toEqual([
    { day: '2020-03-04', notices: 4, lines: 12 },
    { day: '2020-03-05', notices: 1, lines: 3 },
  ]);
});

test('signed, then corrected on the page, another killed, a third come late: the report tells just that', async () => {
  const client = await atNight();
  const { call, pageId } = client;
  const first = await order(client, '王小冉', 'L340551954');
  const killed = await order(client, '李四', 'L340551955');
  valueOf(await call('tonight.place', { ...evening, pageId }));
  valueOf(await call('page.make', { pageId }));
  expect(valueOf(await call('tonight.sign', { pageId }))).toEqual({ notices: 2 });
  expect(valueOf(await call('tonight.report', { ...evening, pageId })).changed).toEqual([]);

  // Corrected once: the page and the order hold the same record.
  const booking = valueOf(await call('booking.get', { id: first }));
  const right = birth('王小冉', 'L340551950');
  valueOf(await call('notice.keep', { id: booking.noticeId, rowVersion: booking.noticeVersion, notice: right }));
  expect(valueOf(await call('booking.get', { id: first })).notice).toEqual(right);
  const killing = { id: killed, rowVersion: 1, today: '2020-03-03', reason: '撤稿', refund: 15_000, means: 'cash' as const };
  valueOf(await call('booking.kill', killing));
  await order(client, '吴九', 'L340551959');
  valueOf(await call('tonight.place', { ...evening, pageId }));

  const report = valueOf(await call('tonight.report', { ...evening, pageId }));
  expect(report.placed.map(({ text }) => text.slice(2, 4)).sort()).toEqual(['吴九', '王小']);
  expect(report.changed.map(({ text, what }) => [text.slice(2, 4), what])).toEqual([
    ['王小', ['text']],
    ['吴九', ['new']],
  ]);
  expect(report.missing.map(({ text, why }) => [text.slice(2, 4), why])).toEqual([['李四', 'taken-out']]);
});

test('printed notices are 见报 and stay so, whatever is changed in their order later', async () => {
  const client = await atNight();
  const { call, pageId } = client;
  const id = await order(client, '王小冉', 'L340551954', { runs: ['2020-03-04', '2020-03-05'] });
  valueOf(await call('tonight.place', { ...evening, pageId }));
  expect(valueOf(await call('tonight.printed', { pageId }))).toEqual({ printed: 1, left: 0 });
  const killing = { id, rowVersion: 1, today: '2020-03-04', reason: '', refund: 15_000, means: 'cash' as const };
  valueOf(await call('booking.kill', killing));
  const after = valueOf(await call('booking.get', { id }));
  expect(after.insertions.map(({ state }) => state)).toEqual(['printed', 'killed']);
  expect([after.charged, after.paid, after.owed]).toEqual([15_000, 15_000, 0]);
});

test('a page with a notice of the counter is made at the measure it was priced at', async () => {
  const client = await atNight();
  const { call, pageId } = client;
  expect(valueOf(await call('page.open', { pageId })).measure).toBeNull();
  await order(client, '王小冉', 'L340551954');
  valueOf(await call('tonight.place', { ...evening, pageId }));
  valueOf(await call('page.make', { pageId, sheet: 'tabloid' }));
  const { measure, plan } = valueOf(await call('page.open', { pageId }));
  // Fifteen characters of notice type go into each of five columns over a tabloid's six, and into no narrower box.
  expect([measure, plan?.notices?.width, plan?.notices?.columns]).toEqual([exampleHouse.measure, 6, 5]);
});

test('what stands in another number of lines than it was priced at is told before sign-off', async () => {
  const client = await atNight();
  const { call, pageId } = client;
  for (const [owner, number, lines] of [
    ['王小冉', 'L340551954', 2],
    ['李四', 'L340551955', 9],
  ] as const)
    await order(client, owner, number, { measured: { lines, characters: 30, pieces: 1, area: 1000 } });
  valueOf(await call('tonight.place', { ...evening, pageId }));
  valueOf(await call('page.make', { pageId }));
  const { priced } = valueOf(await call('tonight.report', { ...evening, pageId }));
  expect(priced.map(({ text, lines, told }) => [text.slice(2, 4), lines, told])).toEqual([['李四', 2, 9]]);
});

test('what found no room on the page did not run: it is not marked printed', async () => {
  const client = await atNight();
  const { call } = client;
  const came = {
    text: `公交通了\n${'第一段很长的话。'.repeat(40)}\n${birth('赵六', 'L340551999').text}`,
    fileName: '稿.txt',
    date: evening.day,
  };
  const { pageId } = valueOf(await call('text.take', { ...came, paper: evening.paper }));
  // Made with one notice, its column is not high enough for more that come later.
  valueOf(await call('page.make', { pageId }));
  for (const [index, owner] of ['王小冉', '李四', '欧阳明月'].entries()) await order(client, owner.repeat(60), `L34055195${index}`);
  valueOf(await call('tonight.place', { ...evening, pageId }));
  const { missing } = valueOf(await call('tonight.report', { ...evening, pageId }));
  expect(missing.length).toBeGreaterThan(0);
  expect(valueOf(await call('tonight.printed', { pageId }))).toEqual({ printed: 3 - missing.length, left: missing.length });
  const states = new Map(valueOf(await call('tonight.list', evening)).map(({ noticeId, state }) => [noticeId, state]));
  expect(missing.map(({ noticeId }) => states.get(noticeId))).toEqual(missing.map(() => 'placed'));
});

test('held back after it was placed, it comes off the page; released though unpaid, it comes on', async () => {
  const client = await atNight();
  const { call, pageId } = client;
  const held = await order(client, '王小冉', 'L340551954');
  const owing = await order(client, '钱七', 'L340551957', { means: 'owed' });
  valueOf(await call('tonight.place', { ...evening, pageId }));
  valueOf(await call('tonight.standing', { bookingId: held, rowVersion: 1, standing: 'hold' }));
  valueOf(await call('tonight.release', { bookingId: owing, rowVersion: 1 }));
  expect(valueOf(await call('tonight.place', { ...evening, pageId }))).toEqual({ placed: 1, taken: 1, left: 0 });
  const lines = valueOf(await call('tonight.list', evening));
  expect(lines.map(({ customer, state, owed }) => [customer, state, owed])).toEqual([
    ['王小冉', 'due', 0],
    ['王小冉', 'placed', 15_000],
  ]);
});

test('the house’s data: examples first, kept whole, told to who listens, one of two writers wins', async () => {
  const { call, listen } = await atNight();
  const heard: unknown[] = [];
  listen(({ records }) => heard.push(...records.map(({ subject }) => subject)));
  expect(valueOf(await call('house.get', {}))).toEqual({ rowVersion: 0, house: exampleHouse });
  const house = { ...exampleHouse, measure: 13 };
  expect(valueOf(await call('house.keep', { rowVersion: 0, house }))).toEqual({ rowVersion: 1 });
  expect(heard).toEqual(['house']);
  expect(await call('house.keep', { rowVersion: 0, house: { ...house, measure: 14 } })).toMatchObject(
    failed({ kind: 'stale', subject: 'house', expected: 0, found: 1, theirs: house }),
  );
  expect(valueOf(await call('house.get', {})).house.measure).toBe(13);
  expect((await call('house.keep', { rowVersion: 1, house: { ...house, measure: 0 } })).ok).toBe(false);
});
