import type { KeptNotice } from '../../shared/pipeline.ts';

/** Kinds and heads the drawn notices are of. */
const kinds = [
  ['lost', '遗失声明'],
  ['capital', '减资公告'],
  ['deregister', '注销公告'],
  ['debt', '债权转让公告'],
  ['hiring', '招聘'],
  ['rent', '出租'],
] as const;

const letters = '青石县红旗镇朝阳村林小满王建国李秀英张伟刘洋陈静杨柳赵敏周杰吴刚郑州马上来东西南北中发白城关新民人民';

/** Characters of a line of the notice column on a broadsheet, about. */
const measure = 14;

/** So many notices of several kinds, two to twelve lines each, no two alike; the same ones every time. */
export function drawnNotices(count: number): readonly KeptNotice[] {
  let state = 20200303;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  const word = (length: number): string => Array.from({ length }, () => letters[draw(letters.length)]).join('');
  const digits = (length: number): string => Array.from({ length }, () => String(draw(10))).join('');
  return Array.from({ length: count }, (_, i) => {
    const [kind, head] = kinds[draw(kinds.length)] ?? kinds[0];
    const open = kind === 'lost' ? `遗失${word(3)}证件，号码${digits(12)}，` : `${word(5)}公司（代码：9134${digits(14)}）${word(4)}，`;
    const characters = measure * (2 + draw(11)) - draw(measure);
    let text = open;
    while (text.length < characters - 12) text += `${word(3 + draw(9))}${draw(4) === 0 ? '。' : '，'}`;
    text += `${word(Math.max(0, characters - text.length - 1))}。`;
    return { id: `notice-${i}`, kind, form: '', head, text, fields: {}, numbers: [], findings: [] };
  });
}
