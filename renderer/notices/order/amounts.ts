import type { Fen } from '../../../shared/notice/money.ts';

/** An amount as it is typed (12, 12.5, ¥12.50, 1,200.00), in fen; undefined for what is no amount, less than a fen, or ten million and more. */
export function fenOf(typed: string): Fen | undefined {
  const plain = typed.replace(/[\s,，¥￥]/g, '').replace(/[０-９．]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
  const found = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!found) return undefined;
  return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}
