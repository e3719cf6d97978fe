/** What the counter's own papers and exports say: printed, so in the language of the house alone. */
export const ledgerHeads: readonly string[] = [
  '日期',
  '时间',
  '收据号',
  '客户',
  '项目',
  '付款方式',
  '金额（元）',
  '经办人',
  '收银台',
  '备注',
  '刊登单',
];

/** The name of the sheet in an exported workbook. */
export const ledgerSheet = '柜台流水';

/** What kind of line a line of the ledger is. */
export const ledgerKinds: Readonly<Record<string, string>> = { charge: '应收', payment: '收款', refund: '退款', credit: '冲抵' };

/** How money changed hands. */
export const meansNames: Readonly<Record<string, string>> = { cash: '现金', transfer: '转账', owed: '挂账' };

/** The name of an exported ledger. */
export const ledgerFileName = (from: string, to: string, ending: string): string =>
  `柜台流水${from}${to === from ? '' : `至${to}`}.${ending}`;
