import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { asScript, given, outside } from '../../build/bundle.ts';
import { placeOf } from '../../build/place.ts';

/** A program as the starter runs it. */
type Start = (require: (name: string) => unknown, fetchModule: (name: string) => Promise<unknown>, programUrl: string) => Promise<unknown>;

test('what the bundle leaves outside is installed with the program, and nothing else is', () => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync(placeOf('package.json'), 'utf8'));
  expect([...outside].sort()).toEqual(Object.keys(dependencies).sort());
});

test('every version is exact: the same packages on every machine', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(placeOf('package.json'), 'utf8'));
  for (const version of Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('a bundle becomes one script in ASCII that means the same, and is told from any other by the sum at its head', async () => {
  const bundle =
    'const word = /[一-龥]+|[😀-😃]/u.exec(require("text")); fetched = import("./some.mjs").then((more) => [word[0], programUrl, more]);';
  const script = asScript(bundle, given);
  expect(script).toMatch(/^\/\*[0-9a-f]{64}\*\/\(function\(require,fetchModule,programUrl\)\{[\0-\x7f]*\}\)$/);
  const run: Start = new Script(script.replace('fetched =', 'return')).runInThisContext();
  expect(
    await run(
      () => 'ab😁版面',
      async (name) => `<${name}>`,
      'file:///program',
    ),
  ).toEqual(['😁', 'file:///program', '<./some.mjs>']);
  expect(asScript(bundle.replace('龥', '龤'), given).slice(2, 66)).not.toBe(script.slice(2, 66));
});

test('the objects that hold the modules of a bundle have one shape, and each its own module', () => {
  const bundle = `const __esm = (holder) => Object.entries(holder)[0];
const one = __esm({ "shared/one.ts"() { return 1; } }), two = __esm({\n"shared/two.ts"() { return '__esm({"'; } });
return [one, two].map(([key, module]) => [key, module()]);`;
  const run: () => unknown = new Script(asScript(bundle, [])).runInThisContext();
  expect(run()).toEqual([
    ['module', 1],
    ['module', '__esm({"'],
  ]);
});

test('a raw template beyond ASCII is refused: an escape would not mean the same in it', () => {
  expect(() => asScript('const text = String.raw`\\版`;', given)).toThrow('raw template');
  expect(asScript('const text = String.raw`\\n`;', given)).toContain('String.raw`\\n`');
});

test('what the first runs compiled is kept for the next, also after a run that said it would be brief; what cannot be used is made anew', () => {
  const out = mkdtempSync(join(tmpdir(), 'pinban-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  mkdirSync(join(out, 'program'));
  // What the starter looks for beside the program: SQLite's package and the shaper.
  mkdirSync(join(out, 'node_modules/better-sqlite3'), { recursive: true });
  writeFileSync(join(out, 'node_modules/better-sqlite3/index.js'), '');
  writeFileSync(join(out, 'program/shaper.cjs'), asScript('return Promise.resolve({ares:6});', given));
  copyFileSync(placeOf('build/starter.mjs'), join(out, 'cli.mjs'));
  const program =
    'const shaper=fetchModule("harfbuzzjs"); function late(six){return six*7} function later(text){return text.split("").toReversed().map((one)=>[one,one]).flat().join("-")} if(process.argv[3])later("pinban"); const v8=require("node:v8"); v8.setFlagsFromString("--no-opt"); shaper.then(({ares})=>{console.log(late(ares)); v8.setFlagsFromString("--opt")});';
  writeFileSync(join(out, 'program/main.cjs'), asScript(program, given));
  const run = (...args: string[]) => execFileSync(process.execPath, [join(out, 'cli.mjs'), 'page', ...args], { encoding: 'utf8' });
  const kept = () =>
    readdirSync(join(out, 'compiled')).map((name) => [
      name,
      statSync(join(out, 'compiled', name)).mtimeMs,
      readFileSync(join(out, 'compiled', name)).length,
    ]);
  const size = () => kept().reduce((sum, [, , length]) => sum + Number(length), 0);
  expect(run()).toBe('42\n');
  expect(kept()).toHaveLength(2);
  const first = size();
  expect(run('more')).toBe('42\n');
  expect(kept()).toHaveLength(2);
  expect(size()).toBeGreaterThan(first + 100);
  expect(run()).toBe('42\n');
  const known = kept();
  expect(known).toHaveLength(2);
  expect(run('more')).toBe('42\n');
  expect(kept()).toEqual(known);
  for (const [name] of known) {
    writeFileSync(join(out, 'compiled', String(name)), 'damaged');
    expect(run()).toBe('42\n');
    const now = kept();
    expect(now).toHaveLength(2);
    expect(now.every(([, , length]) => Number(length) > 100)).toBe(true);
  }
});
