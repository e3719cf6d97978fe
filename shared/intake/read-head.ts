import { labelOf } from './label.ts';
import { endsSentence, folded, halfEms, opensDeck } from './letters.ts';
import type { Passage } from './passage.ts';
import { readByline } from './read-byline.ts';
import { tellsPicture } from './read-caption.ts';
import { opensNews } from './tell-notice.ts';

/** The lines above the body, each under what it was taken for; `unsure` holds those that might be something else. */
export interface HeadMatter {
  readonly kicker: Passage | undefined;
  readonly headline: readonly Passage[];
  readonly deck: readonly Passage[];
  readonly bylines: readonly Passage[];
  readonly captions: readonly Passage[];
  readonly unsure: readonly { readonly passage: Passage; readonly read: string; readonly other: string }[];
  /** How many passages the head takes. */
  readonly count: number;
}

const SUBHEAD = /^(?:[■●▲◆□○◇★☆▍►▶]|[一二三四五六七八九十]{1,3}[、.．]|（[一二三四五六七八九十]{1,3}）|\d{1,2}[、.．](?!\d))/;

/** What heads a part of its own beside the story: 相关链接, 【编后】. */
const PART_HEAD =
  /^[【［[]?(?:(?:相关|新闻|背景)?链接|(?:相关|新闻|背景)(?:资料|背景|新闻)|延伸阅读|名词解释|(?:记者|采访)手记|编后语?|短评|(?:温馨|小)提示|小贴士|知识窗|(?:人物|专家)(?:名片|简介|观点))[】\]］]?：?$/;

/** What stands over the gist of a story, above its title or under it. */
const GIST = /^[【［[]?(?:核心提示|内容提要|阅读提示|导读|提要|开栏的话|开栏语|编者按|写在前面)[】\]］]?[：:]?$/;

/** Most lines of a gist above the title. Chosen by eye. */
const MOST_GIST = 6;

/** How many passages give the gist of the story above its title: 核心提示 and what stands under it, up to a blank line. */
export function gistAbove(passages: readonly Passage[]): number {
  if (!GIST.test(passages[0]?.text ?? '')) return 0;
  const end = passages.findIndex((passage, i) => i > 1 && passage.gap);
  return end > 0 && end <= MOST_GIST ? end : 0;
}

/** Longest sub-head (half ems). Chosen by eye: two lines of a 13-character column and the mark. */
const SUBHEAD_WIDTH = 64;

/** Whether a line heads a part of its own beside the story: 相关链接, 【编后】. */
export const isPartHead = (text: string): boolean => text.length <= 10 && (PART_HEAD.test(folded(text)) || GIST.test(text));

/** Whether a line is a sub-head by its mark (■ ● ▲ …) or number (一、 （一） 1.). */
export function isMarkedSubhead(text: string): boolean {
  if (text.length > SUBHEAD_WIDTH || halfEms(text) > SUBHEAD_WIDTH) return false;
  return SUBHEAD.test(folded(text)) && !/[。；;]/.test(text) && !/[，、：,:…]$/.test(text);
}

