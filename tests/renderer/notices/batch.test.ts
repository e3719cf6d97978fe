import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { rowFromText, rowsFromTable, textsOf, verdictOf } from '../../../renderer/notices/batch/rows.ts';
import { decodeTable, guessUses, hasHead, mostRows, parseTable } from '../../../renderer/notices/batch/table.ts';
import { guardZip } from '../../../renderer/notices/batch/xlsx.ts';
import { choicesOf } from '../../../renderer/notices/entry/choices.ts';
import { KINDS } from '../../../shared/notice/kinds/kinds.ts';

const choices = choicesOf(KINDS);
const plan = { choices, today: '2020-03-03', day: '2020-03-04' };
const birth = choices.find(({ id }) => id === 'lost.birth');
const [first, second] = [
  '遗失王小冉《出生医学证明》，编号：L340551954，声明作废。',
  '遗失李明《就业失业登记证》，编号：3411030015017792，声明作废。',
];

describe('a table of text', () => {
  test('quotes, doubled quotes, line ends inside cells, rows of unlike length, a mark at the start', () => {
    expect(parseTable('\ufeffa,"b, ""c""",d\r\n"e\nf",g\n\n,,\n')).toEqual([
      ['a', 'b, "c"', 'd'],
      ['e\nf', 'g', ''],
    ]);
    expect(parseTable('a\tb,c\n1\t2')).toEqual([
      ['a', 'b,c'],
      ['1', '2'],
    ]);
    expect(parseTable('a;b\n1;2')[1]).toEqual(['1', '2']);
    expect(parseTable('')).toEqual([]);
    expect(parseTable('a\n'.repeat(6000))).toHaveLength(mostRows + 1);
  });

  test('cells are text and nothing else: no control or bidi marks, the guard of a formula taken off', () => {
    expect(parseTable("a\u202e\u0000b,'=1+1,=1+1,'quoted'")).toEqual([['ab', '=1+1', '=1+1', "'quoted'"]]);
  });

  test('GB18030, as Excel writes in China, and UTF-8', () => {
    expect(decodeTable(new Uint8Array([0xd2, 0xc5, 0xca, 0xa7]))).toBe('遗失');
    expect(decodeTable(new TextEncoder().encode('遗失'))).toBe('遗失');
  });

  test('columns are told by their heads, by the blanks of the form, or by their length', () => {
    expect(guessUses([['客户', '联系电话', '声明内容', '备注']], undefined)).toEqual(['customer', 'phone', 'text', '']);
    expect(guessUses([['编号', '新生儿或父母姓名', '手机']], birth)).toEqual(['values.number', 'values.owner', 'phone']);
    expect(guessUses([['1', first]], undefined)).toEqual(['', 'text']);
    expect(hasHead([['1', first]], undefined)).toBe(false);
  });
});

describe('rows', () => {
  test('a pasted column, run together or not, and a page with its story left aside', () => {
    expect(textsOf(`${first}${second}`, choices)).toEqual([first, second]);
    expect(textsOf(`${first}\n\n${second}`, choices)).toEqual([first, second]);
    expect(textsOf('\n\n', choices)).toEqual([]);
  });

  test('verdicts: being checked, fine, to be looked at for each reason, lacking', () => {
    const row = rowFromText(first, 0, plan)!;
    expect(row).toMatchObject({ place: 1, lacks: false, draft: { form: 'lost.birth', customer: '王小冉', day: '2020-03-04', text: '' } });
    const fine = { findings: [], duplicates: [], same: [] };
    const hit = { noticeId: 'n', bookingId: null, customer: '', phone: '', takenAt: '', first: null, last: null, notice: row.notice };
    const looks = [
      { ...fine, findings: [{ kind: 'check', message: '', from: 0, to: 0 }] },
      { ...fine, duplicates: [{ number: 'L340551954', hit: { ...hit, notice: { ...row.notice, numbers: [], findings: [] } } }] },
      { ...fine, same: [2] },
    ];
    expect([undefined, fine, ...looks].map((check) => verdictOf(row, check))).toEqual(['checking', 'fine', 'look', 'look', 'look']);
    expect(verdictOf(rowFromText('停电。', 0, plan)!, fine)).toBe('lacking');
  });

  test('a table with texts, and one put together from the blanks of a form', () => {
    const texts = rowsFromTable(
      [
        ['客户', '手机', '内容', '见报日'],
        ['张三', '13855012345', first, '0306'],
      ],
      { uses: ['customer', 'phone', 'text', 'day'], headed: true, chosen: undefined },
      plan,
    );
    expect(texts.map(({ draft }) => [draft.customer, draft.phone, draft.day, draft.values['number']])).toEqual([
      ['张三', '13855012345', '2020-03-06', 'L340551954'],
    ]);
    const blanks = rowsFromTable(
      [
        ['编号', '新生儿或父母姓名'],
        ['ｌ340551954', '王小冉'],
        ['', '李明'],
      ],
      { uses: ['values.number', 'values.owner'], headed: true, chosen: birth },
      plan,
    );
    expect(blanks.map(({ lacks, notice }) => [lacks, notice.text])).toEqual([
      [false, first],
      [true, '遗失李明《出生医学证明》，编号：〔编号〕，声明作废。'],
    ]);
  });
});

describe('a workbook', () => {
  test('a small one passes; a bomb, a crowd of files and what is no zip do not', () => {
    expect(guardZip(zipSync({ 'xl/a.xml': strToU8('<a/>') })).ok).toBe(true);
    const bomb = zipSync({ 'xl/a.xml': new Uint8Array(40 * 2 ** 20) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(guardZip(bomb)).toEqual({ ok: false, fault: 'too-large' });
    const crowd = zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}`, new Uint8Array(0)])));
    expect(guardZip(crowd)).toEqual({ ok: false, fault: 'too-large' });
    expect(guardZip(strToU8('no zip at all'))).toEqual({ ok: false, fault: 'not-a-sheet' });
  });
});
