import type { Kind } from '../notice/kinds/form.ts';
import type { Change, Doubt } from './change.ts';
import { excerpt, firstLine, type Passage } from './passage.ts';
import {
  isAddress,
  isCaseNumber,
  isClosing,
  isDateLine,
  isLoss,
  isUnderLine,
  mayContinue,
  type NoticeSign,
  noticeSign,
  opensStory,
} from './tell-notice.ts';
import { orderAt } from './tell-order.ts';

/** The copy divided: the passages of the story, and each notice as the passages it consists of. */
export interface Divided {
  readonly story: readonly Passage[];
  readonly notices: readonly (readonly Passage[])[];
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
}

interface Signed {
  readonly passage: Passage;
  readonly sign: NoticeSign;
  /** A line without a blank line before it, in copy that parts its notices by blank lines: it belongs to what is above. */
  readonly close: boolean;
}

type Block =
  | { readonly kind: 'copy'; readonly passages: Signed[] }
  | { readonly kind: 'notice'; readonly passages: Passage[]; readonly doubted: boolean }
  | { readonly kind: 'head'; readonly passage: Passage };

const doubtOn = (passage: Passage, read: string, other: string): Doubt => ({
  kind: 'notice',
  line: firstLine(passage),
  text: excerpt(passage.text),
  read,
  other,
});

/** Where the lines under a notice (signer, date, telephone) end, from `at` on. */
function endOfUnderLines(signed: readonly Signed[], at: number): number {
  let end = at;
  while (end < signed.length) {
    const line = signed[end];
    if (line === undefined || (line.sign !== 'other' && line.sign !== 'perhaps') || !isUnderLine(line.passage.text)) break;
    // An office may stand over its order as well as under a notice.
    if (line.passage.gap && orderAt(signed, end) !== undefined) break;
    end += 1;
    if (isDateLine(line.passage.text)) break;
  }
  return end;
}

/** How far ahead a date or signer is looked for when a paragraph does not itself read as a notice's, and the longest paragraph passed over. Chosen by eye. */
const AHEAD = 8;
const LONGEST_PASSED = 200;

/** Longest paragraph that belongs to a notice only because no blank line parts it from what is above. Chosen by eye. */
const LONGEST_CLOSE = 600;

const isHead = (line: Signed): boolean => line.sign === 'head' || line.sign === 'list-head';

/** Whether a date stands alone within the next lines, before another notice and not beyond a long paragraph. */
function dateAhead(signed: readonly Signed[], at: number): boolean {
  for (let i = at; i <= at + AHEAD; i += 1) {
    const line = signed[i];
    if (line === undefined || isHead(line) || line.passage.text.length > LONGEST_PASSED) return false;
    if (i > at && line.sign === 'item') return false;
    if (i > at && isDateLine(line.passage.text)) return true;
  }
  return false;
}

function continues(signed: readonly Signed[], at: number): boolean {
  const here = signed[at];
  if (here === undefined || isHead(here)) return false;
  const { text } = here.passage;
  if (here.close && text.length <= LONGEST_CLOSE && !isLoss(text) && !isClosing(signed[at - 1]?.passage.text ?? '')) return true;
  if (here.sign === 'item' || here.sign === 'titled') return false;
  return mayContinue(text) || dateAhead(signed, at);
}

/** Where the body of the notice under the head at `at` begins: below a case number and the name of the person called. */
function bodyAt(signed: readonly Signed[], at: number): number {
  let body = at + 1;
  for (let line = signed[body]; line !== undefined && body < at + 3; line = signed[++body]) {
    if (!isCaseNumber(line.passage.text) && !isAddress(line.passage.text)) break;
  }
  return body;
}

/** Whether what stands under a line that only ends as a head does bears it out: a notice by itself, or a date alone. */
function bearsOut(signed: readonly Signed[], at: number): boolean {
  if (dateAhead(signed, at + 1)) return true;
  for (let i = at + 1; i <= at + AHEAD; i += 1) {
    const line = signed[i];
    if (line === undefined || isHead(line) || (i > at + 1 && !line.close)) return false;
    if (line.sign === 'item' && !isLoss(line.passage.text)) return true;
  }
  return false;
}

/** Where the notice under the head at `at` ends: its body, then further paragraphs and the lines under it. At `at + 1` when nothing follows. */
function endOfHeaded(signed: readonly Signed[], at: number): number {
  const none = at + 1;
  let end = bodyAt(signed, at);
  const body = signed[end];
  if (body === undefined || isHead(body) || opensStory(body.passage.text)) return none;
  if (signed[at]?.sign === 'titled' && !bearsOut(signed, at)) return none;
  if (body.sign !== 'item' && !mayContinue(body.passage.text) && !continues(signed, end)) return none;
  end += 1;
  for (;;) {
    const under = endOfUnderLines(signed, end);
    if (under > end) {
      const last = signed[under - 1];
      end = under;
      if (last !== undefined && isDateLine(last.passage.text)) return end;
      if (!signed[end]?.close && !(signed[end]?.sign === 'other' && mayContinue(signed[end]?.passage.text ?? ''))) return end;
    }
    if (!continues(signed, end)) return end;
    end += 1;
  }
}

/** Where the notice beginning at `at` with its head, or with the number of a case above the head, ends; at most `at + 1` when none begins. */
function endOfNotice(signed: readonly Signed[], at: number): number {
  const here = signed[at];
  if (here === undefined) return at;
  const head = isCaseNumber(here.passage.text) ? at + 1 : at;
  const line = signed[head];
  if (line === undefined || !(isHead(line) || line.sign === 'titled')) return at;
  const end = endOfHeaded(signed, head);
  return end > head + 1 ? end : at;
}

