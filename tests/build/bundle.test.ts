import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { asScript, outside } from '../../build/bundle.ts';
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
  const script = asScript(bundle);
  expect(script).toMatch(/^\/\*[0-9a-f]{64}\*\/\(function\(require,fetchModule,programUrl,sqliteFolder\)\{[\0-\x7f]*\}\)$/);
  const run: Start = new Script(script.replace('fetched =', 'return')).runInThisContext();
  expect(
    await run(
      () => 'ab😁版面',
      async (name) => `<${name}>`,
      'file:///program',
    ),
  ).toEqual(['😁', 'file:///program', '<./some.mjs>']);
  expect(asScript(bundle.replace('龥', '龤')).slice(2, 66)).not.toBe(script.slice(2, 66));
});

test('a raw template beyond ASCII is refused: an escape would not mean the same in it', () => {
  expect(() => asScript('const text = String.raw`\\版`;')).toThrow('raw template');
  expect(asScript('const text = String.raw`\\n`;')).toContain('String.raw`\\n`');
});

test('a program is its modules side by side: none of ours is a function to be called when it is imported', () => {
  for (const name of ['page', 'galley', 'serve', 'backup', 'help']) {
    const program = readFileSync(placeOf(`out/program/${name}.cjs`), 'latin1');
    expect(program).toContain('用法'.replace(/./g, (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase()}`));
    expect(/\b__esm\b/.test(program)).toBe(false);
  }
});

test('a program that another imports is a script of its own, with its own compiled code', () => {
  const { run, kept } = startable({
    main: 'console.log("main"); fetchModule("program:serve").then(({ say }) => console.log(say(programUrl)));',
    serve:
      'const module = {}; module.exports = { say: (from) => `${from === programUrl} ${programUrl.slice(-9)}` }; return module.exports;',
  });
  for (let time = 0; time < 3; time++) expect(run()).toBe('main\nfalse serve.cjs\n');
  expect(
    kept()
      .map(([name]) => name.slice(0, name.indexOf('-')))
      .sort(),
  ).toEqual(['main', 'serve']);
});

/** A folder with the starter and the given programs. `kept` tells of each file of compiled code its name, its time and its length. */
function startable(programs: Readonly<Record<string, string>>) {
  const out = mkdtempSync(join(tmpdir(), 'pinban-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  mkdirSync(join(out, 'program'));
  for (const [name, program] of Object.entries({ shaper: 'return Promise.resolve({ares:6});', ...programs }))
    writeFileSync(join(out, `program/${name}.cjs`), asScript(program));
  copyFileSync(placeOf('build/starter.mjs'), join(out, 'cli.mjs'));
  return {
    run: (...args: string[]) => execFileSync(process.execPath, [join(out, 'cli.mjs'), 'page', ...args], { encoding: 'utf8' }),
    kept: () =>
      readdirSync(join(out, 'compiled')).map((name) => {
        const path = join(out, 'compiled', name);
        return [name, statSync(path).mtimeMs, readFileSync(path).length] as const;
      }),
    spoil: (name: string) => writeFileSync(join(out, 'compiled', name), 'damaged'),
  };
}

test('what the first runs compiled is kept for the next, also after a run that said it would be brief; what cannot be used is made anew', () => {
  const main =
    'const shaper=fetchModule("harfbuzzjs"); function late(six){return six*7} function later(text){return text.split("").toReversed().map((one)=>[one,one]).flat().join("-")} if(process.argv[3])later("pinban"); const v8=require("node:v8"); v8.setFlagsFromString("--no-opt"); shaper.then(({ares})=>{console.log(late(ares)); v8.setFlagsFromString("--opt")});';
  const { run, kept, spoil } = startable({ main });
  const size = () => kept().reduce((sum, [, , length]) => sum + length, 0);
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
    spoil(name);
    expect(run()).toBe('42\n');
    const now = kept();
    expect(now).toHaveLength(2);
    expect(now.every(([, , length]) => length > 100)).toBe(true);
  }
});
