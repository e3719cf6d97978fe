/** What people write over the columns of a table of notices, lower case, by what the column is. */
export const columnHeads: readonly (readonly [use: 'text' | 'kind' | 'customer' | 'phone' | 'day', names: readonly string[]])[] = [
  ['text', ['内容', '文字', '正文', '声明', '公告', '全文', '稿件', '声明内容', 'text']],
  ['kind', ['种类', '类别', '类型', 'kind']],
  ['customer', ['客户', '委托人', '联系单位', '客户名称', 'customer']],
  ['phone', ['手机', '联系电话', '电话', '手机号', 'phone']],
  ['day', ['见报日', '刊登日期', '见报日期', 'day']],
];
