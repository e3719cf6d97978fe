import { describe, expect, test } from 'vitest';
import type { ProofFrame, ProofPage, ProofStory } from '../../../shared/display/proof.ts';
import { changesBetween } from '../../../shared/display/proof-changes.ts';
import type { Rect } from '../../../shared/sheet/rect.ts';

const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });

const frame = (
  story: string | null,
  kind: ProofFrame['kind'],
  number: number | null,
  at: Rect,
  more: Partial<ProofFrame> = {},
): ProofFrame => ({
  key: `${story} ${kind} ${number}`,
  kind,
  story,
  number,
  rect: at,
  text: '',
  look: 'null',
  ...more,
});

/** Four lines of ten characters in two legs of two lines; each paragraph begins a line. */
const river: ProofStory = {
  id: 'river',
  headline: '河街新事',
  copy: ['街坊们都说，水清了。鱼也回来了。', '孩子们在河边放风筝。'],
  runs: [
    { paragraph: 0, from: 0, to: 10, rect: rect(0, 30, 100, 10) },
    { paragraph: 0, from: 10, to: 16, rect: rect(0, 40, 60, 10) },
    { paragraph: 1, from: 0, to: 10, rect: rect(110, 30, 100, 10) },
  ],
};

const [left, right] = [rect(0, 30, 100, 20), rect(110, 30, 100, 20)];
const head = frame('river', 'head', null, rect(0, 0, 210, 30), { text: '河街新事' });
const picture = frame('river', 'picture', 1, rect(220, 30, 100, 60), { text: 'photo-a' });
const caption = frame('river', 'caption', 1, rect(220, 90, 100, 10), { text: '河边' });
const notices = frame(null, 'notices', null, rect(0, 200, 100, 40));

const page: ProofPage = {
  frames: [head, frame('river', 'text', 1, left), frame('river', 'text', 2, right), picture, caption, notices],
  stories: [river],
  notices: [
    { id: 'n1', text: '遗失声明 遗失公章。', look: 'null', rects: [rect(0, 210, 100, 10)] },
    { id: 'n2', text: '遗失声明 遗失驾驶证。', look: 'null', rects: [rect(0, 220, 100, 10)] },
  ],
};

const withFrames = (change: (frame: ProofFrame) => ProofFrame): ProofPage => ({ ...page, frames: page.frames.map(change) });
const nowhere = { frames: [], lines: [] };

