import { expect, test } from 'vitest';
import { KINDS } from '../../../shared/notice/kinds/kinds.ts';
import { readNotice } from '../../../shared/notice/read.ts';
import { sayTold } from '../../../shared/words/findings.ts';
import { kindTerm, titleBeside } from '../../../shared/words/kind-terms.ts';

const forms = KINDS.flatMap((kind) => kind.forms);
const isEnglish = (term: string): boolean => !/\p{Script=Han}/u.test(term);

test('the kinds that ship have an English word for every blank, form, evidence and rule', () => {
  const terms = [
    ...forms.flatMap(({ fields }) => fields.map(({ label }) => ['blank', label] as const)),
    ...forms.map(({ title }) => ['title', title] as const),
    ...forms.flatMap((form) => form.evidence.map((each) => ['evidence', each] as const)),
    ...forms.flatMap(({ rules = [] }) => rules.map((each) => ['rule', each] as const)),
  ];
  expect(terms.length).toBeGreaterThan(250);
  expect(terms.filter(([what, term]) => !isEnglish(kindTerm('en', what, term)))).toEqual([]);
  expect(terms.filter(([what, term]) => kindTerm('zh', what, term) !== term)).toEqual([]);
});

test('what a house has called otherwise stands as it was typed', () => {
  expect(kindTerm('en', 'blank', '丢的是什么')).toBe('丢的是什么');
  expect(titleBeside('en', '本报启事')).toBe('本报启事');
  expect([titleBeside('en', '营业执照'), titleBeside('zh', '营业执照')]).toEqual(['营业执照 Business licence', '营业执照']);
});

test('a finding names the blank as the form does', () => {
  const missing = readNotice('遗失王小冉《出生医学证明》，声明作废。').findings.find(({ kind }) => kind === 'missing');
  expect([sayTold('en', missing!), sayTold('zh', missing!)]).toEqual(['“Number” is missing.', '缺少“编号”。']);
});
