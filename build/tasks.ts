import { makeFonts } from './fonts.ts';
import { placeOf, root, runNode, userFolder } from './place.ts';

// What only one task needs is imported by that task: `npm run page` should not wait for a parser and a bundler.
type Task = (args: readonly string[]) => Promise<number>;

const tasks: Readonly<Record<string, Task>> = {
  page: (args) => runProgram('page', args),
  galley: (args) => runProgram('galley', args),
  backup: (args) => runProgram('backup', args),
  start: async (args) => (await import('./start.ts')).startDesk(await prepareDesk(), args),
  dev: async (args) => (await import('./dev.ts')).runDev(await prepareDesk(), args),
  dist: async (args) => (await import('./dist.ts')).makeDist(args),
  test: (args) => runTests(args),
  golden: (args) => runTests([...(args.length === 0 ? ['tests/golden'] : args), '--update']),
  check: () => checkAll(),
  format: () => runNode(biome, ['check', '--write', root]),
  icons: async () => {
    await (await import('./icons.ts')).makeIcons();
    return 0;
  },
  gallery: async (args) => {
    await makeFonts(root);
    return (await import('./gallery/gallery.ts')).runGallery(args);
  },
  bench: async (args) => (await import('./bench/bench.ts')).runBench(await prepare(), args),
};

const biome = placeOf('node_modules/@biomejs/biome/bin/biome');

/** Does one npm script; answers its exit code. */
export async function runTask(name: string, args: readonly string[]): Promise<number> {
  const task = tasks[name];
  if (task !== undefined) return task(args);
  console.error(`没有任务“${name}”。 There is no task "${name}": ${Object.keys(tasks).join(', ')}.`);
  return 1;
}

/** Makes what the program needs to run, when it is missing or stale, and answers the program's path. */
async function prepare(): Promise<string> {
  await makeFonts(root);
  return (await import('./bundle.ts')).bundleCli();
}

/** The same for the desk, whose window and server are built besides. */
async function prepareDesk(): Promise<string> {
  await (await import('./desk.ts')).makeDesk();
  return prepare();
}

async function runProgram(command: string, args: readonly string[]): Promise<number> {
  const program = await prepare();
  const { shortRun } = await import('./bundle.ts');
  return runNode(program, [command, ...args], { cwd: userFolder(), node: shortRun });
}

async function runTests(args: readonly string[]): Promise<number> {
  // A program that cannot be bundled fails the run, but the other tests still have something to say.
  const prepared = await prepareDesk().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
  const tested = await runNode(placeOf('node_modules/vitest/vitest.mjs'), ['run', '--config', placeOf('build/vitest.config.ts'), ...args]);
  return prepared === undefined ? 1 : tested;
}

/** Types, layers, lint and format: all of them run, so that one look shows everything there is to mend. */
async function checkAll(): Promise<number> {
  const types = await runNode(placeOf('node_modules/typescript/bin/tsc'), ['-b', '--force', root]);
  const { checkLayers } = await import('./check/layers.ts');
  const complaints = checkLayers(root);
  for (const complaint of complaints) console.error(complaint);
  console.log(complaints.length === 0 ? 'layers: nothing to complain of' : `layers: ${complaints.length} complaints`);
  const style = await runNode(biome, ['ci', '--error-on-warnings', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`, root]);
  return types === 0 && complaints.length === 0 && style === 0 ? 0 : 1;
}
