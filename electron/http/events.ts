import type { ServerResponse } from 'node:http';
import type { DeskEvent, Listen } from '../../shared/api/event.ts';

/** How often an idle stream says that it is still there, in milliseconds. */
const pulse = 15_000;

/** The most that may wait for a window that does not read, in bytes; past it the window is let go, and will come again. */
const mostWaiting = 1 << 20;

/** Tells a window of changes as long as it stays: one event a line of JSON, and an empty line now and then. */
export function streamEvents(response: ServerResponse, listen: Listen): void {
  const write = (line: string) => {
    if (response.writableLength > mostWaiting) response.destroy();
    else response.write(line);
  };
  const end = listen((event: DeskEvent) => write(`${JSON.stringify(event)}\n`));
  const beat = setInterval(() => write('\n'), pulse);
  response.on('close', () => {
    clearInterval(beat);
    end();
  });
  // At once, so that a window knows that nothing will escape it from here on.
  response.flushHeaders();
  write('\n');
}
