import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { root } from '../../build/place.ts';
import { enter, type Guest } from './guest.ts';

/** The desk as a person starts it, in a process of its own, with a guest that is in. */
export interface DeskProcess extends Guest {
  readonly process: ChildProcess;
  /** What it has said on its error output so far. */
  said(): string;
  /** Ends it as a power cut or the task manager does: it hears of nothing. */
  kill(): Promise<void>;
  /** Ends it as Ctrl+C does; answers its exit code. */
  interrupt(): Promise<number | null>;
}

const started = new Set<ChildProcess>();
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** Starts `serve` as it is built over a store file, and comes in by the address it tells. */
export async function startDesk(store: string): Promise<DeskProcess> {
  const child = spawn(process.execPath, [join(root, 'out/cli.js'), 'serve', '--store', store], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const guest = await enter(await addressOf(child, () => said));
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  };
  started.add(child);
  return {
    ...guest,
    process: child,
    said: () => said,
    kill: async () => {
      await end('SIGKILL');
    },
    interrupt: () => end('SIGINT'),
  };
}

function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?code=[\w-]+/.exec(told)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the desk ended with ${code} before it told an address: ${said()}`)));
  });
}
