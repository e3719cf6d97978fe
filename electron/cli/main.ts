// First of all, so that the shaper's WebAssembly is compiled while the rest of the program is loaded.
import '../faces/open.ts';
import { say } from '../../shared/words/say.ts';
import { exits } from './exit.ts';
import { galley } from './galley.ts';
import { languageOf } from './options.ts';
import { page } from './page.ts';

const [command = '', ...args] = process.argv.slice(2);

async function run(): Promise<number> {
  if (command === 'page') return page(args);
  if (command === 'galley') return galley(args);
  if (command === 'serve') return (await import('./serve.ts')).serve(args);
  if (command === 'backup') return (await import('./backup.ts')).backup(args);
  const language = languageOf(process.argv.slice(2));
  if (command === '' || command.startsWith('-')) {
    console.log(
      `${say(language, 'page.usage')}\n\n${say(language, 'galley.usage')}\n\n${say(language, 'serve.usage')}\n\n${say(language, 'backup.usage')}`,
    );
    return command === '--help' ? exits.made : exits.usage;
  }
  console.error(say(language, 'page.unknown-command', { command }));
  return exits.usage;
}

// Who closes our output has read enough (`… | head`); what was asked for is made all the same.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});

run().then((code) => {
  // All is done and written when the last words are out: nothing is left for Node to wait for or take apart, which would take it some milliseconds.
  process.stderr.write('', () => process.stdout.write('', () => process.exit(code)));
});
