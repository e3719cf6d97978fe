import { applyEdits } from './edit.ts';
import { normalise } from './normalise.ts';

/** A line that says something whole: in others (招租 琅琊路118号 80㎡, 张三 2026年3月3日) a blank parts what stands beside it. */
const SENTENCE = /^遗失|。|作废/;

/**
 * A notice's text as it is printed, each line brought to newspaper form by itself: what is typed at the counter has the marks of what came with a page.
 * Blanks go only out of lines that hold a sentence.
 */
export const printedForm = (text: string): string => text.split('\n').map(printedLine).join('\n');

function printedLine(line: string): string {
  const { edits } = normalise(line, 'notice');
  const even = applyEdits(line, edits);
  const marks = edits.filter(({ kind }) => kind !== 'space');
  return SENTENCE.test(even) ? even : applyEdits(line, marks);
}
