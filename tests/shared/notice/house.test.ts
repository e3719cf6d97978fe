import { expect, test } from 'vitest';
import { exampleForbidden, forbiddenIn } from '../../../shared/notice/forbidden.ts';
import { exampleHouse, kindsOf } from '../../../shared/notice/house.ts';
import { KINDS } from '../../../shared/notice/kinds/kinds.ts';
import { readNotice } from '../../../shared/notice/read.ts';
import { sentenceOf } from '../../../shared/notice/sentence.ts';

const birth = (kinds = KINDS) => kinds.find(({ name }) => name === 'lost')?.forms.find(({ name }) => name === 'birth');

test('a house that has changed nothing has the kinds as they are', () => {
  expect(kindsOf(exampleHouse)).toBe(KINDS);
});

test('wording, evidence and insertions changed as data: the sentence follows, and a text by it is read back', () => {
  const kinds = kindsOf({
    kinds: [
      {
        name: 'lost',
        forms: [
          { name: 'birth', sentence: '{owner}的《出生医学证明》遗失，编号{number}，特此声明。', evidence: ['户口簿'], insertions: 2 },
        ],
      },
    ],
  });
  const form = birth(kinds)!;
  const text = sentenceOf(form, { owner: '王小冉', number: 'L340551954' });
  expect(text).toBe('王小冉的《出生医学证明》遗失，编号L340551954，特此声明。');
  expect(readNotice(text, kinds)).toMatchObject({ kind: 'lost', form: 'birth', fields: { owner: '王小冉', number: 'L340551954' } });
  expect([form.evidence, form.insertions, form.title]).toEqual([['户口簿'], 2, birth()?.title]);
});

test('a kind of the house’s own stands before the last, which takes anything', () => {
  const kinds = kindsOf({
    kinds: [
      {
        name: 'thanks',
        head: '鸣谢',
        titles: ['鸣谢启事'],
        signs: [['鸣谢', '感谢']],
        forms: [
          {
            name: 'thanks',
            title: '鸣谢',
            fields: [
              { key: 'whom', label: '感谢谁', type: 'text', required: true },
              { key: 'owner', label: '署名', type: 'text', required: true },
            ],
            sentence: '谨向{whom}鸣谢。{owner}敬启。',
          },
        ],
      },
    ],
  });
  expect(kinds.at(-1)?.name).toBe('other');
  expect(readNotice('谨向市第一人民医院鸣谢。林小满敬启。', kinds)).toMatchObject({
    kind: 'thanks',
    head: '鸣谢',
    fields: { whom: '市第一人民医院', owner: '林小满' },
  });
});

test('words a newspaper may not print are found where they stand, with blanks between too', () => {
  const text = '本店最 佳服务，代开发票，价格最佳。';
  expect(forbiddenIn(text, exampleForbidden).map(({ from, to }) => text.slice(from, to))).toEqual(['最 佳', '代开发票', '最佳']);
  expect(forbiddenIn('遗失身份证，声明作废。', exampleForbidden)).toEqual([]);
  expect(forbiddenIn('任何文字', [{ word: '', why: '' }])).toEqual([]);
});
