/** How a loss closes: 声明作废, with the mark before it. */
export const lossClosing = /[，,]?\s*(?:特此)?声明作废[。！]?\s*$/;

/** One loss of an entry that declares several, its sentence made whole: its own words begin at `own` in the sentence, and stand at `at` in the entry's text. */
export interface Loss {
  readonly sentence: string;
  readonly own: number;
  readonly at: number;
}

const CLOSED = '，声明作废。';
const LOST = '遗失';
const HAN = '[\\u3400-\\u9fff（）]';
/** A document with its number behind it: 驾驶证一本，档案编号：341100123456, 公章（编号3411020012345）, 《…》副本，许可证编号：… */
const PAPER = `${HAN}{0,40}?(?:《[^》]{2,40}》|[\\u3400-\\u9fff](?:证书|证|执照|章|卡|保单|收据|发票|证明|合同|存折|户口本|户口簿|票据))(?!号)`;
const COUNT = '(?:正、?副本|正本|副本)?(?:各?[一二两三四五壹贰叁\\d]{1,2}[张本份枚个块副套])?';
const CODE = '[0-9A-Za-z][0-9A-Za-z-]{3,28}[0-9A-Za-z]';
const NUMBER = `(?:（[^（）。]{0,16}${CODE}[^（）。]{0,12}）|，?[\\u3400-\\u9fff]{2,12}[：为]?${CODE}号?)`;
const THING = `${PAPER}${COUNT}${NUMBER}+`;
const JOINED = new RegExp(`(?:[，、；]|以及|及|和|与)(?:同时|另|并)?(?:遗失|丢失)?(?=(${THING}))`, 'y');
const FIRST = new RegExp(THING);
const BEHIND = /^[，、]?(?:均|都|一并|全部)?(?:已|不慎)*(?:遗失|丢失|被盗)/;

/**
 * The losses of an entry that declares several – parted by ；, or joined by 及, 和, 、 (遗失A证（…）及B证（…）, 声明作废) –, each naming a document and a number; none where it is
 * not plainly so. `text` is folded; `owner` is who lost what is joined, '' where that is not known.
 */
export function lossesIn(text: string, owner: string): readonly Loss[] {
  const parted = partedLosses(text);
  return parted.length > 0 ? parted : joinedLosses(text, owner);
}

function partedLosses(text: string): readonly Loss[] {
  const parts = lossClosing.test(text) ? text.replace(lossClosing, '').split('；') : [];
  if (parts.length < 2 || !parts.every((part) => /《[^》]+》.*[0-9A-Za-z]{5}/.test(part))) return [];
  let at = 0;
  return parts.map((part) => {
    const opening = part.includes(LOST) ? '' : LOST;
    const loss = { sentence: opening + part + CLOSED, own: opening.length, at };
    at += part.length + 1;
    return loss;
  });
}

function joinedLosses(text: string, owner: string): readonly Loss[] {
  const first = FIRST.exec(text);
  if (!first) return [];
  const things: { readonly words: string; readonly at: number }[] = [];
  let at = first.index + first[0].length;
  for (;;) {
    JOINED.lastIndex = at;
    const next = JOINED.exec(text);
    const words = next?.[1];
    if (!next || words === undefined) break;
    things.push({ words, at: at + next[0].length });
    at += next[0].length + words.length;
  }
  const opening = text.slice(0, first.index + first[0].length);
  const isBehind = BEHIND.test(text.slice(at));
  if (things.length === 0 || !(isBehind || /遗失|丢失|被盗/.test(opening))) return [];
  const lost = owner + LOST;
  return [
    { sentence: opening + (isBehind ? LOST : '') + CLOSED, own: 0, at: 0 },
    ...things.map(({ words, at }) => ({ sentence: lost + words + CLOSED, own: lost.length, at })),
  ];
}
