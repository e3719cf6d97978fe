import type { Change, Doubt } from './change.ts';
import { folded } from './letters.ts';
import { excerpt, firstLine, type Passage } from './passage.ts';
import { tellsPicture } from './read-caption.ts';

/** The copy without the lines that belonged to an older page, each recorded as taken out and shown as a doubt. */
export interface Cleared {
  readonly passages: readonly Passage[];
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
}

const DATE = '\\d{4}年\\d{1,2}月\\d{1,2}日';
const PAGE = '第?[A-D]?\\d{1,2}版|第[一二三四五六七八九十]{1,3}版';
const FOLIO = new RegExp(
  `^(?:${PAGE}|[A-D]\\d{1,2}(?=[\\u3000|｜·]))(?:$|[\\u3000|｜·：／])|${DATE}.*\\u3000(?:${PAGE})(?:$|\\u3000)|\\u3000(?:${PAGE})\\u3000.*${DATE}`,
);
const FIGURED = '\\d{4}([-./])\\d{1,2}\\1\\d{1,2}';
const DAY = new RegExp(`^(?:${DATE}|${FIGURED})[\\u3000]*(?:星期|周)[一二三四五六日天]|(?:星期|周)[一二三四五六日天][\\u3000]*${DATE}$`);
const EDITORS =
  /^(?:本版|本期)?(?:责编|责任编辑|编辑|版式|版面设计|美编|组版|校对|值班编辑|值班主任|值班总编|[一二三初复终]审|审核|监制|来源)\u3000*[：／|｜]/;
const IMPRINT = /^(?:本版|本期)?(?:责编|责任编辑)[：／]|^本版(?:编辑|校对|美编|版式)/;

/** A line that only says that the body follows. */
const BODY_LABEL = /^【?(?:正文|内文)】?：?$/;

/** What else stands in a masthead: 2024年5月20日　星期一　农历四月十三, 总第3456期, 国内统一连续出版物号：…, 今日8版. */
const MASTHEAD = new RegExp(
  `${DATE}\\u3000*(?:星期|周)[一二三四五六日天]|^(?:总)?第\\d{1,6}期|^(?:国内统一|国内统一连续出版物号|国内统一刊号|邮发代号|新闻热线|今日\\d{1,2}版|CN\\d{2}-\\d{4})`,
);

/** Where a story went on or came from in the old page: （下转第4版）, 上接1版. The page made writes its own. */
const JUMP = /^(?:下转|上接|紧接|文接)第?(?:[A-D]?\d{1,3}|[一二三四五六七八九十]{1,3})版/;

/** What a post of the web says of itself: 原创 青岭发布 2024-05-20 18:30 安徽, 点击蓝字关注我们, and the head over its other posts. */
const POSTED = /^原创\u3000|\d{4}([-./])\d{1,2}\1\d{1,2}\u3000+\d{1,2}：\d{2}(?:\u3000|$)/;
const FOLLOW = /^(?:点击|长按|扫码|扫描).{0,12}(?:关注|阅读|二维码|订阅)/;
const SITE =
  /^(?:发布|发布时间|发布日期|更新时间|浏览次数|浏览量|点击数|点击量|点击次数|阅读量|阅读次数|信息来源|文章来源|字号|字体|上一篇|下一篇|上一条|下一条)：|^(?:打印本页|关闭窗口|分享到|收藏本页)/;
const OTHER_POSTS = /^【?(?:往期|精彩|更多|相关)?(?:推荐|回顾|精选)(?:阅读|内容)?】?：?$|^推荐阅读$/;

/** Where a picture stood in the file the copy came from: [图片1], 【插图】, （此处插图）. */
const PICTURE_PLACE = /^[[［【（](?:此处)?(?:插图|配图|图片|照片|图)[\u3000 ]*(?:\d{1,2}|[一二三四五六七八九十①-⑳])?[\]］】）]$/;

/** Longest line of a folio or an imprint, and how many lines from either end they are looked for. Chosen by eye. */
const LONGEST = 60;
const EDGE = 4;

/** What of an older page a line is, in the words of a doubt; nothing when it is copy. */
function furnitureOf(lines: readonly Passage[], i: number): string | undefined {
  const text = lines[i]?.text ?? '';
  if (text.length > LONGEST || /[。！？；，]/.test(text)) return undefined;
  const whole = folded(text);
  const line = whole.replace(/^（(.*)）$/, '$1');
  if (IMPRINT.test(line) || BODY_LABEL.test(line)) return '报眉或署责';
  if (JUMP.test(line)) return '转版提示';
  if (FOLLOW.test(line) || SITE.test(line)) return '网页附带文字';
  // Alone it is the only word of its picture.
  if (PICTURE_PLACE.test(whole) && [i - 1, i + 1].some((beside) => tellsPicture(lines[beside]?.text ?? ''))) return '图片记号';
  const atEdge = i < EDGE || i >= lines.length - EDGE;
  if (i < EDGE && POSTED.test(line)) return '网页附带文字';
  return atEdge && (FOLIO.test(line) || DAY.test(line) || MASTHEAD.test(line) || EDITORS.test(line)) ? '报眉或署责' : undefined;
}

/** Most lines of titles under the head of other posts. Chosen by eye. */
const MOST_POSTS = 8;

/** Where the titles of other posts begin that end a post of the web; past the end when there are none. */
function otherPostsFrom(lines: readonly Passage[]): number {
  const at = lines.findIndex(({ text }) => OTHER_POSTS.test(folded(text.slice(0, 20))) && text.length <= 12);
  const under = lines.slice(at + 1);
  const areTitles = under.length <= MOST_POSTS && under.every(({ text }) => text.length <= LONGEST && !/[。；]/.test(text));
  return at > 0 && areTitles ? at : lines.length;
}

/**
 * Takes out what belongs to a page and not to its story: `第3版　专题　2021年5月18日　星期二`, `责编：… 版式：… 校对：…`, `（下转第4版）`, the [图片1] beside a caption, what a post of the web says of itself. The page made has a
 * folio and jump lines of its own. A folio is looked for at the first and last lines only; the others anywhere.
 */
export function clearFurniture(lines: readonly Passage[]): Cleared {
  const passages: Passage[] = [];
  const changes: Change[] = [];
  const doubts: Doubt[] = [];
  let gap = false;
  const end = otherPostsFrom(lines);
  const own = lines.slice(0, end);
  lines.forEach((passage, i) => {
    const read = i < end ? furnitureOf(own, i) : '网页附带文字';
    if (read === undefined) {
      passages.push(gap && !passage.gap ? { ...passage, gap } : passage);
      gap = false;
      return;
    }
    gap ||= passage.gap;
    changes.push({ kind: 'mark', line: firstLine(passage), before: passage.text, after: '' });
    doubts.push({ kind: 'furniture', line: firstLine(passage), text: excerpt(passage.text), read, other: '正文' });
  });
  return { passages, changes, doubts };
}
