import type { Notice } from '../../shared/notice/notice.ts';

/** A drawn loss and whose it is. */
export interface Loss {
  readonly owner: string;
  readonly initials: string;
  readonly phone: string;
  readonly number: string;
  readonly notice: Notice;
}

const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭';
const given =
  '小明建国秀英伟芳娜敏静丽强磊洋艳勇军杰娟涛超霞平刚桂兰冉子涵宇轩雨桐浩然梓萱诗琪欣怡志远文博俊熙思源晓东海燕春梅国庆红霞永康玉珍德胜';
const papers = ['出生医学证明', '就业失业登记证', '残疾人证', '退役军人优待证', '教师资格证', '护士执业证'];
const towns = ['南谯区', '琅琊区', '定远县', '凤阳县', '来安县', '全椒县', '天长市', '明光市'];

/** The loss of this number: the same one every time, names and numbers as they are shared out among a county's people. */
export function drawnLoss(index: number): Loss {
  let state = Math.imul(index + 1, 2654435761) >>> 0;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  const pick = (from: string): string => from[draw(from.length)] ?? '';
  const owner = pick(surnames) + pick(given) + (draw(5) === 0 ? '' : pick(given));
  const paper = papers[draw(papers.length)] ?? '';
  const number = `${String.fromCharCode(65 + draw(26))}34${String(draw(10_000_000)).padStart(7, '0')}`;
  const text = `遗失${towns[draw(towns.length)]}${owner}《${paper}》，编号：${number}，声明作废。`;
  return {
    owner,
    initials: String.fromCharCode(97 + draw(26), 97 + draw(26), 97 + draw(26)),
    phone: `1${3 + draw(7)}${String(draw(1_000_000_000)).padStart(9, '0')}`,
    number,
    notice: {
      kind: 'lost',
      form: 'birth',
      head: '遗失声明',
      text,
      fields: { owner, number },
      numbers: [{ type: 'birthcert', value: number, verdict: 'valid', message: '' }],
      findings: [],
    },
  };
}
