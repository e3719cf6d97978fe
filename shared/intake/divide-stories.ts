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
 * bylines with their titles (本报记者 张三), or over them the head of news in brief (简讯). A title by itself may as well be a sub-head: there the reader of the story tells his doubt, and nothing is parted.
 */
export function divideStories(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const stories: (readonly Passage[])[] = [];
  const gist = gistAbove(passages);
  let start = 0;
  for (let at = gist + 1; at < passages.length; at++) {
    if (!isBody(passages[at]!.text) || tellsPicture(passages[at]!.text)) continue;
    const head = headAbove(passages, Math.max(start, gist), at);
    if (head === undefined) continue;
    stories.push(passages.slice(start, head));
    start = head;
  }
  return [...stories, passages.slice(start)];
}

/** Where the head over the paragraph at `at` begins, when it surely is the head of another story than the one that began at `start`. */
function headAbove(passages: readonly Passage[], start: number, at: number): number | undefined {
  let first = at;
  while (first > start && isHeadLine(passages[first - 1]!)) first--;
  while (first < at && !mayBegin(passages[first]!)) first++;
  if (first === at || first === start || at - first > mostHeadLines) return undefined;
  if (!passages.slice(start, first).some(({ text }) => isBody(text))) return undefined;
  const under = passages.slice(first + 1, at);
  const isSigned = under.some(({ text }) => isSignature(text));
  return opensNews(passages[at]!.text) || isSigned || isBriefsHead(passages[first]!.text) ? first : undefined;
}

const BRIEFS =
  /^【?(?:[县市区镇]区?)?(?:简讯|短讯|快讯|短波|要闻简讯|新闻简报|新闻简讯|简明新闻|一句话新闻|今日简讯|本地简讯|新闻速览|要闻速览)】?：?$/;

/** Whether a line stands over news in brief: a story of its own, under its own head. */
const isBriefsHead = (text: string): boolean => text.length <= 12 && BRIEFS.test(folded(text).replace(/[\u3000■●◆★]/g, ''));

const isHeadLine = ({ text }: Passage): boolean =>
  !isBody(text) &&
  !tellsPicture(text) &&
  (text.length <= longestHeadLine || readByline(text) !== undefined) &&
  (!isMarkedSubhead(text) || readByline(text) !== undefined);

/** A head begins behind a blank line and not with its bylines or its deck; 简 is a surname, too. */
const mayBegin = ({ text, gap }: Passage): boolean => gap && (isBriefsHead(text) || (readByline(text) === undefined && !opensDeck(text)));

/** Bylines that tell what their names are: a bare name may be a caption's. */
const isSignature = (text: string): boolean => readByline(text)?.some(({ title }) => title !== '') ?? false;
