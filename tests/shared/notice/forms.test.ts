import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field, Form } from '../../../shared/notice/kinds/form.ts';
import { KINDS } from '../../../shared/notice/kinds/kinds.ts';
import { readNotice } from '../../../shared/notice/read.ts';
import { fieldsOf, sentenceOf } from '../../../shared/notice/sentence.ts';

interface Given {
  readonly kind: string;
  readonly sub?: string;
  readonly title: string;
  readonly fields: readonly { readonly key: string; readonly required: boolean }[];
}
const { kinds: given } = JSON.parse(readFileSync(new URL('../../fixtures/cases/notice-kinds.json', import.meta.url), 'utf8')) as {
  kinds: Given[];
};
const forms = KINDS.filter((kind) => kind.name !== 'other').flatMap((kind) =>
  kind.forms.map((form) => [`${kind.name} ${form.name}`, form] as const),
);

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂';
const pick = (marks: string): fc.Arbitrary<string> => fc.constantFrom(...marks);
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((each) => each.join(''));
const digits = (least: number, most: number): fc.Arbitrary<string> =>
  fc.array(pick('0123456789'), { minLength: least, maxLength: most }).map((each) => each.join(''));
const person = fc.oneof(joined(pick(SURNAMES), pick(GIVEN)), joined(pick(SURNAMES), pick(GIVEN), pick(GIVEN)));
const company = joined(
  fc.constantFrom('滁州', '安徽', '天长市', '滁州经开', '安徽（滁州）'),
  pick('宏信达恒昌'),
  pick('通源泰和'),
  fc.constantFrom('商贸有限公司', '饭店', '加油站', '工程有限公司滁州分公司'),
);
const place = joined(
  fc.constantFrom('定远县永康镇', '滁州市琅琊区', '天长市'),
  fc.constantFrom('祝扬村', '天铜路', '南门街'),
  fc.constantFrom('刺坪组', '668号', '6幢706室'),
);
const words = fc.constantFrom(
  '张三、李四',
  '黑色钱包一只',
  '股东会',
  '滁州市人民广场',
  '琅琊路1号',
  '面议',
  '1.62米',
  '2020年3月',
  '起诉状副本',
);
const prose = joined(words, fc.constantFrom('', '，', '、', '，其中'), words);
const day = fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
const pad = (figure: number): string => String(figure).padStart(2, '0');
const range = joined(fc.constantFrom('（2019）滁费现', '', '皖财'), digits(8, 8), fc.constant('—'), digits(7, 8));

function drawOf(field: Field, form: Form): fc.Arbitrary<string> {
  if (field.key === 'owner' && form.fields.some((each) => each.type === 'place')) return person;
  if (field.key === 'title') return fc.constantFrom('滁州市某局离休干部', '原城北小学教师', '中共党员');
  if (field.only) return fc.constantFrom(...field.only);
  if (field.usual) return fc.constantFrom(field.usual, `往来${field.usual}`);
  if (field.validator === 'uscc|regno15') return fc.oneof(fc.constant('341102000012344'), joined(fc.constant('9134'), digits(14, 14)));
  if (field.key === 'action') return fc.constantFrom('转让', '出租', '出售');
  if (field.key === 'seals') return fc.constantFrom('公章', '公章、财务专用章', '合同专用章和法人章');
  if (field.choices)
    return fc
      .constantFrom(...field.choices.filter((each) => /^\p{Script=Han}+$/u.test(each)))
      .chain((first) => fc.constantFrom(first, `${first}证`));
  switch (field.type) {
    case 'date':
      return day.map(([year, month, date]) => `${year}-${pad(month)}-${pad(date)}`);
    case 'datetime':
      return day.map(([year, month, date]) => `${year}年${month}月${date}日上午9时30分`);
    case 'int':
    case 'count':
      return fc.integer({ min: 1, max: 120 }).map(String);
    case 'money':
    case 'decimal':
      return fc.tuple(fc.integer({ min: 1, max: 99999 }), fc.constantFrom('', '.50', '.05')).map((each) => each.join(''));
    case 'code':
      return joined(pick('ABJLO0123'), digits(5, 17));
    case 'phone':
      return fc.oneof(joined(fc.constant('138'), digits(8, 8)), joined(fc.constant('0550-3'), digits(6, 6)));
    case 'plate':
      return joined(fc.constant('皖'), pick('ABM'), digits(5, 5));
    case 'ranges':
      return fc.array(range, { minLength: 1, maxLength: 5 }).map((each) => each.join('，'));
    case 'place':
      return place;
    case 'prose':
      return prose;
    default:
      return field.key === 'owner' || field.key === 'name' || field.key === 'contact'
        ? fc.oneof(person, company)
        : fc.oneof(words, company);
  }
}

