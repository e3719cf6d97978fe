import { spawn } from 'node:child_process';
import { createServer } from 'vite';
import { placeOf, root, userFolder } from './place.ts';

/** What the window asks of the desk; everything else comes from the builder. */
const desksOwn = '^/(api|files|events|fonts)(/|$)';

/**
 * Serves the window from its sources, reloading as they change, and passes its calls on to a desk of its own (`program`, started with `args`). For work on the program only: whoever reaches
 * this port is let in, and the content policy is the builder's. Changes of the desk itself want a new start. Answers the exit code.
 */
export async function runDev(program: string, args: readonly string[]): Promise<number> {
  const desk = spawn(process.execPath, [program, 'serve', ...args], { stdio: ['inherit', 'pipe', 'inherit'], cwd: userFolder() });
  const ended = new Promise<number>((resolve) => desk.once('exit', (code) => resolve(code ?? 1)));
  const invitation = await new Promise<string | null>((resolve) => {
    desk.stdout.setEncoding('utf8').on('data', (said: string) => {
      const address = /http:\S+\?code=\S+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    void ended.then(() => resolve(null));
  });
  if (invitation === null) return ended;
  const { origin, host } = new URL(invitation);
  const entered = await fetch(invitation, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const server = await createServer({
    configFile: placeOf('build/vite.config.ts'),
    server: { host: '127.0.0.1', fs: { allow: [root] }, proxy: { [desksOwn]: { target: origin, headers: { host, origin, cookie } } } },
    logLevel: 'info',
  });
  await server.listen();
  server.printUrls();
  const code = await ended;
  await server.close();
  return code;
}
