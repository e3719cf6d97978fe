/**
 * What one folder (or file) of the tree may see, besides itself and the files beneath it: folders and files of ours by path, npm packages by name (`node:` = all of Node's
 * own), and packages it may name in types only. The longest matching path wins.
 */
export interface Layer {
  readonly sees: readonly string[];
  readonly packages?: readonly string[];
  readonly types?: readonly string[];
}

const basis = ['shared/result.ts', 'shared/sheet'];
const findingWords = 'shared/words/findings.ts';
const copy = ['shared/story', 'shared/notice'];
const setting = [...basis, ...copy, 'shared/face', 'shared/line', 'shared/flow', 'shared/check/remark.ts'];

/**
 * Who may import whom. In `shared` a stage sees the stages before it and never one behind it; intake makes stories and notices, so it sees both.
 * `shared/check/remark.ts` is what every stage from `flow` on returns, so they all see that one file of the last stage.
 */
export const layers: Readonly<Record<string, Layer>> = {
  'shared/result.ts': { sees: [] },
  'shared/sheet': { sees: ['shared/result.ts'] },
  'shared/story': { sees: basis },
  'shared/notice': { sees: [...basis, findingWords] },
  'shared/intake': { sees: [...basis, ...copy] },
  'shared/face': { sees: basis, types: ['harfbuzzjs'] },
  'shared/line': { sees: [...basis, 'shared/face'] },
  'shared/flow': { sees: [...basis, ...copy, 'shared/face', 'shared/line', 'shared/check/remark.ts'] },
  'shared/makeup': { sees: [...setting, 'shared/words'] },
  'shared/display': { sees: [...setting, 'shared/makeup', 'shared/words'] },
  'shared/display/copy-edits.ts': { sees: [], packages: ['diff'] },
  'shared/check/remark.ts': { sees: [] },
  'shared/check': { sees: [...setting, 'shared/makeup', 'shared/display'] },
  // What is said of a notice is kept with it in Chinese, so the notice sees these sentences; they see nothing of it.
  [findingWords]: { sees: ['shared/words/kind-terms.ts', 'shared/words/language.ts', 'shared/words/some.ts'] },
  'shared/words': { sees: [...basis, ...copy, 'shared/intake', 'shared/check', 'shared/api/faults.ts'] },
  'shared/pipeline.ts': { sees: [...setting, 'shared/makeup', 'shared/display', 'shared/check', 'shared/words'] },
  'shared/api': { sees: ['shared'], packages: ['zod'] },
  'electron/faces': { sees: [...basis, 'shared/face'], packages: ['node:', 'harfbuzzjs'] },
  'electron/pdf': { sees: [...basis, 'shared/face', 'shared/display'], packages: ['node:', 'sharp'] },
  'electron/press': {
    sees: [...basis, 'shared/face', 'shared/display', 'electron/faces', 'electron/pdf'],
    packages: ['node:', '@napi-rs/canvas', 'sharp'],
  },
  'electron/store': { sees: ['shared'], packages: ['node:', 'better-sqlite3', 'kysely', 'uuid'] },
  'electron/desk': {
    sees: ['shared', 'electron/faces', 'electron/pdf', 'electron/press', 'electron/store'],
    packages: ['node:', 'sharp', 'uuid', 'pinyin-pro', 'write-excel-file', 'read-excel-file', 'fflate'],
  },
  'electron/http': { sees: ['shared/api', 'shared/result.ts', 'electron/desk'], packages: ['node:'] },
  'electron/cli': {
    sees: ['shared', 'electron/desk', 'electron/faces', 'electron/pdf', 'electron/press', 'electron/store', 'electron/http'],
    packages: ['node:', 'open'],
  },
  'electron/app': { sees: ['shared', 'electron'], packages: ['node:', 'electron'] },
  // The shipped sample is part of the window: a first start opens it.
  renderer: {
    sees: ['shared', 'build/sample'],
    packages: [
      'react',
      'react-dom',
      'slate',
      'slate-dom',
      'slate-react',
      'slate-history',
      'react-aria-components',
      'zustand',
      'react-hook-form',
      '@hookform/resolvers',
      'zod',
      '@tanstack/react-virtual',
      'harfbuzzjs',
      'pinyin-pro',
      'diff',
      'fflate',
      'read-excel-file',
      'mammoth',
    ],
  },
  build: {
    sees: ['shared', 'electron'],
    packages: [
      'node:',
      'kysely',
      'esbuild',
      'rolldown',
      'vite',
      '@shockpkg/icon-encoder',
      'sharp',
      '@vitejs/plugin-react',
      'vitest',
      'playwright-core',
      '@sparticuz/chromium',
      '(computed)',
    ],
  },
  // It loads whatever program it is given, as Electron does.
  'tests/electron-stand-in': { sees: ['build/chromium.ts'], packages: ['node:', 'playwright-core', '(computed)'] },
  tests: {
    sees: ['shared', 'electron', 'renderer', 'build'],
    packages: [
      'node:',
      'vitest',
      'fast-check',
      'pdfjs-dist',
      'better-sqlite3',
      'kysely',
      'harfbuzzjs',
      '@napi-rs/canvas',
      'sharp',
      'playwright-core',
      '@sparticuz/chromium',
      'axe-core',
      'ajv',
      '@electron/asar',
      '@electron/fuses',
      'slate',
      'slate-hyperscript',
      'slate-history',
      'read-excel-file',
      'esbuild',
      'fflate',
      'write-excel-file',
    ],
  },
};

/** The longest file, in lines; generated tables (`*.data.ts`) are exempt. */
export const longestFile = 400;

/** The longest function, in lines. */
export const longestFunction = 60;

/** Words that name nothing: a file or folder called so has no subject. */
export const emptyWords = ['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'managers', 'service', 'services', 'misc'];

/** Globals that differ between machines, runs or languages; in `shared` nothing may depend on them. */
export const unsteadyNames = ['Date', 'Intl', 'globalThis'];

/** Members that are as unsteady, whatever they belong to. */
export const unsteadyMembers = /^(localeCompare|toLocale\w*)$/;

/** Functions of `Math` whose last digit the standard leaves to the machine, and chance. */
export const unsteadyMath = /^(random|a?(sin|cos|tan)h?|atan2|exp|expm1|log\w*|pow|hypot|cbrt)$/;

/**
 * Where Chinese may stand in a string: the words people read, the vocabulary of notices and of newspaper copy to be recognised, character tables, our tools and tests.
 * Anywhere else a Chinese sentence belongs in `shared/words`. Patterns (regular expressions) and comments are free.
 */
export const chineseFolders = ['shared/words', 'shared/notice', 'shared/intake', 'shared/line', 'build', 'tests'];
