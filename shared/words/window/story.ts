import { sentences } from './sentence.ts';

/** What the story part of the window says. */
export const storyWords = sentences({
  'story.step.typing': { zh: '输入', en: 'Typing' },
  'story.step.edit': { zh: '改稿', en: 'Editing' },
  'story.step.paste': { zh: '粘贴', en: 'Paste' },
  'story.step.element': { zh: '更改稿件元素', en: 'Change of element' },
  'story.step.mark': { zh: '更改字体', en: 'Change of face' },
  'story.step.replace': { zh: '替换', en: 'Replace' },
  'story.step.restore': { zh: '恢复旧稿', en: 'Restore of a version' },
  'story.step.move': { zh: '移动段落', en: 'Moving a paragraph' },
});
