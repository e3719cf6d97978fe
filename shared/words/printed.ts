import { type Day, weekday } from '../sheet/day.ts';

/** Words that are printed on the page itself, not shown in the window: always Chinese. */

const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

/** A date with its weekday as a folio prints it: 2020年3月3日　星期二. */
export function folioDate(day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${year}年${month}月${date}日　${weekdays[weekday(day)]}`;
}

/** The page's number as a folio prints it: 第3版. */
export const folioPage = (pageNo: number): string => `第${pageNo}版`;

/** An issue's running number as a masthead prints it: 总第1234期. */
export const issueNumber = (running: number): string => `总第${running}期`;

/** The head over a box in which notices of several kinds stand. */
export const mixedNotices = '分类公告';

/** What stands after the head of a kind that runs on from an earlier page or column. */
export const headRunsOn = '（续）';

/** Where a story goes on, or comes from: 下转第5版, 上接第1版. */
export const jumpWords = (kind: 'to' | 'from', page: number): string => `（${kind === 'to' ? '下转' : '上接'}第${page}版）`;

/** Words of the house's fillers (补白), a line each. */
export const fillerWords: readonly (readonly string[])[] = [
  ['一方水土一方人', '一纸乡音一城春'],
  ['版面有边', '日子无边'],
  ['读报', '是一天的开始'],
  ['灯下一张报', '窗外万家春'],
  ['小城不大', '事事上心'],
  ['墨香里', '有邻里'],
  ['纸上方寸地', '街头日月长'],
  ['天天见面', '日日常新'],
];

/** The label on a picture that has not come yet. */
export const pictureLabel = (number: number): string => `图${number}`;

/** The head of a tear sheet. */
export const tearTitle = (paper: string): string => `${paper}　报样`;

/** What a tear sheet says of the page it was cut from. */
export const tearHash = (sha256: string): string => `版面文件SHA-256：${sha256}`;
