import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { joinAmong, joined } from '../../../renderer/notices/batch/joins.ts';
import { readBatch, writtenBatch } from '../../../renderer/notices/batch/kept-batch.ts';
import { readPasted, rowFromText, rowsFromTable, verdictOf } from '../../../renderer/notices/batch/rows.ts';
import { decodeTable, guessUses, hasHead, mostRows, parseTable } from '../../../renderer/notices/batch/table.ts';
import { noBatch } from '../../../renderer/notices/batch/under-way.ts';
import { guardZip } from '../../../renderer/notices/batch/xlsx.ts';
import { choicesOf } from '../../../renderer/notices/entry/choices.ts';
import { squares } from '../../../shared/face/squares.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { exampleHouse } from '../../../shared/notice/house.ts';
import { KINDS } from '../../../shared/notice/kinds/kinds.ts';
import { readNotice } from '../../../shared/notice/read.ts';

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
    // A blank of two names goes by either: 失主/单位.
    const licence = choices.find(({ id }) => id === 'lost.licence');
    expect(guessUses([['单位', '统一社会信用代码']], licence)).toEqual(['values.owner', 'values.code']);
    expect(guessUses([['1', first]], undefined)).toEqual(['', 'text']);
    expect(hasHead([['1', first]], undefined)).toBe(false);
  });
});

describe('rows', () => {
  test('a pasted column, run together or not, and a page with its story left aside', () => {
    expect(readPasted(`${first}${second}`, choices)).toEqual({ texts: [first, second], aside: [] });
    expect(readPasted(`${first}\n\n${second}`, choices).texts).toEqual([first, second]);
    expect(readPasted('\n\n', choices).texts).toEqual([]);
    // What reads as no notice is told of: nobody misses it otherwise.
    expect(readPasted(`${first}\n本店停业三天\n${second}`, choices)).toEqual({ texts: [first, second], aside: ['本店停业三天'] });
    expect(readPasted(`遗失声明\n${first}\n${second}`, choices).aside).toEqual([]);
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

describe('a batch that is kept', () => {
  test('comes back as it was, without what was last said; what cannot be read comes back as none', () => {
    const notice = readNotice('遗失王小冉《出生医学证明》，编号：L340551954，声明作废。');
    const table = [['证'], ['L340551954']];
    const batch = { ...noBatch, id: 'b1', table, uses: ['values.number'] as const, joins: [{ places: [1, 4], notice }], at: 3 };
    const taken = new Map([[2, '100.00']]);
    expect(readBatch(writtenBatch({ ...batch, taken, said: '已收 1 条' }))).toEqual({ ...batch, taken });
    expect(writtenBatch({ ...noBatch, id: 'b2' })).toBe('');
    for (const odd of ['', '{', '[]', '{"text":"遗失"}', writtenBatch({ ...batch, taken }).replace('[[2,"100.00"]]', '[[2]]')])
      expect(readBatch(odd)).toEqual(noBatch);
  });
});

describe('rows of one customer and day', () => {
  const composer = new Composer(squares);
  const row = (text: string, index: number, more = {}) => rowFromText(text, index, plan, more)!;
  const his = { customer: '王建', phone: '13855012345' };
  const house = exampleHouse;
  const other = '遗失李四《出生医学证明》，编号：L340551955，声明作废。';

  test('are offered as one entry, and stand as one where the first stood', () => {
    const third = row('遗失张三《出生医学证明》，编号：L340551960，声明作废。', 2);
    const rows = [row(first, 0, his), third, row(other, 3, his)];
    const join = joinAmong(rows, undefined, house, composer)!;
    // Apart 28 and 27 em in lines of 15: 2 + 2 lines. Together 48 em, of which the marks give up three: 3 lines, one less at 50 元.
    expect([join.rows.map(({ place }) => place), join.offer.linesSaved, join.offer.saved]).toEqual([[1, 4], 1, 5000]);
    const made = { places: join.rows.map(({ place }) => place), notice: join.offer.notice };
    const [one, two, ...more] = joined(rows, [made]);
    expect([two, more]).toEqual([third, []]);
    expect(one!.notice.text).toBe('遗失王小冉《出生医学证明》，编号：L340551954；李四《出生医学证明》，编号：L340551955，声明作废。');
    expect([one!.place, one!.draft.text, one!.draft.customer]).toEqual([1, one!.notice.text, '王建']);
    expect(one!.notice.numbers.map(({ value }) => value)).toEqual(['L340551954', 'L340551955']);
    expect(joinAmong(joined(rows, [made]), undefined, house, composer)).toBeUndefined();
  });

  test('another day, another customer, another telephone, or a row that lacks something: nothing is offered', () => {
    const beside = (more: object, text = other) =>
      joinAmong([row(first, 0, his), row(text, 1, { ...his, ...more })], undefined, house, composer);
    expect(beside({})).toBeDefined();
    expect(beside({ day: '2020-03-05' })).toBeUndefined();
    expect(beside({ customer: '李建' })).toBeUndefined();
    expect(beside({ phone: '13955012345' })).toBeUndefined();
    expect(beside({}, '现有门面一间出租，电话13855012345。')).toBeUndefined();
  });

  test('the offer is of the lit row’s customer, else of the first', () => {
    const hers = { customer: '陈红', phone: '13955012345' };
    const rows = [row(first, 0, his), row(other, 1, his), row(first, 2, hers), row(other, 3, hers)];
    const places = (lit: number) => joinAmong(rows, rows[lit], house, composer)?.rows.map(({ place }) => place);
    expect([places(0), places(3), places(9)]).toEqual([
      [1, 2],
      [3, 4],
      [1, 2],
    ]);
  });
});
