import { folded, opensDeck } from './letters.ts';
import type { Passage } from './passage.ts';
import { readByline } from './read-byline.ts';
import { tellsPicture } from './read-caption.ts';
import { gistAbove, isBody, isMarkedSubhead } from './read-head.ts';
import { opensNews } from './tell-notice.ts';

/** Most lines a head has: kicker, two of the headline, deck, bylines. */
const mostHeadLines = 5;

/** Longest line of a head (half ems of 44 characters); what is longer is copy. Chosen by eye. */
const longestHeadLine = 44;

/**
 * The passages of a page's stories parted where another one surely begins: lines of a head behind a blank line, and under them a paragraph that opens as news does (本报讯) or
 * bylines with their titles (本报记者 张三), or where a column has its name over it (简讯, 诗歌). A title by itself may as well be a sub-head: there the reader of the story tells his doubt, and nothing is parted.
 */
export function divideStories(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const stories: (readonly Passage[])[] = [];
  const gist = gistAbove(passages);
  let start = 0;
  for (let at = gist + 1; at < passages.length; at++) {
    const head = passages[at]!.gap && isColumn(passages[at]!.text) ? at : headAbove(passages, Math.max(start, gist), at);
    if (head === undefined || head === start) continue;
    stories.push(passages.slice(start, head));
    start = head;
  }
  return [...stories, passages.slice(start)];
}

/** Where the head over the paragraph at `at`, if it is one, begins, when it surely is the head of another story than the one that began at `start`. */
function headAbove(passages: readonly Passage[], start: number, at: number): number | undefined {
  if (!isBody(passages[at]!.text) || tellsPicture(passages[at]!.text)) return undefined;
  let first = at;
  while (first > start && isHeadLine(passages[first - 1]!)) first--;
  while (first < at && !mayBegin(passages[first]!)) first++;
  if (first === at || first === start || at - first > mostHeadLines) return undefined;
  if (!passages.slice(start, first).some(({ text }) => isBody(text))) return undefined;
  const under = passages.slice(first + 1, at);
  const isSigned = under.some(({ text }) => isSignature(text));
  return opensNews(passages[at]!.text) || isSigned ? first : undefined;
}

/** News in brief, letters, verse and the like: names under which a page runs what is none of its news stories. */
const COLUMN =
  /^【?(?:[县市区镇]区?)?(?:简讯|短讯|快讯|短波|要闻简讯|新闻简报|新闻简讯|简明新闻|一句话新闻|今日简讯|本地简讯|新闻速览|要闻速览|国内要闻|国际要闻|国内新闻|国际新闻|读者来信|来信选登|群众来信|诗歌|诗词|诗苑|散文|随笔|杂文|小小说|书评|影评)】?：?$/;

/** Whether a line names a column that begins a story of its own. */
const isColumn = (text: string): boolean => text.length <= 12 && COLUMN.test(folded(text).replace(/[\u3000■●◆★]/g, ''));

const isHeadLine = ({ text }: Passage): boolean =>
  !isBody(text) &&
  !tellsPicture(text) &&
  (text.length <= longestHeadLine || readByline(text) !== undefined) &&
  (!isMarkedSubhead(text) || readByline(text) !== undefined);

/** A head begins behind a blank line and not with its bylines or its deck. */
const mayBegin = ({ text, gap }: Passage): boolean => gap && (isColumn(text) || (readByline(text) === undefined && !opensDeck(text)));

/** Bylines that tell what their names are: a bare name may be a caption's. */
const isSignature = (text: string): boolean => readByline(text)?.some(({ title }) => title !== '') ?? false;
