import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRawText } from '../../../shared/intake/read.ts';
import { type Story, textOf } from '../../../shared/story/story.ts';
import { faultsIn } from './proof.ts';

const news = readFileSync(new URL('../../../build/sample/news.txt', import.meta.url), 'utf8');

const headlines = (stories: readonly Story[]): string[] =>
  stories.map((story) => story.flatMap((element) => (element.type === 'headline' ? [textOf(element)] : [])).join('|'));

const body = '河道清淤之后，水面比往年宽了两米，沿岸的人家又能在埠头上洗菜了，孩子们也敢到水边来，看见的人都说这笔钱花得值。';

describe('a text of several news items', () => {
  it('becomes as many stories, each with its own headline, and loses nothing', () => {
    const { story, stories, notices } = readRawText(news);
    expect(headlines(stories)).toEqual([
      '栀子河清淤工程提前二十天完工　主汛期前十一座小桥全部恢复通行',
      '夜校开到菜场楼上',
      '公交十七路明起改走新桥',
      '少年棋手柳絮夺得省赛冠军',
    ]);
    expect(story).toBe(stories[0]);
    expect(notices).toHaveLength(7);
    expect(faultsIn(news)).toEqual([]);
  });

  it('is parted where bylines with their titles stand under a head, the deck of the second item with it', () => {
    const { stories } = readRawText(`河清了\n\n${body}\n\n新桥明日通车\n——老街到车站只要八分钟\n本报记者 张三\n\n${body}`);
    expect(headlines(stories)).toEqual(['河清了', '新桥明日通车']);
    expect(stories[1]?.map(({ type }) => type)).toEqual(['headline', 'deck', 'byline', 'paragraph']);
  });

  it('keeps the caption under the first item with the first item', () => {
    const { stories } = readRawText(`河清了\n\n${body}\n\n图为清淤现场。 张三 摄\n\n新桥明日通车\n\n本报讯 ${body}`);
    expect(headlines(stories)).toEqual(['河清了', '新桥明日通车']);
    expect(stories[0]?.at(-1)?.type).toBe('picture');
  });

  it('is parted where news in brief begins under its own head', () => {
    const { stories } = readRawText(`河清了\n\n本报讯 ${body}\n\n简讯\n\n▲${body}\n▲${body}`);
    expect(headlines(stories)).toEqual(['河清了', '简讯']);
    expect(stories[1]?.map(({ type }) => type)).toEqual(['headline', 'paragraph', 'paragraph']);
  });

  it('is one story, and a doubt, where a title stands by itself: it may be a sub-head or a caption', () => {
    const { stories, doubts } = readRawText(`河清了\n\n本报讯 ${body}\n\n夜校开到菜场楼上\n\n${body}`);
    expect(stories).toHaveLength(1);
    expect(doubts.some(({ text }) => text === '夜校开到菜场楼上')).toBe(true);
  });

  it('is one story where marked sub-heads stand over short news, and where no blank line parts a title from what is above', () => {
    expect(readRawText(`河清了\n\n${body}\n\n■ 街坊也来了\n\n本报讯 ${body}`).stories).toHaveLength(1);
    expect(readRawText(`河清了\n\n${body}\n新桥通车\n本报讯 ${body}`).stories).toHaveLength(1);
  });

  it('is no story at all where there are only notices', () => {
    const { story, stories } = readRawText('遗失声明\n\n张三遗失居民身份证，声明作废。');
    expect([story, stories]).toEqual([null, []]);
  });
});
