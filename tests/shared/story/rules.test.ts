import { describe, expect, it } from 'vitest';
import { isStory, MOST_NODES, plainText } from '../../../shared/story/rules.ts';
import type { Story } from '../../../shared/story/story.ts';

const block = (type: string, text: string): unknown => ({ type, children: [{ text }] });
const picture = (caption: unknown, credit: unknown): unknown => ({ type: 'picture', photo: '', children: [caption, credit] });

const STORY: Story = [
  { type: 'kicker', children: [{ text: '引题' }] },
  { type: 'headline', children: [{ text: '主题', bold: true }] },
  { type: 'deck', children: [{ text: '——副题' }] },
  { type: 'byline', title: '本报记者', children: [{ text: '张三' }] },
  { type: 'byline', title: '', children: [{ text: '李四' }] },
  { type: 'lead', children: [{ text: '导语𠮷。' }] },
  {
    type: 'picture',
    photo: 'a'.repeat(64),
    children: [
      { type: 'caption', children: [{ text: '图说' }] },
      { type: 'credit', children: [{ text: '王五 摄', kai: true }] },
    ],
  },
  { type: 'paragraph', children: [{ text: '正文' }, { text: '。' }] },
];

it('a story of every element may stand', () => {
  expect(isStory(STORY)).toBe(true);
  expect(isStory([])).toBe(true);
});

it('plain text is a line an element, bylines side by side', () => {
  expect(plainText(STORY)).toBe('引题\n主题\n——副题\n本报记者　张三　李四\n导语𠮷。\n图说　王五 摄\n正文。');
});

describe('what may not stand', () => {
  it.each<[string, unknown]>([
    ['no list', { length: 0 }],
    ['nothing', null],
    ['an unknown type', [block('evil', '文')]],
    ['a caption outside a picture', [block('caption', '文')]],
    ['an inherited type', [Object.create({ type: 'paragraph', children: [{ text: '' }] })]],
    ['a foreign key', [{ type: 'paragraph', children: [{ text: '文' }], url: 'javascript:0' }]],
    ['a foreign mark', [{ type: 'paragraph', children: [{ text: '文', italic: true }] }]],
    ['a mark that is false', [{ type: 'paragraph', children: [{ text: '文', bold: false }] }]],
    ['an own __proto__', JSON.parse('[{"type":"paragraph","children":[{"text":"文"}],"__proto__":{}}]')],
    ['no text node', [{ type: 'paragraph', children: [] }]],
    ['a nested block', [{ type: 'paragraph', children: [block('paragraph', '文')] }]],
    ['a byline without a title', [block('byline', '张三')]],
    ['two headlines', [block('headline', '一'), block('headline', '二')]],
    ['two leads', [block('lead', '一'), block('lead', '二')]],
    ['a headline below the body', [block('paragraph', '一'), block('headline', '二')]],
    ['a picture with one child', [{ type: 'picture', photo: '', children: [block('caption', '')] }]],
    ['a picture turned round', [picture(block('credit', ''), block('caption', ''))]],
    ['a photo that is no hash', [{ type: 'picture', photo: '../a', children: [block('caption', ''), block('credit', '')] }]],
    ['a bidi override', [block('paragraph', '文\u202e字')]],
    ['a line feed', [block('paragraph', '文\n字')]],
    ['a NUL', [block('paragraph', '\u0000')]],
    ['half a pair', [block('paragraph', '\ud842')]],
    ['hidden tags', [block('paragraph', '文\u{e0041}')]],
    ['too many nodes', Array.from({ length: MOST_NODES / 2 + 1 }, () => block('paragraph', '文'))],
  ])('%s', (_, value) => expect(isStory(value)).toBe(false));
});
