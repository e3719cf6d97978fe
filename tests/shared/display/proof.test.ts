import { expect, onTestFinished, test } from 'vitest';
import { proofOf } from '../../../shared/display/proof.ts';
import { changesBetween } from '../../../shared/display/proof-changes.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { makePage, type PageOrder } from '../../../shared/pipeline.ts';
import { houseFaces, orderFor, readPage, sampleInput } from '../../support/made.ts';

/** The sample's order by its plan, and what makes a proof of an order like it. */
async function sample() {
  const faces = await houseFaces();
  onTestFinished(() => faces.close());
  const composer = new Composer(faces.shaper);
  const free = orderFor(readPage(sampleInput));
  const order: PageOrder = { ...free, plan: makePage(free, composer).plan };
  return { order, proof: (changed: PageOrder) => proofOf(changed, makePage(changed, composer)) };
}

test('the runs of a proof hold the copy without a gap, each in a leg of its story', async () => {
  const { order, proof } = await sample();
  const { frames, stories } = proof(order);
  const [story] = stories;
  story!.copy.forEach((text, paragraph) => {
    const runs = story!.runs.filter((run) => run.paragraph === paragraph);
    let reached = 0;
    for (const { from, to } of runs) {
      expect(from).toBe(reached);
      reached = to;
    }
    expect(text.slice(reached).trim()).toBe('');
  });
  const legs = frames.filter(({ kind }) => kind === 'text').map(({ rect }) => rect);
  const isHeld = (x: number, y: number) =>
    legs.some((leg) => x >= leg.x && x <= leg.x + leg.width && y >= leg.y && y <= leg.y + leg.height);
  for (const { rect } of story!.runs) expect(isHeld(rect.x + rect.width / 2, rect.y + rect.height / 2)).toBe(true);
});

test('of a real page only what was changed is told: nothing, a notice, words of the folio, a story put before the others', async () => {
  const { order, proof } = await sample();
  const before = proof(order);
  const told = (changed: PageOrder) => changesBetween(before, proof(changed)).map(({ kind, ways, edit }) => [kind, ways, edit]);
  expect(told(structuredClone(order))).toEqual([]);
  expect(told({ ...order, notices: order.notices.slice(1) })).toEqual([['notice', ['gone'], undefined]]);
  expect(told({ ...order, folio: { ...order.folio, section: '要闻' } })).toEqual([['folio', ['text'], { out: '专题', into: '要闻' }]]);
  const plan = order.plan!;
  const brief = { story: 'brief', head: null, subheadWhite: 1, legs: [{ column: 0, from: 90, to: 92 }], pictures: [] };
  const added: PageOrder = {
    ...order,
    stories: [{ id: 'brief', story: [{ type: 'paragraph', children: [{ text: '河街通车了。' }] }] }, ...order.stories],
    plan: { ...plan, stories: [brief, ...plan.stories] },
  };
  expect(told(added)).toEqual([['story', ['new'], undefined]]);
});
