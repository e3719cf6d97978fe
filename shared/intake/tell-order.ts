import { endsSentence, folded } from './letters.ts';
import { orderForm } from './order-form.ts';
import { tellsPicture } from './read-caption.ts';
import { isBody, isPartHead } from './read-head.ts';
import { isDateLine, isLoss, type NoticeSign, opensStory } from './tell-notice.ts';

/** A line as the divider sees it. */
interface Line {
  readonly passage: { readonly text: string; readonly gap: boolean };
  readonly sign: NoticeSign;
}

const OFFICE =
  '(?:政府|委员会|局|厅|院|部|处|署|所|站|队|委|办公室|管委会|指挥部|领导小组|中心|大队|支队|法院|检察院|公司|学校|大学|医院|银行|协会|街道|[乡镇村])';
const ORDER = new RegExp(`^(?:(?!.*关于)[^，。；：！？“”]{2,40}${OFFICE})?(?:通告|公告|通知|布告)(?:[（(〔][^（）()]{0,16}号[）)])?$`);
const ISSUER = new RegExp(`^(?!.*关于)[\\u3400-\\u9fff（）、]{3,40}${OFFICE}$`);
const WORDS = '(?:通告|公告|通知|布告)';
const TITLED = new RegExp(`^[^，。；：！？“”]{0,40}关于[^，。；：！？“”]{2,50}的?${WORDS}$`);
/** A title cut in two lines: …关于开展 / 城区犬只规范管理的通告. */
const TITLE_BEGINS = /^[^，。；：！？“”]{0,40}关于[^，。；：！？“”]{0,40}$/;
const DECREE = /^[^，。；：！？“”]{0,30}(?:(?:政府|委员会|局|指挥部)令|禁[火渔牧采猎]令|[县市区镇乡林河路田]长令)$/;
/** A headline that tells what an office does; an order names itself. */
const TOLD = /发布|印发|出台|下发|公布|签发|张贴|解读|引|一[则纸张份]|来了/;
/** Over an order that a story quotes. */
const ABOVE_QUOTED = /如下[：:]$|^附(?:件|录)?\d{0,2}[：:]?$|全文[）)]?$/;
const NUMBER = /^[（(]?[\u3400-\u9fff]{0,8}[〔[（(]?(?:\d{4}年?)?[〕\]）)]?第?[\d一二三四五六七八九十]{1,4}号[）)]?$/;
const POINT = /^[一二三四五六七八九十]{1,3}、/;
/** A point, or one inside it: it may read as a notice by itself. */
const NUMBERED = /^[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]/;
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

/** The lines that head an order, to before `end`. A head that tells its subject is `plain` no more than a headline may be; a `loose` one only ends as a notice's does. */
interface Head {
  readonly end: number;
  readonly kind: 'plain' | 'titled' | 'loose';
}

/**
 * The office's order that begins at `at`: its head (under its issuer, or over its number), then numbered points however long. Signed and dated it is one by its form; without, where it opens as orders
 * do, or speaks of itself, and nothing of a story follows: that is a doubt. One whose head tells its subject (关于…的通告) is in doubt, too, and where the copy begins with it the page's own story.
 */
export function orderAt(lines: readonly Line[], at: number): Order | undefined {
  const head = headAt(lines, at);
  if (head === undefined) return undefined;
  const from = NUMBER.test(bare(lines[head.end]?.passage.text ?? '')) ? head.end + 1 : head.end;
  const end = head.kind === 'loose' || (at === 0 && head.kind !== 'plain') ? undefined : endOfSigned(lines, from);
  return end === undefined ? unsigned(lines, at, from, head) : { end, sure: head.kind === 'plain' };
}

function headAt(lines: readonly Line[], at: number): Head | undefined {
  const text = (i: number): string => bare(lines[i]?.passage.text ?? '');
  const titled = (from: number): Head | undefined => {
    if (TITLED.test(text(from)) || DECREE.test(text(from))) return { end: from + 1, kind: 'titled' };
    return TITLE_BEGINS.test(text(from)) && TITLED.test(text(from) + text(from + 1)) ? { end: from + 2, kind: 'titled' } : undefined;
  };
  if (isOrderHead(text(at)) || lines[at]?.sign === 'head') return { end: at + 1, kind: 'plain' };
  if (ISSUER.test(text(at)) && isOrderHead(text(at + 1))) return { end: at + 2, kind: 'plain' };
  const loose: Head | undefined = lines[at]?.sign === 'titled' ? { end: at + 1, kind: 'loose' } : undefined;
  return titled(at) ?? (ISSUER.test(text(at)) ? titled(at + 1) : undefined) ?? loose;
}

/** Where points that are signed and dated end. */
function endOfSigned(lines: readonly Line[], from: number): number | undefined {
  let points = 0;
  for (let i = from; i < Math.min(lines.length, from + LONGEST); i += 1) {
    const line = lines[i]!;
    if (isDated(line.passage.text)) return points > 1 ? i + 1 : undefined;
    // A whole notice behind the points is another one, and its date its own.
    const isOther = points > 0 && line.sign === 'item' && line.passage.gap && !NUMBERED.test(line.passage.text);
    if (isOther || breaksOff(line)) return undefined;
    if (POINT.test(line.passage.text)) points += 1;
  }
  return undefined;
}

/** Whether a line belongs to no order: another notice, or copy of a story. */
function breaksOff({ passage: { text }, sign }: Line): boolean {
  return sign === 'head' || sign === 'list-head' || sign === 'titled' || isLoss(text) || opensStory(text) || tellsPicture(text);
}

/** An order that nobody signed or dated. */
function unsigned(lines: readonly Line[], at: number, from: number, { kind, end: under }: Head): Order | undefined {
  const title = lines.slice(at, under).map(({ passage }) => bare(passage.text));
  const above = lines[at - 1]?.passage.text ?? '';
  if (title.some((line) => TOLD.test(line)) || isPartHead(above) || ABOVE_QUOTED.test(above)) return undefined;
  const own = lines.slice(from, from + LONGEST);
  const stop = own.findIndex(breaksOff);
  const form = orderForm(own.slice(0, stop < 0 ? own.length : stop).map(({ passage }) => passage.text));
  if (form === undefined || (kind === 'loose' && !form.opens)) return undefined;
  const end = endOfSignature(lines, from + form.end);
  const next = lines[end];
  const isNotice = next === undefined || (next.sign !== 'other' && next.sign !== 'perhaps') || headAt(lines, end) !== undefined;
  if (!isNotice && ((at === 0 && kind !== 'plain') || !mayFollow(next))) return undefined;
  return { end, sure: false };
}

/** Where the offices that sign an order, and the date under them, end; one that heads the next order, parted from this one, does not sign. */
function endOfSignature(lines: readonly Line[], at: number): number {
  const text = (i: number): string => lines[i]?.passage.text ?? '';
  let end = at;
  const isSigner = (i: number): boolean =>
    ISSUER.test(bare(text(i))) &&
    (headAt(lines, i) === undefined || (lines[i]?.passage.gap === false && lines[i + 1]?.passage.gap === true));
  while (isSigner(end)) end += 1;
  return isDated(text(end)) ? end + 1 : end;
}

/** Whether a line may stand behind an order's last: it begins something else. */
const mayFollow = ({ passage: { text, gap } }: Line): boolean => opensStory(text) || (gap && !isBody(text) && !endsSentence(text));
