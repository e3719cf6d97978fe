import { describe, expect, it } from 'vitest';
import { applyEdits, changesOf, undoChanges } from '../../../shared/intake/edit.ts';
import { normalise, type Setting } from '../../../shared/intake/normalise.ts';

const made = (text: string, setting: Setting = 'body'): string => applyEdits(text, normalise(text, setting).edits);

describe('marks beside Han become full width', () => {
  it.each([
    ['今天,他来了;明天呢?好!', '今天，他来了；明天呢？好！'],
    ['村(居)、村(居)民组', '村（居）、村（居）民组'],
    ['世界卫生组织(WHO)说', '世界卫生组织（WHO）说'],
    ['编号:L340551954,声明作废', '编号：L340551954，声明作废'],
    ['他说:"走吧."大家都走了.', '他说：“走吧。”大家都走了。'],
    ['人来了... 又走了', '人来了……又走了'],
    ['一路--从东到西', '一路——从东到西'],
    ['票据02584251---02584275号', '票据02584251—02584275号'],
    ['共２０２４份ＡＢ类', '共2024份AB类'],
    ['造价在45万-60万元之间', '造价在45万—60万元之间'],
    ['降了１０％－１５％,1号楼--3号楼先装', '降了10％—15％，1号楼—3号楼先装'],
    ['年龄在18岁~72岁,好评率72%~85%,真好~', '年龄在18岁～72岁，好评率72%～85%，真好～'],
    ['他说:「看「天问」的人『真多』」,走了', '他说：“看‘天问’的人‘真多’”，走了'],
    ['“叫‘小修’的「修」”」。', '“叫‘小修’的‘修’””。'],
    ["所谓'小修'不小", '所谓‘小修’不小'],
    ['（2019)号', '（2019）号'],
    ['好评率达到了去年年底定下的指标即百分之九十九99.3%.', '好评率达到了去年年底定下的指标即百分之九十九99.3%。'],
    ['增长3.5%.其中外贸增长2%', '增长3.5%。其中外贸增长2%'],
    ['老人把设备关掉.对此,社区上门', '老人把设备关掉。对此，社区上门'],
  ])('%s', (typed, printed) => expect(made(typed)).toBe(printed));
});

describe('what is not Chinese punctuation stays', () => {
  it.each([
    '宽2.3米，共1,234,567条',
    '早上8:30开门，比分3:2',
    '网址https://a.example.cn/x?a=1,b=2;c=(3)是它',
    '来信寄a.b-c@example.com，即可',
    '10-20岁的人，8~10日',
    '8日上午9-11时，2栋-301室，K3-5次，电话0550-3012345',
    '书名“Small, old and good (a guide)”很长',
    'It was late, and (as ever) cold: he said "no".',
    '电话：(0551)5550143',
  ])('%s', (text) => expect(made(text)).toBe(text));
});

describe('blanks', () => {
  it.each<[Setting, string, string]>([
    ['display', '齐抗“疫”  党群同心', '齐抗“疫”　党群同心'],
    ['display', '■  群防群治 打好组合拳', '■ 群防群治　打好组合拳'],
    ['display', 'G104 大王管控点', 'G104大王管控点'],
    ['body', '他 说，A, B 两地 New York 都去', '他说，A，B两地New York都去'],
    ['body', '本报讯（记者 张三 通讯员 李四）今 天', '本报讯（记者　张三　通讯员　李四）今天'],
    ['notice', '遗失 张三 身份证,声明作废。 某公司 2024年5月1日', '遗失张三身份证，声明作废。某公司　2024年5月1日'],
    ['body', '本报讯 昨日，全市普降中到大雨。', '本报讯　昨日，全市普降中到大雨。'],
    ['notice', '减 资 公 告', '减资公告'],
    ['notice', '减资公告 某 公司拟减资。', '减资公告　某公司拟减资。'],
    ['notice', '遗失声明 张三 遗失身份证，声明作废。', '遗失声明　张三遗失身份证，声明作废。'],
    ['notice', '1 宏图建材 刘洪图 3,500.00 412.78', '1　宏图建材　刘洪图　3,500.00　412.78'],
    ['notice', '宏图公司 2021年 5月 18日', '宏图公司　2021年5月18日'],
  ])('%s: %s', (setting, typed, printed) => expect(made(typed, setting)).toBe(printed));
});

it('a straight quote without a partner stays and is told', () => {
  expect(normalise('他说"走吧，大家都走了。', 'body')).toEqual({ edits: [], unpaired: true });
});

describe('changes', () => {
  it('lead back to the text as typed, also where the same marks stood full width before', () => {
    const typed = '是，是，是,是，(甲)、（乙）、(丙),"丁",,,,……...';
    const { edits } = normalise(typed, 'body');
    const changes = changesOf(typed, edits, () => 1);
    expect(undoChanges(applyEdits(typed, edits), changes)).toBe(typed);
  });

  it('show a little of the words around', () => {
    const typed = '突如其来的疫情,让全国上下投入';
    expect(changesOf(typed, normalise(typed, 'body').edits, () => 7)).toEqual([
      { kind: 'full-width', line: 7, before: '疫情,让全', after: '疫情，让全' },
    ]);
  });
});
