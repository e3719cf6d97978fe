import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkLayers } from '../../build/check/layers.ts';

const trees: string[] = [];
afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true });
});

/** What the check says of a tree that holds just these files. */
function complaintsOf(files: Readonly<Record<string, string>>): string[] {
  const tree = mkdtempSync(join(tmpdir(), 'layers-'));
  trees.push(tree);
  const packages = JSON.stringify({ dependencies: { harfbuzzjs: '1' }, devDependencies: { vitest: '1', kysely: '1' } });
  const empty = Object.fromEntries(['shared', 'electron', 'renderer', 'build', 'tests'].map((folder) => [`${folder}/README.md`, '']));
  for (const [path, text] of Object.entries({ 'package.json': packages, ...empty, ...files })) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return checkLayers(tree);
}

const sound: Readonly<Record<string, string>> = {
  'shared/result.ts': '/** A value. */\nexport type Value = 1;\n',
  'shared/sheet/length.ts': "import type { Value } from '../result.ts';\n/** One. */\nexport const one: Value = 1;\n",
  'shared/line/break.ts': "import { one } from '../sheet/length.ts';\n/** Two. */\nexport const two = one + Math.floor(1.5);\n",
  'shared/words/page.ts': "/** A sentence. */\nexport const full = '版面已满';\n",
  'electron/store/open.ts': "import { Kysely } from 'kysely';\nimport { join } from 'node:path';\nvoid [Kysely, join];\n",
  'tests/shared/line.test.ts':
    "import { test } from 'vitest';\nimport { two } from '../../shared/line/break.ts';\ntest('两', () => void two);\n",
};

test('a sound tree gives no complaint', () => expect(complaintsOf(sound)).toEqual([]));

const long = (lines: number) => Array.from({ length: lines }, (_, i) => `  void ${i};`).join('\n');

