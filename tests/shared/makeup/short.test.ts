import { afterAll, expect, test } from 'vitest';
import { galleryNotices, galleryStories, withPictures } from '../../../build/gallery/copy.ts';
import { galleryPhotos } from '../../../build/gallery/photos.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { makePage, type PageOrder, proposeFor } from '../../../shared/pipeline.ts';
import { houseFaces } from '../../support/made.ts';
import { deepestWhite, pageMap } from '../../support/page-map.ts';

// Two or three stories of 100 to 350 characters for a whole broadsheet page: far too little, and yet a page.
const faces = await houseFaces();
afterAll(() => faces.close());

const stories = galleryStories();
const orderOf = (names: readonly (readonly [string, number])[]): PageOrder => {
  let photo = 0;
  return {
    sheet: 'broadsheet',
    folio: { paper: '青禾日报', date: '2024-05-10', pageNo: 3, section: '要闻', editors: '' },
    stories: names.map(([name, pictures], i) => {
      const story = withPictures(stories.get(name)!, pictures, photo);
      photo += pictures;
      return { id: `story-${i + 1}`, story };
    }),
    notices: galleryNotices()
      .slice(0, 10)
      .map((notice, i) => ({ ...notice, id: `notice-${i}` })),
    photos: galleryPhotos,
  };
};

test.each([
  [
    'a short lead with two pictures',
    [
      ['新学期', 2],
      ['老电影', 0],
    ],
  ],
  [
    'three short ones, two with a picture',
    [
      ['城北水', 0],
      ['五月用', 1],
      ['周末音', 1],
    ],
  ],
] as const)('%s on a page far too large: every picture stands, and no column is left white', (_name, names) => {
  const { plan, unfit } = proposeFor(orderOf(names), new Composer(faces.shaper))[0]!;
  expect(unfit.filter(({ kind }) => kind === 'pictures-dropped')).toEqual([]);
  expect(deepestWhite(pageMap(plan))).toBeLessThanOrEqual(2);
  const holes = makePage({ ...orderOf(names), plan }, new Composer(faces.shaper)).remarks.filter(({ kind }) => kind === 'hole');
  for (const { lines } of holes) expect(lines).toBeLessThanOrEqual(2);
});
