import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { makeFonts } from '../../../build/fonts.ts';
import { galley } from '../../../electron/cli/galley.ts';
import { folderForTest } from '../../support/store.ts';
import { hear } from '../../support/terminal.ts';

beforeAll(() => makeFonts(fileURLToPath(new URL('../../..', import.meta.url))));

function textFile(text: string): string {
  const file = join(folderForTest(), 'text.txt');
  writeFileSync(file, text);
  return file;
}

test('lines and characters, the first line of a paragraph indented by two', async () => {
  const file = textFile('一二三四五六七八九十\r\n\r\n　　甲乙丙丁\n');
  expect(await hear(galley, [file, '--measure', '5'])).toEqual({
    code: 0,
    out: '　　一二三\n四五六七八\n九十\n　　甲乙丙\n丁\n共 5 行，14 字，2 段',
    err: '',
  });
});

test('JSON: where the lines of each paragraph end', async () => {
  const { code, out } = await hear(galley, [
    textFile('一二三四五六七八九十'),
    '--measure',
    '5',
    '--json',
    '--size',
    '10.5',
    '--face',
    'kai',
  ]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    measure: 5,
    size: 10.5,
    face: 'kai',
    level: 'gb',
    lines: 3,
    characters: 10,
    paragraphs: [{ text: '一二三四五六七八九十', lines: 3, breaks: [3, 8, 10], widths: [5, 5, 2] }],
  });
});

test('the level changes what may start a line', async () => {
  const file = textFile('一二三四五六七八，九十');
  const breaks = async (level: string): Promise<unknown> => {
    const { out } = await hear(galley, [file, '--measure', '5', '--json', '--level', level]);
    return (JSON.parse(out) as { paragraphs: { breaks: number[] }[] }).paragraphs[0]?.breaks;
  };
  expect(await breaks('none')).toEqual([3, 8, 11]);
  expect(await breaks('gb')).not.toEqual([3, 8, 11]);
});

test('what cannot be done is said in both languages', async () => {
  const file = textFile('字');
  const cases: readonly (readonly [readonly string[], number, string, string])[] = [
    [[file], 2, '请用 --measure 给出栏宽', 'Please give the measure'],
    [['--measure', '13'], 2, '请给出文本文件', 'Please give a text file'],
    [[file, '--measure', 'x'], 2, '选项 --measure 不能是“x”', 'The option --measure cannot be "x"'],
    [[file, '--measure', '13', '--face', 'li'], 2, '应为 song | hei | kai', 'should be song | hei | kai'],
    [[file, '--measure', '13', '--level', 'loose'], 2, '应为 none | basic | gb | strict', 'should be none | basic | gb | strict'],
    [['none.txt', '--measure', '13'], 3, '没有这个文件：none.txt', 'There is no such file: none.txt'],
  ];
  for (const [args, code, zh, en] of cases) {
    for (const [language, sentence] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const said = await hear(galley, [...args, '--lang', language]);
      expect([said.code, said.err.includes(sentence) ? sentence : said.err]).toEqual([code, sentence]);
    }
  }
});

test('a character no font has is named', async () => {
  expect(await hear(galley, [textFile('测\u{2b81d}'), '--measure', '5'])).toMatchObject({ code: 0, err: '字库里没有这些字：\u{2b81d}' });
});
