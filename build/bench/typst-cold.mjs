// node typst-cold.mjs IN.typ OUT.pdf FONTS : one page, whole process. Plain JavaScript, so that the rival does not pay for our types.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [source, out, fonts, installed] = process.argv.slice(2);
const { NodeCompiler } = createRequire(installed)('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontPaths: [fonts] }] });
const made = compiler.compile({ mainFilePath: source });
if (made.hasError()) {
  made.printErrors();
  process.exit(1);
}
writeFileSync(out, compiler.pdf(made.result, { pdfTags: true }));
