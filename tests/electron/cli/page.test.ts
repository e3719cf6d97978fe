import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeFonts } from '../../../build/fonts.ts';
import { root } from '../../../build/place.ts';
import { page } from '../../../electron/cli/page.ts';
import { checkPdf } from '../../../electron/pdf/check.ts';
import { x1a } from '../../../electron/pdf/x1a.ts';
import { x4 } from '../../../electron/pdf/x4.ts';
import type { PageReport } from '../../../shared/api/report.ts';
import { folderForTest } from '../../support/store.ts';
import { hear, runProgram, withoutProgress } from '../../support/terminal.ts';

const text = `柳湾镇通了公交

——从镇口到县城只要四十分钟

本报记者 林小满

3月2日清晨,柳湾镇口第一次停下了公交车。镇上的老人说,盼了二十年。

■ 一条路修了三年

路是去年冬天修通的。修路的人说,最难的是过河那一段,桥墩打了三次才站住。镇里的孩子们放了学就跑到河边去看。

车票两元,一天来回八趟。
`;
const notices = `遗失声明

遗失王小满《出生医学证明》,编号:L340551954,声明作废。

遗失柳湾镇供销社公章一枚,声明作废。
`;

beforeAll(() => makeFonts(root));

/** A folder with the texts of the tests in it. */
function folderOfTexts(): string {
  const folder = folderForTest();
  writeFileSync(join(folder, 'page.txt'), `${text}\n${notices}`);
  writeFileSync(join(folder, 'story.txt'), text);
  writeFileSync(join(folder, 'notices.txt'), notices);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'blank.txt'), ' \n\n');
  writeFileSync(join(folder, 'tampered.txt'), JSON.stringify({ page: { plan: { sheet: 'broadsheet', legs: 'all' } } }));
  writeFileSync(join(folder, 'binary.txt'), new Uint8Array([0, 1, 2, 3, 0, 255, 254]));
  return folder;
}

