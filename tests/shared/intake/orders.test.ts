import { describe, expect, it } from 'vitest';
import { readRawText } from '../../../shared/intake/read.ts';
import { news, unsignedOrders } from './orders.ts';
import { outlineOf } from './outline.ts';
import { faultsIn } from './proof.ts';

const story = `河街早市搬进新棚
本报记者 舒怀谷

天刚亮，菜农就进了城，一路上车铃响个不停，把整条街都叫醒了。新棚有顶，有灯，有排水沟，摊主们说，再也不怕下雨天了。
“棚子一搭，生意就稳了。”卖了二十年豆腐的老周说，他的摊位比从前宽了半米，冬天还有热水用。`;
const [loss, other] = ['遗失张翠兰《出生医学证明》，编号：L340551954，声明作废。', '遗失李四驾驶证，证号：34112619800101001X，声明作废。'];
const nextStory = `幼儿园里办起种子展
本报记者 简青

三月的园子里，孩子们把自己收来的种子一粒一粒摆进盒子，写上名字，贴上标签，站在一旁给来看的人讲它的来历。`;

const titleOf = (text: string): string => text.split('\n').slice(0, 2).join(' ');
const bareOf = (text: string): string => text.replace(/\s/g, '');

/** What a text has as notices, and as copy, each without blanks. */
function read(...parts: readonly string[]) {
  const { story: first, more = [], notices, doubts } = outlineOf(readRawText(parts.join('\n\n')));
  return { copy: bareOf([first, ...more].flat().join('')), notices: notices.map(bareOf), doubts };
}

const isDoubted = (doubts: readonly string[], text: string): boolean =>
  doubts.some((doubt) => doubt.includes('声明? 正文?') && doubt.includes(text.split('\n')[0]!.slice(0, 20)));

describe.each(unsignedOrders.map((text) => [titleOf(text), text]))('%s, without signature and date', (_, text) => {
  it('is a notice where it stands alone, with a doubt', () => {
    const { copy, notices, doubts } = read(text);
    expect([copy, notices]).toEqual(['', [bareOf(text)]]);
    expect(isDoubted(doubts, text)).toBe(true);
  });

  it('is a notice behind a story, which keeps its own', () => {
    const { copy, notices, doubts } = read(story, text);
    expect(copy).toBe(read(story).copy);
    expect(notices).toEqual([bareOf(text)]);
    expect(isDoubted(doubts, text)).toBe(true);
  });

  it('is a notice among others, and before another story', () => {
    const { copy, notices } = read(story, loss, text, other);
    expect([copy, notices]).toEqual([read(story).copy, [loss, text, other].map(bareOf)]);
    const between = read(story, text, nextStory);
    expect(between.notices).toEqual([bareOf(text)]);
    expect(between.copy).toBe(read(story, nextStory).copy);
  });

  it('is two notices beside one like it', () => {
    const [first] = unsignedOrders;
    expect(read(story, text, first!).notices).toEqual([text, first!].map(bareOf));
    expect(read(story, first!, text).notices).toEqual([first!, text].map(bareOf));
    expect(read(text, first!)).toMatchObject({ copy: '', notices: [text, first!].map(bareOf) });
  });

  it('does not run on to the date of a notice behind it, over a story between', () => {
    const bare = `幼儿园里办起种子展\n\n${nextStory.split('\n\n')[1]!}`;
    const capital =
      '青禾市晴川商贸有限公司（统一社会信用代码：91341103MA2NABCD1X）经股东决定，拟将注册资本由500万元减少至100万元，请债权人自公告之日起45日内申报债权。特此公告。\n青禾市晴川商贸有限公司\n2024年5月20日';
    expect(read(story, text, bare, capital).notices).toEqual([text, capital].map(bareOf));
    expect(read(story, text, capital).notices).toEqual([text, capital].map(bareOf));
  });

  it('is the same in copy without blank lines or with one before every line, and loses nothing', () => {
    const close = text.replace(/\n+/g, '\n');
    expect(read(story, close).notices).toEqual([bareOf(text)]);
    expect(read(close.replace(/\n/g, '\n\n')).notices).toEqual([bareOf(text)]);
    expect(faultsIn([story, loss, text, other].join('\n\n'))).toEqual([]);
  });

  it('stands under the name of the notice column, which is no copy', () => {
    for (const name of ['公告', '公告栏', '通知公告', '政务公告', '分类信息'])
      for (const end of ['', '\n青岭县人民政府\n2024年5月20日']) {
        const { copy, notices } = read(story, name, text + end, loss);
        expect([name, copy, notices]).toEqual([name, read(story).copy, [bareOf(text + end), loss]]);
      }
  });

  it('signed and dated it is a notice as well', () => {
    const signed = `${text}\n青岭县人民政府\n2024年5月20日`;
    expect(read(story, signed).notices).toEqual([bareOf(signed)]);
  });
});

describe.each(news.map((text) => [titleOf(text), text]))('%s', (_, text) => {
  it('is copy alone, behind a story, before notices and before another story, however its lines are parted', () => {
    expect(read(text).notices).toEqual([]);
    expect(read(story, text).notices).toEqual([]);
    expect(read(text, loss).notices).toEqual([bareOf(loss)]);
    expect(read(story, text, loss).notices).toEqual([bareOf(loss)]);
    expect(read(text, nextStory).notices).toEqual([]);
    for (const gap of ['\n', '\n\n']) {
      const typed = text.replace(/\n+/g, gap);
      expect(read(typed).notices).toEqual([]);
      expect(read(story, typed, nextStory).notices).toEqual([]);
    }
  });
});
