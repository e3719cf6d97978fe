import type { Desk } from '../../shared/api/contract.ts';
import { done } from '../../shared/result.ts';
import { type Story, textOf } from '../../shared/story/story.ts';
import type { Store } from '../store/store.ts';
import { changeStory, loadStories, loadStory } from '../store/story.ts';

/** Answers `story.get`, `story.list` and `story.keep`. */
export function storyCalls(store: Store): Pick<Desk, 'story.get' | 'story.list' | 'story.keep'> {
  return {
    'story.get': ({ id }) => store.read((db) => loadStory(db, id)),
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
  };
}

/** A story's headline as one line, empty when it has none. */
export function headlineOf(story: Story): string {
  const headline = story.find((element) => element.type === 'headline');
  return headline?.type === 'headline' ? textOf(headline) : '';
}
