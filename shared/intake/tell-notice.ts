import type { Kind } from '../notice/kinds/form.ts';
import { looksLikeNotice } from '../notice/read.ts';
import { kindTitled } from '../notice/recognise.ts';
import { folded, halfEms, opensDeck } from './letters.ts';
import { readByline } from './read-byline.ts';

/** What a passage is to the divider: a whole notice, the head of one, a line that ends as one does (…公示), words that may belong to one, or other copy. */
export type NoticeSign = 'item' | 'head' | 'list-head' | 'titled' | 'perhaps' | 'other';

/** Longest notice of one paragraph, in characters. Chosen by eye; the longest of the real page has 193. */
const LONGEST_ITEM = 1200;

const HEAD_WORDS =
  '遗失|作废|挂失|丢失|减资|减少注册资本|注销|清算|解散|吸收合并|合并|分立|更名|变更|名称变更|迁址|搬迁|迁坟|寻人|寻物|寻亲|招领|失物招领|认领|拍卖|招标|招租|出租|招聘|转让|债权转让|债权|催收|催告|停水|停电|停气|停业|开业|歇业|更正|道歉|致歉|律师|法院|送达|环评|公示|征集';
const HEAD = new RegExp(`(?:${HEAD_WORDS})[^，。]{0,6}(?:声明|公告|启事|通告|通知|公示|函)(?:书)?$`);
const BARE_HEAD =
  /^(?:声明|公告|启事|通告|讣告|公示|敬告|更正|寻人启事|招领启事|声明公告|公告声明|分类信息|分类广告|公告栏|信息栏|便民信息)$/;
const LIST_HEAD =
  /^(?:遗失|作废|挂失|遗失作废|公告|声明|声明公告|公告声明|遗失启事|分类信息|分类广告|公告栏|信息栏|便民信息|广告|公告启事|通知公告|政务公告)(?:声明|公告|启事|专栏|栏|信息)?$/;

const bare = (text: string): string =>
  folded(text)
    .replace(/[\u3000■●▲◆□○★【】]/g, '')
    .replace(/[：]$/, '');

/** Whether a short line is a head over a list of notices (遗失声明, 公告栏) and not part of one of them. */
const isListHead = (text: string): boolean => text.length <= 30 && LIST_HEAD.test(bare(text));

/** Whether a line is the head of a notice of one of the kinds: 减资公告, 柳溪市某某公司注销公告, 寻人启事. */
function isNoticeHead(text: string, kinds?: readonly Kind[]): boolean {
  if (text.length > 60 || halfEms(text) > 80) return false;
  const line = bare(text);
  return BARE_HEAD.test(line) || HEAD.test(line) || (line.length <= 20 && kindTitled(line, kinds) !== undefined);
}

const TITLED = /^[^，。；！？“”「」]{4,60}(?:公告|公示|启事|声明|通告|讣告|通知书)$/;

/** Whether a line ends as the head of a notice does, without a word that tells which: a story's headline may, too. */
const isTitled = (text: string): boolean => text.length <= 62 && TITLED.test(bare(text));

/** Whether a line is a court's number of a case, which stands above or below the head: （2021）皖1126民初888号. */
export const isCaseNumber = (text: string): boolean =>
  text.length <= 40 && /^[（〔【(]?[\d〇○零一二三四五六七八九]{4}[）〕】)]\S{2,30}号(?:之[一二三四五])?$/.test(text);

/** Whether a line calls somebody (何大江：) or names what follows it. */
export const isAddress = (text: string): boolean => text.length <= 80 && /[：:]$/.test(text);

/** Whether a paragraph closes a notice: …特此公告。 …声明作废。 */
export const isClosing = (text: string): boolean => /(?:特此(?:公告|声明|启事|通告|讣告)|作废|重谢|致歉|歉意)[。.！!]?$/.test(text);

