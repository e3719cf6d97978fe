import type { Desk, Output } from '../../shared/api/contract.ts';
import { effectivePpi } from '../../shared/makeup/edit/ppi.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import { done, failed } from '../../shared/result.ts';
import { columnsWidth, gridOf } from '../../shared/sheet/grid.ts';
import { sheets } from '../../shared/sheet/sheets.ts';
import type { Story } from '../../shared/story/story.ts';
import { loadPage, type StoredPage } from '../store/page.ts';
import { listPhotos, loadPhoto, type StoredPhoto } from '../store/photo.ts';
import { storiesWithPhoto } from '../store/place.ts';
import type { Reading, Store } from '../store/store.ts';
import { changeStory, loadStories, loadStory, type StoredStory } from '../store/story.ts';
import { headlineOf } from './story.ts';

type Use = Output<'photo.list'>[number]['uses'][number];

/** Answers `photo.list` and `photo.place`. */
export function photoUseCalls(store: Store): Pick<Desk, 'photo.list' | 'photo.place'> {
  return {
    'photo.list': ({ limit }) =>
      store.read(async (db) => {
        const photos = await listPhotos(db, limit ?? 500);
        const stories = await loadStoriesWithPhotos(db);
        return done(
          photos.map(({ mime: _, ...photo }) => ({
            ...photo,
            uses: stories.flatMap((one) => useOf(photo, one)),
          })),
        );
      }),
    'photo.place': ({ photo, pageId }) =>
      store.write('photo.place', async (db) => {
        const kept = await loadPhoto(db, photo);
        if (!kept.ok) return kept;
        const stories = await loadStories(db, pageId);
        if (!stories.ok) return stories;
        const wanting = stories.value.find(({ story }) => story.some((element) => element.type === 'picture' && element.photo === ''));
        const target = wanting ?? stories.value[0];
        if (target === undefined) return failed({ kind: 'missing', subject: 'story', id: pageId });
        const changed = await changeStory(db, target.id, target.rowVersion, withPhoto(target.story, photo));
        return changed.ok ? done({ storyId: target.id, rowVersion: changed.value }) : changed;
      }),
  };
}

/** A story with a photo in its first picture that wants one, or in a new picture at its end. */
export function withPhoto(story: Story, photo: string): Story {
  const at = story.findIndex((element) => element.type === 'picture' && element.photo === '');
  if (at >= 0) return story.map((element, i) => (i === at && element.type === 'picture' ? { ...element, photo } : element));
  const words = (type: 'caption' | 'credit') => ({ type, children: [{ text: '' }] }) as const;
  return [...story, { type: 'picture', photo, children: [words('caption'), words('credit')] }];
}

interface StoryOnPage extends StoredStory {
  readonly page: StoredPage | null;
}

async function loadStoriesWithPhotos(db: Reading): Promise<readonly StoryOnPage[]> {
  const found: StoryOnPage[] = [];
  for (const id of await storiesWithPhoto(db)) {
    const story = await loadStory(db, id);
    if (!story.ok) continue;
    const page = story.value.pageId === null ? null : await loadPage(db, story.value.pageId);
    found.push({ ...story.value, page: page?.ok === true ? page.value : null });
  }
  return found;
}

function useOf(photo: StoredPhoto | Omit<StoredPhoto, 'mime'>, { id, story, page }: StoryOnPage): readonly Use[] {
  return story
    .filter((element) => element.type === 'picture')
    .flatMap((picture, index): Use[] => {
      if (picture.photo !== photo.id) return [];
      const ppi = page?.plan == null ? null : ppiOf(photo, page.plan, id, index);
      return [{ storyId: id, headline: headlineOf(story), pageId: page?.id ?? null, pageNumber: page?.number ?? null, ppi }];
    });
}

/** Pixels an inch of a photo at its place on a page: it fills its rectangle, so the side that is stretched more decides. Null where the plan has no place for it. */
function ppiOf(photo: Pick<StoredPhoto, 'width' | 'height'>, plan: Plan, storyId: string, index: number): number | null {
  const place = plan.stories.find(({ story }) => story === storyId)?.pictures.find(({ picture }) => picture === index);
  if (place === undefined) return null;
  const grid = gridOf(sheets[plan.sheet], plan.line);
  return effectivePpi(photo, { width: columnsWidth(grid, place.cells.width), height: place.imageLines * grid.line }, place.crop);
}
