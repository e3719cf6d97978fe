import { Editor, type Location, Transforms } from 'slate';
import { describe, expect, test } from 'vitest';
import { chooseElement, isMarked, moveElement, toggleMark } from '../../../renderer/story/plugins/with-element-breaks.ts';
import type { Story } from '../../../shared/story/story.ts';
import { block, picture } from '../../support/copy.ts';
import { benchOf, told } from './editing.ts';

const byline = { type: 'byline' as const, title: '', children: [{ text: '甲' }] };

/** A story after a key, and where the caret is: element, offset. */
function pressed(story: Story, at: Location, key: (editor: Editor) => void): { readonly story: string[]; readonly caret: string } {
  const editor = benchOf(story).editor as unknown as Editor;
  Transforms.select(editor, at);
  key(editor);
  const { path, offset } = editor.selection!.anchor;
  return { story: told(editor), caret: `${path.slice(0, -1).join('.')}:${offset}` };
}

const enter = (editor: Editor) => editor.insertBreak();
const backspace = (editor: Editor) => editor.deleteBackward('character');
const del = (editor: Editor) => editor.deleteForward('character');
const at = (path: number[], offset: number) => ({ path, offset });

describe('Enter', () => {
  test('goes on to what a newspaper has next', () => {
    expect(pressed([block('kicker', '引')], at([0, 0], 1), enter)).toEqual({ story: ['kicker|引', 'headline|'], caret: '1:0' });
    expect(pressed([block('headline', '题'), block('paragraph', '文')], at([0, 0], 1), enter)).toEqual({
      story: ['headline|题', 'deck|', 'paragraph|文'],
      caret: '1:0',
    });
    expect(pressed([block('headline', '题'), block('deck', '副')], at([1, 0], 1), enter).story).toEqual([
      'headline|题',
      'deck|副',
      'byline|',
    ]);
  });

  test('goes into what is there already', () => {
    const story = [block('headline', '题'), block('deck', '副'), byline, block('lead', '导')];
    expect(pressed(story, at([0, 0], 1), enter)).toEqual({ story: told(benchOf(story).editor), caret: '1:0' });
    expect(pressed(story, at([1, 0], 1), enter).caret).toBe('2:0');
    expect(pressed(story, at([2, 0], 1), enter).caret).toBe('3:0');
  });

  test('in an empty element passes it by', () => {
    expect(pressed([block('headline', '题'), block('deck', '')], at([1, 0], 0), enter).story).toEqual(['headline|题', 'byline|']);
    expect(pressed([block('headline', '题'), block('subhead', '')], at([1, 0], 0), enter).story).toEqual(['headline|题', 'paragraph|']);
  });

  test('before a headline makes room for the kicker; within one sets the space at which it may be parted', () => {
    expect(pressed([block('headline', '主题')], at([0, 0], 0), enter)).toEqual({ story: ['kicker|', 'headline|主题'], caret: '0:0' });
    expect(pressed([block('headline', '主题')], at([0, 0], 1), enter)).toEqual({ story: ['headline|主　题'], caret: '0:2' });
  });

  test('parts copy into paragraphs; what follows a lead is no second lead', () => {
    expect(pressed([block('lead', '甲乙')], at([0, 0], 1), enter)).toEqual({ story: ['lead|甲', 'paragraph|乙'], caret: '1:0' });
    expect(pressed([block('paragraph', '甲乙')], at([0, 0], 0), enter).story).toEqual(['paragraph|', 'paragraph|甲乙']);
    expect(pressed([block('subhead', '■ 小')], at([0, 0], 3), enter).story).toEqual(['subhead|■ 小', 'paragraph|']);
  });

  test('goes from caption to credit and from there behind the picture', () => {
    const story = [picture('图', '摄'), block('paragraph', '文')];
    expect(pressed(story, at([0, 0, 0], 1), enter)).toEqual({ story: told(benchOf(story).editor), caret: '0.1:1' });
    expect(pressed(story, at([0, 1, 0], 1), enter)).toEqual({ story: ['picture|图|摄', 'paragraph|', 'paragraph|文'], caret: '1:0' });
  });
});

