import { expect, onTestFinished, test } from 'vitest';
import { proofOf } from '../../../shared/display/proof.ts';
import { changesBetween } from '../../../shared/display/proof-changes.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { makePage, type PageOrder } from '../../../shared/pipeline.ts';
import { isBody, type StoryElement, type StoryText, type TextBlock, textOf } from '../../../shared/story/story.ts';
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
  story!.copy.forEach(({ text }, paragraph) => {
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

test('on a real page words marked and a paragraph let out or drawn in are told, marks that print nothing are not', async () => {
  const { order, proof } = await sample();
  const before = proof(order);
  const told = (changed: PageOrder) =>
    changesBetween(before, proof(changed)).map(({ ways, text, faces }) => [ways, text?.type, text?.number, faces]);
  const withElement = (change: (element: StoryElement, at: number) => StoryElement): PageOrder => ({
    ...order,
    stories: order.stories.map(({ story, ...others }, i) => ({ ...others, story: i === 0 ? story.map(change) : story })),
  });
  const marked =
    (type: StoryElement['type'], mark: Omit<StoryText, 'text'>) =>
    (element: StoryElement): StoryElement =>
      element.type !== type || element.type === 'picture'
        ? element
        : ({ ...element, children: [{ text: textOf(element), ...mark }] } as StoryElement);
  const { story } = order.stories[0]!;
  const [subheads, captions] = ['subhead', 'picture'].map((type) => story.filter((element) => element.type === type).length);
  expect([subheads! > 0, captions! > 0]).toEqual([true, true]);

  const headline = textOf(story.find(({ type }) => type === 'headline') as TextBlock);
  expect(told(withElement(marked('headline', { kai: true })))).toEqual([
    [['face'], 'headline', null, [{ words: headline, was: 'song-heavy', is: 'kai' }]],
  ]);
  expect(told(withElement(marked('subhead', { kai: true })))).toHaveLength(subheads!);
  // A sub-head is bold already, and bylines and captions are set without marks.
  expect(told(withElement(marked('subhead', { bold: true })))).toEqual([]);
  expect(told(withElement(marked('byline', { bold: true })))).toEqual([]);

  const plan = order.plan!;
  const body = proof(order).stories[0]!;
  const ways = body.copy.flatMap((_, i) => {
    const element = story.findIndex((one) => isBody(one) && textOf(one) === body.copy[i]!.text);
    const [place] = plan.stories;
    return (['tight', 'loose', 'fitted'] as const).flatMap((asked) => {
      const { tight: _, loose: __, fitted: ___, ...bare } = place!;
      const own = proof({ ...order, plan: { ...plan, stories: [bare, ...plan.stories.slice(1)] } });
      const other = proof({ ...order, plan: { ...plan, stories: [{ ...bare, [asked]: [element] }, ...plan.stories.slice(1)] } });
      return changesBetween(own, other).flatMap((change) => (change.text?.number === body.copy[i]!.number ? change.ways : []));
    });
  });
  expect(new Set(ways)).toEqual(new Set(['tighter', 'looser', 'fitted']));
});
