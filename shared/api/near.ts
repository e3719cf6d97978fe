import { answer } from './answer.ts';
import type { Carrier, Files } from './carrier.ts';
import type { Desk } from './contract.ts';
import type { Listen } from './event.ts';

const copy = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

/** A carrier inside one process. Calls and replies are copied through JSON, so that a value that could not travel fails here too; bytes are handed over as they are. */
export const near = (desk: Desk, files: Files, listen: Listen = () => () => undefined): Carrier => ({
  call: async (name, input) => copy(await answer(desk, name, copy(input))),
  fetchFile: async (id) => files.pick(id),
  sendFile: async (bytes) => files.lay(bytes),
  listen,
});
