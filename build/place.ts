import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's own folder, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** A file of the project, given by its path from the project's folder. */
export const placeOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The folder the user stood in when npm was called; npm itself goes to the project's folder. */
export const userFolder = (): string => process.env.INIT_CWD ?? process.cwd();

/** Runs a JavaScript file under this same Node, with our terminal, and answers its exit code (1 when a signal ended it). */
export const runNode = (file: string, args: readonly string[], options: Running = {}): Promise<number> =>
  runProgram(process.execPath, [...(options.node ?? []), file, ...args], options);

/** Where a program runs (the project's folder, if not told), what is added to its environment, and what Node itself is told. */
export interface Running {
  readonly cwd?: string;
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program with our terminal, and answers its exit code (1 when a signal ended it). */
export function runProgram(program: string, args: readonly string[], options: Running = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...options.env };
    const child = spawn(program, args, { stdio: 'inherit', cwd: options.cwd ?? root, env });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
