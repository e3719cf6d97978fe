import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Faces } from '../../electron/faces/open.ts';
import { squares } from '../../shared/face/squares.ts';
import { Composer } from '../../shared/line/composer.ts';
import { fit as copyfit, type Fit } from '../../shared/makeup/fit.ts';
import { applyMove } from '../../shared/makeup/moves/apply.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import { choosePlan, type MadePage, makePage, type PageOrder } from '../../shared/pipeline.ts';
import { overlap, within } from '../../shared/sheet/rect.ts';
import type { Story, StoryElement } from '../../shared/story/story.ts';
import { block, picture } from '../support/copy.ts';
import { houseFaces, orderFor, rawPages, readPage } from '../support/made.ts';

/** An order with a plan that was made for it, or for a longer or a shorter story: exact, under or over. */
interface Drawn {
  readonly order: PageOrder;
  readonly plan: Plan;
}

const whiteOf = (made: MadePage): number => made.remarks.reduce((sum, { kind, lines }) => sum + (kind === 'hole' ? lines : 0), 0);

/** Lines of each hole that text follows. */
function innerHoles(made: MadePage): readonly number[] {
  const last = made.frames.findLast(({ kind, lines }) => kind === 'text' && lines > 0)?.id ?? '';
  const number = (id: string): number => Number(id.replace('s1-text-', ''));
  return made.remarks.flatMap(({ kind, frame, lines }) =>
    kind === 'hole' && (made.overset.lines > 0 || number(frame) < number(last)) ? [lines] : [],
  );
}

/** Everything on the page in its type area, nothing upon another thing. */
function expectSound(made: MadePage, what: string): void {
  const frames = made.frames.filter(({ kind }) => kind !== 'folio');
  frames.forEach((frame, i) => {
    expect([what, frame.id, within(frame.rect, made.typeArea)]).toEqual([what, frame.id, true]);
    for (const other of frames.slice(i + 1)) expect([what, frame.id, other.id, overlap(frame.rect, other.rect)].at(-1)).toBe(false);
  });
}

/** Carries out every move that copyfit offers and makes the page: it fits as promised, and is no worse a page. Answers how many there were. */
function expectKept({ order, plan }: Drawn, composer: Composer): Fit {
  const before = makePage({ ...order, plan }, composer);
  const found = copyfit(order, plan, composer);
  const [story] = found.stories;
  expect(story!.over).toEqual(before.overset);
  expect(story!.under.lines).toBe(whiteOf(before));
  for (const { move, gain, over, under } of found.moves) {
    const what = JSON.stringify(move);
    const done = applyMove(order, plan, move)!;
    const made = makePage({ ...done.order, plan: done.plan }, composer);
    expect([what, made.overset]).toEqual([what, over]);
    expect([what, whiteOf(made)]).toEqual([what, under.lines]);
    expect([what, under.lines - over.lines - (whiteOf(before) - before.overset.lines)]).toEqual([what, gain]);
    if (story!.over.lines > 0) expect(over.lines).toBeLessThan(story!.over.lines);
    else if (story!.under.lines > 0) expect(gain).toBeLessThan(0);
    for (const hole of innerHoles(made)) expect(hole).toBeLessThanOrEqual(Math.max(2, ...innerHoles(before)));
    expectSound(made, what);
    const strained = (page: MadePage): number =>
      page.remarks.filter(({ kind, frame }) => frame.startsWith('s1-text') && (kind === 'stretched' || kind === 'forced-break')).length;
    if (move.kind === 'pull-in' || move.kind === 'let-out') expect(strained(made)).toBeLessThanOrEqual(strained(before));
  }
  return found;
}

