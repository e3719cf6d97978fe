import { resolve } from 'node:path';
import type { Fault } from '../../shared/api/faults.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import type { Language } from '../../shared/words/language.ts';
import { say } from '../../shared/words/say.ts';
import { backupFolder, makeBackup } from '../store/backup.ts';
import { type Verdict, verifyStore } from '../store/verify.ts';
import { exits, type Stop, stopFor, tellStop } from './exit.ts';
import { languageOf, readOptions, textOption } from './options.ts';
import { houseStore } from './place.ts';

const table = { store: { type: 'string' }, to: { type: 'string' }, check: { type: 'string' } } as const;

/** Copies a store while it may be at work, or reads one from end to end (`--check`). Answers the exit code. */
export async function backup(args: readonly string[]): Promise<number> {
  const language = languageOf(args);
  const ended = await run(args, language);
  return ended.ok ? ended.value : tellStop(ended.fault);
}

async function run(args: readonly string[], language: Language): Promise<Result<number, Stop>> {
  const options = readOptions(args, table, language);
  if (!options.ok) return options;
  if (options.value.values.help === true) {
    console.log(say(language, 'backup.usage'));
    return done(exits.made);
  }
  const checked = textOption(options.value, 'check');
  if (checked !== undefined) return tell(await verifyStore(resolve(checked)), resolve(checked), language);
  const store = textOption(options.value, 'store') ?? houseStore();
  const folder = textOption(options.value, 'to') ?? backupFolder(resolve(store));
  const made = await makeBackup(resolve(store), resolve(folder), new Date().toISOString());
  return tell(made, made.ok ? resolve(folder, made.value.name) : '', language);
}

/** Says what was copied or read; records that no longer match are told by name, and end the run with a code of their own. */
function tell(outcome: Result<Verdict, Fault>, file: string, language: Language): Result<number, Stop> {
  if (!outcome.ok) return failed(stopFor(language, outcome.fault));
  const { records, damaged } = outcome.value;
  console.log(say(language, 'backup.read', { file, records }));
  for (const { subject, id } of damaged) console.error(say(language, 'fault.content-changed', { kind: 'content-changed', subject, id }));
  return done(damaged.length === 0 ? exits.made : exits.store);
}
