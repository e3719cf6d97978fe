import type { Composer } from '../../shared/line/composer.ts';
import { stopOf } from '../../shared/makeup/jumps.ts';
import type { OrderedStory } from '../../shared/makeup/moves/move.ts';
import { adopted, type Jump } from '../../shared/makeup/plan.ts';
import { done } from '../../shared/result.ts';
import { loadPage, type StoredPage } from '../store/page.ts';
import type { Outcome, Reading } from '../store/store.ts';
import { loadRests, loadStories, type StoredStory } from '../store/story.ts';

/** A story of another page whose rest goes to this one: its own page, and the ids of all that stands there. */
export interface Rest {
  readonly story: StoredStory;
  readonly first: StoredPage;
  readonly beside: readonly { readonly id: string }[];
  readonly to: number;
}

/** The page that the rest of a story goes to, by its number; nothing for a story that stands on one page. */
export async function jumpOf(db: Reading, { restPageId }: StoredStory): Outcome<{ readonly jump?: Jump }> {
  if (restPageId === null) return done({});
  const page = await loadPage(db, restPageId);
  return page.ok ? done({ jump: { to: page.value.number } }) : page;
}

/** The rests of other pages' stories that go to a page. */
export async function restsOn(db: Reading, page: StoredPage): Outcome<readonly Rest[]> {
  const stories = await loadRests(db, page.id);
  if (!stories.ok) return stories;
  const rests: Rest[] = [];
  for (const story of stories.value) {
    if (story.pageId === null) continue;
    const first = await loadPage(db, story.pageId);
    if (!first.ok) return first;
    const own = await loadStories(db, story.pageId);
    if (!own.ok) return own;
    const others = await loadRests(db, story.pageId);
    if (!others.ok) return others;
    rests.push({ story, first: first.value, beside: [...own.value, ...others.value], to: page.number });
  }
  return done(rests);
}

/** A rest as a page is made from it: from where its own page, set again as it is kept, stops. A page that is not made yet holds nothing of it. */
export function orderedRest({ story: { id, story }, first, beside, to }: Rest, composer: Composer): OrderedStory {
  const stopped =
    first.plan === null ? { element: 0, offset: 0 } : stopOf({ id, story, jump: { to } }, adopted(first.plan, beside), composer);
  return { id, story, jump: { from: { page: first.number, stopped } } };
}
