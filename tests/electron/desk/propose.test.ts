import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { connect } from '../../../shared/api/client.ts';
import { near } from '../../../shared/api/near.ts';
import { squares } from '../../../shared/face/squares.ts';
import { readRawText } from '../../../shared/intake/read.ts';
import { makePage } from '../../../shared/pipeline.ts';
import { done } from '../../../shared/result.ts';
import { deskForTest } from '../../support/desk.ts';
import { valueOf } from '../../support/store.ts';

const news = readFileSync(new URL('../../../build/sample/news.txt', import.meta.url), 'utf8');

const taken = async (text: string) => {
  const desk = await deskForTest({ readText: readRawText, makePage, faces: async () => done({ shaper: squares }) });
  const client = connect(near(desk.calls, desk.files, desk.listen));
  const input = { text, fileName: 'news.txt', date: '2024-05-10', sheet: 'tabloid' } as const;
  return { client, page: valueOf(await client.call('text.take', input)) };
};

test('a text of four news items becomes four stories and one page', async () => {
  const { client, page } = await taken(news);
  expect(page.storyIds).toHaveLength(4);
  expect(page.storyId).toBe(page.storyIds[0]);
  const report = valueOf(await client.call('page.make', { pageId: page.pageId }));
  expect(report.stories.map(({ id }) => id)).toEqual(page.storyIds);
  expect(report.page.plan.stories.map(({ story }) => story)).toEqual(page.storyIds);
  expect(report.page.overset.lines).toBe(0);
});

test('proposals carry marks and lists and keep nothing; what is pinned in the plan that is kept stays', async () => {
  const { client, page } = await taken(news);
  const { pageId } = page;
  const first = valueOf(await client.call('page.propose', { pageId }));
  expect(first.standing).toBeNull();
  expect(first.proposals.length).toBeGreaterThan(0);
  for (const { score, plan } of first.proposals) {
    expect(score.total).toBeGreaterThan(0);
    expect(plan.stories).toHaveLength(4);
  }
  const best = first.proposals[0]!.plan;
  const lead = { ...best.stories[0]!, head: { ...best.stories[0]!.head!, pinned: true as const } };
  const pinned = { ...best, stories: [lead, ...best.stories.slice(1)] };
  valueOf(await client.call('page.make', { pageId, plan: pinned }));
  const again = valueOf(await client.call('page.propose', { pageId }));
  expect(again.standing!.plan).toEqual(pinned);
  expect(again.standing!.score).toEqual(first.proposals[0]!.score);
  expect(again.proposals[0]!.plan.stories[0]).toEqual(lead);
});

test('a page that is not there is told', async () => {
  const { client } = await taken(news);
  expect((await client.call('page.propose', { pageId: 'none' })).ok).toBe(false);
});
