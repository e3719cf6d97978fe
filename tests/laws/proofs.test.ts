import { expect, test } from 'vitest';
import { type FacedText, facesBetween } from '../../shared/display/copy-faces.ts';
import { type ProofPage, proofOf } from '../../shared/display/proof.ts';
import { changesBetween, type ProofChange, type ProofWay } from '../../shared/display/proof-changes.ts';
import type { FaceName } from '../../shared/face/face.ts';
import { squares } from '../../shared/face/squares.ts';
import { Composer } from '../../shared/line/composer.ts';
import type { Span } from '../../shared/line/paragraph.ts';
import { makePage, type PageOrder } from '../../shared/pipeline.ts';
import type { Story, StoryText } from '../../shared/story/story.ts';
import { type Draw, drawFrom } from '../support/hostile.ts';
import { hostileOrder } from '../support/hostile-page.ts';

// DRAWS=20000 npm test -- tests/laws/proofs holds the laws against that many; FROM=… begins with other pages.
const draws = Number(process.env.DRAWS ?? 200);
const from = Number(process.env.FROM ?? 0);

const letters = [...'红旗渠水长流，　😀'];
const faces: readonly FaceName[] = ['song', 'hei-bold', 'kai'];

function facedText(draw: Draw, text: string): FacedText {
  const marked: Span[] = [];
  let at = 0;
  for (const one of text) {
    const face = faces[draw(3)]!;
    if (face !== 'song') marked.push({ from: at, to: at + one.length, face });
    at += one.length;
  }
  return { text, face: 'song', marked };
}

const drawnText = (draw: Draw): string => Array.from({ length: draw(12) }, () => letters[draw(letters.length)]!).join('');

const faceAt = ({ face, marked }: FacedText, at: number): FaceName => marked.find(({ from, to }) => at >= from && at < to)?.face ?? face;

test(`${draws} pairs of texts: other faces are told where letters kept have them and nowhere else, and the mirror when the texts are swapped`, () => {
  const draw = drawFrom(from);
  for (let i = 0; i < draws; i++) {
    const text = drawnText(draw);
    const [one, other] = [facedText(draw, text), facedText(draw, draw(2) === 0 ? text : drawnText(draw))];
    const told = facesBetween(one, other);
    expect(facesBetween(other, one)).toEqual(
      told.map(({ was, is, before, after }) => ({ was: is, is: was, before: after, after: before })),
    );
    expect(facesBetween(one, one)).toEqual([]);
    for (const { was, is, before, after } of told) {
      expect(was).not.toBe(is);
      for (let at = before.from; at < before.to; at++) expect(faceAt(one, at)).toBe(was);
      for (let at = after.from; at < after.to; at++) expect(faceAt(other, at)).toBe(is);
    }
    if (other.text !== text) continue;
    for (let at = 0; at < text.length; at++) {
      if (text[at] === '　') continue;
      expect(told.some(({ before }) => at >= before.from && at < before.to)).toBe(faceAt(one, at) !== faceAt(other, at));
    }
  }
});

/** The order with some of its texts marked otherwise, some paragraphs made sub-heads and the other way round, and others set otherwise in their lines. */
const setOtherwise = (order: PageOrder, draw: Draw): PageOrder => ({
  ...order,
  stories: order.stories.map(({ story, ...others }) => ({ ...others, story: marked(story, draw) })),
  ...(order.plan && {
    plan: {
      ...order.plan,
      stories: order.plan.stories.map(({ tight = [], loose = [], ...place }) => ({
        ...place,
        tight: loose,
        loose: tight,
        fitted: Array.from({ length: draw(4) }, () => draw(10)),
      })),
    },
  }),
});

const marked = (story: Story, draw: Draw): Story =>
  story.map((element) => {
    if (element.type === 'picture' || element.type === 'byline' || draw(3) > 0) return element;
    const text = element.children.map((child) => child.text).join('');
    const half = draw(text.length + 1);
    const mark = [{}, { bold: true }, { kai: true }, { bold: true, kai: true }][draw(4)] as Omit<StoryText, 'text'>;
    const children = [{ text: text.slice(0, half) }, { text: text.slice(half), ...mark }];
    if (draw(4) > 0 || (element.type !== 'paragraph' && element.type !== 'subhead')) return { ...element, children };
    return { type: element.type === 'paragraph' ? 'subhead' : 'paragraph', children };
  });

const mirrorOf: Partial<Record<ProofWay, ProofWay>> = {
  tighter: 'looser',
  looser: 'tighter',
  fitted: 'unfitted',
  unfitted: 'fitted',
  'to-subhead': 'to-copy',
  'to-copy': 'to-subhead',
};

/** How texts are set otherwise; which texts of their story they are is counted by the later proof, so that it has no mirror. */
const inSetting = (changes: readonly ProofChange[]): readonly Omit<ProofChange, 'text'>[] =>
  changes.flatMap(({ text, ...change }) => (text === undefined ? [] : [change]));

const mirrored = ({ ways, faces: edits, before, after, ...change }: Omit<ProofChange, 'text'>): Omit<ProofChange, 'text'> => ({
  ...change,
  ways: ways.map((way) => mirrorOf[way] ?? way),
  ...(edits && { faces: edits.map(({ words, was, is }) => ({ words, was: is, is: was })) }),
  before: after,
  after: before,
});

test(`${draws} pages set otherwise in faces and lines: no round differs from itself, and rounds swapped tell the mirror`, {
  timeout: 120_000 + draws * 400,
}, () => {
  const composer = new Composer(squares);
  const proof = (order: PageOrder): ProofPage => proofOf(order, makePage(order, composer));
  const seen = new Set<ProofWay>();
  for (let seed = from; seed < from + draws; seed++) {
    const order = hostileOrder(seed);
    const [one, again, other] = [proof(order), proof(structuredClone(order)), proof(setOtherwise(order, drawFrom(seed)))];
    expect(changesBetween(one, again)).toEqual([]);
    const told = inSetting(changesBetween(one, other));
    expect(inSetting(changesBetween(other, one))).toEqual(told.map(mirrored));
    for (const { ways } of told) seen.add(ways[0]!);
  }
  // Each kind of change was drawn, or the law says nothing of it; the mirror of one that is rare was held against as well.
  for (const way of ['face', 'tighter', 'looser', 'fitted', 'to-subhead', 'to-copy'] as const) expect(seen).toContain(way);
});
