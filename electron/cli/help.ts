import { say } from '../../shared/words/say.ts';
import { exits } from './exit.ts';
import { languageOf } from './options.ts';

/** Tells of every command where none was given, and of a command that there is not. Answers the exit code. */
export function help(command: string, args: readonly string[]): number {
  const language = languageOf([command, ...args]);
  if (command !== '' && !command.startsWith('-')) {
    console.error(say(language, 'page.unknown-command', { command }));
    return exits.usage;
  }
  const usages = (['page.usage', 'galley.usage', 'serve.usage', 'backup.usage'] as const).map((key) => say(language, key));
  console.log(usages.join('\n\n'));
  return command === '--help' ? exits.made : exits.usage;
}
