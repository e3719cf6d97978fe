import { describe, expect, test } from 'vitest';
import type { ProofFrame, ProofPage, ProofStory, ProofText } from '../../../shared/display/proof.ts';
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

/** A paragraph as copy comes: nothing marked, its lines one after the other. */
const paragraph = (text: string, number: number, more: Partial<ProofText> = {}): ProofText => ({
  type: 'paragraph',
  number,
  text,
  face: 'song',
  marked: [],
  pace: null,
  ...more,
});

/** Four lines of ten characters in two legs of two lines; each paragraph begins a line. */
const river: ProofStory = {
  id: 'river',
  headline: '河街新事',
  head: [],
  copy: [paragraph('街坊们都说，水清了。鱼也回来了。', 1), paragraph('孩子们在河边放风筝。', 2)],
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
    const copy = [paragraph('街坊们都说，水净了。鱼也回来了。', 1), river.copy[1]!];
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
    const copy = [paragraph('街坊们都说，河水真的清了。鱼也回来了。', 1), river.copy[1]!];
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
    const over = changesBetween(page, { ...page, stories: [{ ...river, copy: [...river.copy, paragraph('桥也修好了。', 3)] }] });
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
    const bridge: ProofStory = { id: 'bridge', headline: '桥通了', head: [], copy: [paragraph('桥通了。', 1)], runs: [] };
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

describe('how copy is set', () => {
  const inLines: readonly Rect[] = river.runs.map((run) => run.rect);
  const told = (copy: readonly ProofText[], more: Partial<ProofStory> = {}) =>
    changesBetween(page, { ...page, stories: [{ ...river, copy, ...more }] });
  const bold = { from: 6, to: 9, face: 'hei-bold' } as const;

  test('words put into bold are told with their paragraph, and outlined with their lines on both pages', () => {
    const place = { frames: [left], lines: [inLines[0]!] };
    const change = {
      kind: 'text',
      number: null,
      of: '河街新事',
      ways: ['face'],
      text: { type: 'paragraph', number: 1 },
      before: place,
      after: place,
    };
    const marked = [{ ...river.copy[0]!, marked: [bold] }, river.copy[1]!];
    expect(told(marked)).toEqual([{ ...change, faces: [{ words: '水清了', was: 'song', is: 'hei-bold' }] }]);
    const after = { ...page, stories: [{ ...river, copy: marked }] };
    expect(changesBetween(after, page)).toEqual([{ ...change, faces: [{ words: '水清了', was: 'hei-bold', is: 'song' }] }]);
  });

  test('two stretches of a paragraph are one change, with the lines of both', () => {
    const marked = { ...river.copy[0]!, marked: [bold, { from: 12, to: 15, face: 'kai' } as const] };
    expect(told([marked, river.copy[1]!])).toMatchObject([
      {
        faces: [
          { words: '水清了', is: 'hei-bold' },
          { words: '回来了', is: 'kai' },
        ],
        after: { frames: [left], lines: inLines.slice(0, 2) },
      },
    ]);
  });

  test('a paragraph whose words changed as well is told once for the words, once for the face', () => {
    const edited = paragraph('街坊们都讲，水清了。鱼也回来了。', 1, { marked: [bold] });
    expect(told([edited, river.copy[1]!])).toMatchObject([
      { ways: ['text'], edit: { out: '说', into: '讲' } },
      { ways: ['face'], faces: [{ words: '水清了' }] },
    ]);
    // Bold that came with its words is no more than the words.
    const came = paragraph('街坊们都说，河水清了。鱼也回来了。', 1, { marked: [{ from: 6, to: 7, face: 'hei-bold' }] });
    expect(told([came, river.copy[1]!])).toMatchObject([{ ways: ['text'], edit: { out: '', into: '河' } }]);
  });

  test('a paragraph is counted as it stands in the later proof', () => {
    const copy = [paragraph('桥也修好了。', 1), { ...river.copy[0]!, number: 2 }, { ...river.copy[1]!, number: 3, marked: [bold] }];
    const runs = river.runs.map((run) => ({ ...run, paragraph: run.paragraph + 1 }));
    expect(told(copy, { runs })).toMatchObject([
      { ways: ['text'] },
      { ways: ['face'], text: { number: 3 }, before: { lines: [inLines[2]!] }, after: { lines: [inLines[2]!] } },
    ]);
  });

  /** The first paragraph on three lines. */
  const onThree = [
    { paragraph: 0, from: 0, to: 7, rect: rect(0, 30, 100, 10) },
    { paragraph: 0, from: 7, to: 14, rect: rect(0, 40, 100, 10) },
    { paragraph: 0, from: 14, to: 16, rect: rect(110, 30, 20, 10) },
  ];
  const paced = (pace: ProofText['pace']): readonly ProofText[] => [{ ...river.copy[0]!, pace }, river.copy[1]!];

  test('a paragraph let out is told with all its lines; drawn in again, the mirror', () => {
    const before = { frames: [left], lines: inLines.slice(0, 2) };
    const after = { frames: [left, right], lines: onThree.map((run) => run.rect) };
    const change = { kind: 'text', number: null, of: '河街新事', text: { type: 'paragraph', number: 1 } };
    expect(told(paced('loose'), { runs: onThree })).toEqual([{ ...change, ways: ['looser'], before, after }]);
    const other = { ...page, stories: [{ ...river, copy: paced('loose'), runs: onThree }] };
    expect(changesBetween(other, page)).toEqual([{ ...change, ways: ['tighter'], before: after, after: before }]);
  });

  test.each([
    ['tight', 'loose', 'looser'],
    ['fitted', 'tight', 'tighter'],
    [null, 'fitted', 'fitted'],
    ['fitted', null, 'unfitted'],
  ] as const)('from %s to %s it is %s', (was, is, way) => {
    const before = { ...page, stories: [{ ...river, copy: paced(was) }] };
    const after = { ...page, stories: [{ ...river, copy: paced(is), runs: onThree }] };
    expect(changesBetween(before, after).map(({ ways }) => ways)).toEqual([[way]]);
  });

  test('what was asked of lines that come out as they were is nothing; nor are lines that came out otherwise unasked', () => {
    expect(told(paced('tight'))).toEqual([]);
    // A run that begins in the middle of a line, bold words say, begins no line; nor is a line another for standing elsewhere.
    const parted = [{ ...river.runs[0]!, to: 4 }, { ...river.runs[0]!, from: 4, rect: rect(40, 30, 60, 10) }, ...river.runs.slice(1)];
    const moved = parted.map((run) => ({ ...run, rect: { ...run.rect, y: run.rect.y + 24 } }));
    expect(told(paced('tight'), { runs: moved })).toEqual([]);
    expect(told(river.copy, { runs: onThree })).toEqual([]);
  });

  test('a paragraph made a sub-head is told as that, not by its face', () => {
    const subhead = paragraph(river.copy[1]!.text, 1, { type: 'subhead', face: 'hei-bold' });
    expect(told([river.copy[0]!, subhead])).toMatchObject([
      { ways: ['to-subhead'], text: { type: 'subhead', number: 1 }, after: { lines: [inLines[2]!] } },
    ]);
    expect(told([paragraph(river.copy[0]!.text, 1, { type: 'lead' }), river.copy[1]!])).toEqual([]);
  });

  test('words marked in a head are told with its frame; a head that stands on neither page has nothing to show', () => {
    const deck = (...marked: ProofText['marked']): ProofText => ({
      ...paragraph('——老街的一天', 1),
      type: 'deck',
      number: null,
      face: 'kai',
      marked,
    });
    const withHead = (own: ProofText, frames = page.frames): ProofPage => ({ ...page, frames, stories: [{ ...river, head: [own] }] });
    const [plain, marked] = [deck(), deck({ from: 2, to: 4, face: 'hei-bold' })];
    expect(changesBetween(withHead(plain), withHead(marked))).toEqual([
      {
        kind: 'head',
        number: null,
        of: '河街新事',
        ways: ['face'],
        text: { type: 'deck', number: null },
        faces: [{ words: '老街', was: 'kai', is: 'hei-bold' }],
        before: { frames: [head.rect], lines: [] },
        after: { frames: [head.rect], lines: [] },
      },
    ]);
    const headless = page.frames.filter(({ kind }) => kind !== 'head');
    expect(changesBetween(withHead(plain, headless), withHead(marked, headless))).toEqual([]);
  });
});