/** Whether the head at `at` stands over a list: a list word, and under it whole notices (or a head of their own, or an office's order), not one signed notice. */
function headsList(signed: readonly Signed[], at: number): boolean {
  if (signed[at]?.sign !== 'list-head') return false;
  const next = signed[at + 1];
  if (next === undefined) return true;
  if (next.sign === 'head' || next.sign === 'list-head' || orderAt(signed, at + 1) !== undefined) return true;
  if (next.sign !== 'item') return false;
  return endOfUnderLines(signed, at + 2) === at + 2;
}

function blocksOf(signed: readonly Signed[]): Block[] {
  const blocks: Block[] = [];
  const take = (from: number, to: number, doubted = false): void => {
    blocks.push({ kind: 'notice', passages: signed.slice(from, to).map((line) => line.passage), doubted });
  };
  for (let i = 0; i < signed.length; ) {
    const here = signed[i];
    if (here === undefined) break;
    if (headsList(signed, i)) {
      blocks.push({ kind: 'head', passage: here.passage });
      i += 1;
      continue;
    }
    const order = orderAt(signed, i);
    if (order !== undefined) {
      take(i, order.end, !order.sure);
      i = order.end;
      continue;
    }
    if (here.sign === 'item') {
      const end = endOfUnderLines(signed, i + 1);
      take(i, end);
      i = end;
      continue;
    }
    const end = endOfNotice(signed, i);
    if (end > i + 1) {
      take(i, end);
      i = end;
      continue;
    }
    const last = blocks.at(-1);
    if (last?.kind === 'copy') last.passages.push(here);
    else blocks.push({ kind: 'copy', passages: [here] });
    i += 1;
  }
  return blocks;
}

const lengthOf = (block: Block): number =>
  block.kind === 'copy' ? block.passages.reduce((sum, line) => sum + line.passage.text.length, 0) : 0;

/** Longest line dropped as the head of a notice column when it stands between notices. */
const LONGEST_HEAD = 16;

/** What becomes of copy standing apart from the main story: a short line is a column head, one or two notice-like paragraphs a notice, the rest story. */
function placeAside(block: Block & { kind: 'copy' }): 'head' | 'notice' | 'story' {
  const [only, second, more] = block.passages;
  if (only === undefined || more !== undefined) return 'story';
  if (second === undefined && only.passage.text.length <= LONGEST_HEAD && !/[。！？]/.test(only.passage.text)) return 'head';
  return block.passages.some((line) => line.sign === 'perhaps' || mayContinue(line.passage.text)) ? 'notice' : 'story';
}

const droppedHead = (passage: Passage): Change => ({ kind: 'mark', line: firstLine(passage), before: passage.text, after: '' });

/** Fewest blank lines, and lines without one before them, in copy that parts by blank lines. Chosen by eye. */
const FEWEST_PARTED = 3;

/** Whether blank lines part the copy: there are some, and not before every line. */
function partsByBlanks(passages: readonly Passage[]): boolean {
  const gaps = passages.filter((passage, i) => i > 0 && passage.gap).length;
  return gaps >= FEWEST_PARTED && passages.length - gaps > FEWEST_PARTED;
}

/**
 * Divides the story from the notices, those of the kinds given. A notice is one paragraph (遗失…声明作废。) or a head with body, signer and date; a head over a list of notices
 * is taken out and recorded. The longest stretch of other copy is the story; what stands apart from it is placed with a doubt.
 */
export function divide(passages: readonly Passage[], kinds?: readonly Kind[]): Divided {
  const parted = partsByBlanks(passages);
  const signed = passages.map((passage): Signed => ({ passage, sign: noticeSign(passage.text, kinds), close: parted && !passage.gap }));
  const blocks = blocksOf(signed);
  const main = blocks.reduce<Block | undefined>((best, block) => (lengthOf(block) > (best ? lengthOf(best) : 0) ? block : best), undefined);
  const mainAt = main === undefined ? -1 : blocks.indexOf(main);
  const noNotices = !blocks.some((block) => block.kind === 'notice');
  const story: Passage[] = [];
  const notices: (readonly Passage[])[] = [];
  const changes: Change[] = [];
  const doubts: Doubt[] = [];
  blocks.forEach((block, i) => {
    if (block.kind === 'head') {
      if (noNotices) story.push(block.passage);
      else changes.push(droppedHead(block.passage));
    } else if (block.kind === 'notice') {
      const first = block.passages[0];
      const isAmid = blocks[i - 1]?.kind === 'copy' && blocks[i + 1]?.kind === 'copy';
      if (first !== undefined && (isAmid || block.doubted)) doubts.push(doubtOn(first, '声明', '正文'));
      notices.push(block.passages);
    } else placeCopy(block, i === mainAt);
  });
  function placeCopy(block: Block & { kind: 'copy' }, isMain: boolean): void {
    const place = noNotices || (isMain && !isColumnHead(block)) ? 'story' : placeAside(block);
    const [first] = block.passages;
    if (first === undefined) return;
    if (place === 'head') {
      changes.push(droppedHead(first.passage));
      doubts.push(doubtOn(first.passage, '栏头', '正文'));
    } else if (place === 'notice') {
      notices.push(block.passages.map((line) => line.passage));
      doubts.push(doubtOn(first.passage, '声明', '正文'));
    } else {
      for (const { passage, sign } of block.passages) {
        story.push(passage);
        if (sign === 'perhaps') doubts.push(doubtOn(passage, '正文', '声明'));
      }
      if (!isMain) doubts.push(doubtOn(first.passage, '正文', '声明'));
    }
  }
  return { story, notices, changes, doubts };
}

/** Whether the copy beside the notices is no more than a line or two over them. */
const isColumnHead = (block: Block & { kind: 'copy' }): boolean => block.passages.length === 1 && lengthOf(block) <= LONGEST_HEAD;
