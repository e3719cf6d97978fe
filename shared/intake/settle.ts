import { listMarkOf } from '../notice/recognise.ts';
import { dayIn, printedValue } from '../notice/value.ts';
import type { Byline, Picture, TextBlock } from '../story/story.ts';
import type { Change, Doubt } from './change.ts';
import { applyEdits, changesOf, type Edit } from './edit.ts';
import { labelOf } from './label.ts';
import { normalise, type Setting } from './normalise.ts';
import { excerpt, firstLine, lineAt, type Passage } from './passage.ts';
import { bylineWords } from './read-byline.ts';
import { captionParts } from './read-caption.ts';

/** A passage brought to newspaper form: `text` is what is printed of it, `changes` lead back to the passage as typed (white space apart). */
export interface Settled {
  readonly passage: Passage;
  readonly text: string;
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
}

const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

/** The edits of a head's line or a caption, without the label before it. */
function unlabelled(text: string, edits: readonly Edit[]): readonly Edit[] {
  const length = labelOf(text)?.length ?? 0;
  return length === 0 ? edits : [{ at: 0, length, after: '', kind: 'mark' }, ...edits.filter(({ at }) => at >= length)];
}

/** Normalises a passage and records what was changed. */
export function settle(passage: Passage, setting: Setting): Settled {
  const { edits: all, unpaired } = normalise(passage.text, setting);
  const edits = setting === 'display' ? unlabelled(passage.text, all) : all;
  const text = applyEdits(passage.text, edits);
  const doubts: Doubt[] = unpaired
    ? [{ kind: 'mark', line: firstLine(passage), text: excerpt(passage.text), read: '单个直引号', other: '缺少一半的引号' }]
    : [];
  return { passage, text, changes: changesOf(passage.text, edits, lineAt(passage)), doubts };
}

/** 2024.6.18 or 2024-6-18, alone on its line under a notice. */
const FIGURED_DAY = /^\d{4}([./-])\d{1,2}\1\d{1,2}$/;

/** The number of a list with nothing but a blank behind it: 6 本人不慎…. */
const LIST_NUMBER = /^\d{1,3}(?=\s+(?![年月日时元])[\u3400-\u9fff])/;

/** The last words of a notice without their 。 */
const UNCLOSED = /\S{4}(?:声明作废|特此声明|特此公告|特此启事)$/;

/** A line of a notice: its first without the mark or number of the list it was typed in (● or 3、: the column has an order of its own), its last words closed, a date under it in the one style. */
export function settleNotice(passage: Passage, isFirst: boolean): Settled {
  const settled = settle(passage, 'notice');
  const { text } = settled;
  const day = FIGURED_DAY.test(text) ? dayIn(text) : undefined;
  if (day !== undefined) return settledAs(settled, printedValue('date', day));
  const bare = isFirst ? text.slice(LIST_NUMBER.exec(passage.text)?.[0].length ?? listMarkOf(text)) : text;
  return settledAs(settled, UNCLOSED.test(bare) ? `${bare}。` : bare);
}

/** A passage printed in other words than its own: one change for the whole, none when only white space differs. */
function settledAs(settled: Settled, printed: string): Settled {
  if (withoutBlanks(printed) === withoutBlanks(settled.text)) return settled;
  const whole: Change = { kind: 'mark', line: firstLine(settled.passage), before: settled.passage.text, after: printed };
  return { ...settled, text: printed, changes: [whole] };
}

/** A byline's passage as its words are printed: brackets, 、 and the marks before it are taken out and recorded. */
export function settleByline(passage: Passage, bylines: readonly Byline[]): Settled {
  return settledAs({ passage, text: passage.text, changes: [], doubts: [] }, bylineWords(bylines));
}

/** An element of one text. */
export const blockOf = (type: TextBlock['type'], text: string): TextBlock => ({ type, children: [{ text }] });

/** A picture that waits for its photo. */
export const pictureOf = (caption: string, credit: string): Picture => ({
  type: 'picture',
  photo: '',
  children: [blockOf('caption', caption), blockOf('credit', credit)],
});

/** Signs before a caption that pointed to its picture in the old page: there it stood elsewhere. */
const POINTERS = /^[▲△▼▽◀◁▶▷←↑→↓]+\s*/;

/** A caption line as caption and credit; the credit's brackets and a sign that pointed to the picture are taken out and recorded. */
export function settleCaption(passage: Passage): { readonly settled: Settled; readonly caption: string; readonly credit: string } {
  const settled = settle(passage, 'display');
  const parts = captionParts(settled.text);
  const caption = settled.text
    .slice(...parts.caption)
    .replace(POINTERS, '')
    .trim();
  const credit = settled.text.slice(...parts.credit).trim();
  const printed = caption === '' || credit === '' ? caption + credit : `${caption}\u3000${credit}`;
  return { settled: settledAs(settled, printed), caption, credit };
}