function draws(form: Form): fc.Arbitrary<Record<string, string>> {
  const printed = form.fields.filter((field) => field.type !== 'image');
  return fc
    .tuple(...printed.map((field) => (field.required ? drawOf(field, form) : fc.option(drawOf(field, form), { nil: '' }))))
    .map((values) =>
      Object.fromEntries(printed.map((field, index) => [field.key, values[index] ?? ''] as const).filter(([, value]) => value !== '')),
    );
}

describe('the forms', () => {
  test('cover every form and field of notice-kinds.json', () => {
    for (const wanted of given) {
      const kind = KINDS.find((each) => each.name === wanted.kind);
      expect(kind, wanted.kind).toBeDefined();
      const form = wanted.sub ? kind?.forms.find((each) => each.title === wanted.sub) : kind?.forms[0];
      expect(form, wanted.sub ?? wanted.title).toBeDefined();
      const known = form?.fields.map((field) => `${field.key} ${field.required}`);
      for (const field of wanted.fields) expect(known, `${form?.name}`).toContain(`${field.key} ${field.required}`);
    }
  });

  test.each(forms)('%s: its sentence names each of its fields once at least and no other', (_, form) => {
    const named = new Set([...form.sentence.matchAll(/\{(\w+)\}/g)].map((each) => each[1]));
    expect([...named].sort()).toEqual(
      form.fields
        .filter((field) => field.type !== 'image')
        .map((field) => field.key)
        .sort(),
    );
  });

  test.each(forms)('%s: sentence → fields → sentence is the identity', (_, form) => {
    fc.assert(
      fc.property(draws(form), (fields) => {
        const sentence = sentenceOf(form, fields);
        expect(sentenceOf(form, fieldsOf(form, sentence))).toBe(sentence);
        expect(fieldsOf(form, sentence)).toEqual(fields);
      }),
      { seed: 20200221, numRuns: 60 },
    );
  });

  test.each(forms)('%s: the same with any of its blanks not filled yet', (_, form) => {
    fc.assert(
      fc.property(draws(form), fc.infiniteStream(fc.boolean()), (fields, kept) => {
        const some = Object.fromEntries(Object.entries(fields).filter(() => kept.next().value));
        expect(fieldsOf(form, sentenceOf(form, some))).toEqual(some);
      }),
      { seed: 20200221, numRuns: 40 },
    );
  });

  test.each(forms)('%s: its own sentence is read back as this form', (name, form) => {
    fc.assert(
      fc.property(draws(form), (fields) => {
        const notice = readNotice(sentenceOf(form, fields));
        expect(`${notice.kind} ${notice.form}`).toBe(name);
        expect(notice.findings.filter((each) => each.kind === 'missing')).toEqual([]);
      }),
      { seed: 20200221, numRuns: 40 },
    );
  });

  test('house style: full-width marks, documents in 《》, a required blank shown by its label', () => {
    for (const [, form] of forms) expect(form.sentence.replace(/\{\w+\}/g, '')).not.toMatch(/[,:;()!?]|---/);
    const birth = forms.find(([name]) => name === 'lost birth')?.[1];
    expect(birth && sentenceOf(birth, { number: 'L340551954' })).toBe(
      '遗失〔新生儿或父母姓名〕《出生医学证明》，编号：L340551954，声明作废。',
    );
    expect(birth && fieldsOf(birth, sentenceOf(birth, { number: 'L340551954' }))).toEqual({ number: 'L340551954' });
  });

  test('a newsroom may add a kind as data', () => {
    const stop: Form = {
      name: 'stop',
      title: '停水通知',
      words: [],
      fields: [{ key: 'when', label: '停水时间', type: 'datetime', required: true }],
      sentence: '定于{when}停水。',
      clues: ['于{when}停水'],
      evidence: [],
      insertions: 1,
    };
    const kinds = [{ name: 'stop', head: '停水通知', titles: [], order: 3, signs: [['停水']], forms: [stop] }, ...KINDS];
    expect(readNotice('自来水公司将于3月5日8时停水，请备水。', kinds)).toMatchObject({
      kind: 'stop',
      head: '停水通知',
      fields: { when: '3月5日8时' },
    });
  });
});
