import { afterAll, expect, test } from 'vitest';
import { galleryNotices, galleryStories, withPictures } from '../../../build/gallery/copy.ts';
import { galleryPhotos } from '../../../build/gallery/photos.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { composeBlock } from '../../../shared/makeup/blocks/block.ts';
import { needOf } from '../../../shared/makeup/blocks/need.ts';
import { shortProposals } from '../../../shared/makeup/blocks/short.ts';
import { Stands } from '../../../shared/makeup/blocks/stands.ts';
import { makePage, type PageOrder, proposeFor } from '../../../shared/pipeline.ts';
import { gridOf } from '../../../shared/sheet/grid.ts';
import { points } from '../../../shared/sheet/length.ts';
import { sheets } from '../../../shared/sheet/sheets.ts';
import { storyOf } from '../../support/copy.ts';
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

test('a story of five lines beneath a headline over two columns stands in both of them, level, rather than in one and a line', () => {
  const grid = gridOf(sheets.tabloid, points(12));
  const [found] = shortProposals(grid, { top: 10, bottoms: [14, 14], leastLeg: 4 }, 5, []);
  expect(found!.legs).toEqual([
    { column: 0, from: 10, to: 13 },
    { column: 1, from: 10, to: 13 },
  ]);
  // Where one column holds it all, that is cheaper than two shallow ones.
  const deeper = shortProposals(grid, { top: 10, bottoms: [20, 20], leastLeg: 4 }, 5, []);
  expect(deeper.toSorted((a, b) => a.cost - b.cost)[0]!.legs).toEqual([{ column: 0, from: 10, to: 15 }]);
});

test('a block of a few lines more than one of its columns holds leaves no column white', () => {
  const grid = gridOf(sheets.tabloid, points(12));
  const composer = new Composer(faces.shaper);
  for (const length of [44, 50, 60, 70]) {
    const need = needOf(storyOf('第三条消息', [length]), 2, [], sheets.tabloid, grid, composer);
    const bottoms = [need.heads[2]![0]!.lines + 4, need.heads[2]![0]!.lines + 4];
    const region = { leaf: 2, column: 0, width: 2, top: 0, bottoms };
    const { over, filled, legs } = composeBlock(need, region, Number.MAX_SAFE_INTEGER, { grid, composer, stands: new Stands(grid) });
    const white = legs.map(({ to }, i) => bottoms[i]! - to);
    for (const { leg, lines } of filled.holes) white[leg]! += lines;
    expect([length, over, Math.max(...white) <= 2]).toEqual([length, 0, true]);
  }
});

test('three hundred characters and ten pictures make a picture page: no filler, every picture stands, the first one largest', () => {
  const [best] = proposeFor(orderOf([['周末音', 10]]), new Composer(faces.shaper));
  const { plan, unfit } = best!;
  expect([plan.fillers, unfit]).toEqual([[], []]);
  const areas = plan.stories[0]!.pictures.map(({ cells, imageLines }) => cells.width * imageLines);
  expect(areas).toHaveLength(10);
  expect(areas[0]).toBe(Math.max(...areas));
  expect(deepestWhite(pageMap(plan))).toBeLessThanOrEqual(3);
});
