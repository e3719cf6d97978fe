import * as z from 'zod/mini';
import { longestBatch } from '../../../shared/api/calls/library.ts';
import { count, notice } from '../../../shared/api/shapes.ts';
import { desk } from '../../desk.ts';
import { keptText } from '../../state/kept-text.ts';
import { beforeLeaving } from '../../state/leaving.ts';
import type { ColumnUse } from './table.ts';
import { noBatch, type UnderWay, useUnderWay } from './under-way.ts';

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

const kept = keptText(
  () => writtenBatch(useUnderWay.getState()),
  async (batch) => (await desk.call('batch.keep', { batch })).ok,
  longestBatch,
);

/** Puts the batch back that was under way when the window was left, and keeps what is done to it from now on when it stands still: a row that was taken just before is, by its key, not taken again. */
export async function keepBatch(): Promise<void> {
  const reply = await desk.call('batch.get', {});
  const batch = (reply.ok ? reply.value.batch : null) ?? '';
  kept.known(batch);
  if (batch !== '') useUnderWay.setState(readBatch(batch));
  useUnderWay.subscribe(kept.changed);
  beforeLeaving(kept.keep);
}
