import { sentences } from './sentence.ts';

/** The names of the menus, and of the commands that belong to no one part of the window. */
export const commandWords = sentences({
  'menu.file': { zh: '文件', en: 'File' },
  'menu.edit': { zh: '编辑', en: 'Edit' },
  'menu.story': { zh: '稿件', en: 'Story' },
  'menu.page': { zh: '版面', en: 'Page' },
  'menu.notices': { zh: '柜台', en: 'Counter' },
  'menu.view': { zh: '视图', en: 'View' },
  'menu.help': { zh: '帮助', en: 'Help' },
  'command.go.library': { zh: '转到稿库', en: 'Go to library' },
  'command.go.page': { zh: '转到版面', en: 'Go to page' },
  'command.go.story': { zh: '转到稿件', en: 'Go to story' },
  'command.go.notices': { zh: '转到柜台', en: 'Go to counter' },
  'command.go.search': { zh: '搜索全部内容', en: 'Search everything' },
  'command.edit.undo': { zh: '撤销', en: 'Undo' },
  'command.edit.redo': { zh: '重做', en: 'Redo' },
  'command.view.beside': { zh: '版面与稿件并排', en: 'Page and story side by side' },
  'command.view.theme': { zh: '切换深色与浅色', en: 'Switch light and dark' },
  'command.view.theme-system': { zh: '明暗跟随系统', en: 'Light or dark as the system' },
  'command.view.language': { zh: '切换界面语言（中 / English）', en: 'Switch language (中文 / English)' },
  'command.file.settings': { zh: '设置', en: 'Settings' },
  'command.help.palette': { zh: '命令面板', en: 'Command palette' },
  'command.help.keys': { zh: '快捷键一览', en: 'Key map' },
});
