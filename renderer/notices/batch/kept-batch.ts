import * as z from 'zod/mini';
import { longestBatch } from '../../../shared/api/calls/library.ts';
import { count, notice } from '../../../shared/api/shapes.ts';
import { desk } from '../../desk.ts';
import { beforeLeaving } from '../../state/leaving.ts';
import type { ColumnUse } from './table.ts';
import { noBatch, type UnderWay, useUnderWay } from './under-way.ts';

/** How long a batch stands still before it is kept, in milliseconds. */
const pause = 500;

const text = z.string();
const use = z.custom<ColumnUse>((value) => typeof value === 'string');
const shape = z.object({
  id: text,
  text,
  table: z.nullable(z.array(z.array(text))),
  form: text,
  uses: z.array(use),
  headed: z.boolean(),
  joins: z.array(z.object({ places: z.array(count), notice })),
  taken: z.array(z.tuple([count, text])),
  at: count,
});

/** A batch as it is kept; '' for none. */
export function writtenBatch({ said: _, taken, ...batch }: UnderWay): string {
  return batch.text === '' && batch.table === null ? '' : JSON.stringify({ ...batch, taken: [...taken] });
}

/** A batch as it was kept; none where that cannot be read. */
export function readBatch(kept: string): UnderWay {
  const read = shape.safeParse(parsed(kept));
  return read.success ? { ...noBatch, ...read.data, taken: new Map(read.data.taken) } : noBatch;
}

function parsed(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
}

let last = '';
let timer: ReturnType<typeof setTimeout> | undefined;
let keeping: Promise<void> = Promise.resolve();

/** Keeps the batch as it is, one after another. */
function keep(): Promise<void> {
  clearTimeout(timer);
  keeping = keeping.then(async () => {
    const batch = writtenBatch(useUnderWay.getState());
    if (batch === last || batch.length > longestBatch) return;
    if ((await desk.call('batch.keep', { batch })).ok) last = batch;
  });
  return keeping;
}

/** Puts the batch back that was under way when the window was left, and keeps what is done to it from now on: what is taken at once, the rest when it stands still. */
export async function keepBatch(): Promise<void> {
  const reply = await desk.call('batch.get', {});
  last = (reply.ok ? reply.value.batch : null) ?? '';
  if (last !== '') useUnderWay.setState(readBatch(last));
  useUnderWay.subscribe((now, before) => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), now.taken === before.taken ? pause : 0);
  });
  beforeLeaving(keep);
}
