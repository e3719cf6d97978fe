import { makeDesk } from './desk.ts';
import { makeFonts } from './fonts.ts';
import { placeOf, root, runNode } from './place.ts';

/** Packs the program for this system, or as electron-builder's own options say (`--dir`, `--win`, `-c.electronDist=…`). */
export async function makeDist(args: readonly string[]): Promise<number> {
  await makeFonts(root);
  await makeDesk();
  const config = placeOf('build/electron-builder.json');
  return runNode(placeOf('node_modules/electron-builder/cli.js'), ['--config', config, '--publish', 'never', ...args]);
}
