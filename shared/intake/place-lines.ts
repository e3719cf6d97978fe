import type { Notice } from '../notice/notice.ts';
import { type Story, type StoryElement, textOf } from '../story/story.ts';
import type { Change } from './change.ts';
import type { ReviewItem, Spot } from './review-item.ts';
import type { Settled } from './settle.ts';

/** Where the changes of an intake stand in what was read of it. */
export interface PlacedLines {
  readonly changes: readonly ReviewItem[];
  /** The changes that `changes` tells of. */
  readonly sources: readonly Change[];
  /** The element that an input line went into. */
  readonly elementOfLine: ReadonlyMap<number, number>;
  /** The notice that an input line went into. */
  readonly noticeOfLine: ReadonlyMap<number, number>;
}

interface Text {
  readonly in: Spot['in'];
  readonly index: number;
  readonly part: 0 | 1;
  readonly words: string;
}

/** Finds the changes of settled passages in the elements and notices made of them: both are in one order, and a change carries enough of the words around it to be found. */
export function traceElements(story: Story, settled: readonly Settled[], notices: readonly Notice[]): PlacedLines {
  const changes: ReviewItem[] = [];
  const sources: Change[] = [];
  const elementOfLine = new Map<number, number>();
  const noticeOfLine = new Map<number, number>();
  let [element, notice] = [0, 0];
  for (const one of settled) {
    const found = elementsOf(one, story, element);
    const texts = found.length > 0 ? found : noticesOf(one, notices, notice);
    for (const { in: where, index } of texts) {
      const ofLine = where === 'notices' ? noticeOfLine : elementOfLine;
      if (where === 'notices') notice = index;
      else element = index;
      for (const { line } of one.passage.seams) if (!ofLine.has(line)) ofLine.set(line, index);
    }
    place(one, texts, changes, sources);
  }
  return { changes, sources, elementOfLine, noticeOfLine };
}

const textsOf = (element: StoryElement, index: number): readonly Text[] =>
  element.type === 'picture'
    ? element.children.map((block, part): Text => ({ in: 'story', index, part: part as 0 | 1, words: textOf(block) }))
    : [{ in: 'story', index, part: 0, words: textOf(element) }];

/** The elements a passage became: one, a row of bylines, or a picture's parts. */
function elementsOf(settled: Settled, story: Story, from: number): readonly Text[] {
  for (let i = from; i < story.length; i++) {
    const element = story[i]!;
    if (element.type === 'byline') {
      const row: Text[] = [];
      for (let j = i; story[j]?.type === 'byline' && settled.text.includes(textsOf(story[j]!, j)[0]!.words); j++)
        row.push(...textsOf(story[j]!, j));
      if (row.length > 0) return row;
      continue;
    }
    const texts = textsOf(element, i).filter(({ words }) => words !== '');
    const whole = element.type !== 'picture' && texts[0]?.words === settled.text;
    const inside = element.type === 'picture' && texts.length > 0 && texts.every(({ words }) => settled.text.includes(words));
    if (whole || inside) return texts;
  }
  return [];
}

function noticesOf(settled: Settled, notices: readonly Notice[], from: number): readonly Text[] {
  const texts: Text[] = [];
  for (let i = from; i < notices.length; i++) {
    const words = notices[i]!.text;
    if (words.includes(settled.text)) return [{ in: 'notices', index: i, part: 0, words }];
    if (settled.text.includes(words)) texts.push({ in: 'notices', index: i, part: 0, words });
    else if (texts.length > 0) break;
  }
  return texts;
}

function place({ changes, text }: Settled, texts: readonly Text[], items: ReviewItem[], sources: Change[]): void {
  let [at, cursor] = [0, 0];
  const [only] = texts;
  if (only?.in === 'notices' && texts.length === 1) cursor = Math.max(0, only.words.indexOf(text));
  for (const change of changes) {
    sources.push(change);
    let spot: Spot | null = null;
    for (let i = at; i < texts.length && spot === null; i++) {
      const { words, ...where } = texts[i]!;
      const from = change.after === '' ? -1 : words.indexOf(change.after, i === at ? cursor : 0);
      if (from < 0) continue;
      spot = { ...where, from, to: from + change.after.length };
      [at, cursor] = [i, spot.to];
    }
    items.push({ ...change, spot, refusal: spot === null ? null : { kind: 'words' } });
  }
}
