import { describe, expect, test } from 'vitest';
import { draftShape, queryOf } from '../../../renderer/notices/entry/blanks.ts';
import { monthBeside, weeksOf } from '../../../renderer/notices/entry/calendar.ts';
import { choicesFor, choicesOf, kindsIn } from '../../../renderer/notices/entry/choices.ts';
import { blankValues, emptyDraft, likelyCustomer, noticeOf, readFreely, stopsOf, textOf } from '../../../renderer/notices/entry/draft.ts';
import { matching, spellingOf } from '../../../renderer/notices/entry/initials.ts';
import { actOf, type Place, type Press } from '../../../renderer/notices/entry/keys.ts';
import { pickOf, strayNumbers } from '../../../renderer/notices/entry/picks.ts';
import { comingDay, pastDay, settled } from '../../../renderer/notices/entry/values.ts';
import type { FieldType } from '../../../shared/notice/kinds/form.ts';
import { KINDS } from '../../../shared/notice/kinds/kinds.ts';
import { printedText } from '../../../shared/notice/printed.ts';

const choices = choicesOf(KINDS);
const first = (typed: string): string | undefined => choicesFor(typed, choices)[0]?.id;
const named = (id: string) => choices.find((choice) => choice.id === id)!;

describe('spelling', () => {
  test('initials and whole pinyin of a name, a surname read as one', () => {
    expect(spellingOf('王小冉')).toEqual({ initials: 'wxr', whole: 'wangxiaoran' });
    expect(spellingOf('单雄信').initials).toBe('sxx');
    expect(spellingOf('ABC公司').initials).toBe('abcgs');
  });

  test('a name matches by characters, initials, pinyin, and not by what is not in it', () => {
    expect(['王小冉', '王小', 'wxr', 'wangx', '小冉', 'xr', 'zs', ''].map((typed) => matching(typed, '王小冉'))).toEqual([
      5, 4, 5, 3, 2, 1, 0, 0,
    ]);
  });
});

describe('choosing the form', () => {
  test('losses come first and every form has its number', () => {
    expect(choices.map((choice) => choice.number)).toEqual(choices.map((_, index) => index + 1));
    expect(choices[0]?.kind.name).toBe('lost');
    expect(new Set(choices.map((choice) => choice.id)).size).toBe(choices.length);
  });

  test('by number, the exact one first', () => {
    expect(first('1')).toBe(choices[0]?.id);
    expect(first('12')).toBe(choices[11]?.id);
    expect(first('99')).toBeUndefined();
  });

  test('by initials or characters', () => {
    expect(first('cs')).toBe('lost.birth');
    expect(first('csyxzm')).toBe('lost.birth');
    expect(first('yyzz')).toBe('lost.licence');
    expect(first('sj')).toBe('lost.receipt');
    expect(first('jz')).toBe('capital.capital');
    expect(first('zx')).toBe('deregister.deregister');
    expect(first('讣')).toBe('obituary.obituary');
    expect(first('公章')).toBe('lost.seal');
  });

  test('a house form goes behind: learned numbers stay', () => {
    const own = { ...named('rent.rent').kind, name: 'own' };
    expect(choicesOf(KINDS, [own]).slice(0, choices.length)).toEqual(choices);
    expect(choicesOf(KINDS, [own]).at(-1)?.id).toBe('own.rent');
  });

  test('a text is tried against the kinds in the order of a page’s text, the house’s own before what takes any', () => {
    const own = { ...named('rent.rent').kind, name: 'own' };
    expect(kindsIn(choices)).toEqual(KINDS);
    expect(kindsIn(choicesOf(KINDS, [own]))).toEqual([...KINDS.slice(0, -1), own, ...KINDS.slice(-1)]);
  });
});

describe('a blank of a few words', () => {
  const copies = ['副本', '正本', '正副本'];

  test.each([
    ['fb', '副本'],
    ['f', '副本'],
    ['z', '正本'],
    ['zfb', '正副本'],
    ['3', '正副本'],
    ['正副', '正副本'],
    ['4', undefined],
    ['复印件', undefined],
    ['', undefined],
  ])('%s: %s', (typed, word) => {
    expect(pickOf(typed, copies)).toBe(word);
  });

  test('a form chosen by its document’s name holds that name, else the usual one; a word of another form does not stay', () => {
    const employment = named('lost.employment');
    expect(['jycyz', '就业创业', 'jy', '2', ''].map((typed) => blankValues(employment, {}, typed)['doc'])).toEqual([
      '就业创业证',
      '就业创业证',
      '就业失业登记证',
      '就业失业登记证',
      '就业失业登记证',
    ]);
    expect(blankValues(employment, { owner: '王海燕', doc: '身份证' })).toEqual({ doc: '就业失业登记证', owner: '王海燕', number: '' });
    expect(blankValues(employment, { doc: '失业证' })['doc']).toBe('失业证');
  });
});

