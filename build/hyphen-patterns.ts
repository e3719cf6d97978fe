/**
 * Makes shared/line/hyphen-en.data.ts from the patterns of npm hyphen. To regenerate, in any empty folder:
 *   npm install hyphen@1.14.1
 *   node <checkout>/build/hyphen-patterns.ts <that folder>/node_modules
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** A node of the package's tree: letters lead on; an array holds what leads on and the number of the levels that end here; a number those levels alone. */
type Node = number | readonly [Tree, number] | Tree;
interface Tree {
  readonly [letter: string]: Node;
}

const require = createRequire(join(resolve(process.argv[2] ?? 'node_modules'), 'x.js'));
const [levels, tree, exceptions] = require('hyphen/patterns/en-us.js') as [number[][], Tree, Record<string, number[]>];

const patterns: string[] = [];
collect(tree, '');

/** Writes every pattern as its letters and its levels. */
function collect(from: Tree, letters: string): void {
  for (const [letter, node] of Object.entries(from)) {
    const word = letters + letter;
    const [next, ends] = typeof node === 'number' ? [{}, node] : Array.isArray(node) ? (node as [Tree, number]) : [node as Tree, -1];
    // The package gives no level to the place before the stop that stands for a word's beginning.
    if (ends >= 0) patterns.push(`${word}${word.startsWith('.') ? '0' : ''}${(levels[ends] ?? []).join('')}`);
    collect(next, word);
  }
}

// The package counts a word's earlier hyphens into its later places (as-so-ciate: 2, 5), and so parts its exceptions wrongly itself.
const words = Object.entries(exceptions).map(([word, points]) =>
  points.reduce((parted, point) => `${parted.slice(0, point)}-${parted.slice(point)}`, word),
);

const rows = (name: string, comment: string, all: readonly string[]): string => {
  const lines = [''];
  for (const one of all) {
    if (lines[lines.length - 1]!.length + one.length > 128) lines.push('');
    lines[lines.length - 1] += `${one} `;
  }
  lines[lines.length - 1] = lines[lines.length - 1]!.trimEnd();
  return `/** ${comment} */\nexport const ${name} = (): string =>\n  ${lines.map((line) => `'${line}'`).join(' +\n  ')};\n`;
};

writeFileSync(
  new URL('../shared/line/hyphen-en.data.ts', import.meta.url),
  `// Made by build/hyphen-patterns.ts: do not edit. The TeX patterns for American English (hyph-en-us: Liang 1983, enlarged by Gerard D.C. Kuiken 1990; copying
// and distribution permitted with or without modification) through npm hyphen 1.14.1 (ISC, © Yevhen Tiurin).

${rows('patterns', 'Patterns: letters (a stop is the beginning or end of a word), then the levels of the places before each of them, those of 0 at the end left out.', patterns)}
${rows('exceptions', 'Words the patterns part wrongly, with all their hyphens.', words)}`,
);
