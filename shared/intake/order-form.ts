import { folded } from './letters.ts';

/** In the voice of who gives an order: 现将有关事项通告如下： 发布如下禁火令： 特布告如下： */
const FORMULA =
  /(?:(?<![出发实体呈表])现(?:就|将|对|予|作|发布|颁布|公布|通告|公告|通知)|特(?:作|发布|通告|公告|布告|通知)|兹[就将])[^。]{0,24}[：]$|(?:通告|公告|通知|布告|规定|命令|令|事项)如下[：。]$|(?:作出|做出|作|发布|颁布)如下[^。]{0,10}(?:通告|公告|布告|通知|规定|命令|令)[：。]$/;

/** It speaks of itself: 违反本通告的, 特此通告。 */
const SELF = /本(?:通告|公告|布告|通知|禁[火渔]令)|(?:违反|遵守)本令|特此(?:通告|公告|布告|通知)/;

/** What is told of an order by somebody else: 记者…获悉, 昨日…发出通告, 全文如下. */
const REPORTED =
  /记者|通讯员|本报|获悉|据悉|据了解|引发(?:热议|关注|讨论)|全文|原文|内容(?:刊登)?如下|(?:日前|近日|昨[日天晚]|今[日天])[^。]{0,40}(?:发布|印发|出台|下发|发出|公布|张贴|签发)|[通公]告(?:指出|明确|要求|称|强调)/;

/** What stands under the points: 特此通告。 本通告自…起施行。 请互相转告。 举报电话：… */
const TAIL =
  /^(?:特此|本(?:通告|公告|布告|通知|令|禁火令)|请[^。]{0,30}(?:转告|遵守|周知|配合|谅解|知悉|执行)|望[^。]{0,24}(?:遵守|周知|转告|执行)|不便之处|因此(?:带来|造成)|(?:举报|咨询|联系|监督|投诉|服务|报警)[^，。]{0,8}(?:电话|方式|地址)|附件?[：\d]|此[告令]|以上)/;

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const numeralOf = (count: number): string => `${count > 10 ? '十' : ''}${CHINESE[(count - 1) % 10]!}`;

/** A point inside a point: （一） 1. ① */
const SUB_POINT = /^(?:（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.．、）](?!\d)|[①-⑳])/;

/** Most paragraphs between the head of an order and its first point, and within a point that has no number of its own; the longest of the former. Chosen by eye. */
const [MOST_OPENING, MOST_WITHIN, LONGEST_OPENING] = [3, 6, 400];

/** Whether a paragraph is the point of this number: 三、…, where points are so numbered, or 3、…, 3.…. */
function isPoint(text: string, count: number, isChinese: boolean): boolean {
  if (isChinese) return count <= 20 && text.startsWith(`${count === 20 ? '二十' : numeralOf(count)}、`);
  return text.startsWith(`${count}、`) || (text.startsWith(`${count}.`) && !/^\d/.test(text.slice(`${count}.`.length)));
}

/** The form of an order, as far as it goes: where it ends, and whether its opening says 现通告如下. */
export interface OrderForm {
  readonly end: number;
  readonly opens: boolean;
}

/**
 * Reads what stands under an order's head: how it opens, numbered points in their order, what closes them. Undefined where it is no order: without two points, told by somebody else, or neither opened
 * with the formula nor speaking of itself.
 */
export function orderForm(texts: readonly string[]): OrderForm | undefined {
  const lines = texts.map((text) => folded(text));
  const first = lines.findIndex((text) => isPoint(text, 1, true) || isPoint(text, 1, false));
  if (first < 0 || first > MOST_OPENING) return undefined;
  const opening = lines.slice(0, first);
  if (opening.some((text) => text.length > LONGEST_OPENING)) return undefined;
  const isChinese = isPoint(lines[first]!, 1, true);
  const { end, count } = pointsFrom(lines, first, isChinese);
  const whole = lines.slice(0, end);
  if (count < 2 || whole.some((text) => REPORTED.test(text))) return undefined;
  const opens = opening.some((text) => FORMULA.test(text));
  return opens || whole.some((text) => SELF.test(text)) ? { end, opens } : undefined;
}

/** Where the points that begin at `first` and what closes them end, and how many they are. */
function pointsFrom(lines: readonly string[], first: number, isChinese: boolean): { readonly end: number; readonly count: number } {
  let [end, count] = [first + 1, 1];
  for (;;) {
    const text = lines[end];
    if (text === undefined) return { end, count };
    // Paragraphs without a number belong to a point as long as the next one follows.
    const within = lines.slice(end, end + MOST_WITHIN + 1);
    const next = within.findIndex((line) => isPoint(line, count + 1, isChinese));
    if (next >= 0 && !within.slice(0, next).some((line) => isPoint(line, 1, isChinese))) {
      end += next + 1;
      count += 1;
    } else if (SUB_POINT.test(text) || TAIL.test(text) || isUnderPoint(lines, end)) end += 1;
    else return { end, count };
  }
}

/** Whether a paragraph is what the last point says, the point itself being no more than its name: 三、法律责任. */
const isUnderPoint = (lines: readonly string[], at: number): boolean =>
  /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[、.])[^。；，]{2,16}$/.test(lines[at - 1] ?? '');