describe('keys', () => {
  const press = (key: string, more: Partial<Press> = {}): Press => ({
    key,
    keyCode: 0,
    isComposing: false,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  });
  const at = (index: number, more: Partial<Place> = {}): Place => ({
    index,
    count: 4,
    armed: false,
    manyLines: false,
    listOpen: false,
    ...more,
  });

  test('Enter goes on, back with Shift, saves past the last; with Ctrl a command does', () => {
    expect(actOf(press('Enter'), at(1))).toEqual({ kind: 'go', to: 2 });
    expect(actOf(press('Enter', { shiftKey: true }), at(1))).toEqual({ kind: 'go', to: 0 });
    expect(actOf(press('Enter', { shiftKey: true }), at(0))).toEqual({ kind: 'go', to: 0 });
    expect(actOf(press('Enter'), at(3))).toEqual({ kind: 'save' });
    expect(actOf(press('Enter', { ctrlKey: true }), at(0))).toEqual({ kind: 'type' });
  });

  test("the input method's keys are never ours, in either way browsers tell it", () => {
    for (const key of ['Enter', 'Escape', 'ArrowDown']) {
      expect(actOf(press(key, { isComposing: true }), at(1))).toEqual({ kind: 'type' });
      expect(actOf(press(key, { keyCode: 229 }), at(3))).toEqual({ kind: 'type' });
    }
  });

  test('Escape twice leaves; arrows move between fields, in a list within it, in long text the caret', () => {
    expect(actOf(press('Escape'), at(1))).toEqual({ kind: 'arm' });
    expect(actOf(press('Escape'), at(1, { armed: true }))).toEqual({ kind: 'leave' });
    expect(actOf(press('ArrowDown'), at(3))).toEqual({ kind: 'go', to: 3 });
    expect(actOf(press('ArrowUp'), at(2))).toEqual({ kind: 'go', to: 1 });
    expect(actOf(press('ArrowUp'), at(2, { listOpen: true }))).toEqual({ kind: 'list', by: -1 });
    expect(actOf(press('ArrowUp'), at(2, { manyLines: true }))).toEqual({ kind: 'type' });
  });
});

describe('values', () => {
  const field = (type: FieldType) => ({ key: 'x', label: 'x', type, required: true });
  const today = '2020-03-03';

  test('days as the number pad types them; without a year the latest that is past', () => {
    expect(
      ['20171231', '171231', '2017.12.31', '2017年12月31日', '1231', '0303', '3.4', '3', '4', '20200230', 'x'].map((typed) =>
        pastDay(typed, today),
      ),
    ).toEqual([
      '2017-12-31',
      '2017-12-31',
      '2017-12-31',
      '2017-12-31',
      '2019-12-31',
      '2020-03-03',
      '2019-03-04',
      '2020-03-03',
      '2020-02-04',
      undefined,
      undefined,
    ]);
  });

  test('run days lie ahead', () => {
    expect(['+1', '+30', '4', '3', '305', '20200310', '99'].map((typed) => comingDay(typed, today))).toEqual([
      '2020-03-04',
      '2020-04-02',
      '2020-03-04',
      '2020-04-03',
      '2020-03-05',
      '2020-03-10',
      undefined,
    ]);
  });

  test('figures are narrowed, codes capitals, words left alone', () => {
    expect(['１', 'ｃｓ'].map(first)).toEqual(['lost.birth', 'lost.birth']);
    expect(settled(field('code'), ' ｊｙ1341 1030 ', today)).toBe('JY13411030');
    expect(settled(field('count'), '三', today)).toBe('3');
    expect(settled(field('date'), '191231', today)).toBe('2019-12-31');
    expect(settled(field('text'), ' 张 三 ', today)).toBe('张 三');
    expect(settled(field('money'), '1.2万', today)).toBe('12000');
    const copy = { ...field('text'), only: ['副本', '正本', '正副本', '正、副本'] };
    expect(['fb', 'zfb', '正、副本', 'xyz', '副页'].map((typed) => settled(copy, typed, today))).toEqual([
      '副本',
      '正副本',
      '正、副本',
      'xyz',
      '副页',
    ]);
  });

  test('the calendar: weeks from Monday, days over month and leap ends', () => {
    expect(weeksOf('2020-03-15')[0]).toEqual([null, null, null, null, null, null, '2020-03-01']);
    expect(
      weeksOf('2020-03-15')
        .flat()
        .filter((day) => day !== null),
    ).toHaveLength(31);
    expect([monthBeside('2020-01-20', -1), monthBeside('2020-12-20', 1)]).toEqual(['2019-12-01', '2021-01-01']);
  });
});

