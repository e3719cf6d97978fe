import type { Doubt } from './change.ts';
import { endsSentence, folded, halfEms } from './letters.ts';
import { excerpt, firstLine, type Passage } from './passage.ts';
import { captionParts, tellsPicture } from './read-caption.ts';
import { isMarkedSubhead } from './read-head.ts';

/** What a passage of the body is. A `credit` line has no caption words of its own. */
export type BodyRole = 'paragraph' | 'subhead' | 'caption' | 'credit';

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

const isShortLine = (text: string): boolean =>
  text.length <= CAPTION_WIDTH &&
  halfEms(text) <= CAPTION_WIDTH &&
  !/[。；;]/.test(text) &&
  !/[，、：,:]$/.test(text) &&
  (!endsSentence(text) || /[”）》!！?？"]$/.test(folded(text)));

const isQuoted = (text: string): boolean => /^[“"]/.test(text) && /[！？…!?]["”]?$/.test(text);

/** A note on all pictures of the page (本版图片由…提供) is printed as a paragraph. */
const NOTE = /^[（(]?(?:本版|本文|文中|以上)[^。]{0,30}(?:图片|照片|摄影)/;

function roleOf(passage: Passage, before: Passage | undefined): BodyRole | 'short' {
  const { text } = passage;
  if (isMarkedSubhead(text)) return 'subhead';
  if (NOTE.test(text)) return 'paragraph';
  if (tellsPicture(text)) {
    const { caption } = captionParts(text);
    return caption[1] === 0 ? 'credit' : 'caption';
  }
  if (!isShortLine(text) || isQuoted(text)) return 'paragraph';
  // The half of a paragraph cut by a column end may be short; a comma before it tells.
  if (before !== undefined && /[，、；,;]$/.test(before.text) && !passage.gap && /[，,]/.test(text)) return 'paragraph';
  return 'short';
}

function isAlone(roles: readonly (BodyRole | 'short')[], i: number): boolean {
  return roles[i - 1] === 'paragraph' && roles[i + 1] === 'paragraph';
}

/** What an unmarked short line is where the story marks no sub-heads: standing alone between paragraphs it may head what follows. */
function readShort(passage: Passage, alone: boolean, last: boolean): { role: BodyRole; doubt: Doubt } {
  const { text } = passage;
  const heads = alone && !last && halfEms(text) <= PLAIN_SUBHEAD_WIDTH && !endsSentence(text);
  const [read, other] = heads ? ['小标题', '图片说明'] : ['图片说明', '小标题'];
  return {
    role: heads ? 'subhead' : 'caption',
    doubt: { kind: heads ? 'subhead' : 'caption', line: firstLine(passage), text: excerpt(text), read, other },
  };
}

/**
 * Reads the body: marked sub-heads, captions and credits, paragraphs. Where sub-heads are marked, any other short line is a caption; where none is,
 * a short line alone between two paragraphs is read as a sub-head and reported as a doubt.
 */
export function readBody(passages: readonly Passage[]): Body {
  const roles = passages.map((passage, i) => roleOf(passage, passages[i - 1]));
  const marked = roles.includes('subhead');
  const doubts: Doubt[] = [];
  const parts = passages.map((passage, i): BodyPart => {
    const role = roles[i] ?? 'paragraph';
    if (role !== 'short') return { role, passage };
    if (marked) return { role: 'caption', passage };
    const read = readShort(passage, isAlone(roles, i), i === passages.length - 1);
    doubts.push(read.doubt);
    return { role: read.role, passage };
  });
  return { parts, doubts };
}
