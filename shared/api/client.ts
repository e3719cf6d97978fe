import * as z from 'zod/mini';
import { done, failed, type Result } from '../result.ts';
import { misfit } from './answer.ts';
import type { Carrier } from './carrier.ts';
import { type CallName, contract, type Input, type Output, type Reply } from './contract.ts';
import { deskEvent, type Listen } from './event.ts';
import type { Fault } from './faults.ts';

/** The desk as its clients see it, whatever carries the calls: every outcome is a value, and every answer has the shape the contract promises. */
export interface Client {
  call<Name extends CallName>(name: Name, input: Input<Name>): Promise<Reply<Name>>;
  /** The bytes of a file the desk holds out; each can be fetched once. */
  file(id: string): Promise<Result<Uint8Array, Fault>>;
  /** Sends bytes and answers the id to name them by in the next call. */
  send(bytes: Uint8Array): Promise<Result<string, Fault>>;
  /** Hears of every change to the store, this client's own included. */
  readonly listen: Listen;
}

const cutOff = (error: unknown): Result<never, Fault> =>
  failed({ kind: 'cut-off', message: error instanceof Error ? error.message : String(error) });

/** A client over any carrier. */
export function connect(carrier: Carrier): Client {
  return {
    async call<Name extends CallName>(name: Name, input: Input<Name>): Promise<Reply<Name>> {
      let reply: Result<unknown, Fault>;
      try {
        reply = (await carrier.call(name, input)) as Result<unknown, Fault>;
      } catch (error) {
        return cutOff(error);
      }
      if (!reply.ok) return failed(reply.fault);
      const checked = z.safeParse(contract[name].output, reply.value);
      return checked.success ? done(checked.data as Output<Name>) : failed(misfit('reply', checked.error.issues));
    },
    async file(id) {
      try {
        const bytes = await carrier.fetchFile(id);
        return bytes === null ? failed({ kind: 'no-file', file: id }) : done(bytes);
      } catch (error) {
        return cutOff(error);
      }
    },
    async send(bytes) {
      try {
        return done(await carrier.sendFile(bytes));
      } catch (error) {
        return cutOff(error);
      }
    },
    listen: (heard) =>
      carrier.listen((event) => {
        const checked = z.safeParse(deskEvent, event);
        if (checked.success) heard(checked.data);
      }),
  };
}
