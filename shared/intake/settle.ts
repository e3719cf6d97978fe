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

/** A caption line as caption and credit; the credit's brackets are taken out and recorded. */
export function settleCaption(passage: Passage): { readonly settled: Settled; readonly caption: string; readonly credit: string } {
  const settled = settle(passage, 'display');
  const parts = captionParts(settled.text);
  const caption = settled.text.slice(...parts.caption).trim();
  const credit = settled.text.slice(...parts.credit).trim();
  const printed = caption === '' || credit === '' ? caption + credit : `${caption}\u3000${credit}`;
  return { settled: settledAs(settled, printed), caption, credit };
}
