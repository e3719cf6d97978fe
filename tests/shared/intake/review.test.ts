import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { traceRawText } from '../../../shared/intake/read.ts';
import { decided, type Review, reviewOf, wordsOf } from '../../../shared/intake/review.ts';
import { isStory, plainText } from '../../../shared/story/rules.ts';
import { rawPages, readPage } from '../../support/made.ts';

const copy = [
  '春风行动送岗到家门',
  '',
  '——城东新区就业服务侧记',
  '',
  '林小满 江一帆',
  '',
  '2024年3月,新区开了第一场招聘会...“来的人比想的多”,',
  '',
  '工作人员说:今天有300人.',
  '',
  '遗失:王小冉的身份证,号码110101199003074477,声明作废.',
].join('\n');

const review = (text: string): Review => reviewOf(traceRawText(text));
const textIn = ({ stories }: Pick<Review, 'stories'>): string => stories.map(plainText).join('\n');

describe('the review of what was read', () => {
  test('every change that stands in the copy is shown with its place', () => {
    const { items, stories, notices } = review(copy);
    const story = stories.flat();
    const placed = items.filter(({ spot }) => spot !== null && spot.to > spot.from);
    expect(placed.length).toBeGreaterThan(4);
    for (const { kind, after, spot } of placed) {
      if (kind === 'doubt' || kind === 'join') continue;
      const words = spot!.in === 'story' ? wordsOf(story[spot!.index]!, spot!.part) : notices[spot!.index]!.text;
      expect(words.slice(spot!.from, spot!.to)).toBe(after);
    }
  });

  test('nothing refused gives what was read; a refused mark gets its words back, the others stay', () => {
    const one = review(copy);
    expect(decided(one, new Set()).stories).toEqual(one.stories);
    const dots = one.items.findIndex(({ before }) => before.includes('...'));
    const text = textIn(decided(one, new Set([dots])));
    expect(text).toContain('招聘会...“来的人');
    expect(text).toContain('2024年3月，新区');
  });

  test('a joined paragraph is parted again', () => {
    const one = review(copy);
    const join = one.items.findIndex(({ kind }) => kind === 'join');
    expect(textIn(one)).toContain('比想的多”，工作人员');
    expect(textIn(decided(one, new Set([join])))).toContain('比想的多”，\n工作人员');
  });

  test('what is doubted stands before what was changed, each in the order of the lines', () => {
    const { items } = review(`${copy}\n\n（下转第4版）`);
    const doubts = items.filter(({ kind }) => kind === 'doubt').length;
    expect(doubts).toBeGreaterThan(0);
    expect(items.findIndex(({ kind }) => kind !== 'doubt')).toBe(doubts);
    const inOrder = (part: Review['items']) => part.every(({ line }, i) => i === 0 || line >= part[i - 1]!.line);
    expect([inOrder(items.slice(0, doubts)), inOrder(items.slice(doubts))]).toEqual([true, true]);
  });

  test('a line left out is taken in where it stood, and told of once', () => {
    const typed =
      '第4版　专题\n河街灯会\n\n本报讯 河街灯会昨夜开幕，来看灯的人沿着河岸站了三里路，直到夜深才散去。\n（下转第5版）\n灯会到正月十八为止，每晚六点亮灯，九点熄灯，河街沿线不通车。\n责任编辑：江帆';
    const one = review(typed);
    const at = (words: string) => one.items.findIndex(({ refusal }) => refusal?.kind === 'line' && refusal.text.includes(words));
    expect(
      one.items.filter(({ before, refusal }) => before.includes('下转') || (refusal?.kind === 'line' && refusal.text.includes('下转'))),
    ).toHaveLength(1);
    const lines = textIn(decided(one, new Set([at('下转'), at('责任编辑')]))).split('\n');
    expect(textIn(one)).not.toContain('下转');
    expect(lines.slice(-3)).toEqual(['（下转第5版）', expect.stringMatching(/^灯会到正月十八为止/), '责任编辑：江帆']);
  });

  test('a change in a notice is refused there, and the notice read again', () => {
    const one = review(copy);
    const inNotice = one.items.findIndex(({ spot }) => spot?.in === 'notices');
    const [notice] = decided(one, new Set([inNotice])).notices;
    expect(notice?.text).not.toBe(one.notices[0]?.text);
    expect(notice?.kind).toBe(one.notices[0]?.kind);
  });

  test('several stories stay parted, and what is refused in one is refused there alone', () => {
    const news = (headline: string) => `${headline}\n\n本报讯　记者王芳报道,昨日上午八点,防汛演练在柳湾举行,全程四十分钟.`;
    const one = review(['防汛演练', '菜价连降', '夜市开张'].map(news).join('\n\n'));
    expect(one.stories.map(([first]) => first)).toMatchObject(
      ['防汛演练', '菜价连降', '夜市开张'].map((text) => ({ children: [{ text }] })),
    );
    const inSecond = ({ spot }: Review['items'][number]) => spot?.in === 'story' && spot.index >= one.stories[0]!.length;
    const mark = one.items.findIndex((item) => inSecond(item) && item.before.includes(','));
    const after = decided(one, new Set([mark])).stories;
    expect([after[0], after[2]]).toEqual([one.stories[0], one.stories[2]]);
    expect(plainText(after[1]!)).toContain('王芳报道,昨日上午八点，');
  });

  test('a notice that was doubted is turned over: one of several lines is a story of its own, one of a single paragraph goes back to where it stood', () => {
    const points = ['一', '二', '三'].map((number) => `${number}、管制期间，河街禁止一切机动车通行，沿线居民车辆凭证出入。`);
    const order = ['关于河街临时交通管制的公告', '现将有关事项公告如下：', ...points, '青禾市公安局', '2024年5月20日'].join('\n');
    const body = '河街沿着栀子河北岸铺开，全长一公里半，住着六百多户人家，街老河也老，家家门前有埠头。';
    const loss = '遗失张三身份证，证号：341126199001011236，声明作废。';
    const one = review(`早市\n\n${body}\n\n${loss}\n\n${body}河上有三座桥。\n\n${order}`);
    expect(one.notices).toHaveLength(2);
    const doubtOf = (notice: number) =>
      one.items.findIndex(({ kind, spot }) => kind === 'doubt' && spot?.in === 'notices' && spot.index === notice);
    const first = decided(one, new Set([doubtOf(0)]));
    expect(first.notices).toEqual([one.notices[1]]);
    expect(first.stories.map(plainText)).toEqual([`早市\n${body}\n${loss}\n${body}河上有三座桥。`]);
    const both = decided(one, new Set([doubtOf(0), doubtOf(1)]));
    expect(both.notices).toEqual([]);
    expect(both.stories.every(isStory)).toBe(true);
    expect(both.stories.map(plainText)).toEqual([first.stories.map(plainText)[0], order]);
    expect(both.stories[1]?.[0]?.type).toBe('headline');
  });

  test('more copy for a story has no headline', () => {
    const traced = traceRawText('小雨转晴\n\n今天早上八点,新区的第一班公交车准时发车,车上坐满了人.', 'copy');
    expect(traced.story?.some(({ type }) => type === 'headline')).toBe(false);
    expect(traced.story?.at(-1)).toMatchObject({
      type: 'paragraph',
      children: [{ text: '今天早上八点，新区的第一班公交车准时发车，车上坐满了人。' }],
    });
  });

  test.each(rawPages)('%s: every single refusal leaves a story, and refusing all words gives back the characters typed', (_, path) => {
    expect(readPage(path).story).not.toBeNull();
    const one = reviewOf(traceRawText(new TextDecoder().decode(readFileSync(path))));
    one.items.forEach((_, i) => expect(decided(one, new Set([i])).stories.every(isStory)).toBe(true));
    const all = new Set(one.items.flatMap(({ refusal }, i) => (refusal?.kind === 'words' ? [i] : [])));
    const back = decided(one, all);
    const words = one.items.filter(({ kind, spot }) => kind === 'full-width' && spot !== null);
    expect(words.length).toBeGreaterThan(0);
    const count = (text: string, what: RegExp) => [...text.matchAll(what)].length;
    expect(count(textIn(back), /[,:;?]/g)).toBeGreaterThan(count(textIn(one), /[,:;?]/g));
  });
});