/** Whether a passage is body copy: long, or a sentence, or it opens as news does. */
export function isBody(text: string): boolean {
  if (opensNews(text)) return true;
  const width = halfEms(text.slice(0, 200));
  if (width > 90) return true;
  if (opensDeck(text)) return false;
  return width > 44 && (/[。！？；]/.test(text) || (endsSentence(text) && !/[”」）)"]$/.test(text)) || /[，,].*[，,]/.test(text));
}

interface Sorted {
  readonly titles: Passage[];
  readonly deck: Passage[];
  readonly bylines: Passage[];
  readonly captions: Passage[];
  readonly unsure: { passage: Passage; read: string; other: string }[];
}

const isDeck = (text: string): boolean => opensDeck(text) || labelOf(text)?.label === 'deck';

/** Whether a line names the authors; above the title only with their titles (□ 本报记者 李明), for a bare name may be a headline. */
const isByline = (text: string, { titles }: Sorted): boolean => {
  const bylines = readByline(text);
  return bylines !== undefined && (titles.length > 0 || bylines.some(({ title }) => title !== ''));
};

function sortLine(passage: Passage, sorted: Sorted): void {
  const { text } = passage;
  if (isDeck(text)) sorted.deck.push(passage);
  else if (isByline(text, sorted)) sorted.bylines.push(passage);
  else if (tellsPicture(text)) sorted.captions.push(passage);
  else if (sorted.titles.length > 0 && sorted.captions.length > 0) {
    sorted.captions.push(passage);
    sorted.unsure.push({ passage, read: '图片说明', other: '小标题' });
  } else if (sorted.deck.length > 0 && !passage.gap) sorted.deck.push(passage);
  else if (sorted.deck.length > 0) {
    sorted.captions.push(passage);
    sorted.unsure.push({ passage, read: '图片说明', other: '副题' });
  } else sorted.titles.push(passage);
}

interface Titles {
  readonly kicker: Passage | undefined;
  readonly headline: readonly Passage[];
  readonly rest: readonly Passage[];
}

const isPair = (a: Passage, b: Passage): boolean => {
  const [left, right] = [halfEms(a.text), halfEms(b.text)];
  return left >= 10 && (left > right ? left - right : right - left) <= 2;
};

/** Endings of a deck typed without its ——. */
const DECK_END = /(?:记|纪实|纪事|见闻|掠影|巡礼|启示|调查|观察|综述|述评|回眸|写真|系列报道.{0,4}|采访录|访谈)$/;

/** Whether a line is of two halves of one length with a blank between them, as a headline is: 家门口的小确幸　一座城的大文章. */
function isCouplet(text: string): boolean {
  const halves = text.trim().split(/\s+/);
  const [left, right] = halves;
  return halves.length === 2 && left !== undefined && right !== undefined && left.length >= 4 && left.length === right.length;
}

/** Whether a line names the column a story runs in, as its kicker does: 【民生关注】. */
const isColumnName = (text: string): boolean => /^【[^【】]{2,12}】$/.test(folded(text));

/** Which lines above the deck are the headline: two of one length are its two halves, the shorter line before it and a column's name are the kicker. */
function sortTitles(titles: readonly Passage[]): Titles {
  const headline = titles.filter(({ text }) => labelOf(text)?.label === 'headline');
  const [first, second, third] = titles;
  if (headline.length > 0) {
    const kicker = titles.find(({ text }) => labelOf(text)?.label === 'kicker');
    return { kicker, headline, rest: titles.filter((title) => title !== kicker && !headline.includes(title)) };
  }
  if (first === undefined) return { kicker: undefined, headline: [], rest: [] };
  if (second === undefined) return { kicker: undefined, headline: [first], rest: [] };
  if (isColumnName(first.text) && (third === undefined || !isPair(second, third)))
    return { kicker: first, headline: [second], rest: titles.slice(2) };
  if (third !== undefined && isPair(second, third)) return { kicker: first, headline: [second, third], rest: titles.slice(3) };
  if (third === undefined && DECK_END.test(first.text) && isCouplet(second.text)) return { kicker: first, headline: [second], rest: [] };
  const named = third === undefined && DECK_END.test(second.text);
  if (!named && isPair(first, second)) return { kicker: undefined, headline: [first, second], rest: titles.slice(2) };
  if (third !== undefined || (!named && halfEms(first.text) < halfEms(second.text)))
    return { kicker: first, headline: [second], rest: titles.slice(2) };
  return { kicker: undefined, headline: [first], rest: titles.slice(1) };
}

/** Whether a line that is neither picture nor byline stands under the head: behind title and bylines, or an address (尊敬的读者：) or sentence behind a title. */
const isUnderHead = (text: string, { titles, bylines }: Sorted): boolean =>
  titles.length > 0 && (bylines.length > 0 || /[：:。]$/.test(text));

/** Reads kicker, headline, deck, bylines and early captions from the lines before the first body paragraph or sub-head. */
export function readHead(passages: readonly Passage[]): HeadMatter {
  const sorted: Sorted = { titles: [], deck: [], bylines: [], captions: [], unsure: [] };
  let count = 0;
  for (const passage of passages) {
    const picture = tellsPicture(passage.text);
    if ((isBody(passage.text) && !picture) || count === 12) break;
    if (isMarkedSubhead(passage.text) && readByline(passage.text) === undefined && sorted.titles.length > 0) break;
    if (!picture && !isDeck(passage.text) && readByline(passage.text) === undefined && isUnderHead(passage.text, sorted)) break;
    sortLine(passage, sorted);
    count += 1;
  }
  const { kicker, headline, rest } = sortTitles(sorted.titles);
  const deck = [...sorted.deck];
  if (kicker !== undefined && labelOf(kicker.text) === undefined) sorted.unsure.push({ passage: kicker, read: '引题', other: '主题' });
  const [upper, lower] = headline;
  if (upper !== undefined && lower !== undefined && kicker === undefined) {
    sorted.unsure.push({ passage: upper, read: '双行主题', other: '主题与副题' });
  }
  for (const passage of rest) {
    if (deck.length === 0 && passage === rest[0]) {
      deck.push(passage);
      sorted.unsure.push({ passage, read: '副题', other: '图片说明' });
    } else {
      sorted.captions.push(passage);
      sorted.unsure.push({ passage, read: '图片说明', other: '副题' });
    }
  }
  return { kicker, headline, deck, bylines: sorted.bylines, captions: sorted.captions, unsure: sorted.unsure, count };
}
