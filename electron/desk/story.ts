import type { Desk } from '../../shared/api/contract.ts';
import { adopted } from '../../shared/makeup/plan.ts';
import { done, failed } from '../../shared/result.ts';
import { isStory } from '../../shared/story/rules.ts';
import { type Story, textOf } from '../../shared/story/story.ts';
import { loadPage } from '../store/page.ts';
import type { Store } from '../store/store.ts';
import { changeStory, loadStories, loadStory } from '../store/story.ts';
import { labelVersion, loadVersion, loadVersions } from '../store/version.ts';
import { jumpOf } from './jumps.ts';
import { thin } from './thin.ts';

type Told = 'story.get' | 'story.list' | 'story.keep' | 'story.versions' | 'story.version' | 'story.name' | 'story.restore' | 'story.place';

/** Answers the calls about stories. */
export function storyCalls(store: Store): Pick<Desk, Told> {
  return {
    'story.get': ({ id }) =>
      store.read(async (db) => {
        const story = await loadStory(db, id);
        if (!story.ok) return story;
        const page = story.value.pageId === null ? null : await loadPage(db, story.value.pageId);
        if (page?.ok === false) return page;
        return done({ ...story.value, issueId: page?.value.issueId ?? null });
      }),
    'story.list': ({ pageId }) =>
      store.read(async (db) => {
        const stories = await loadStories(db, pageId);
        if (!stories.ok) return stories;
        return done(
          stories.value.map(({ id, rowVersion, updatedAt, story }) => ({ id, rowVersion, updatedAt, headline: headlineOf(story) })),
        );
      }),
    'story.keep': ({ id, rowVersion, story }) =>
      store.write('story.keep', async (db) => {
        const kept = await changeStory(db, id, rowVersion, story);
        return kept.ok ? done({ id, rowVersion: kept.value }) : kept;
      }),
    ...versionCalls(store),
    'story.place': ({ id }) =>
      store.read(async (db) => {
        const story = await loadStory(db, id);
        if (!story.ok) return story;
        if (story.value.pageId === null) return done(null);
        const page = await loadPage(db, story.value.pageId);
        if (!page.ok) return page;
        const stories = await loadStories(db, story.value.pageId);
        if (!stories.ok) return stories;
        if (page.value.plan === null) return done(null);
        const plan = adopted(page.value.plan, stories.value);
        const place = plan.stories.find((one) => one.story === id);
        if (place === undefined) return done(null);
        const jump = await jumpOf(db, story.value);
        return jump.ok ? done({ sheet: plan.sheet, line: plan.line, place, ...jump.value }) : jump;
      }),
  };
}

function versionCalls(store: Store): Pick<Desk, 'story.versions' | 'story.version' | 'story.name' | 'story.restore'> {
  return {
    'story.versions': ({ id }) =>
      store.read(async (db) => {
        const story = await loadStory(db, id);
        return story.ok ? done([...thin(await loadVersions(db, id))]) : story;
      }),
    'story.version': ({ id, version }) =>
      store.read(async (db) => {
        const story = await loadVersion(db, id, version);
        return story.ok ? done({ story: story.value }) : story;
      }),
    'story.name': ({ id, name, story }) =>
      store.write('story.name', async (db) => {
        if (story !== undefined && !isStory(story)) return failed({ kind: 'malformed', at: 'input.story', wanted: 'a story' });
        const held = await loadStory(db, id);
        if (!held.ok) return held;
        labelVersion(db, id, { name }, story ?? held.value.story);
        return done({ id });
      }),
    'story.restore': ({ id, rowVersion, version }) =>
      store.write('story.restore', async (db) => {
        const story = await loadVersion(db, id, version);
        if (!story.ok) return story;
        const kept = await changeStory(db, id, rowVersion, story.value);
        return kept.ok ? done({ id, rowVersion: kept.value, story: story.value }) : kept;
      }),
  };
}

/** A story's headline as one line, empty when it has none. */
export function headlineOf(story: Story): string {
  const headline = story.find((element) => element.type === 'headline');
  return headline?.type === 'headline' ? textOf(headline) : '';
}
