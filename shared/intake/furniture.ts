import type { Change, Doubt } from './change.ts';
import { folded } from './letters.ts';
import { excerpt, firstLine, type Passage } from './passage.ts';

/** The copy without the lines of an older page's folio and imprint, each recorded as taken out and shown as a doubt. */
export interface Cleared {
  readonly passages: readonly Passage[];
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
}

const DATE = '\\d{4}年\\d{1,2}月\\d{1,2}日';
const PAGE = '第?[A-D]?\\d{1,2}版|第[一二三四五六七八九十]{1,3}版';
const FOLIO = new RegExp(
  `^(?:${PAGE}|[A-D]\\d{1,2}(?=[\\u3000|｜·]))(?:$|[\\u3000|｜·：／])|${DATE}.*\\u3000(?:${PAGE})(?:$|\\u3000)|\\u3000(?:${PAGE})\\u3000.*${DATE}`,
);
const DAY = new RegExp(`^${DATE}[\\u3000]*(?:星期|周)[一二三四五六日天]|(?:星期|周)[一二三四五六日天][\\u3000]*${DATE}$`);
const EDITORS = /^(?:本版|本期)?(?:责编|责任编辑|编辑|版式|版面设计|美编|组版|校对|值班编辑|值班主任|值班总编)[：／]/;
const IMPRINT = /^(?:本版|本期)?(?:责编|责任编辑)[：／]|^本版(?:编辑|校对|美编|版式)/;

/** A line that only says that the body follows. */
const BODY_LABEL = /^【?(?:正文|内文)】?：?$/;

/** Longest line of a folio or an imprint, and how many lines from either end they are looked for. Chosen by eye. */
const LONGEST = 60;
const EDGE = 4;

function isFurniture(text: string, atEdge: boolean): boolean {
  if (text.length > LONGEST || /[。！？；，]/.test(text)) return false;
  const line = folded(text).replace(/^（(.*)）$/, '$1');
  if (IMPRINT.test(line) || BODY_LABEL.test(line)) return true;
  return atEdge && (FOLIO.test(line) || DAY.test(line) || EDITORS.test(line));
}

/**
 * Takes out what belongs to a page and not to its story: `第3版　专题　2021年5月18日　星期二`, `责编：… 版式：… 校对：…`. The page made has a folio of its own.
 * A folio is looked for at the first and last lines only; the editors' line anywhere.
 */
export function clearFurniture(lines: readonly Passage[]): Cleared {
  const passages: Passage[] = [];
  const changes: Change[] = [];
  const doubts: Doubt[] = [];
  let gap = false;
  lines.forEach((passage, i) => {
    if (!isFurniture(passage.text, i < EDGE || i >= lines.length - EDGE)) {
      passages.push(gap && !passage.gap ? { ...passage, gap } : passage);
      gap = false;
      return;
    }
    gap ||= passage.gap;
    changes.push({ kind: 'mark', line: firstLine(passage), before: passage.text, after: '' });
    doubts.push({ kind: 'furniture', line: firstLine(passage), text: excerpt(passage.text), read: '报眉或署责', other: '正文' });
  });
  return { passages, changes, doubts };
}
