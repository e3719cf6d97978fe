import open from 'open';
import { done, failed, type Result } from '../../shared/result.ts';
import type { Language } from '../../shared/words/language.ts';
import { say, sayFault } from '../../shared/words/say.ts';
import { openDeskAt } from '../desk/open.ts';
import { serveDesk } from '../http/serve.ts';
import { exits, type Stop, stopFor, tellStop } from './exit.ts';
import { badValue, languageOf, misused, readOptions, textOption } from './options.ts';
import { fontsFolder, houseStore, pressProfile, version, windowFolder } from './place.ts';

const table = { store: { type: 'string' }, port: { type: 'string' }, open: { type: 'boolean' } } as const;

/** Serves the desk on 127.0.0.1 until it is interrupted, and opens it in the browser when asked. Answers the exit code. */
export async function serve(args: readonly string[]): Promise<number> {
  const language = languageOf(args);
  const ended = await run(args, language);
  return ended.ok ? exits.made : tellStop(ended.fault);
}

async function run(args: readonly string[], language: Language): Promise<Result<null, Stop>> {
  const options = readOptions(args, table, language);
  if (!options.ok) return options;
  const { values } = options.value;
  if (values.help === true) {
    console.log(say(language, 'serve.usage'));
    return done(null);
  }
  const port = textOption(options.value, 'port') ?? '0';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return misused(badValue(language, 'port', port, ['0–65535']));
  const file = textOption(options.value, 'store') ?? houseStore();
  const desk = await openDeskAt(file, { version: version(), fonts: fontsFolder(), profile: pressProfile() });
  if (!desk.ok) return failed(stopFor(language, desk.fault));
  const about = await desk.value.client.call('desk.about', {});
  if (about.ok && about.value.heldBy !== null) console.error(sayFault(language, { kind: 'store-held', file, ...about.value.heldBy }));
  const served = await serveDesk({ desk: desk.value, window: windowFolder(), fonts: fontsFolder(), port: Number(port) }).catch(() => null);
  if (served === null) {
    await desk.value.close();
    return failed({ code: exits.output, sentence: say(language, 'serve.port-taken', { port }) });
  }
  const address = served.invite();
  console.log(say(language, 'serve.address', { address }));
  console.log(say(language, 'serve.how-to-end'));
  // A machine without a browser of its own still has the address.
  if (values.open === true) await open(address).catch(() => undefined);
  await interrupted();
  await served.close();
  await desk.value.close();
  return done(null);
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
