import { labelOf } from './label.ts';
import { folded } from './letters.ts';
import { isSurnamed, isTitle } from './read-byline.ts';

/** A caption and its credit as UTF-16 ranges of the line they were read from; an empty range says there is none. */
export interface CaptionParts {
  readonly caption: readonly [number, number];
  readonly credit: readonly [number, number];
}

const LABEL = '(?:摄影|供图|图片|图|摄)[：／]\\u3000*[\\u3400-\\u9fff·]{2,12}(?:[\\u3000、]+[\\u3400-\\u9fff·]{2,12}){0,3}';
const ARCHIVE =
  '(?:资料图片|资料图|资料照片|图片来自网络|(?:新华|中新)社[发供]|[\\u3400-\\u9fff·]{2,16}供图|(?:本组|本版|以上|文中)(?:图片|照片)均?由[\\u3400-\\u9fff·、]{2,20}(?:摄|拍摄|提供))';
const BRACKETED = new RegExp(`[（【]((?:[^（）【】]{1,30}(?:摄|摄影|摄影报道|供图|提供|制图))|${LABEL}|${ARCHIVE})[）】][。.]?$`);
const OPEN = new RegExp(`(?:^|[\\u3000。！？”）])(${LABEL}|${ARCHIVE})$`);
const ROLE = /^(?:摄影报道|摄影|摄|供图|制图|文图|图)$/;
const SIGNED = /^([\u3400-\u9fff·]{2,12}?)／?(?:摄影报道|摄影|摄|供图)$/;
const GLUED_TITLE = /^(?:本报|特约|见习)?(?:摄影)?(?:记者|通讯员)/;

/** The longest line a caption is looked for in. Chosen by eye: a caption of three newspaper lines. */
const LONGEST = 160;

const isName = (word: string): boolean => isSurnamed(word.replace(GLUED_TITLE, ''));

/** Where a credit without brackets begins (… 本报记者 张三 李四 摄), read word by word from the end. */
function openCredit(line: string): number | undefined {
  const words = [...line.matchAll(/[^\u3000、。！？”）]+/g)];
  const last = words.at(-1);
  if (last === undefined || last.index + last[0].length !== line.length) return undefined;
  const signed = SIGNED.exec(last[0]);
  const isRole = ROLE.test(last[0]) && words.length > 1;
  if (!isRole && (signed === null || !isName(signed[1] ?? ''))) return undefined;
  let from = last.index;
  let names = isRole ? 0 : 1;
  for (let i = words.length - 2; i >= 0; i -= 1) {
    const word = words[i];
    if (word === undefined || !/^[\u3000、]*$/.test(line.slice(word.index + word[0].length, from))) break;
    if (!isTitle(word[0]) && !isName(word[0])) break;
    if (isName(word[0])) names += 1;
    from = word.index;
  }
  return names > 0 ? from : undefined;
}

/** Divides a caption line such as 志愿者入户宣传（张三 摄） or 图①：开幕现场 张三/摄; the credit's brackets belong to neither part. */
export function captionParts(text: string): CaptionParts {
  const whole: CaptionParts = { caption: [0, text.length], credit: [text.length, text.length] };
  if (text.length > LONGEST || !/[摄影图供片提发]/.test(text)) return whole;
  const line = folded(text);
  const bracketed = BRACKETED.exec(line);
  if (bracketed !== null) {
    const from = bracketed.index + 1;
    const inner = bracketed.index === 0 ? captionParts(text.slice(from, from + (bracketed[1] ?? '').length)) : undefined;
    if (inner !== undefined && inner.caption[1] > 0 && inner.credit[1] > inner.credit[0])
      return { caption: [from, from + inner.caption[1]], credit: [from + inner.credit[0], from + inner.credit[1]] };
    return { caption: [0, bracketed.index], credit: [from, from + (bracketed[1] ?? '').length] };
  }
  const open = OPEN.exec(line);
  const from = open === null ? openCredit(line) : line.length - (open[1] ?? '').length;
  return from === undefined ? whole : { caption: [0, from], credit: [from, line.length] };
}

/** Whether a line says by itself that it goes with a picture: a credit at its end, 图为…, 图①…, （上图）. */
export function tellsPicture(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = folded(text);
  if (labelOf(text)?.label === 'caption') return true;
  if (
    /^(?:[▼▽]|▲?图为|▲?图[①-⑳]|▲?图[①-⑳一二三四五六七八九十0-9]{1,3}[：、\u3000]|[上下左右]图|▲?（[上下左右]?图|图片：|图说：|照片[：为])/.test(
      line,
    )
  )
    return true;
  const { credit } = captionParts(text);
  return credit[1] > credit[0] && (line.length < 100 || BRACKETED.test(line));
}