test.each<[what: string, path: string, text: string, said: string | RegExp]>([
  [
    'a stage that looks back',
    'shared/sheet/grid.ts',
    "import { two } from '../line/break.ts';\nvoid two;",
    'shared/sheet may not import shared/line/break.ts',
  ],
  [
    'a type is an import too',
    'shared/sheet/grid.ts',
    "import type { two } from '../line/break.ts';\nexport {};",
    'shared/sheet may not import',
  ],
  ['import() in a type', 'shared/face/a.ts', "let a: import('../line/break.ts').A;\nvoid a;", 'shared/face may not import'],
  ['import() in code', 'shared/face/a.ts', "void import('../line/break.ts');", 'shared/face may not import'],
  ['a re-export', 'shared/face/a.ts', "export { two } from '../line/break.ts';\nvoid 0;", 'shared/face may not import'],
  ['shared that knows electron', 'shared/check/a.ts', "import '../../electron/store/open.ts';", 'shared/check may not import electron'],
  ['the PDF writer that composes', 'electron/pdf/a.ts', "import '../../shared/line/break.ts';", 'electron/pdf may not import shared/line'],
  ['a window that knows the main process', 'renderer/a.ts', "import '../electron/store/open.ts';", 'renderer may not import electron'],
  ['a store that knows the desk', 'electron/store/a.ts', "import '../desk/a.ts';", 'electron/store may not import electron/desk'],
  ['Node in shared', 'shared/sheet/a.ts', "import 'node:fs';", 'may not import the package node:fs'],
  ['SQL in the desk', 'electron/desk/a.ts', "import 'kysely';", 'may not import the package kysely'],
  ['Electron outside the shell', 'electron/cli/a.ts', "import 'electron';", 'may not import the package electron'],
  ['a package handed in, but imported', 'shared/face/a.ts', "import 'harfbuzzjs';", 'may not import the package harfbuzzjs'],
  ['a package nobody declared', 'electron/store/a.ts', "import 'uuid';", 'may not import the package uuid'],
  ['an address worked out at run time', 'electron/desk/a.ts', 'void import(process.argv[2]!);', 'may not import the package (computed)'],
  ['an import without .ts', 'shared/line/a.ts', "import '../sheet/length';", 'does not end in .ts'],
  ['a folder outside the tree', 'shared/extra/a.ts', 'void 0;', 'stands outside every layer'],
  ['a long file', 'shared/line/a.ts', long(401), '401 lines, more than 400'],
  ['a long function', 'shared/line/a.ts', `function f() {\n${long(59)}\n}\nvoid f;`, 'shared/line/a.ts:1: f has 61 lines, more than 60'],
  ['a long arrow function', 'shared/line/a.ts', `const f = () => {\n${long(59)}\n};\nvoid f;`, 'a function has 61 lines'],
  ['an export without a word', 'shared/line/a.ts', '\nexport const a = 1;', 'shared/line/a.ts:2: export a has no doc comment'],
  ['a remark instead of a doc comment', 'shared/line/a.ts', '/* One. */\nexport interface A {}', 'export A has no doc comment'],
  ['a barrel', 'shared/line/all.ts', "export { two } from './break.ts';", 'a barrel'],
  ['an index', 'shared/line/index.ts', '/** One. */\nexport const one = 1;', 'a barrel'],
  ['export *', 'shared/line/a.ts', "export * from './break.ts';\nvoid 0;", 'export * from ./break.ts'],
  ['the clock', 'shared/line/a.ts', 'void new Date();', 'Date is not the same on every machine'],
  ['the clock as a type', 'shared/line/a.ts', 'let a: Date | undefined;\nvoid a;', 'Date is not the same'],
  ['chance', 'shared/line/a.ts', 'void Math.random();', 'Math.random is not the same'],
  ['a power', 'shared/line/a.ts', 'void (2 ** 0.5);', '** is not the same'],
  ['a sine', 'shared/line/a.ts', 'void Math.sin(1);', 'Math.sin is not the same'],
  ['a member of Math worked out', 'shared/line/a.ts', "void Math['sin' + 'h'];", 'Math[…] is not the same'],
  ['the locale', 'shared/line/a.ts', "void ['b', 'a'].sort((a, b) => a.localeCompare(b));", '.localeCompare is not the same'],
  ['the language of the machine', 'shared/line/a.ts', 'void (1).toLocaleString();', '.toLocaleString is not the same'],
  ['a sentence outside words', 'electron/cli/a.ts', "void '没有这个文件';", '"没有这个文件" belongs in shared/words'],
  ['a template outside words', 'electron/cli/a.ts', 'void `${1}行`;', '"行" belongs in shared/words'],
  ['an empty word', 'shared/line/line-utils.ts', 'void 0;', '"utils" says nothing'],
  ['an empty folder name', 'shared/line/helpers/a.ts', 'void 0;', '"helpers" says nothing'],
  ['camel case', 'shared/line/lineBreak.ts', 'void 0;', 'not in kebab-case'],
  ['what does not parse', 'shared/line/a.ts', 'const = 1;', /^shared\/line\/a\.ts: \S/],
])('catches %s', (_, path, text, said) => {
  const complaints = complaintsOf({ ...sound, [path]: text });
  expect(complaints).toContainEqual(typeof said === 'string' ? expect.stringContaining(said) : expect.stringMatching(said));
});

test('catches a circle of imports, types included, once', () => {
  const complaints = complaintsOf({
    'shared/line/a.ts': "import './b.ts';",
    'shared/line/b.ts': "import type {} from './c.ts';",
    'shared/line/c.ts': "import './a.ts';",
  });
  expect(complaints).toEqual(['import cycle: shared/line/a.ts → shared/line/b.ts → shared/line/c.ts → shared/line/a.ts']);
});

test('lets pass what only looks like a fault', () => {
  const files = {
    'shared/line/marks.data.ts': `/** A table. */\nexport const marks = [\n${long(500).replaceAll('void ', '').replaceAll(';', ',')}\n];\n`,
    'shared/line/a.ts': 'const page = { Date: 1 };\nvoid page.Date;\n// Math.random(), 2 ** 3, new Date(): only words\n',
    'shared/face/harfbuzz.ts': "let module: typeof import('harfbuzzjs') | undefined;\nvoid module;\n",
    'electron/cli/a.ts': 'void /^遗失/u; // 注释不限\n',
    'shared/line/b.ts':
      '/** Either. */\nexport function f(a: 1): 1;\nexport function f(a: 2): 2;\nexport function f(a: 1 | 2) {\n  return a;\n}\n',
    'tests/shared/long.test.ts': `import { describe } from 'vitest';\ndescribe('a chapter', () => {\n${long(80)}\n});\n`,
    'tests/fixtures/anything.ts': 'export const a = 1;\n',
  };
  expect(complaintsOf({ ...sound, ...files })).toEqual([]);
});
