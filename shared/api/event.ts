import * as z from 'zod/mini';
import type { Subject } from './faults.ts';
import { id, type Shape, text } from './shapes.ts';

/** What the desk tells its windows without being asked: an order, named as in the journal, has changed these records. The window that gave the order hears it too. */
export interface DeskEvent {
  readonly kind: 'changed';
  readonly what: string;
  readonly records: readonly { readonly subject: Subject; readonly id: string }[];
}

/** The shape of an event on its way. Subjects are not held against a list: a window ignores one it does not know. */
export const deskEvent: Shape<DeskEvent> = z.object({
  kind: z.literal('changed'),
  what: text,
  records: z.array(z.object({ subject: text as unknown as Shape<Subject>, id })),
});

/** Hears events from now on; the answer ends it. */
export type Listen = (heard: (event: DeskEvent) => void) => () => void;
