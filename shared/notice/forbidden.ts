import { said } from '../words/findings.ts';
import { foundOf } from './found-of.ts';
import type { Finding } from './notice.ts';

/** A word a newspaper may not print in a notice, and why: data of the house. */
export interface ForbiddenWord {
  readonly word: string;
  readonly why: string;
}

/** Words that 广告法 9 and the trade's own rules keep out of small advertisements; a house adds to them and takes away. */
export const exampleForbidden: readonly ForbiddenWord[] = [
  { word: '国家级', why: '广告法第九条' },
  { word: '最高级', why: '广告法第九条' },
  { word: '最佳', why: '广告法第九条' },
  { word: '办证', why: '涉嫌伪造证件' },
  { word: '刻章', why: '涉嫌伪造印章' },
  { word: '代开发票', why: '涉嫌虚开发票' },
  { word: '套现', why: '涉嫌非法经营' },
  { word: '无抵押贷款', why: '金融广告须持牌' },
  { word: '稳赚', why: '金融广告不得保证收益' },
  { word: '重金求子', why: '常见诈骗' },
];

/** The forbidden words of a text, each where it stands; blanks within a word do not hide it. */
export function forbiddenIn(text: string, words: readonly ForbiddenWord[]): readonly Finding[] {
  const at: number[] = [];
  let plain = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index] ?? '';
    if (/[\s\u3000·.*]/.test(unit)) continue;
    plain += unit;
    at.push(index);
  }
  const found: Finding[] = [];
  for (const { word, why } of words) {
    if (word === '') continue;
    for (let from = plain.indexOf(word); from >= 0; from = plain.indexOf(word, from + word.length)) {
      const to = (at[from + word.length - 1] ?? text.length - 1) + 1;
      found.push(foundOf('forbidden', said('forbidden', { word, why }), at[from] ?? 0, to));
    }
  }
  return found.sort((one, other) => one.from - other.from);
}
