import { describe, expect, test } from 'vitest';
import { storyCalls } from '../../../electron/desk/story.ts';
import { thin } from '../../../electron/desk/thin.ts';
import { openIssue } from '../../../electron/store/issue.ts';
import { addPage } from '../../../electron/store/page.ts';
import { addStory } from '../../../electron/store/story.ts';
import type { StoryVersion } from '../../../electron/store/version.ts';
import { done } from '../../../shared/result.ts';
import type { Story } from '../../../shared/story/story.ts';
import { block } from '../../support/copy.ts';
import { storeForTest, valueOf } from '../../support/store.ts';

const saying = (text: string): Story => [block('paragraph', text)];

async function storyInStore() {
  const store = await storeForTest();
  const id = valueOf(
    await store.write('test', async (db) => {
      const issue = await openIssue(db, '青禾日报', '2020-03-03');
      const pageId = await addPage(db, issue.id, { number: 3, section: '', editors: '', sheet: 'broadsheet' });
      return done(await addStory(db, pageId, 0, saying('一')));
    }),
  );
  return { id, calls: storyCalls(store) };
}

describe('the versions of a story', () => {
  test('every kept state is there, named ones by their name, and each is read back', async () => {
    const { id, calls } = await storyInStore();
    valueOf(await calls['story.keep']({ id, rowVersion: 1, story: saying('二') }));
    valueOf(await calls['story.name']({ id, name: '一校' }));
    valueOf(await calls['story.keep']({ id, rowVersion: 2, story: saying('三') }));
    const versions = valueOf(await calls['story.versions']({ id }));
    expect(versions.map(({ label, who }) => [label, who])).toEqual([
      [null, '编辑甲'],
      [{ name: '一校' }, '编辑甲'],
      [null, '编辑甲'],
    ]);
    const texts = await Promise.all(versions.map(async ({ id: version }) => valueOf(await calls['story.version']({ id, version })).story));
    expect(texts).toEqual([saying('三'), saying('二'), saying('一')]);
  });

  test('a restored version is the story, on the version the caller had read; the state before it stays', async () => {
    const { id, calls } = await storyInStore();
    valueOf(await calls['story.keep']({ id, rowVersion: 1, story: saying('二') }));
    const first = valueOf(await calls['story.versions']({ id })).at(-1)!;
    expect(await calls['story.restore']({ id, rowVersion: 1, version: first.id })).toMatchObject({
      ok: false,
      fault: { kind: 'stale', found: 2 },
    });
    expect(valueOf(await calls['story.restore']({ id, rowVersion: 2, version: first.id }))).toEqual({
      id,
      rowVersion: 3,
      story: saying('一'),
    });
    expect(valueOf(await calls['story.get']({ id })).story).toEqual(saying('一'));
  });

  test('a text another hand was quicker than is kept under a name without touching the story', async () => {
    const { id, calls } = await storyInStore();
    valueOf(await calls['story.name']({ id, name: '我的稿', story: saying('我的') }));
    expect(valueOf(await calls['story.get']({ id }))).toMatchObject({ rowVersion: 1, story: saying('一') });
    const [version] = valueOf(await calls['story.versions']({ id }));
    expect(valueOf(await calls['story.version']({ id, version: version!.id })).story).toEqual(saying('我的'));
  });

  test('versions of another story, and what is no version, are missing', async () => {
    const { id, calls } = await storyInStore();
    expect(await calls['story.version']({ id, version: 'nowhere' })).toMatchObject({
      ok: false,
      fault: { kind: 'missing', subject: 'version' },
    });
    expect(await calls['story.versions']({ id: 'nowhere' })).toMatchObject({ ok: false, fault: { kind: 'missing', subject: 'story' } });
    expect(await calls['story.name']({ id, name: 'x', story: [block('caption', 'x')] as Story })).toMatchObject({
      ok: false,
      fault: { kind: 'malformed' },
    });
  });

  test('a page not made yet has no place for it', async () => {
    const { id, calls } = await storyInStore();
    expect(valueOf(await calls['story.place']({ id }))).toBeNull();
  });
});

test('of states kept by themselves the last of each stretch is shown, the longer the older; named ones always', () => {
  const at = (minutesAgo: number, name: string | null = null): StoryVersion => ({
    id: `${minutesAgo}${name ?? ''}`,
    at: new Date(Date.UTC(2020, 2, 3, 12, 4) - minutesAgo * 60_000).toISOString(),
    who: 'w',
    label: name === null ? null : { name },
  });
  const every = Array.from({ length: 60 * 24 * 4 }, (_, i) => at(i));
  const shown = thin([at(0), at(0, '终稿'), ...every.slice(1), at(60 * 24 * 9, '初稿'), at(60 * 24 * 9 + 1)]);
  const byItself = shown.filter(({ label }) => label === null).length;
  expect(byItself).toBeGreaterThan(24 + 46);
  expect(byItself).toBeLessThan(24 + 48 + 8);
  expect(shown.flatMap(({ label }) => label ?? [])).toEqual([{ name: '终稿' }, { name: '初稿' }]);
  expect(thin([])).toEqual([]);
});
