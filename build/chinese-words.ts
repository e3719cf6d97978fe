/**
 * Makes shared/line/chinese-words.data.ts from the word list of npm @node-rs/jieba. To regenerate, in any empty folder:
 *   npm pack @node-rs/jieba@2.0.3 && tar xzf node-rs-jieba-2.0.3.tgz
 *   node <checkout>/build/chinese-words.ts <that folder>/package
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Classes of words, by their characters and how often they were counted in the list's sixty million: from `least` up to `below`. */
const classes = [
  { name: 'commonPairs', length: 2, least: 2000, below: Number.POSITIVE_INFINITY },
  { name: 'usualPairs', length: 2, least: 200, below: 2000 },
  { name: 'rarePairs', length: 2, least: 20, below: 200 },
  { name: 'usualTriples', length: 3, least: 400, below: Number.POSITIVE_INFINITY },
  { name: 'rareTriples', length: 3, least: 60, below: 400 },
] as const;

const rows = readFileSync(join(resolve(process.argv[2] ?? 'package'), 'dict.txt'), 'utf8')
  .split('\n')
  .flatMap((row) => {
    const [word = '', count = '0', tag = ''] = row.trim().split(' ');
    // People's names are endless, and the list's are those of novels.
    return /^[\u4e00-\u9fff]+$/.test(word) && !tag.startsWith('nr') ? [{ word, count: Number(count) }] : [];
  });

const perRow = 48;

/** One class as a function: its words in the order of their code units, one behind the other. */
function functionOf({ name, length, least, below }: (typeof classes)[number]): string {
  const words = rows.filter(({ word, count }) => word.length === length && count >= least && count < below).map(({ word }) => word);
  const all = [...new Set(words)].sort();
  const lines = Array.from({ length: Math.ceil(all.length / perRow) }, (_, i) => all.slice(i * perRow, (i + 1) * perRow).join(''));
  const often = below === Number.POSITIVE_INFINITY ? `${least} times or more` : `${least} to ${below} times`;
  return `/** Words of ${length} characters counted ${often}. */\nexport const ${name} = (): string =>\n  ${lines.map((line) => `'${line}'`).join(' +\n  ')};\n`;
}

writeFileSync(
  new URL('../shared/line/chinese-words.data.ts', import.meta.url),
  `// Made by build/chinese-words.ts: do not edit. Words of jieba's list (MIT, © 2013 Sun Junyi) as npm @node-rs/jieba 2.0.3 ships it (MIT, © 2020 LongYinan), people's names
// left out. Each list is sorted by code units, its words stand one behind the other. They are functions, so that nobody loads what he does not ask for.

${classes.map(functionOf).join('\n')}`,
);
