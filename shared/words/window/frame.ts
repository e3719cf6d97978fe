import { sentences } from './sentence.ts';

/** What the window's own frame says: its parts, its menus, its states. */
export const frameWords = sentences({
  'frame.title': { zh: '拼版', en: 'Pinban' },
  'frame.library': { zh: '稿库', en: 'Library' },
  'frame.page': { zh: '版面', en: 'Page' },
  'frame.story': { zh: '稿件', en: 'Story' },
  'frame.notices': { zh: '柜台', en: 'Counter' },
  'frame.loading': { zh: '正在打开…', en: 'Opening…' },
});
