import type { Fault } from '../../shared/api/faults.ts';
import type { Result } from '../../shared/result.ts';
import type { Outcome } from './store.ts';
import { type Verdict, verifyStore } from './verify.ts';

/** What `verifyStore` does, in a thread of its own: a store of years takes minutes to read, and the desk answers meanwhile. Where no thread can be had, it is read here. */
export async function verifyAside(file: string): Outcome<Verdict> {
  const { Worker } = await import('node:worker_threads');
  const verifier = import.meta.url.endsWith('.ts') ? './verifier.ts' : './verifier.js';
  return new Promise((resolve) => {
    const thread = new Worker(new URL(verifier, import.meta.url), { workerData: file, execArgv: [] });
    thread.once('message', (verdict: Result<Verdict, Fault>) => resolve(verdict));
    thread.once('error', () => resolve(verifyStore(file)));
  });
}
