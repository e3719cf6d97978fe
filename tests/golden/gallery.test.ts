import { afterAll, expect, test } from 'vitest';
import { outlineOf } from '../../build/gallery/outline.ts';
import { galleryPages } from '../../build/gallery/pages.ts';
import { Composer } from '../../shared/line/composer.ts';
import { fit } from '../../shared/makeup/fit.ts';
import { applyMove } from '../../shared/makeup/moves/apply.ts';
import type { StoryPlan } from '../../shared/makeup/plan.ts';
import { makePage } from '../../shared/pipeline.ts';
import type { Cells } from '../../shared/sheet/grid.ts';
import { houseFaces } from '../support/made.ts';

// `npm run golden` writes these files anew, `npm run gallery` draws the pages: look at those that changed.
const faces = await houseFaces();
afterAll(() => faces.close());

/** True when text or another picture ends where a picture begins. */
const isUnder = ({ column, width, line }: Cells, { legs, pictures }: StoryPlan): boolean => {
  const ends = [
    ...legs.map((leg) => ({ column: leg.column, width: leg.width ?? 1, foot: leg.to })),
    ...pictures.map(({ cells }) => ({ ...cells, foot: cells.line + cells.lines })),
  ];
  return ends.some((end) => end.foot === line && end.column < column + width && column < end.column + end.width);
};

test.each(galleryPages())('$name', { timeout: 60_000 }, async ({ name, make }) => {
  const made = make(new Composer(faces.shaper));
  // White above a picture parts it from what is there: without, it would stand lower than what is beside it.
  for (const place of made.plan.stories)
    for (const { picture, cells, whiteAbove } of place.pictures)
      if (whiteAbove > 0) expect(isUnder(cells, place), `picture ${picture} of ${place.story}`).toBe(true);
  await expect(`${name}\n${outlineOf(made)}`).toMatchFileSnapshot(`gallery/${name.slice(0, 2)}.txt`);
});

const withOrder = galleryPages().flatMap(({ name, order }) => (order === undefined ? [] : [{ name, order }]));

test.each(withOrder)('$name: every move that copyfit offers gives what it promises, to its story alone', { timeout: 60_000 }, ({ order }) => {
  const composer = new Composer(faces.shaper);
  const given = order(composer);
  const { plan } = makePage(given, composer);
  const { stories, moves } = fit(given, plan, composer);
  expect(moves.length).toBeGreaterThan(0);
  for (const { move, over, under } of moves) {
    const done = applyMove(given, plan, move)!;
    const promised = stories.map((told) => (told.id === move.story ? { ...told, over, under } : told));
    expect([move, fit(done.order, done.plan, composer).stories]).toEqual([move, promised]);
  }
});
