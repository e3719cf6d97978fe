const [command = '', ...args] = process.argv.slice(2);

/** Every command is a program of its own (build/bundle.ts), fetched when it is asked for. Answers the exit code. */
async function run(): Promise<number> {
  if (command === 'page') return (await import('./page.ts')).page(args);
  if (command === 'galley') return (await import('./galley.ts')).galley(args);
  if (command === 'serve') return (await import('./serve.ts')).serve(args);
  if (command === 'backup') return (await import('./backup.ts')).backup(args);
  return (await import('./help.ts')).help(command, args);
}

// Who closes our output has read enough (`… | head`); what was asked for is made all the same.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});

run().then((code) => {
  // All is done and written when the last words are out: nothing is left for Node to wait for or take apart, which would take it some milliseconds.
  process.stderr.write('', () => process.stdout.write('', () => process.exit(code)));
});
