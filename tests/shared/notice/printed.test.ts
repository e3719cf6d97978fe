import { describe, expect, it } from 'vitest';
import { openingLength, printedText } from '../../../shared/notice/printed.ts';
import { readNotice } from '../../../shared/notice/read.ts';

describe('a notice under its head', () => {
  it.each([
    ['讣　告\n石桥镇退休教师田启明先生，于2021年5月16日逝世，享年八十六岁。', '石桥镇退休教师'],
    ['【遗失声明】\n遗失田启明身份证，声明作废。', '遗失田启明'],
    ['遗失声明：田启明遗失身份证，证号：123，声明作废。', '田启明遗失'],
    ['【遗失声明】田启明遗失身份证，证号：123，声明作废。', '田启明遗失'],
    ['寻人启事 田小满，男，14岁，3月1日走失，请与田先生联系，电话：13955012345。', '田小满，男'],
    ['减资公告　石桥镇青藤商贸有限公司拟减资，请债权人45日内申报。', '石桥镇青藤'],
    ['石桥镇 好又多超市遗失公章一枚，声明作废。', '石桥镇 好又多'],
    ['遗失：田启明身份证，证号：123，声明作废。', '遗失：'],
    ['公司注销公告\n石桥镇青藤商贸有限公司拟注销，请债权人45日内申报债权。', '公司注销公告\n'],
  ])('%j does not say the head twice, and keeps a title that says more', (text, opening) => {
    expect(printedText(readNotice(text)).startsWith(opening)).toBe(true);
  });

  it.each([
    ['遗失田启明身份证，证号：123，声明作废。', '遗失'],
    ['●遗失田启明身份证，证号：123，声明作废。', '●遗失'],
    ['3、遗失田启明身份证，证号：123，声明作废。', '3、遗失'],
    ['●石桥镇好又多超市遗失公章一枚，声明作废。', '●石桥镇好又多超市'],
    ['邵素芬、陈广田遗失女儿陈小满出生医学证明，编号：O340126593，声明作废。', '邵素芬、陈广田'],
    ['兹有旧船一条，声明作废。', ''],
  ])('%j begins in black letter with %j', (text, words) => {
    const notice = readNotice(text);
    expect(printedText(notice).slice(0, openingLength(notice))).toBe(words);
  });
});