describe('the main job', () => {
  test('a text becomes a PDF, a proof and a report; the same text the same bytes', async () => {
    const folder = folderOfTexts();
    const temporary = folderForTest();
    const first = await runProgram(
      ['page', 'page.txt', '--out', 'a.pdf', '--png', 'a.png', '--json', 'a.json', '--date', '2020-03-03'],
      folder,
      { temporary },
    );
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/标题　柳湾镇通了公交\n内容　稿件 3 段，声明 2 条，图 0 幅/);
    expect(first.out).toMatch(/PDF　a\.pdf（\d+ KB）\n校样　a\.png（\d+ KB）\n报告　a\.json/);
    expect(readFileSync(join(folder, 'a.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(join(folder, 'a.png')).subarray(1, 4).toString()).toBe('PNG');
    const report = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as PageReport;
    expect(report.input).toMatchObject({ encoding: 'utf-8', fileName: 'page.txt' });
    expect(report.story).toMatchObject({ headline: '柳湾镇通了公交', bylines: [{ name: '林小满', title: '本报记者' }], joins: 0 });
    expect(report.page).toMatchObject({ sheet: 'broadsheet', width: 390, height: 545, overset: { lines: 0, characters: 0 } });
    expect(Object.keys(report.timing)).toEqual(expect.arrayContaining(['decode', 'intake', 'make', 'pdf', 'png', 'total']));
    const again = await runProgram(
      ['page', 'page.txt', '--out', 'b.pdf', '--date', '2020-03-03', '--pattern', 'a.json', '--lang', 'en'],
      folder,
      { temporary },
    );
    expect([again.code, withoutProgress(again.err)]).toEqual([0, '']);
    expect(again.out).toMatch(/Overset +none/);
    expect(readFileSync(join(folder, 'b.pdf')).equals(readFileSync(join(folder, 'a.pdf')))).toBe(true);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('with no file named for it, everything goes to out/', async () => {
    const folder = folderOfTexts();
    const { code } = await runProgram(['page', 'page.txt', '--date', '2020-03-03', '--sheet', 'tabloid'], folder);
    expect([code, readdirSync(join(folder, 'out')).sort()]).toEqual([0, ['page.json', 'page.pdf', 'page.png']]);
  });

  test('the PDF is in order, in the family that was asked for', async () => {
    const folder = folderOfTexts();
    const profile = readFileSync(join(root, 'build/profiles/SNAP_TR002_TAC230.icc'));
    for (const [family, preset] of [['x1a', x1a] as const, ['x4', x4(profile)] as const]) {
      const out = join(folder, `${family}.pdf`);
      const { code } = await hear(page, [join(folder, 'page.txt'), '--date', '2020-03-03', '--out', out, '--pdf', family]);
      expect([code, checkPdf(readFileSync(out), preset)]).toEqual([0, []]);
    }
  });

  test('a store that was named keeps the page; the same text is not taken twice', async () => {
    const folder = folderOfTexts();
    const args = [
      join(folder, 'page.txt'),
      '--date',
      '2020-03-03',
      '--out',
      join(folder, 'a.pdf'),
      '--store',
      join(folder, 'store.sqlite'),
    ];
    expect((await hear(page, args)).code).toBe(0);
    const again = await hear(page, args);
    expect([again.code, again.err]).toEqual([0, '这份原稿稿库里已有，没有重复收稿，仍用原来的版面。']);
    const third = await hear(page, [...args, '--date', '2020-03-04', '--lang', 'en']);
    expect([third.code, third.err]).toEqual([0, '']);
  });

  test('GB18030 is read as well', async () => {
    const folder = folderForTest();
    // 「通车」 and its text, in GB18030.
    const bytes = [
      0xcd, 0xa8, 0xb3, 0xb5, 0x0a, 0x0a, 0xc1, 0xf8, 0xcd, 0xe5, 0xd5, 0xf2, 0xcd, 0xa8, 0xc1, 0xcb, 0xb9, 0xab, 0xbd, 0xbb, 0xa1, 0xa3,
      0x0a,
    ];
    writeFileSync(join(folder, 'gb.txt'), new Uint8Array(bytes));
    const json = join(folder, 'a.json');
    const { code } = await hear(page, [join(folder, 'gb.txt'), '--date', '2020-03-03', '--json', json]);
    const report = JSON.parse(readFileSync(json, 'utf8')) as PageReport;
    expect([code, report.input.encoding]).toEqual([0, 'gb18030']);
    expect(JSON.stringify(report.story)).toContain('柳湾镇通了公交。');
  });

  test('a character no font has: the page all the same, and a remark', async () => {
    const folder = folderForTest();
    writeFileSync(join(folder, 'rare.txt'), text.replace('林小满', '林小𫖯').replace('河边', '河边\u{2b81d}'));
    const json = join(folder, 'a.json');
    const said = await hear(page, [join(folder, 'rare.txt'), '--date', '2020-03-03', '--json', json]);
    expect(said.code).toBe(0);
    const report = JSON.parse(readFileSync(json, 'utf8')) as PageReport;
    expect(report.page.remarks.map(({ kind }) => kind)).toContain('missing-glyph');
  });
});

describe('photos', () => {
  const args = (folder: string) => [
    join(folder, 'page.txt'),
    '--date',
    '2020-03-03',
    '--json',
    join(folder, 'a.json'),
    '--photos',
    join(folder, 'photos'),
  ];

  test('a folder that is not there, and a file that is no photo', async () => {
    const folder = folderOfTexts();
    expect(await hear(page, args(folder))).toMatchObject({ code: 3, err: expect.stringContaining('没有这个文件') });
    mkdirSync(join(folder, 'photos'));
    writeFileSync(join(folder, 'photos', '一.jpg'), '不是图片');
    expect(await hear(page, args(folder))).toMatchObject({ code: 3, err: expect.stringContaining('一.jpg 不是能用的图片') });
    expect(existsSync(join(folder, 'a.json'))).toBe(false);
  });

  test('one cut short is refused, and one with too few pixels for its place is told of', async () => {
    const folder = folderOfTexts();
    writeFileSync(join(folder, 'page.txt'), `${text}\n首班车驶出柳湾 林小满 摄\n${notices}`);
    mkdirSync(join(folder, 'photos'));
    const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
    const photo = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#888', noise } })
      .jpeg()
      .toBuffer();
    writeFileSync(join(folder, 'photos', '一.jpg'), photo.subarray(0, photo.length / 2));
    expect(await hear(page, args(folder))).toMatchObject({ code: 3, err: expect.stringContaining('一.jpg 不是能用的图片') });
    writeFileSync(join(folder, 'photos', '一.jpg'), photo);
    expect(await hear(page, args(folder))).toMatchObject({ code: 0 });
    const { remarks } = (JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as PageReport).page;
    const soft = remarks.filter(({ kind }) => kind === 'photo-ppi');
    expect(soft).toMatchObject([{ frame: 's1-picture-1', text: expect.stringMatching(/ \d{1,2} ppi$/) }]);
  });
});

describe('what a text may lack', () => {
  test('no notices: a page all the same, and a sentence', async () => {
    const folder = folderOfTexts();
    const run = (language: string) =>
      hear(page, [join(folder, 'story.txt'), '--date', '2020-03-03', '--out', join(folder, 'a.pdf'), '--lang', language]);
    expect(await run('zh')).toMatchObject({ code: 0, err: '原稿里没有找到声明，版面照排。' });
    expect(await run('en')).toMatchObject({ code: 0, err: 'No notices were found; the page is made all the same.' });
    expect(existsSync(join(folder, 'a.pdf'))).toBe(true);
  });

  test('no story: the notices are made up, and the run ends with a code of its own', async () => {
    const folder = folderOfTexts();
    const run = (language: string) =>
      hear(page, [join(folder, 'notices.txt'), '--date', '2020-03-03', '--out', join(folder, 'a.pdf'), '--lang', language]);
    expect(await run('zh')).toMatchObject({ code: 4, err: '原稿里没有找到稿件（标题和正文），只把声明排成了版面。' });
    expect(await run('en')).toMatchObject({
      code: 4,
      err: 'No story (headline and text) was found; the page is made of the notices alone.',
    });
    expect(existsSync(join(folder, 'a.pdf'))).toBe(true);
  });
});

describe('what cannot be done is said in one sentence, in both languages, and ends with its own code', () => {
  const date = ['--date', '2020-03-03'];
  const cases: readonly (readonly [string, readonly string[], number, string, string])[] = [
    ['no such file', ['none.txt'], 3, '没有这个文件：', 'There is no such file: '],
    ['an empty file', ['empty.txt'], 3, '文件是空的，没有可排的文字。', 'The file is empty: there is no text to set.'],
    ['a blank file', ['blank.txt'], 3, '文件是空的，没有可排的文字。', 'The file is empty: there is no text to set.'],
    ['a binary file', ['binary.txt'], 3, '这不是文本文件。', 'This is not a text file.'],
    ['a bad date', ['page.txt', '--date', '2020-02-30'], 2, '日期写错了：2020-02-30。', 'Wrong date: 2020-02-30.'],
    ['an unknown option', ['page.txt', '--colour'], 2, '没有 --colour 这个选项。', 'There is no option --colour;'],
    ['an option without its value', ['page.txt', '--store'], 2, '选项 --store 后面缺少内容。', 'The option --store needs a value;'],
    [
      'an option with a wrong value',
      ['page.txt', '--sheet', 'a4'],
      2,
      '选项 --sheet 不能是“a4”，应为 broadsheet | tabloid。',
      'The option --sheet cannot be "a4"',
    ],
    [
      'a wrong page number',
      ['page.txt', '--page-number', '0'],
      2,
      '选项 --page-number 不能是“0”',
      'The option --page-number cannot be "0"',
    ],
    ['two texts', ['page.txt', 'story.txt'], 2, '一次只能排一份原稿，给了 2 份。', 'One page is made of one text; 2 were given.'],
    [
      'two things in one file',
      ['page.txt', '--out', 'x', '--json', './x'],
      2,
      '两样东西不能写进同一个文件',
      'Two things cannot be written to the same file',
    ],
    ['a pattern that is none', ['page.txt', '--pattern', 'story.txt'], 3, '里没有能用的版式', 'holds no usable plan'],
    [
      'an output that cannot be written',
      ['page.txt', '--out', 'none/a.pdf'],
      5,
      '（文件夹不存在）。没有留下半个文件。',
      '(its folder does not exist)',
    ],
    ['a pattern that was tampered with', ['page.txt', '--pattern', 'tampered.txt'], 3, '里没有能用的版式', 'holds no usable plan'],
    ['a damaged store', ['page.txt', '--store', 'story.txt'], 6, '打不开：文件已损坏', 'cannot be opened: it is damaged'],
    ['a store that cannot be written', ['page.txt', '--store', 'none/a.sqlite'], 6, '无法写入', 'cannot be written'],
  ];

  test.each(cases)('%s', async (_name, given, code, zh, en) => {
    const folder = folderOfTexts();
    const inFolder = given.map((arg) => (/^[\w./]+\.(txt|pdf|sqlite)$|^\.?\/?x$/.test(arg) ? join(folder, arg) : arg));
    const outputs = given.includes('--out') ? [] : ['--out', join(folder, 'a.pdf')];
    for (const [language, sentence] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const said = await hear(page, [...(given.includes('--date') ? [] : date), ...outputs, '--lang', language, ...inFolder]);
      expect([said.code, said.err.includes(sentence) ? sentence : said.err]).toEqual([code, sentence]);
      expect(said.err.split('\n')).toHaveLength(1);
    }
    expect(existsSync(join(folder, 'a.pdf'))).toBe(false);
  });

  test('a language there is none of', async () => {
    expect(await hear(page, ['--lang', 'fr'])).toMatchObject({ code: 2, err: '选项 --lang 不能是“fr”，应为 zh | en。' });
  });

  test('--help tells options and exit codes', async () => {
    for (const language of ['zh', 'en']) {
      const { code, out } = await hear(page, ['--help', '--lang', language]);
      expect(code).toBe(0);
      for (const option of ['out', 'pdf', 'png', 'json', 'store', 'date', 'sheet', 'photos', 'pattern', 'lang'])
        expect(out).toContain(`--${option}`);
      expect(out).toMatch(/退出码：0|Exit codes: 0/);
    }
  });

  test('the program itself: an unknown command, and none', async () => {
    const folder = folderForTest();
    expect(await runProgram(['burn', '--lang', 'en'], folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining('no command "burn"'),
    });
    expect(await runProgram([], folder)).toMatchObject({ code: 2, out: expect.stringContaining('npm run page') });
  });

  test('who closes its output early has the page all the same', async () => {
    const folder = folderOfTexts();
    const { code, err } = await runProgram(['page', 'page.txt', '--out', 'page.pdf'], folder, { isDeaf: true });
    expect([code, withoutProgress(err)]).toEqual([0, '']);
    expect(existsSync(join(folder, 'page.pdf'))).toBe(true);
  });
});
