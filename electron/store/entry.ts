import type { Subject } from '../../shared/api/faults.ts';

/** One record that an order changed, its content before and after (null where there was none). */
export interface Entry {
  readonly subject: Subject;
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The records of some entries, each once. */
export const changedBy = (entries: readonly Pick<Entry, 'subject' | 'id'>[]): readonly Pick<Entry, 'subject' | 'id'>[] => [
  ...new Map(entries.map(({ subject, id }) => [`${subject} ${id}`, { subject, id }])).values(),
];
