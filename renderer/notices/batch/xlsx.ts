import { Unzip, UnzipInflate } from 'fflate';
import { done, failed, type Result } from '../../../shared/result.ts';
import { even, mostRows } from './table.ts';

/** Why a workbook was not read. */
export type SheetFault = 'too-large' | 'not-a-sheet';

/** What a workbook may unfold to: its parts, one part, all of them (desktop.md §4.4). */
const limits = { files: 2000, part: 32 * 2 ** 20, all: 64 * 2 ** 20, given: 20 * 2 ** 20 } as const;

/** Unfolds a workbook piece by piece and throws it away, to know that it stays within its limits before a reader holds it whole: a zip bomb is met here. */
export function guardZip(bytes: Uint8Array): Result<null, SheetFault> {
  if (bytes.length > limits.given) return failed('too-large');
  let [files, all] = [0, 0];
  let fault: SheetFault | null = null;
  const unzip = new Unzip((file) => {
    files += 1;
    if (files > limits.files) fault = 'too-large';
    let part = 0;
    file.ondata = (error, data) => {
      if (error) fault ??= 'not-a-sheet';
      part += data?.length ?? 0;
      all += data?.length ?? 0;
      if (part > limits.part || all > limits.all) fault = 'too-large';
    };
    if (fault === null) file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // Small pieces: a thousandfold deflated piece unfolds to sixteen megabytes at most before it is counted.
    for (let at = 0; at < bytes.length && fault === null; at += 1 << 14)
      unzip.push(bytes.subarray(at, at + (1 << 14)), at + (1 << 14) >= bytes.length);
  } catch {
    fault ??= 'not-a-sheet';
  }
  if (fault !== null) return failed(fault);
  return files === 0 ? failed('not-a-sheet') : done(null);
}

/** The first sheet of a workbook as texts; days as `YYYY-MM-DD`. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<readonly (readonly string[])[], SheetFault>> {
  const guarded = guardZip(bytes);
  if (!guarded.ok) return guarded;
  try {
    const { readSheet } = await import('read-excel-file/browser');
    const rows = await readSheet(new Blob([new Uint8Array(bytes)]), 1, { parseNumber: (text: string) => text });
    const texts = rows.slice(0, mostRows + 1).map((row) => row.map((cell) => cellText(cell)));
    return done(even(texts.filter((row) => row.some((cell) => cell.trim() !== ''))));
  } catch {
    return failed('not-a-sheet');
  }
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell);
}
