import type { Doubt } from './change.ts';
import { endsSentence, folded, halfEms, isRow } from './letters.ts';
import { excerpt, firstLine, type Passage } from './passage.ts';
import { captionParts, tellsPicture } from './read-caption.ts';
import { isMarkedSubhead, isPartHead } from './read-head.ts';
import { isDateLine, isUnderLine, opensNews } from './tell-notice.ts';

/** What a passage of the body is. A `credit` line has no caption words of its own; a `verse` is a line of a poem, a paragraph that is never joined. */
export type BodyRole = 'paragraph' | 'subhead' | 'caption' | 'credit' | 'verse';

/** A passage of the body under its role. */
export interface BodyPart {
  readonly role: BodyRole;
  readonly passage: Passage;
}

/** The body in its order, and what was not certain. */
export interface Body {
  readonly parts: readonly BodyPart[];
  readonly doubts: readonly Doubt[];
}

/** Longest caption without a credit (half ems): two lines of a 20-character picture. Chosen by eye. */
const CAPTION_WIDTH = 80;

/** Longest sub-head without mark or number (half ems). Chosen by eye. */
const PLAIN_SUBHEAD_WIDTH = 40;

/** A sentence within or before a closing quotation mark, its full stop typed half width: 她说:"能卖三百多份." */
const SENTENCE_TYPED = /[\u3400-\u9fff)）》]\.["”」]/;

const isShortLine = (text: string): boolean =>
  text.length <= CAPTION_WIDTH &&
  halfEms(text) <= CAPTION_WIDTH &&
  !/[。；;]/.test(text) &&
  !SENTENCE_TYPED.test(text) &&
  !/[，、：,:]$/.test(text) &&
  (!endsSentence(text) || /[”」）》？"]$/.test(folded(text)));

const isQuoted = (text: string): boolean =>
  /^[“「"]/.test(text) && (/[！？…!?]["”」]?$/.test(text) || (/[！？!?].*[”」].*[，,]/.test(text) && /[，,].*[，,]/.test(text)));

/** A note on all pictures of the page (本版图片由…提供, （图片由…提供）) or on the copy's origin (（县融媒体中心供稿）, （县委办）) is printed as a paragraph. */
const NOTE =
  /^[（(][\u3400-\u9fff]{1,8}(?:办|局|中心|委|部|院|校|镇|乡|街道|公司)[）)]$|^[（(](?:图片|照片|配图)均?由[^（）。]{2,30}(?:提供|拍摄)[）)]$|^[（(]?(?:本版|本文|文中|以上)[^。]{0,30}(?:图片|照片|摄影)|^[（(][^（）()]{2,40}(?:供稿|整理|综合)[）)]$/;

const SPEAKER = /^([\u3400-\u9fff·]{1,8}|[A-Za-z]{1,12})[：:]/;

/** Who asks and answers in any interview. */
const ASKED = /^(?:记者|主持人|问|答|Q|A)[：:]/;

/** Who speaks in an interview: the words before a colon (记者：… 问：…) that begin two passages or more. */
function speakersIn(passages: readonly Passage[]): ReadonlySet<string> {
  const once = new Set<string>();
  const often = new Set<string>();
  for (const { text } of passages) {
    const name = SPEAKER.exec(text)?.[1];
    if (name === undefined || tellsPicture(text)) continue;
    if (once.has(name)) often.add(name);
    once.add(name);
  }
  return often;
}

/** Longest line of verse or row of a table (half ems), and fewest lines of a poem or table. Chosen by eye. */
const VERSE_WIDTH = 44;
const FEWEST_VERSES = 3;

/** A line of a chronology: 2023年3月 改造启动. */
const DATED = /^\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?[ \u3000：:]/;

/** Which passages are lines of verse or of a table: three short ones or more in a row, half of them or more ending in a mark, parted in cells or dated, as captions are not. */
function versesIn(passages: readonly Passage[], listed: readonly boolean[]): readonly boolean[] {
  const verses = passages.map(() => false);
  const isShort = ({ text }: Passage, i: number): boolean =>
    text.length <= VERSE_WIDTH &&
    halfEms(text) <= VERSE_WIDTH &&
    !listed[i] &&
    !isMarkedSubhead(text) &&
    !isPartHead(text) &&
    !NOTE.test(text) &&
    !tellsPicture(text);
  for (let from = 0; from < passages.length; ) {
    let to = from;
    let marked = 0;
    for (let line = passages[to]; line !== undefined && isShort(line, to); line = passages[to]) {
      if (/[，。；！？、…—,;!?.]$/.test(line.text) || isRow(line.text) || DATED.test(line.text)) marked += 1;
      to += 1;
    }
    if (to - from >= FEWEST_VERSES && marked * 2 >= to - from) verses.fill(true, from, to);
    from = Math.max(to, from + 1);
  }
  return verses;
}

/** Longest line of a list of captions. Chosen by eye. */
const LISTED_CAPTION = 30;

/** Which passages are captions listed by the numbers of their pictures, ① …, ② …: short lines between blank lines that no colon announces. */
function listedCaptionsIn(passages: readonly Passage[]): readonly boolean[] {
  const listed = passages.map(() => false);
  const isListed = ({ text }: Passage): boolean => /^[①-⑳]/.test(text) && text.length <= LISTED_CAPTION && !/[；;]/.test(text);
  for (let from = 0; from < passages.length; from += 1) {
    const first = passages[from];
    if (first === undefined || !first.text.startsWith('①') || !first.gap || /[：:]$/.test(passages[from - 1]?.text ?? '：')) continue;
    let to = from;
    while (to < passages.length && isListed(passages[to] as Passage)) to += 1;
    if (to === passages.length || passages[to]?.gap) listed.fill(true, from, to);
  }
  return listed;
}

/** Where the signature of a letter or statement begins, its signers and the date alone at the very end; past the end when there is none. */
function signedFrom(passages: readonly Passage[]): number {
  let from = passages.length;
  if (!isDateLine(passages.at(-1)?.text ?? '')) return from;
  for (from -= 1; from > 0 && isUnderLine(passages[from - 1]?.text ?? ''); ) from -= 1;
  return from;
}

/** Several marked points on one line, as a gist has them: ■一位村医　■三十年. */
const POINTS = /^([■●▲◆□○◇★]).{2,20}[\u3000 ]\1/;

/** Whether a line is numbered 1. and no longer than a sub-head. */
const isPoint = (text = ''): boolean => /^\d/.test(text) && isMarkedSubhead(text);

/** What a passage is by itself; `speaks` when it begins with the name of one who speaks in an interview. */
function roleOf(passage: Passage, before: Passage | undefined, next: Passage | undefined, speaks: boolean): BodyRole | 'short' {
  const { text } = passage;
  // Points of a list stand one under the other; a numbered sub-head has copy beneath it.
  if (isPoint(text) && (isPoint(before?.text) || isPoint(next?.text))) return 'verse';
  if (POINTS.test(text) || /^[·•‧]/.test(text)) return 'verse';
  // A ▲ stands before captions as it does before sub-heads; a photographer's name behind it tells.
  if ((isMarkedSubhead(text) && !tellsPicture(text)) || isPartHead(text)) return 'subhead';
  if (NOTE.test(text) || speaks || ASKED.test(text)) return 'paragraph';
  if (tellsPicture(text)) {
    const { caption } = captionParts(text);
    return caption[1] === 0 ? 'credit' : 'caption';
  }
  if (!isShortLine(text) || isQuoted(text)) return 'paragraph';
  // What a part of its own is about: [链接] 乡村医生.
  if (before !== undefined && isPartHead(before.text)) return 'verse';
  // The half of a paragraph cut by a column end may be short; a comma before it tells.
  if (before !== undefined && /[，、；,;]$/.test(before.text) && !passage.gap && /[，,]/.test(text)) return 'paragraph';
  // Two commas and a line close beneath it: a paragraph that was cut where its typist's line ended.
  if (passage.gap && next?.gap === false && /[，,].*[，,]/.test(text) && !endsSentence(text)) return 'paragraph';
  return 'short';
}

const isCopy = (role: BodyRole | 'short' | undefined): boolean => role === 'paragraph' || role === 'verse';

/** A quotation that is no sentence may end a sub-head: “民声”变成“施工图”. */
const mayHead = (text: string): boolean =>
  halfEms(text) <= PLAIN_SUBHEAD_WIDTH && (!endsSentence(text) || /[^。！？…!?.：:)）][”」"]$/.test(text));

/**
 * Which unmarked short lines may be sub-heads: such as stand alone between two paragraphs (or before the first), are not joined to the next line by
 * a clause's comma, and are not the only one: a story has no one sub-head, but it may have one picture.
 */
function plainSubheads(roles: readonly (BodyRole | 'short')[], passages: readonly Passage[]): readonly boolean[] {
  const alone = roles.map(
    (role, i) => role === 'short' && (i === 0 || isCopy(roles[i - 1])) && isCopy(roles[i + 1]) && mayHead(passages[i]?.text ?? ''),
  );
  return alone.filter((one) => one).length > 1 ? alone : alone.map(() => false);
}

/** An unmarked short line where the story marks no sub-heads, always with a doubt. */
function readShort(passage: Passage, next: Passage | undefined, heads: boolean): { role: BodyRole; doubt: Doubt } {
  const { text } = passage;
  const news = next !== undefined && opensNews(next.text);
  const [read, other] = heads ? ['小标题', news ? '另一篇的标题' : '图片说明'] : ['图片说明', '小标题'];
  return {
    role: heads ? 'subhead' : 'caption',
    doubt: { kind: heads ? 'subhead' : 'caption', line: firstLine(passage), text: excerpt(text), read, other },
  };
}

/**
 * Reads the body: marked sub-heads, captions and credits, paragraphs. Where sub-heads are marked, any other short line is a caption; where none is,
 * short lines alone between paragraphs are read as sub-heads if there are two or more, and reported as doubts. In a story that is verse every short line is one of it.
 */
export function readBody(passages: readonly Passage[], isVerse = false): Body {
  const speakers = speakersIn(passages);
  const listed = listedCaptionsIn(passages);
  const verses = versesIn(passages, listed);
  const roles = passages.map((passage, i) => {
    if (listed[i]) return 'caption';
    const speaks = speakers.has(SPEAKER.exec(passage.text)?.[1] ?? '');
    const role = verses[i] && !speaks ? 'verse' : roleOf(passage, passages[i - 1], passages[i + 1], speaks);
    return isVerse && role === 'short' ? 'verse' : role;
  });
  for (let i = passages.length - 1; i >= signedFrom(passages); i -= 1) roles[i] = 'verse';
  const heads = plainSubheads(roles, passages);
  const marked = passages.some(({ text }, i) => roles[i] === 'subhead' && !isPartHead(text));
  const doubts: Doubt[] = [];
  const parts = passages.map((passage, i): BodyPart => {
    const role = roles[i] ?? 'paragraph';
    if (listed[i]) doubts.push({ kind: 'caption', line: firstLine(passage), text: excerpt(passage.text), read: '图片说明', other: '正文' });
    if (role !== 'short') return { role, passage };
    if (marked) return { role: 'caption', passage };
    const read = readShort(passage, passages[i + 1], heads[i] === true);
    doubts.push(read.doubt);
    return { role: read.role, passage };
  });
  return { parts, doubts };
}
