import type { Row } from './bars.ts';
import { type Figure, figureOf, ratioOf } from './measure.ts';
import type { Whole } from './whole.ts';

/** The rows as lines of text under one another. */
export const barTable = (rows: readonly Row[]): string =>
  table([
    ['', 'ours', 'Typst', 'ours ÷ Typst', 'bar', ''],
    ...rows.map(({ what, unit, ours, theirs, ratio, bar, isMet }) => [
      what,
      figure(ours, unit),
      theirs === null ? '–' : figure(theirs, unit),
      ratio === null ? '–' : figure(ratio, ''),
      bar === null ? '' : `≤ ${bar.of === 'ratio' ? `${bar.most} ×` : `${bar.most.toLocaleString('en')} ${unit}`}`,
      isMet === null ? '' : isMet ? 'met' : 'NOT MET',
    ]),
  ]);

/** Every program's whole process beside ours. */
export const rivalTable = (whole: Whole): string =>
  table([
    ['whole process', 'wall ms', '÷ ours', 'peak MiB', 'PDF bytes'],
    ...[whole.ours, ...whole.rivals].map(({ name, walls, peaks, bytes }) => [
      name,
      figure(figureOf(walls), 'ms'),
      figure(ratioOf(walls, whole.ours.walls), ''),
      peaks.length === 0 ? '–' : figure(figureOf(peaks), 'MiB'),
      Number.isNaN(bytes) ? '–' : bytes.toLocaleString('en'),
    ]),
  ]);

/** `275 (266–467)`: median, least and most, as exact as its size asks. */
function figure({ median, least, most, count }: Figure, unit: string): string {
  if (Number.isNaN(median)) return '–';
  const show = (value: number) =>
    value.toLocaleString('en', { maximumFractionDigits: unit === '' ? 2 : value < 10 ? 2 : value < 100 ? 1 : 0 });
  const words = unit === '' || unit === 'bytes' || unit === 'ms' ? '' : ` ${unit}`;
  return count < 2 ? `${show(median)}${words}` : `${show(median)}${words} (${show(least)}–${show(most)})`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((wide, cells) => cells.map((cell, i) => Math.max(wide[i] ?? 0, cell.length)), []);
  return rows
    .map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '))
    .join('\n');
}
