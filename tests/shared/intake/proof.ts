import { cleanText } from '../../../shared/intake/clean.ts';
import { undoChanges } from '../../../shared/intake/edit.ts';
import { traceRawText } from '../../../shared/intake/read.ts';
import { plainText } from '../../../shared/story/rules.ts';

const bare = (text: string): string => text.replace(/\s/g, '');

/**
 * Proves that reading lost and doubled nothing; gives the faults it found. Three steps: the printed words of story and notices are the settled
 * passages; each passage with its changes undone is its input lines after cleaning; each cleaned line with its `control` changes undone is the input.
 */
export function faultsIn(text: string): readonly string[] {
  const faults: string[] = [];
  const trace = traceRawText(text);
  const printed = [...trace.stories.map(plainText), ...trace.notices.map((notice) => notice.text)].map(bare).join('');
  const settled = trace.settled.map((one) => bare(one.text)).join('');
  // Early captions are put behind the bylines, so order is compared only by its letters.
  const sorted = (words: string): string => [...words].sort().join('');
  if (printed !== settled && sorted(printed) !== sorted(settled))
    faults.push(`printed is not settled: ${printed.slice(0, 60)} / ${settled.slice(0, 60)}`);

  const cleaned = cleanText(text);
  const words = new Map(cleaned.lines.map((line) => [line.line, bare(line.text)]));
  for (const { passage, text: output, changes } of trace.settled) {
    const typed = passage.seams.map((seam) => words.get(seam.line) ?? '').join('');
    if (bare(undoChanges(output, changes)) !== typed) faults.push(`line ${passage.seams[0]?.line ?? 0}: ${output.slice(0, 60)}`);
    for (const seam of passage.seams) words.delete(seam.line);
  }
  for (const { line, before } of trace.dropped) if (bare(before) === words.get(line)) words.delete(line);
  for (const [line, left] of words) if (left !== '') faults.push(`line ${line} lost: ${left.slice(0, 60)}`);

  const raw = text.split(/\r\n|[\n\r\v\f\u2028\u2029]/);
  for (const { line, text: clean } of cleaned.lines) {
    const own = cleaned.changes.filter((change) => change.line === line);
    if (own.length > 0 && undoChanges(clean, own) !== raw[line - 1]) faults.push(`line ${line} was not cleaned as told`);
    if (own.length === 0 && clean !== raw[line - 1]) faults.push(`line ${line} changed unseen`);
  }
  const listed = trace.changes.filter((change) => change.kind !== 'join').length;
  const known = cleaned.changes.length + trace.dropped.length + trace.settled.reduce((sum, one) => sum + one.changes.length, 0);
  if (listed !== known) faults.push(`${listed} changes listed, ${known} made`);
  return faults;
}
