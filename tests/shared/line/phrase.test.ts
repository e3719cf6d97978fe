import { describe, expect, test } from 'vitest';
import { halvesOf } from '../../../shared/line/phrase.ts';
import { wordStarts } from '../../../shared/line/words.ts';

const halves = (text: string, body = ''): string =>
  halvesOf({ text, spans: [] }, 'gb', body)
    .map((half) => half.text)
    .join('/');

describe('where a headline turns', () => {
  test.each([
    ['一河清水绕旧巷　半城灯火暖新街', '一河清水绕旧巷/半城灯火暖新街'],
    ['天晴了，山河更新', '天晴了，/山河更新'],
    ['深山小学的灯——记乡村教师李明', '深山小学的灯/——记乡村教师李明'],
  ])('at its space, its mark or its dash: %s', (text, parted) => expect(halves(text)).toBe(parted));

  test.each([
    ['图书馆夜间延时开放到十点', '图书馆夜间/延时开放到十点'],
    ['万亩早稻插完最后一块田', '万亩早稻插完/最后一块田'],
    ['新学期起中小学推行“课间一刻钟”', '新学期起中小学/推行“课间一刻钟”'],
    ['小区快递柜不得再收超时费', '小区快递柜/不得再收超时费'],
    ['市人大常委会举行第三次会议', '市人大常委会/举行第三次会议'],
    ['研究生命起源的科学家来我市讲学', '研究生命起源的/科学家来我市讲学'],
    ['省委书记到南谯区调研防汛工作', '省委书记到南谯区/调研防汛工作'],
    ['把疫情防控的要求落实到每一个社区', '把疫情防控的要求/落实到每一个社区'],
    ['夜校开到菜场楼上', '夜校开到/菜场楼上'],
    ['发展中国家代表团参观开发区', '发展中国家代表团/参观开发区'],
    ['二十八家企业签约落户', '二十八家/企业签约落户'],
  ])('in no word, number or name: %s', (text, parted) => expect(halves(text)).toBe(parted));

  test('a name that no list knows is known from the story', () => {
    expect(halves('记者走进磉墩老街')).toBe('记者走进/磉墩老街');
    expect(halves('老街上的磉墩换新颜', '')).toBe('老街上的磉/墩换新颜');
    expect(halves('老街上的磉墩换新颜', '这块磉墩已有百年。')).toBe('老街上的/磉墩换新颜');
  });

  test('never where a line may not break; a text of one character stays whole', () => {
    expect(halves('《》')).toBe('《》');
    expect(halves('天')).toBe('天');
  });
});

test('a text is divided into the likeliest words; what no list knows falls into characters', () => {
  const words = (text: string): string => {
    const starts = wordStarts(text);
    return [...text].map((character, i) => (i > 0 && starts[i] === 1 ? `|${character}` : character)).join('');
  };
  expect(words('研究生命起源')).toBe('研究|生命|起源');
  expect(words('图书馆开放')).toBe('图书馆|开放');
  expect(words('磉墩A')).toBe('磉|墩|A');
  expect(words('')).toBe('');
});
