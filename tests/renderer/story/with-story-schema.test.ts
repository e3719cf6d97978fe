import { Editor, type Node, Transforms } from 'slate';
import { describe, expect, test } from 'vitest';
import { isStory } from '../../../shared/story/rules.ts';
import { block, picture } from '../../support/copy.ts';
import { benchOf, told } from './editing.ts';

const story = [block('headline', '题'), block('paragraph', '文')];

/** What an editor makes of a value nobody vouches for. */
function made(value: readonly unknown[]): { readonly told: string[]; readonly children: unknown } {
  const { editor } = benchOf([]);
  editor.withoutStep(() => {
    editor.children = structuredClone(value) as never;
    Editor.normalize(editor as Editor, { force: true });
  });
  expect(isStory(editor.children)).toBe(true);
  const before = JSON.stringify(editor.children);
  Editor.normalize(editor as Editor, { force: true });
  expect(JSON.stringify(editor.children)).toBe(before);
  return { told: told(editor), children: editor.children };
}

describe('the story schema', () => {
  test('a story stays as it is', () => {
    const whole = [block('kicker', '引'), ...story, picture('图', '摄'), block('subhead', '■ 小')];
    expect(made(whole).children).toEqual(whole);
  });

  test('an empty story gets a paragraph to write in', () => expect(made([]).told).toEqual(['paragraph|']));

  test('unknown elements become paragraphs, lists and tables fall apart into theirs', () => {
    const item = (text: string) => ({ type: 'li', children: [{ text }] });
    expect(made([{ type: 'evil', url: 'javascript:1', onClick: 'x', children: [{ text: '甲' }] }]).children).toEqual([
      block('paragraph', '甲'),
    ]);
    expect(made([{ type: 'ul', children: [item('一'), item('二')] }]).told).toEqual(['paragraph|一', 'paragraph|二']);
    expect(made([{ type: 'p', children: [{ type: 'a', href: 'x', children: [{ type: 'b', children: [{ text: '深' }] }] }] }]).told).toEqual(
      ['paragraph|深'],
    );
  });

  test('foreign keys and marks are dropped, those of the house kept', () => {
    const value = [
      {
        ...block('paragraph', ''),
        align: 'center',
        children: [
          { text: '甲', bold: true, color: 'red' },
          { text: '乙', kai: true, bold: false },
        ],
      },
    ];
    expect(made(value).children).toEqual([
      {
        type: 'paragraph',
        children: [
          { text: '甲', bold: true },
          { text: '乙', kai: true },
        ],
      },
    ]);
  });

  test('controls, bidi marks and lone surrogates go, characters of two units stay', () => {
    const dirty = 'a\u0000\u202eb\ud800c\u200b𠮷\udc00\n。';
    expect(made([block('paragraph', dirty)]).told).toEqual(['paragraph|abc𠮷。']);
  });

  test('the head stands first and in order, each of its parts once', () => {
    const mixed = [
      block('paragraph', '文'),
      block('deck', '副'),
      block('headline', '题'),
      block('headline', '又题'),
      block('kicker', '引'),
    ];
    expect(made(mixed).told).toEqual(['kicker|引', 'headline|题', 'deck|副', 'paragraph|文', 'paragraph|又题']);
  });

  test('text that stands in no element is put into a paragraph', () => expect(made([{ text: '散' }]).told).toEqual(['paragraph|散']));

  test('a byline has a title and nothing else', () => {
    expect(made([{ type: 'byline', children: [{ text: '甲' }] }]).children).toEqual([
      { type: 'byline', title: '', children: [{ text: '甲' }] },
    ]);
    expect(made([{ type: 'byline', title: '本报\u202e记者', x: 1, children: [{ text: '甲' }] }]).children).toEqual([
      { type: 'byline', title: '本报记者', children: [{ text: '甲' }] },
    ]);
    expect(made([{ type: 'paragraph', title: '本报记者', children: [{ text: '甲' }] }]).children).toEqual([block('paragraph', '甲')]);
  });

  test('a picture has a caption and a credit, whatever it came with', () => {
    const bare = (children: unknown[], photo: unknown = '') => ({ type: 'picture', photo, children });
    expect(made([bare([{ text: '' }])]).told).toEqual(['picture||']);
    expect(made([bare([{ text: '图' }])]).told).toEqual(['picture|图|']);
    expect(made([bare([block('paragraph', '图')], 'https://x')]).children).toEqual([picture('图')]);
    expect(made([bare([block('caption', '图'), block('caption', '摄'), block('caption', '三')])]).told).toEqual(['picture|图|摄三']);
    expect(made([bare([{ type: 'caption', children: [block('paragraph', '深'), block('paragraph', '处')] }])]).told).toEqual([
      'picture|深处|',
    ]);
    expect(made([block('caption', '独')]).told).toEqual(['paragraph|独']);
  });

  test('a repair is undone with what made it needed', () => {
    const { editor, stack, settle } = benchOf(story);
    Transforms.insertNodes(editor, { type: 'headline', children: [{ text: '二' }] } as Node, { at: [0] });
    settle();
    expect(told(editor)).toEqual(['headline|二', 'paragraph|题', 'paragraph|文']);
    stack.undo();
    expect(editor.children).toEqual(story);
    stack.redo();
    expect(told(editor)).toEqual(['headline|二', 'paragraph|题', 'paragraph|文']);
  });
});