describe('Backspace and Delete', () => {
  test('join paragraphs', () => {
    const story = [block('paragraph', '甲'), block('paragraph', '乙')];
    expect(pressed(story, at([1, 0], 0), backspace)).toEqual({ story: ['paragraph|甲乙'], caret: '0:1' });
    expect(pressed(story, at([0, 0], 1), del).story).toEqual(['paragraph|甲乙']);
  });

  test('make a sub-head or a lead copy first', () => {
    expect(pressed([block('paragraph', '甲'), block('subhead', '乙')], at([1, 0], 0), backspace).story).toEqual([
      'paragraph|甲',
      'paragraph|乙',
    ]);
    expect(pressed([block('lead', '甲')], at([0, 0], 0), backspace).story).toEqual(['paragraph|甲']);
  });

  test('never run a head into the copy or a picture into a paragraph', () => {
    const story = [block('headline', '题'), block('paragraph', '文'), picture('图', '摄'), block('paragraph', '末')];
    const same = told(benchOf(story).editor);
    expect(pressed(story, at([1, 0], 0), backspace)).toEqual({ story: same, caret: '0:1' });
    expect(pressed(story, at([0, 0], 1), del)).toEqual({ story: same, caret: '1:0' });
    expect(pressed(story, at([3, 0], 0), backspace)).toEqual({ story: same, caret: '2.1:1' });
    expect(pressed(story, at([1, 0], 1), del)).toEqual({ story: same, caret: '2.0:0' });
    expect(pressed(story, at([2, 0, 0], 0), backspace)).toEqual({ story: same, caret: '1:1' });
    expect(pressed(story, at([2, 1, 0], 0), backspace)).toEqual({ story: same, caret: '2.0:1' });
  });

  test('take out what is empty', () => {
    expect(pressed([block('headline', '题'), block('deck', ''), block('paragraph', '文')], at([1, 0], 0), backspace)).toEqual({
      story: ['headline|题', 'paragraph|文'],
      caret: '0:1',
    });
    expect(pressed([block('paragraph', '文'), picture('', '')], at([1, 0, 0], 0), backspace)).toEqual({
      story: ['paragraph|文'],
      caret: '0:1',
    });
    expect(pressed([block('kicker', ''), block('headline', '题')], at([0, 0], 0), backspace)).toEqual({
      story: ['headline|题'],
      caret: '0:0',
    });
    expect(pressed([block('headline', '')], at([0, 0], 0), backspace).story).toEqual(['headline|']);
  });

  test('a selection over pictures leaves each part in its place', () => {
    const story = [block('paragraph', '甲乙'), picture('图说', '摄'), block('paragraph', '丙丁')];
    const from = (anchor: object, focus: object) => ({ anchor, focus }) as Location;
    expect(pressed(story, from(at([0, 0], 1), at([1, 0, 0], 1)), (editor) => editor.deleteFragment()).story).toEqual([
      'paragraph|甲',
      'picture|说|摄',
      'paragraph|丙丁',
    ]);
    expect(pressed(story, from(at([1, 0, 0], 1), at([2, 0], 1)), (editor) => editor.deleteFragment()).story).toEqual([
      'paragraph|甲乙',
      'picture|图|',
      'paragraph|丁',
    ]);
    expect(pressed(story, from(at([1, 0, 0], 1), at([1, 1, 0], 1)), (editor) => editor.deleteFragment()).story).toEqual([
      'paragraph|甲乙',
      'picture|图|',
      'paragraph|丙丁',
    ]);
    expect(pressed(story, from(at([0, 0], 1), at([2, 0], 1)), (editor) => editor.deleteFragment()).story).toEqual(['paragraph|甲丁']);
  });
});

test('pictures selected as a whole go as a whole, and a story of nothing else keeps a paragraph', () => {
  const story = [block('headline', '题'), block('paragraph', '文'), picture('图', '摄')];
  const all = { anchor: at([0, 0], 0), focus: at([2, 1, 0], 1) } as Location;
  expect(pressed(story, all, (editor) => editor.deleteFragment())).toEqual({ story: ['headline|'], caret: '0:0' });
  const two = [picture('图', '摄'), picture('二', '')];
  const both = { anchor: at([0, 0, 0], 0), focus: at([1, 1, 0], 0) } as Location;
  expect(pressed(two, both, (editor) => editor.deleteFragment())).toEqual({ story: ['paragraph|'], caret: '0:0' });
  const front = { anchor: at([0, 0, 0], 0), focus: at([1, 0], 1) } as Location;
  expect(pressed([picture('图', '摄'), block('paragraph', '甲乙')], front, (editor) => editor.deleteFragment()).story).toEqual([
    'paragraph|乙',
  ]);
});

test('an element moves up and down, and the head keeps its order', () => {
  const story = [block('headline', '题'), block('paragraph', '甲'), block('paragraph', '乙')];
  expect(pressed(story, at([2, 0], 0), (editor) => moveElement(editor, -1))).toEqual({
    story: ['headline|题', 'paragraph|乙', 'paragraph|甲'],
    caret: '1:0',
  });
  expect(pressed(story, at([1, 0], 0), (editor) => moveElement(editor, -1)).story).toEqual(['headline|题', 'paragraph|甲', 'paragraph|乙']);
  expect(pressed(story, at([2, 0], 0), (editor) => moveElement(editor, 1)).story).toEqual(['headline|题', 'paragraph|甲', 'paragraph|乙']);
});

describe('elements and faces by key', () => {
  test('a paragraph becomes the headline, and the headline that was there a paragraph', () => {
    const story = [block('headline', '旧'), byline, block('paragraph', '新'), block('paragraph', '文')];
    expect(pressed(story, at([2, 0], 1), (editor) => chooseElement(editor, 'headline')).story).toEqual([
      'headline|新',
      'byline|甲',
      'paragraph|旧',
      'paragraph|文',
    ]);
  });

  test('several paragraphs become sub-heads at once, a picture is set in behind', () => {
    const story = [block('paragraph', '甲'), block('paragraph', '乙')];
    const both = { anchor: at([0, 0], 0), focus: at([1, 0], 1) };
    expect(pressed(story, both, (editor) => chooseElement(editor, 'subhead')).story).toEqual(['subhead|甲', 'subhead|乙']);
    expect(pressed(story, at([0, 0], 1), (editor) => chooseElement(editor, 'picture')).story).toEqual([
      'paragraph|甲',
      'picture||',
      'paragraph|乙',
    ]);
    expect(pressed(story, at([0, 0], 1), (editor) => chooseElement(editor, 'byline')).story).toEqual(['byline|甲', 'paragraph|乙']);
  });

  test('a text is bold or kai, never both', () => {
    const editor = benchOf([block('paragraph', '甲乙')]).editor as unknown as Editor;
    Transforms.select(editor, Editor.range(editor, [0]));
    toggleMark(editor, 'bold');
    expect(isMarked(editor, 'bold')).toBe(true);
    toggleMark(editor, 'kai');
    expect(editor.children).toEqual([{ type: 'paragraph', children: [{ text: '甲乙', kai: true }] }]);
    toggleMark(editor, 'kai');
    expect(editor.children).toEqual([block('paragraph', '甲乙')]);
  });
});
