import type { Output } from '../../shared/api/contract.ts';
import type { Remark } from '../../shared/check/remark.ts';
import { done } from '../../shared/result.ts';
import { countStory } from '../../shared/story/count.ts';
import { loadNotices } from '../store/notice.ts';
import type { StoredPage } from '../store/page.ts';
import { loadWeights } from '../store/place.ts';
import { roundOf, sealOf } from '../store/round.ts';
import type { Outcome, Reading } from '../store/store.ts';
import { loadStories, type StoredStory } from '../store/story.ts';
import { headlineOf } from './story.ts';

type StoryCard = Output<'story.waiting'>[number];
type PageCard = Output<'issue.day'>['pages'][number];

/** A story as a card of the library shows it. */
export function cardOfStory({ id, rowVersion, updatedAt, story }: StoredStory, weight: number): StoryCard {
  const pictures = story.filter((element) => element.type === 'picture');
  const wanting = pictures.filter((picture) => picture.photo === '').length;
  const characters = countStory(story).copy.withMarks;
  return { id, rowVersion, updatedAt, headline: headlineOf(story), weight, characters, pictures: pictures.length, wanting };
}

/** A page as a card of the day shows it: what stands on it, how it was made, the round it is in. */
export async function cardOfPage(db: Reading, page: StoredPage): Outcome<PageCard> {
  const stories = await loadStories(db, page.id);
  if (!stories.ok) return stories;
  const notices = await loadNotices(db, page.id);
  if (!notices.ok) return notices;
  const weights = await loadWeights(db, page.id);
  const { round, by, at, changedSince } = await roundOf(db, page.id);
  const { id, rowVersion, number, section, editors, sheet, plan } = page;
  return done({
    ...{ id, rowVersion, number, section, editors, sheet },
    made: plan !== null,
    ...remarked(page.remarks ?? []),
    ...{ round, roundBy: by, roundAt: at, changedSince },
    stories: stories.value.map((story) => ({ ...cardOfStory(story, weights.get(story.id) ?? 0), restPageId: story.restPageId })),
    notices: notices.value.length,
    seal: await sealOf(db, page.id),
  });
}

/** How much there is to remark about a page, and how much of its copy does not fit. */
export function remarked(remarks: readonly Remark[]): Pick<PageCard, 'remarks' | 'overset'> {
  const over = remarks.filter((remark) => remark.kind === 'overset');
  const sum = (of: (remark: Remark) => number) => over.reduce((total, remark) => total + of(remark), 0);
  return { remarks: remarks.length, overset: { lines: sum(({ lines }) => lines), characters: sum(({ characters }) => characters) } };
}