const letter = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...'一二三四五天地人和日月山川风雨'.split('')) },
  { weight: 1, arbitrary: fc.constantFrom(...'，，，。。：；！？“”《》——……、10km3.5%A'.split('')) },
);
const words = fc.array(letter, { minLength: 3, maxLength: 220, size: 'max' }).map((all) => all.join(''));
const element: fc.Arbitrary<StoryElement> = fc.oneof(
  { weight: 10, arbitrary: words.map((text) => block('paragraph', text)) },
  { weight: 1, arbitrary: words.map((text) => block('subhead', text.slice(0, 12))) },
  { weight: 1, arbitrary: words.map((text) => picture(text.slice(0, 40))) },
);
const drawn: fc.Arbitrary<Drawn> = fc
  .tuple(
    words,
    fc.array(element, { minLength: 5, maxLength: 70, size: 'max' }),
    fc.constantFrom('broadsheet' as const, 'tabloid' as const),
    fc.integer({ min: -3, max: 3 }),
  )
  .map(([headline, body, sheet, more]) => {
    const story: Story = [block('headline', headline.slice(0, 40)), ...body];
    const paragraphs = body.filter(({ type }) => type === 'paragraph');
    const order: PageOrder = { ...orderFor({ ...empty, story }, sheet) };
    const given = withStory(order, more > 0 ? [...story, ...paragraphs.slice(0, more)] : shorter(story, -more));
    return { order: given, plan: choosePlan(order, new Composer(squares)) };
  });

const empty = readPage(rawPages[0]![1]);

const withStory = (order: PageOrder, story: Story): PageOrder => ({ ...order, stories: [{ id: 'story', story }] });

/** A story without its last paragraphs. */
function shorter(story: Story, fewer: number): Story {
  const paragraphs = story.flatMap(({ type }, i) => (type === 'paragraph' ? [i] : []));
  const gone = new Set(fewer === 0 ? [] : paragraphs.slice(-fewer));
  return story.filter((_, i) => !gone.has(i));
}

describe('laws of copyfit', () => {
  test('on drawn pages every move gives exactly what it promises and leaves the page sound', { timeout: 60_000 }, () => {
    const seen = new Set<string>();
    for (const one of fc.sample(drawn, { seed: 20200303, numRuns: 30 }))
      for (const { move } of expectKept({ ...one, order: { ...one.order, notices: [] } }, new Composer(squares)).moves) seen.add(move.kind);
    expect([...seen].sort()).toEqual([
      'cut',
      'filler-add',
      'filler-drop',
      'filler-height',
      'head-lines',
      'headline',
      'let-out',
      'picture-drop',
      'picture-height',
      'picture-width',
      'pull-in',
      'subhead-white',
    ]);
  });

  test('asking twice gives the same answer, and a move taken after another gives its gain too', () => {
    for (const { order, plan } of fc.sample(drawn, { seed: 3, numRuns: 8 })) {
      const composer = new Composer(squares);
      let job = { order, plan };
      for (let step = 0; step < 6; step++) {
        const found = copyfit(job.order, job.plan, composer);
        expect(copyfit(job.order, job.plan, new Composer(squares))).toEqual(found);
        const offer = found.moves[step % 3];
        if (offer === undefined) break;
        job = applyMove(job.order, job.plan, offer.move)!;
        expect(copyfit(job.order, job.plan, composer).stories[0]).toMatchObject({ over: offer.over, under: offer.under });
      }
      expectSound(makePage({ ...job.order, plan: job.plan }, composer), 'after six moves');
    }
  });
});

describe.each(rawPages)('copyfit of the %s page', (_name, path) => {
  let faces: Faces;
  let order: PageOrder;
  let plan: Plan;
  beforeAll(async () => {
    faces = await houseFaces();
    order = orderFor(readPage(path));
    plan = choosePlan(order, new Composer(faces.shaper));
  });
  afterAll(() => faces.close());

  test('as it is made it fits, and every move gives exactly what it promises', () => {
    const { stories, moves } = expectKept({ order, plan }, new Composer(faces.shaper));
    expect(stories[0]).toMatchObject({ over: { lines: 0, characters: 0 }, under: { lines: 0, characters: 0 } });
    expect(moves.some(({ gain }) => gain === 1)).toBe(true);
    expect(moves.some(({ gain }) => gain === -1)).toBe(true);
  });

  test('with a paragraph more or fewer too; some move or moves bring it all in', () => {
    const paragraph = order.stories[0]!.story.find(({ type }) => type === 'paragraph')!;
    const composer = new Composer(faces.shaper);
    const over = expectKept({ order: withStory(order, [...order.stories[0]!.story, paragraph]), plan }, composer);
    expect(over.stories[0]!.over.lines).toBeGreaterThan(0);
    expect(over.moves.some((offer) => offer.over.lines === 0)).toBe(true);
    const under = expectKept({ order: withStory(order, shorter(order.stories[0]!.story, 1)), plan }, composer);
    expect(under.stories[0]!.under.lines).toBeGreaterThan(0);
    expect(under.moves.length).toBeGreaterThan(0);
  });
});