/** Whether a paragraph opens as news does: 本报讯（记者…）, 新华社…; 本报通讯员 names a writer. */
export const opensNews = (text: string): boolean =>
  /^(?:本报|本刊)[^\s（(]{0,8}[讯电](?!员)|^新华社|^[\u3400-\u9fff]{0,6}(?:[日晚晨早商时]|都市)报讯/.test(text);

/** Whether a line opens a story: news, a deck, a byline. */
export const opensStory = (text: string): boolean => opensDeck(text) || opensNews(text) || readByline(text) !== undefined;

/** A paper lost, and its number: 张秀英老年优待证遗失 证号:3411260098765. */
const LOST_PAPER =
  /[证照章据票卡簿书牌](?:[正副]本)?(?:[一二两三四五\d][张本枚份个块])?(?:不慎|已)?(?:遗失|丢失|丢了).{0,16}[0-9A-Za-z-]{6}/;

/** Whether a passage is by itself a 遗失…声明作废。 */
export function isLoss(text: string): boolean {
  if (/^(?:\d{1,2}[.．、])?(?:兹|现|因保管不善)?(?:遗失|丢失|挂失)/.test(text)) return text.length < 60 || /作废|挂失|声明/.test(text);
  if (text.length < 60 && LOST_PAPER.test(text)) return true;
  if (!/作废[。.！!；;]?$/.test(text)) return false;
  return text.length < 160 || /遗失|丢失/.test(text.slice(0, 80));
}

/** Reads the sign a passage gives by itself, of a notice of one of the kinds. */
export function noticeSign(text: string, kinds?: readonly Kind[]): NoticeSign {
  if (isNoticeHead(text, kinds)) return isListHead(text) ? 'list-head' : 'head';
  if (isListHead(text)) return 'list-head';
  if (isTitled(text)) return 'titled';
  if (text.length > LONGEST_ITEM || text.length < 10) return 'other';
  if (isLoss(text)) return 'item';
  const look = looksLikeNotice(text, kinds);
  if (look === 'yes') return 'item';
  return look === 'maybe' && mayContinue(text) ? 'perhaps' : 'other';
}

/** Whether a passage is a date standing alone: 2024年5月1日, 二〇二四年五月一日. */
export const isDateLine = (text: string): boolean =>
  text.length < 40 &&
  /^\d{1,2}月\d{1,2}日$|^[\d〇○零一二三四五六七八九十０-９\s]{2,9}[年.\-/][\d元一二三四五六七八九十０-９\s]{1,5}[月.\-/][\d一二三四五六七八九十０-９\s]{1,6}日?$/.test(
    text,
  );

const SIGNER =
  /(?:公司|厂|店|局|委员会|中心|清算组|合作社|学校|法院|研究院|医院|研究所|事务所|经营部|办公室|站|社|部|家属|协会|门市|馆|园|银行|支行|超市|分局|所|行)$/;
const SIGNS =
  /^(?:读者[\u3000：]|声明人|致歉人|道歉人|告知人|公告人|启事人|联系人|联系电话|联系地址|联系方式|电话|地址|特此|单位地址|清算组|咨询电话|监督电话|此告|此致)/;

/** Whether a line is what stands under a notice: the signer, an address, a telephone, a date with the signer before it. */
export function isUnderLine(text: string): boolean {
  if (text.length > 120) return false;
  const line = folded(text);
  if (isDateLine(text) || SIGNS.test(line)) return true;
  if (/[\d一二三四五六七八九十]月[\d一二三四五六七八九十]{1,3}日$/.test(line) && line.length < 60 && !/[。，]/.test(line)) return true;
  return line.length < 45 && !/[。，！？；]/.test(line) && SIGNER.test(line);
}

const WORDS =
  /公告|声明|启事|诚聘|招聘|月薪|债权|债务|申报|注销|减资|清算|作废|特此|谨此|逝世|辞世|遗体告别|治丧|失主|联系电话|联系人|兹|见报|定于|走失|拾得|认领|拍卖|竞买|迁至|迁址|更名为|变更为|此前|请.{0,12}联系/;

/** Whether a paragraph may belong to the notice above it. */
export const mayContinue = (text: string): boolean => text.length <= 600 && WORDS.test(text);
