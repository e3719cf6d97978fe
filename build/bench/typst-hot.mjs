// node typst-hot.mjs JOB.json : Typst inside one process. JOB.json holds { installed, fonts, page, edits: [], many: { "10": source, … }, rounds }. Prints one JSON object of
// lists of milliseconds.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { installed, fonts, page, edits, many, rounds } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { NodeCompiler } = createRequire(installed)('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontPaths: [fonts] }] });

const timed = (work) => {
  const start = performance.now();
  const value = work();
  return { value, time: performance.now() - start };
};
const compile = (source) => timed(() => compiler.compile({ mainFileContent: source }));
const print = (made) => timed(() => compiler.pdf(made.value.result, { pdfTags: true }));

const times = { compose: [], edit: [], pdfAgain: [], pdfAfterEdit: [], compose10: [], compose50: [] };
const first = compile(page);
if (first.value.hasError()) {
  first.value.printErrors();
  process.exit(1);
}
const bytes = print(first).value.length;

for (const source of edits) {
  const made = compile(source);
  times.edit.push(made.time);
  times.pdfAfterEdit.push(print(made).time);
  times.pdfAgain.push(print(made).time);
  compiler.evictCache(10);
}
for (let round = 0; round < rounds; round++) {
  compiler.evictCache(0);
  times.compose.push(compile(page).time);
}
for (const [count, source] of Object.entries(many)) {
  for (let round = 0; round < 2; round++) {
    compiler.evictCache(0);
    times[`compose${count}`].push(compile(source).time);
  }
}
console.log(JSON.stringify({ times, bytes }));
