import { afterAll, expect, test } from 'vitest';
import { outlineOf } from '../../build/gallery/outline.ts';
import { galleryPages } from '../../build/gallery/pages.ts';
import { Composer } from '../../shared/line/composer.ts';
import { houseFaces } from '../support/made.ts';

// `npm run golden` writes these files anew, `npm run gallery` draws the pages: look at those that changed.
const faces = await houseFaces();
afterAll(() => faces.close());

test.each(galleryPages())('$name', { timeout: 60_000 }, async ({ name, make }) => {
  const made = make(new Composer(faces.shaper));
  await expect(`${name}\n${outlineOf(made)}`).toMatchFileSnapshot(`gallery/${name.slice(0, 2)}.txt`);
});