describe('what differs between two proofs', () => {
  test('nothing where nothing was changed', () => {
    expect(changesBetween(page, page)).toEqual([]);
    expect(changesBetween(page, structuredClone(page))).toEqual([]);
  });

  test('a text edited is told with its words, its lines and the leg they stand in', () => {
    const copy = ['街坊们都说，水净了。鱼也回来了。', river.copy[1]!];
    const after = { ...page, stories: [{ ...river, copy }] };
    expect(changesBetween(page, after)).toEqual([
      {
        kind: 'text',
        number: null,
        of: '河街新事',
        ways: ['text'],
        edit: { out: '清', into: '净' },
        before: { frames: [left], lines: [rect(0, 30, 100, 10)] },
        after: { frames: [left], lines: [rect(0, 30, 100, 10)] },
      },
    ]);
  });

  test('what is only pushed along by an edit before it is no change', () => {
    const copy = ['街坊们都说，河水真的清了。鱼也回来了。', river.copy[1]!];
    const runs = [
      { paragraph: 0, from: 0, to: 10, rect: rect(0, 30, 100, 10) },
      { paragraph: 0, from: 10, to: 19, rect: rect(0, 40, 90, 10) },
      { paragraph: 1, from: 0, to: 10, rect: rect(110, 40, 100, 10) },
    ];
    const changes = changesBetween(page, { ...page, stories: [{ ...river, copy, runs }] });
    expect(changes.map(({ edit }) => edit)).toEqual([{ out: '水', into: '河水真的' }]);
    // The four characters are the 7th to the 10th of the paragraph: all in its first line.
    expect(changes[0]?.after.lines).toEqual([rect(0, 30, 100, 10)]);
  });

  test('a paragraph taken out, and one put in, are each a change; copy that is not on the page has no place', () => {
    const taken = changesBetween(page, { ...page, stories: [{ ...river, copy: [river.copy[0]!] }] });
    expect(taken).toMatchObject([{ edit: { out: '孩子们在河边放风筝。', into: '' }, before: { frames: [right] }, after: nowhere }]);
    const over = changesBetween(page, { ...page, stories: [{ ...river, copy: [...river.copy, '桥也修好了。'] }] });
    expect(over).toMatchObject([{ edit: { out: '', into: '桥也修好了。' }, before: nowhere, after: nowhere }]);
  });

  test('a picture moved is told once, its caption goes with it; a size, a photo, a crop and words beside it are told too', () => {
    const moved = withFrames((one) =>
      one.kind === 'picture' || one.kind === 'caption' ? { ...one, rect: { ...one.rect, x: one.rect.x + 110 } } : one,
    );
    expect(changesBetween(page, moved)).toEqual([
      {
        kind: 'picture',
        number: 1,
        of: '河街新事',
        ways: ['moved'],
        before: { frames: [rect(220, 30, 100, 60)], lines: [] },
        after: { frames: [rect(330, 30, 100, 60)], lines: [] },
      },
    ]);
    const other = withFrames((one) => {
      if (one.kind === 'picture') return { ...one, rect: rect(220, 30, 100, 72), text: 'photo-b', look: '{"zoom":2000}' };
      return one.kind === 'caption' ? { ...one, rect: rect(220, 102, 100, 10), text: '桥边' } : one;
    });
    expect(changesBetween(page, other).map(({ kind, ways, edit }) => [kind, ways, edit])).toEqual([
      ['picture', ['resized', 'photo', 'look'], undefined],
      ['caption', ['moved', 'text'], { out: '河', into: '桥' }],
    ]);
  });

  test('a notice taken out is told; those that move up behind it are not', () => {
    const after = { ...page, notices: [{ ...page.notices[1]!, rects: [rect(0, 210, 100, 10)] }] };
    expect(changesBetween(page, after)).toEqual([
      {
        kind: 'notice',
        number: null,
        of: '遗失声明 遗失公章。',
        ways: ['gone'],
        before: { frames: [rect(0, 210, 100, 10)], lines: [] },
        after: nowhere,
      },
    ]);
    expect(changesBetween(after, page).map(({ ways, after: { frames } }) => [ways, frames])).toEqual([[['new'], [rect(0, 210, 100, 10)]]]);
  });

  test('a story added is one change with all its frames, though the numbers of the others change; taken out again it is gone', () => {
    const bridge: ProofStory = { id: 'bridge', headline: '桥通了', copy: ['桥通了。'], runs: [] };
    const [own, leg] = [rect(0, 100, 210, 20), rect(0, 120, 100, 20)];
    const frames = [frame('bridge', 'head', null, own), frame('bridge', 'text', 1, leg), ...page.frames];
    const after = { ...page, frames, stories: [bridge, river] };
    const told = { kind: 'story', number: null, of: '桥通了' };
    const place = { frames: [own, leg], lines: [] };
    expect(changesBetween(page, after)).toEqual([{ ...told, ways: ['new'], before: nowhere, after: place }]);
    expect(changesBetween(after, page)).toEqual([{ ...told, ways: ['gone'], before: place, after: nowhere }]);
  });

  test('a leg put on, a frame taken off and a box made smaller', () => {
    const third = frame('river', 'text', 3, rect(0, 60, 100, 20));
    const smaller = { ...notices, rect: rect(0, 200, 100, 20) };
    const after = { ...page, frames: [head, frame('river', 'text', 1, left), frame('river', 'text', 2, right), third, smaller] };
    expect(changesBetween(page, after).map(({ kind, number, ways }) => [kind, number, ways])).toEqual([
      ['text', 3, ['new']],
      ['picture', 1, ['gone']],
      ['notices', null, ['resized']],
    ]);
  });
});
