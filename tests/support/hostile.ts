import type { KeptNotice } from '../../shared/pipeline.ts';
import type { Story, StoryElement } from '../../shared/story/story.ts';
import { block, picture } from './copy.ts';

/** Whole numbers from 0 to below `below`, always the same ones from the same seed. */
export type Draw = (below: number) => number;

/** A stream of numbers for a seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What nobody types and every paste brings: each entry is a piece of text to be strewn among the rest. */
export const nasties: readonly string[] = [
  '😀',
  '👩‍👩‍👧‍👦',
  '🇨🇳',
  '\u{2ebf0}',
  '\u{e0041}',
  '\u{10ffff}',
  '\u0378',
  '\ufffe',
  '\ud800',
  '\udc00',
  '\udfff\ud83d',
  '\u202e',
  '\u202c',
  '\u2066',
  '\u2069',
  '\u200f',
  '\u061c',
  '\u0000',
  '\u0007',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u2028',
  '\u2029',
  '\u0085',
  '\r\n',
  '\n',
  '\t',
  '　',
  ' ',
  '\u00a0',
  '\ufe0f',
  '\u0301\u0302\u0303',
  'ﬀ',
  'é',
  'ﷺ',
  '𠮷',
  '㎡',
  '½',
  '—',
  '——',
  '……',
  '·',
  '／',
];

const plain = [
  ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经',
];
const marks = [...'，。、；：？！”’）》】」'];
const opening = [...'“‘（《【「'];
const latin = [...'abcdefgXYZ0123456789.,-/%'];

/** A text of about so many characters in one of the ways that break programs: mixed, one script only, nothing but marks, one endless number or word, nothing at all. */
export function hostileText(draw: Draw, length: number): string {
  const one = (list: readonly string[]): string => list[draw(list.length)]!;
  const many = (pick: () => string): string => {
    let text = '';
    while (text.length < length) text += pick();
    return text;
  };
  switch (draw(12)) {
    case 0:
      return '';
    case 1:
      return many(() => one(marks));
    case 2:
      return many(() => one(opening));
    case 3:
      return many(() => String(draw(10)));
    case 4:
      return many(() => one(latin));
    case 5:
      return many(() => one(nasties));
    case 6:
      return many(() => String.fromCharCode(draw(0x10000)));
    case 7:
      return many(() => (draw(3) === 0 ? one(nasties) : one(plain)));
    default:
      return many(() => {
        const kind = draw(20);
        return kind === 0 ? one(nasties) : kind === 1 ? one(latin) : kind < 5 ? one(marks) : kind === 5 ? one(opening) : one(plain);
      });
  }
}

/** Lengths of paragraphs: mostly short, now and then a long one, rarely ten thousand digits. */
function lengthOf(draw: Draw, most: number): number {
  const kind = draw(40);
  return kind === 0 ? Math.min(most, 10_000) : kind < 4 ? draw(Math.min(most, 800)) : kind < 20 ? draw(160) : draw(40);
}

/** A story of hostile texts, `most` elements at most. */
export function hostileStory(draw: Draw, most: number, longest: number): Story {
  const texts = (limit: number): string => hostileText(draw, lengthOf(draw, Math.min(longest, limit)));
  const head: StoryElement[] = [];
  if (draw(3) === 0) head.push(block('kicker', texts(60)));
  if (draw(8) > 0) head.push(block('headline', texts(draw(10) === 0 ? 400 : 40)));
  if (draw(3) === 0) head.push(block('deck', `——${texts(60)}`));
  if (draw(2) === 0) head.push({ type: 'byline', title: draw(2) === 0 ? '本报记者' : '', children: [{ text: texts(12) }] });
  const body = Array.from({ length: draw(most + 1) }, (): StoryElement => {
    const kind = draw(12);
    if (kind === 0) return block('subhead', texts(40));
    if (kind === 1) return picture(texts(60), texts(12));
    if (kind === 2)
      return { type: 'paragraph', children: [{ text: texts(80), bold: true }, { text: texts(80) }, { text: texts(80), kai: true }] };
    return block('paragraph', texts(longest));
  });
  return [...head, ...body];
}

/** Notices of hostile texts under a few heads, some of them without one. */
export const hostileNotices = (draw: Draw, most: number): readonly KeptNotice[] =>
  Array.from({ length: draw(most + 1) }, (_, i) => ({
    id: `notice-${i}`,
    kind: ['lost', 'capital', 'other'][draw(3)]!,
    form: '',
    head: draw(6) === 0 ? hostileText(draw, 30) : ['遗失声明', '减资公告', ''][draw(3)]!,
    text: hostileText(draw, lengthOf(draw, 400)),
    fields: {},
    numbers: [],
    findings: [],
  }));
