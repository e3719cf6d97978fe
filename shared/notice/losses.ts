import { READING_LIMIT } from './fold.ts';

/** How a loss closes: 声明作废, with the mark before it. */
export const lossClosing = /[，,]?\s*(?:特此)?声明作废[。！]?\s*$/;

/** One loss of an entry that declares several: its sentence made whole, and where its own words stand in the entry's text. */
export interface Loss {
  readonly sentence: string;
  /** Where the sentence's first character would stand: before the part's own where 遗失 was said only once. */
  readonly from: number;
}

/** The losses of an entry that declares several (`遗失甲《…》，编号：…；乙《…》，编号：…，声明作废。`); none where it is not plainly so: each part names a document and a number. */
export function lossesIn(text: string): readonly Loss[] {
  if (text.length > READING_LIMIT || !lossClosing.test(text)) return [];
  const parts = text.trim().replace(lossClosing, '').split(/[；;]/);
  if (parts.length < 2 || !parts.every((part) => /《[^》]+》.*[0-9A-Za-z]{5}/.test(part))) return [];
  let at = text.length - text.trimStart().length;
  return parts.map((part) => {
    const opening = part.includes('遗失') ? '' : '遗失';
    const from = at - opening.length;
    at += part.length + 1;
    return { sentence: `${opening}${part}，声明作废。`, from };
  });
}
