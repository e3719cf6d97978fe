import type { Byline, Picture, Story, StoryElement } from '../story/story.ts';
import type { Change, Doubt, Join } from './change.ts';
import { excerpt, firstLine, gathered, type Passage } from './passage.ts';
import { type BodyPart, readBody } from './read-body.ts';
import { readByline } from './read-byline.ts';
import { gistAbove, type HeadMatter, readHead } from './read-head.ts';
import { rejoin } from './rejoin.ts';
import { blockOf, pictureOf, type Settled, settle, settleByline, settleCaption } from './settle.ts';
import { opensNews } from './tell-notice.ts';

/** The story read from its passages, each passage as it was settled, and what was joined or uncertain. */
export interface ReadStory {
  readonly story: Story;
  readonly settled: readonly Settled[];
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
  readonly joins: readonly Join[];
}

interface Writing {
  readonly elements: StoryElement[];
  readonly settled: Settled[];
  readonly changes: Change[];
  readonly doubts: Doubt[];
}

function keep(writing: Writing, settled: Settled): string {
  writing.settled.push(settled);
  for (const doubt of settled.doubts) writing.doubts.push(doubt);
  return settled.text;
}

const write = (writing: Writing, type: 'kicker' | 'headline' | 'deck' | 'lead' | 'paragraph' | 'subhead', passage: Passage): void => {
  const setting = type === 'lead' || type === 'paragraph' ? 'body' : 'display';
  writing.elements.push(blockOf(type, keep(writing, settle(passage, setting))));
};

/** Several lines as one passage; the joining is recorded. */
function together(writing: Writing, lines: readonly Passage[], glue: string): Passage | undefined {
  const [first, ...rest] = lines;
  if (first === undefined || rest.length === 0) return first;
  const words = lines.map((line) => line.text);
  writing.changes.push({ kind: 'join', line: firstLine(first), before: words.join('\n'), after: words.join(glue) });
  return gathered(
    first,
    rest.map((passage) => ({ passage, glue })),
  );
}

function writeHead(writing: Writing, head: HeadMatter): void {
  if (head.kicker !== undefined) write(writing, 'kicker', head.kicker);
  const headline = together(writing, head.headline, '\u3000');
  if (headline !== undefined) write(writing, 'headline', headline);
  const deck = together(writing, head.deck, '');
  if (deck !== undefined) write(writing, 'deck', deck);
  else if (headline !== undefined) {
    writing.doubts.push({
      kind: 'headline',
      line: firstLine(headline),
      text: excerpt(headline.text),
      read: '主题（没有副题）',
      other: '主题与副题',
    });
  }
  for (const passage of head.bylines) writeBylines(writing, passage, readByline(passage.text) ?? []);
  for (const passage of head.captions) writePicture(writing, passage);
  for (const { passage, read, other } of head.unsure) {
    writing.doubts.push({ kind: 'headline', line: firstLine(passage), text: excerpt(passage.text), read, other });
  }
}

function writeBylines(writing: Writing, passage: Passage, bylines: readonly Byline[]): void {
  keep(writing, settleByline(passage, bylines));
  for (const byline of bylines) writing.elements.push(byline);
}

function writePicture(writing: Writing, passage: Passage): void {
  const { settled, caption, credit } = settleCaption(passage);
  keep(writing, settled);
  writing.elements.push(pictureOf(caption, credit));
}

/** A credit on a line of its own goes to the picture right before it, else it stands for a picture without a caption. */
function writeCredit(writing: Writing, passage: Passage): void {
  const { settled, credit } = settleCaption(passage);
  keep(writing, settled);
  const last = writing.elements.at(-1);
  if (last?.type === 'picture' && last.children[1].children[0]?.text === '') {
    const signed: Picture = { ...last, children: [last.children[0], blockOf('credit', credit)] };
    writing.elements[writing.elements.length - 1] = signed;
    return;
  }
  writing.elements.push(pictureOf('', credit));
  writing.doubts.push({ kind: 'caption', line: firstLine(passage), text: excerpt(passage.text), read: '摄影署名', other: '作者署名' });
}

function leadAt(parts: readonly BodyPart[]): number {
  const at = parts.findIndex((part) => part.role === 'paragraph');
  const subhead = parts.findIndex((part) => part.role === 'subhead');
  if (subhead >= 0) return at < subhead ? at : -1;
  return opensNews(parts[at]?.passage.text ?? '') ? at : -1;
}

function writeBody(writing: Writing, parts: readonly BodyPart[]): void {
  const lead = leadAt(parts);
  parts.forEach(({ role, passage }, i) => {
    if (role === 'caption') writePicture(writing, passage);
    else if (role === 'credit') writeCredit(writing, passage);
    else if (role === 'subhead') write(writing, 'subhead', passage);
    else write(writing, i === lead ? 'lead' : 'paragraph', passage);
  });
}

/** Reads more copy for a story that has its head: sub-heads, captions and paragraphs, none of it a headline. Nothing is left out. */
export function readCopy(passages: readonly Passage[]): ReadStory {
  const writing: Writing = { elements: [], settled: [], changes: [], doubts: [] };
  return readOn(writing, passages);
}

/**
 * Reads a story from its passages: kicker, headline, deck, bylines, then lead, paragraphs, sub-heads and pictures in the order of the copy. A sub-head
 * keeps its mark (■ and one blank), as it is printed. Nothing is left out: every passage is in `settled`.
 */
export function readStory(passages: readonly Passage[]): ReadStory {
  const writing: Writing = { elements: [], settled: [], changes: [], doubts: [] };
  const gist = gistAbove(passages);
  const head = readHead(passages.slice(gist));
  const body = [...passages.slice(0, gist), ...passages.slice(gist + head.count)];
  const signatures = head.bylines.length === 0 ? signaturesBelow(body) : [];
  writeHead(writing, { ...head, bylines: [...head.bylines, ...signatures] });
  const first = passages[gist];
  if (head.headline.length === 0 && first !== undefined) {
    writing.doubts.push({ kind: 'headline', line: firstLine(first), text: excerpt(first.text), read: '没有标题', other: '标题' });
  }
  const isVerse = [head.kicker, ...head.headline].some((title) => /^【?诗(?:歌|词|苑)/.test(title?.text ?? ''));
  return readOn(writing, body.slice(0, body.length - signatures.length), isVerse);
}

/** The authors named at the very end of a story that names none under its title: 记者 | 黄丽. In brackets they belong to the last paragraph. */
function signaturesBelow(passages: readonly Passage[]): readonly Passage[] {
  const from = passages.findLastIndex(({ text }) => /[（(]/.test(text) || !readByline(text)?.some(({ title }) => title !== '')) + 1;
  return from > 0 ? passages.slice(from) : [];
}

/** Reads the body and puts everything together. */
function readOn(writing: Writing, passages: readonly Passage[], isVerse = false): ReadStory {
  const body = readBody(passages, isVerse);
  const { parts, joins, changes, doubts } = rejoin(body.parts);
  writeBody(writing, parts);
  return {
    story: writing.elements,
    settled: writing.settled,
    changes: [...writing.changes, ...changes],
    doubts: [...writing.doubts, ...body.doubts, ...doubts],
    joins,
  };
}
