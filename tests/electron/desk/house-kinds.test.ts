import { expect, test } from 'vitest';
import { connect } from '../../../shared/api/client.ts';
import { near } from '../../../shared/api/near.ts';
import { readRawText, traceRawText } from '../../../shared/intake/read.ts';
import { decided, reviewOf } from '../../../shared/intake/review.ts';
import { exampleHouse, type KindChange, kindsOf } from '../../../shared/notice/house.ts';
import { deskForTest } from '../../support/desk.ts';
import { valueOf } from '../../support/store.ts';

/** A kind of the house's own, as the settings keep it: data alone. */
const stop: KindChange = {
  name: 'stop',
  head: '停水通知',
  titles: [],
  order: 3,
  signs: [['停水']],
  forms: [
    {
      name: 'stop',
      title: '停水通知',
      fields: [{ key: 'when', label: '停水时间', type: 'datetime', required: true }],
      sentence: '定于{when}停水。',
      clues: ['于{when}停水'],
    },
  ],
};
const pasted = '遗失王小冉《出生医学证明》，编号：L340551954，声明作废。\n停水通知\n自来水公司将于3月5日8时停水，请备水。\n2020年3月3日';

test('a page’s text is read with the house’s own kinds: the notice is of its kind, under its head, in its place of the column', async () => {
  const desk = await deskForTest({ readText: readRawText });
  const { call } = connect(near(desk.calls, desk.files, desk.listen));
  valueOf(await call('house.keep', { rowVersion: 0, house: structuredClone({ ...exampleHouse, kinds: [stop] }) as never }));
  const { pageId } = valueOf(await call('text.take', { text: pasted, fileName: 'a.txt', date: '2020-03-05' }));
  const notices = valueOf(await call('notice.list', { pageId })).map(({ notice }) => notice);
  expect(notices.map(({ kind, form, head }) => [kind, form, head])).toEqual([
    ['lost', 'birth', '遗失声明'],
    ['stop', 'stop', '停水通知'],
  ]);
  expect(notices[1]?.fields).toEqual({ when: '3月5日8时' });
});

test('the same text pasted into a story is reviewed with them, also where an editor refuses a change', () => {
  const kinds = kindsOf({ kinds: [stop] });
  const review = reviewOf(traceRawText(pasted.replace('8时停水，', '8时停水,'), 'page', kinds), kinds);
  const refused = new Set(review.items.flatMap(({ spot, refusal }, index) => (spot?.in === 'notices' && refusal !== null ? [index] : [])));
  expect(refused.size).toBeGreaterThan(0);
  for (const each of [new Set<number>(), refused]) expect(decided(review, each).notices.map(({ kind }) => kind)).toEqual(['lost', 'stop']);
});
