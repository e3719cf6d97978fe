import { folded } from './letters.ts';
import { tellsPicture } from './read-caption.ts';
import { isDateLine, isLoss, type NoticeSign, opensStory } from './tell-notice.ts';

/** A line as the divider sees it. */
interface Line {
  readonly passage: { readonly text: string };
  readonly sign: NoticeSign;
}

const OFFICE =
  '(?:政府|委员会|局|厅|院|部|处|署|所|站|队|委|办公室|管委会|指挥部|领导小组|中心|大队|支队|法院|检察院|公司|学校|大学|医院|银行|协会|街道|[乡镇村])';
const ORDER = new RegExp(`^(?:(?!.*关于)[^，。；：！？“”]{2,40}${OFFICE})?(?:通告|公告|通知|布告)(?:[（(〔][^（）()]{0,16}号[）)])?$`);
const ISSUER = new RegExp(`^(?!.*关于)[\\u3400-\\u9fff（）、]{3,40}${OFFICE}$`);
const TITLED = /^[^，。；：！？“”]{0,40}关于[^，。；：！？“”]{2,50}的?(?:通告|公告|通知|布告)$/;
const NUMBER = /^[（(]?[\u3400-\u9fff]{0,8}[〔[（(]?(?:\d{4}年?)?[〕\]）)]?第?[\d一二三四五六七八九十]{1,4}号[）)]?$/;
const POINT = /^[一二三四五六七八九十]{1,3}、/;
const DATED = /[\d〇○零一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/;

const bare = (text: string): string => folded(text).replace(/[\s\u3000]/g, '');

/** Whether a line is the head of an order: 通告, alone, numbered, or with the office that gives it; one that tells its subject (关于…的通告) may head a story as well. */
const isOrderHead = (text: string): boolean => text.length <= 60 && ORDER.test(bare(text));

/** Whether a line closes an order: a date, alone or behind the office that signs. */
const isDated = (text: string): boolean =>
  isDateLine(text) || (text.length < 60 && DATED.test(bare(text)) && !/[。，；]/.test(text) && !POINT.test(text));

/** Most paragraphs of an order. Chosen by eye. */
const LONGEST = 80;

/** An order in the copy: where it ends, and whether it surely is a notice. */
export interface Order {
  readonly end: number;
  readonly sure: boolean;
}

/**
 * The office's order that begins at `at`: its head (under its issuer, or over its number), then numbered points however long, signed and dated. One whose head tells its subject
 * (关于…的通告) is the page's own story where the copy begins with it, and in doubt elsewhere.
 */
export function orderAt(lines: readonly Line[], at: number): Order | undefined {
  const text = (i: number): string => lines[i]?.passage.text ?? '';
  const head = ISSUER.test(bare(text(at))) && isOrderHead(text(at + 1)) ? at + 1 : at;
  const sure = isOrderHead(text(head)) || lines[head]?.sign === 'head';
  if (!sure && (at === 0 || !TITLED.test(bare(text(at))))) return undefined;
  const from = NUMBER.test(bare(text(head + 1))) ? head + 2 : head + 1;
  let points = 0;
  for (let i = from; i < Math.min(lines.length, from + LONGEST); i += 1) {
    if (isDated(text(i))) return points > 1 ? { end: i + 1, sure } : undefined;
    if (breaksOff(lines[i]!)) return undefined;
    if (POINT.test(text(i))) points += 1;
  }
  return undefined;
}

/** Whether a line belongs to no order: another notice, or copy of a story. */
function breaksOff({ passage: { text }, sign }: Line): boolean {
  return sign === 'head' || sign === 'list-head' || sign === 'titled' || isLoss(text) || opensStory(text) || tellsPicture(text);
}
