import { some } from '../some.ts';
import { sentences } from './sentence.ts';

/** What the notices part of the window says. */
export const noticesWords = sentences({
  'notices.tabs': { zh: '柜台各项', en: 'Parts of the counter' },
  'notices.take': { zh: '收稿', en: 'Take a notice' },
  'notices.batch': { zh: '批量', en: 'Batch' },
  'notices.tonight': { zh: '今晚', en: 'Tonight' },
  'notices.archive': { zh: '档案', en: 'Archive' },
  'notices.ledger': { zh: '账目', en: 'Ledger' },
  'notices.settings': { zh: '规矩', en: 'House rules' },

  'notices.paper': { zh: '本报', en: 'Paper at work' },
  'command.notices.take': { zh: '收一条声明', en: 'Take a notice' },
  'command.notices.batch': { zh: '批量收稿', en: 'Take a batch' },
  'command.notices.tonight': { zh: '今晚的声明', en: "Tonight's notices" },
  'command.notices.archive': { zh: '查档案', en: 'Search the archive' },
  'command.notices.ledger': { zh: '账目与日结', en: 'Ledger and day close' },
  'command.notices.settings': { zh: '柜台规矩', en: 'House rules of the counter' },
  'command.notices.save': { zh: '收下', en: 'Take it' },
  'command.notices.receipt': { zh: '收下并开收据', en: 'Take it, print receipt' },
  'command.notices.repeat': { zh: '重复上一份', en: 'Repeat the last notice' },
  'command.notices.repeat-field': { zh: '重复此项', en: 'Repeat this field' },
  'command.notices.wording': { zh: '换措辞', en: 'Change the wording' },
  'command.notices.join': { zh: '并成一条', en: 'Make it one entry' },
  'command.notices.bold': { zh: '加黑', en: 'Bold' },
  'command.notices.box': { zh: '加框', en: 'Box' },
  'command.notices.vouch': { zh: '已核对原件', en: 'Read from the original' },
  'command.notices.evidence': { zh: '证件都已出示', en: 'All evidence was shown' },

  'notices.form': { zh: '种类', en: 'Kind' },
  'notices.form.hint': { zh: '编号、拼音首字母，或粘贴全文', en: 'Number, pinyin initials, or the text' },
  'notices.form.list': { zh: '可选的种类', en: 'Kinds to choose from' },
  'notices.pick.list': { zh: '可选的词', en: 'Words to choose from' },
  'notices.text': { zh: '文字', en: 'Text' },
  'notices.customer': { zh: '客户', en: 'Customer' },
  'notices.customer.list': { zh: '已登记的客户', en: 'Known customers' },
  'notices.phone': { zh: '电话', en: 'Phone' },
  'notices.day': { zh: '见报日', en: 'Runs on' },
  'notices.times': { zh: '次数', en: 'Times' },
  'notices.payment': { zh: '付款', en: 'Paid by' },
  'notices.payment.cash': { zh: '现金', en: 'Cash' },
  'notices.payment.transfer': { zh: '转账', en: 'Transfer' },
  'notices.payment.owed': { zh: '欠付', en: 'Owed' },
  'notices.entry': { zh: '收稿单', en: 'Notice form' },

  'notices.fault.required': { zh: '此项必填', en: 'Needed' },
  'notices.fault.no-day': { zh: '没有这一天', en: 'No such day' },
  'notices.fault.no-count': { zh: '次数为 1 至 99', en: '1 to 99 times' },
  'notices.doubt': { zh: '读稿时没有把握，请对原件', en: 'Not sure when read: see the original' },

  'notices.saved': {
    zh: ({ head, customer, day }: { head: string; customer: string; day: string }) => `已收：${head}，${customer}，${day} 见报`,
    en: ({ head, customer, day }: { head: string; customer: string; day: string }) => `Taken: ${head}, ${customer}, runs ${day}`,
  },
  'notices.leave.armed': { zh: '再按一次 Esc 清空本单', en: 'Press Esc again to clear the form' },
  'notices.left': { zh: '本单已清空，F2 可取回上一份', en: 'Form cleared; F2 brings back the last notice' },
  'notices.nothing-to-repeat': { zh: '还没有收过可以重复的声明', en: 'No notice has been taken that could be repeated' },

  'notices.proof': { zh: '见报样', en: 'As it will print' },
  'notices.proof.lines': {
    zh: ({ lines, characters }: { lines: number; characters: number }) => `${lines} 行（每行 ${characters} 字）`,
    en: ({ lines, characters }: { lines: number; characters: number }) => `${some(lines, 'line')} of ${some(characters, 'character')}`,
  },
  'notices.proof.none': { zh: '选好种类，这里就是印出来的样子。', en: 'Choose a kind: this is how it will print.' },
  'notices.price': { zh: '价钱', en: 'Price' },
  'notices.wording.house': { zh: '本报措辞', en: "The house's wording" },
  'notices.wording.own': { zh: '来稿原文', en: "The customer's wording" },

  'notices.findings': { zh: '核对', en: 'Check' },
  'notices.findings.none': { zh: '没有发现问题', en: 'Nothing to query' },
  'notices.unprintable': {
    zh: ({ character }: { character: string }) => `字库里没有“${character}”，印出来会是空框。`,
    en: ({ character }: { character: string }) => `The fonts have no “${character}”; an empty box will be printed.`,
  },
  'notices.vouched': { zh: '已核对原件', en: 'Read from the original' },
  'notices.vouch': { zh: '都已核对原件', en: 'All read from the original' },
  'notices.duplicates': { zh: '可能重复', en: 'Perhaps a duplicate' },
  'notices.duplicate': {
    zh: ({ number, day, text }: { number: string; day: string; text: string }) => `${number} 已于 ${day} 登记：${text}`,
    en: ({ number, day, text }: { number: string; day: string; text: string }) => `${number} was taken on ${day}: ${text}`,
  },
  'notices.evidence': { zh: '应出示', en: 'To be shown' },
  'notices.evidence.all': { zh: '都已出示', en: 'All shown' },
  'notices.rules': { zh: '注意', en: 'Mind' },

  'notices.calendar': { zh: '见报日历', en: 'Run dates' },
  'notices.calendar.month': {
    zh: ({ year, month }: { year: number; month: number }) => `${year}年${month}月`,
    en: ({ year, month }: { year: number; month: number }) => `${month}/${year}`,
  },
  'notices.calendar.booked': {
    zh: ({ count }: { count: number }) => `已排 ${count} 条`,
    en: ({ count }: { count: number }) => `${count} booked`,
  },
  'notices.calendar.before': { zh: '上个月', en: 'The month before' },
  'notices.calendar.after': { zh: '下个月', en: 'The month after' },
  'notices.calendar.weekdays': { zh: '一 二 三 四 五 六 日', en: 'Mo Tu We Th Fr Sa Su' },
  'notices.deadline': {
    zh: ({ day, time, left }: { day: string; time: string; left: string }) => `${day} 见报，${time} 截稿，还有 ${left}`,
    en: ({ day, time, left }: { day: string; time: string; left: string }) => `For ${day}: closes ${time}, ${left} left`,
  },
  'notices.deadline.past': {
    zh: ({ day, time }: { day: string; time: string }) => `${day} 已于 ${time} 截稿`,
    en: ({ day, time }: { day: string; time: string }) => `${day} closed at ${time}`,
  },
  'notices.keys': {
    zh: '回车 下一项　Shift+回车 上一项　Esc Esc 清空',
    en: 'Enter next · Shift+Enter back · Esc Esc clear',
  },
  'notices.changing': {
    zh: ({ receipt, customer, day }: { receipt: string; customer: string; day: string }) =>
      `改稿：${customer}，${day} 收，收据 ${receipt || '无'}`,
    en: ({ receipt, customer, day }: { receipt: string; customer: string; day: string }) =>
      `Changing: ${customer}, taken ${day}, receipt ${receipt || 'none'}`,
  },
  'notices.no-press': { zh: '字体还没有装好，无法计价，请稍候再收', en: 'The fonts are not open yet: no price can be told, try again' },
  'notices.join': { zh: '合并', en: 'One entry' },
  'notices.join.saves': {
    zh: ({ lines, amount }: { lines: number; amount: string }) => `该客户当日还有一条，并成一条省 ${lines} 行，省 ${amount} 元：`,
    en: ({ lines, amount }: { lines: number; amount: string }) =>
      `This customer has another that day; as one entry it saves ${lines} lines and ${amount}:`,
  },
  'notices.theirs': { zh: '他人已改动此单', en: 'Changed by another hand' },
  'notices.theirs.by': {
    zh: ({ by, time }: { by: string; time: string }) => `${by} 于 ${time} 也作了改动，请选定以哪一份为准`,
    en: ({ by, time }: { by: string; time: string }) => `${by} made changes at ${time}: which one shall stand?`,
  },
  'notices.theirs.mine': { zh: '我的', en: 'Mine' },
  'notices.theirs.theirs': { zh: '对方的', en: 'Theirs' },
  'notices.theirs.text': { zh: '文字', en: 'Text' },
  'notices.theirs.runs': { zh: '见报日', en: 'Runs on' },
  'notices.theirs.style': { zh: '加黑加框', en: 'Style' },
  'notices.theirs.total': { zh: '价钱', en: 'Price' },
  'notices.theirs.take-mine': { zh: '以我的为准', en: 'Mine' },
  'notices.theirs.take-theirs': { zh: '以对方的为准', en: 'Theirs' },
  'notices.term': {
    zh: ({ days, end }: { days: number; end: string }) => `见报之日起 ${days} 日，至 ${end}`,
    en: ({ days, end }: { days: number; end: string }) => `${days} days from the run, to ${end}`,
  },
  'notices.price.by.line': {
    zh: ({ units, unit, base }: { units: number; unit: string; base: string }) => `${units} 行 × ${unit} ＝ ${base}`,
    en: ({ units, unit, base }: { units: number; unit: string; base: string }) => `${some(units, 'line')} × ${unit} = ${base}`,
  },
  'notices.price.by.character': {
    zh: ({ units, unit, base }: { units: number; unit: string; base: string }) => `${units} 字 × ${unit} ＝ ${base}`,
    en: ({ units, unit, base }: { units: number; unit: string; base: string }) => `${units} characters × ${unit} = ${base}`,
  },
  'notices.price.by.piece': {
    zh: ({ units, unit, base }: { units: number; unit: string; base: string }) => `${units} 件 × ${unit} ＝ ${base}`,
    en: ({ units, unit, base }: { units: number; unit: string; base: string }) => `${units} documents × ${unit} = ${base}`,
  },
  'notices.price.by.area': {
    zh: ({ units, unit, base }: { units: number; unit: string; base: string }) => `${units} 平方厘米 × ${unit} ＝ ${base}`,
    en: ({ units, unit, base }: { units: number; unit: string; base: string }) => `${units} cm² × ${unit} = ${base}`,
  },
  'notices.price.bold': {
    zh: ({ amount }: { amount: string }) => `加黑 ＋${amount}`,
    en: ({ amount }: { amount: string }) => `Bold +${amount}`,
  },
  'notices.price.box': {
    zh: ({ amount }: { amount: string }) => `加框 ＋${amount}`,
    en: ({ amount }: { amount: string }) => `Box +${amount}`,
  },
  'notices.price.times': {
    zh: ({ each, times }: { each: string; times: number }) => `每次 ${each} × ${times} 次`,
    en: ({ each, times }: { each: string; times: number }) => `${each} each × ${times}`,
  },
  'notices.price.discount': {
    zh: ({ amount }: { amount: string }) => `多次优惠 －${amount}`,
    en: ({ amount }: { amount: string }) => `Discount −${amount}`,
  },
  'notices.price.more': {
    zh: ({ amount }: { amount: string }) => `补收 ${amount}`,
    en: ({ amount }: { amount: string }) => `To pay ${amount}`,
  },
  'notices.price.less': {
    zh: ({ amount }: { amount: string }) => `应退 ${amount}`,
    en: ({ amount }: { amount: string }) => `To give back ${amount}`,
  },
  'notices.price.same': { zh: '价钱不变', en: 'Same price' },
  'notices.deadline.none': { zh: ({ day }: { day: string }) => `${day} 不出报`, en: ({ day }: { day: string }) => `No issue on ${day}` },
  'notices.deadline.left': {
    zh: ({ days, hours, minutes }: { days: number; hours: number; minutes: number }) =>
      `${days > 0 ? `${days} 天 ` : ''}${hours > 0 ? `${hours} 小时 ` : ''}${minutes} 分`,
    en: ({ days, hours, minutes }: { days: number; hours: number; minutes: number }) =>
      `${days > 0 ? `${days} d ` : ''}${hours > 0 ? `${hours} h ` : ''}${minutes} min`,
  },
});
