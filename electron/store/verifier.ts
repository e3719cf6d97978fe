import { parentPort, workerData } from 'node:worker_threads';
import { verifyStore } from './verify.ts';

// The thread of verify-aside.ts: reads through the store it is given and tells what it found.
parentPort?.postMessage(await verifyStore(workerData as string));
