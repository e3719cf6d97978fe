import type { PageOrder } from '../../shared/pipeline.ts';
import { galleryNotices, galleryStories, withPictures } from '../gallery/copy.ts';
import { galleryPhotos } from '../gallery/photos.ts';

/** The gallery's page of a lead, four stories, six pictures and nineteen notices: what make-up is timed on. */
export function fiveStories(): Pick<PageOrder, 'stories' | 'photos' | 'notices'> {
  const stories = galleryStories();
  const wanted = [
    ['河', 3],
    ['万亩早', 1],
    ['五月第', 1],
    ['城北水', 1],
    ['新学期', 0],
  ] as const;
  let photo = 0;
  return {
    stories: wanted.map(([words, pictures], i) => {
      const story = withPictures(stories.get(words) ?? [], pictures, photo);
      photo += pictures;
      return { id: `story-${i + 1}`, story };
    }),
    photos: galleryPhotos,
    notices: galleryNotices()
      .slice(0, 19)
      .map((notice, i) => ({ ...notice, id: `notice-${i + 1}` })),
  };
}
