import { expect, test } from 'vitest';
import { dump, dumpTags } from '../../shared/display/dump.ts';
import { houseFaces, pageOf, readPage, sampleInput } from '../support/made.ts';

// `npm run golden` writes these files anew; the difference that git shows is the review.
test('the sample page, order by order', async () => {
  const faces = await houseFaces();
  const made = pageOf(readPage(sampleInput), faces);
  await expect(dump(made.list)).toMatchFileSnapshot('sample.page.txt');
  await expect(dumpTags(made.list)).toMatchFileSnapshot('sample.tags.txt');
  await expect(`${JSON.stringify(made.plan, null, 1)}\n`).toMatchFileSnapshot('sample.plan.json');
  faces.close();
});
