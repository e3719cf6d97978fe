import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

/** What a run said and how it ended. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const main = fileURLToPath(new URL('../../electron/cli/main.ts', import.meta.url));

/** Runs the command line in a process of its own, whose temporary files go to `temporary` where that is named; `isDeaf` closes its output before it says anything. */
export function runProgram(
  args: readonly string[],
  folder: string,
  { temporary, isDeaf = false }: { readonly temporary?: string; readonly isDeaf?: boolean } = {},
): Promise<Said> {
  const env = temporary === undefined ? process.env : { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { cwd: folder, env });
    if (isDeaf) child.stdout.destroy();
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
  });
}

/** What was said on the terminal but for the progress that work of more than a second tells, which depends on the machine. */
export const withoutProgress = (err: string): string => err.replace(/^.*(（已用 \d+ 秒）|\(\d+ s so far\))\n/gm, '');

/** Runs a command inside this process and hears what it says. */
export async function hear(command: (args: readonly string[]) => Promise<number>, args: readonly string[]): Promise<Said> {
  const [out, err]: [string[], string[]] = [[], []];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text));
  const error = vi.spyOn(console, 'error').mockImplementation((text: string) => void err.push(text));
  try {
    const code = await command(args);
    return { code, out: out.join('\n'), err: err.join('\n') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}