describe('the draft', () => {
  const birth = named('lost.birth');
  const values = { place: '', owner: '王小冉', number: 'L340551954' };

  test('Enter goes through the form, its blanks, the order', () => {
    expect(stopsOf(birth.form, false).map((stop) => stop.name)).toEqual([
      'form',
      'values.place',
      'values.owner',
      'values.number',
      'customer',
      'phone',
      'day',
      'times',
      'payment',
    ]);
    expect(
      stopsOf(birth.form, true)
        .map((stop) => stop.name)
        .slice(0, 3),
    ).toEqual(['form', 'text', 'customer']);
    expect(stopsOf(named('other.other').form, false)[1]?.name).toBe('text');
    expect(stopsOf(undefined, false)[1]?.name).toBe('customer');
  });

  test('the notice says the house sentence, and own wording as it is', () => {
    expect(textOf(birth.form, { values, text: '' })).toBe('遗失王小冉《出生医学证明》，编号：L340551954，声明作废。');
    const notice = noticeOf(birth, { values, text: '' });
    expect([notice.kind, notice.form, notice.fields, notice.numbers.map((number) => number.value)]).toEqual([
      'lost',
      'birth',
      { owner: '王小冉', number: 'L340551954' },
      ['L340551954'],
    ]);
    expect(noticeOf(birth, { values, text: '我不慎遗失出生证，声明作废。' }).text).toBe('我不慎遗失出生证，声明作废。');
  });

  test('a number typed into a blank of a few words is queried; another word may stand there', () => {
    const licence = named('lost.licence').form;
    const told = (copy: string) => strayNumbers(licence, { copy }).map(({ message }) => message);
    expect(told('92341103MA2N1ABC3E')).toEqual(['“正本/副本/正副本”填的是“92341103MA2N1ABC3E”，像是填错了一栏。']);
    expect([told('副本'), told(''), told('正本一份')]).toEqual([[], [], []]);
  });

  test('what is printed stands in newspaper form, whether a customer worded it or blanks make it; lines stay lines', () => {
    const text = ' 遗失声明:\n本人王小冉,遗失收据(号码0012301---0012325)一本,特此声明作废.\n王小冉 2026.11.27';
    expect(textOf(birth.form, { values: {}, text })).toBe(
      '遗失声明：\n本人王小冉，遗失收据（号码0012301—0012325）一本，特此声明作废。\n王小冉 2026.11.27',
    );
    // The blank that parts a title from the sentence stays: the title is not printed again under its head.
    const titled = noticeOf(birth, { values: {}, text: '遗失声明 王小冉 遗失出生医学证明,声明作废' });
    expect([titled.text, printedText(titled)]).toEqual(['遗失声明　王小冉遗失出生医学证明，声明作废', '王小冉遗失出生医学证明，声明作废']);
    expect(textOf(birth.form, { values: { ...values, owner: '王小冉(曾用名王冉)' }, text: '' })).toContain('王小冉（曾用名王冉）');
  });

  test('free text is read into form and blanks; what is not sure is in doubt', () => {
    const whole = readFreely('遗失王小冉《出生医学证明》，编号：L340551954，声明作废。', choices);
    expect(whole).toEqual({ form: 'lost.birth', values: { owner: '王小冉', number: 'L340551954' }, text: '', doubts: [] });
    const half = readFreely('王小冉不慎遗失出生医学证明，声明作废。', choices);
    expect([half.form, half.values['owner'], half.doubts, half.text]).toEqual([
      'lost.birth',
      '王小冉',
      ['number'],
      '王小冉不慎遗失出生医学证明，声明作废。',
    ]);
    expect(readFreely('今晚停电。', choices).form).toBe('other.other');
  });

  test('the customer is proposed from the blanks', () => {
    expect(likelyCustomer({ owner: '滁州某某公司', phone: '0550-3012345' })).toEqual({ name: '滁州某某公司', phone: '0550-3012345' });
    expect(likelyCustomer({})).toEqual({ name: '', phone: '' });
  });

  test('what is missing keeps a draft from being saved, what is doubtful does not', () => {
    const draft = { ...emptyDraft('2020-03-04'), form: 'lost.birth', customer: '王小冉', values };
    const faults = (given: object) => {
      const checked = draftShape(birth.form, false).safeParse(given);
      return checked.success ? [] : checked.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    };
    expect(faults(draft)).toEqual([]);
    expect(faults({ ...draft, values: { ...values, number: '' } })).toEqual(['values.number required']);
    expect(faults({ ...draft, day: '2020-02-30', times: '0' })).toEqual(['day no-day', 'times no-count']);
    expect(queryOf('zh', named('lost.licence').form.fields.find((field) => field.key === 'code')!, '91110000600037341X', '')).not.toBe('');
    expect(queryOf('zh', birth.form.fields[2]!, 'L340551954', '')).toBe('');
  });
});
