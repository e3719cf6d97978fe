import type { Plan } from '../../shared/makeup/plan.ts';
import { done, failed } from '../../shared/result.ts';
import { sha256Of } from './sha256.ts';
import { newRow, nextVersion, stale } from './stamp.ts';
import type { Outcome, Reading, Writing } from './store.ts';
import type { PatternRow } from './tables.ts';

/** A page pattern (版样). */
export interface StoredPattern {
  readonly id: string;
  readonly rowVersion: number;
  readonly name: string;
  readonly plan: Plan;
}

const hashOf = (row: Pick<PatternRow, 'name' | 'sheet' | 'plan'>): string => sha256Of(row.name, row.sheet, row.plan);

/** The patterns by name, each checked against its SHA-256. */
export async function listPatterns(db: Reading): Outcome<StoredPattern[]> {
  const rows = await db.rows.selectFrom('pattern').selectAll().where('deleted_at', 'is', null).orderBy('name').execute();
  const damaged = rows.find((row) => hashOf(row) !== row.sha256);
  if (damaged !== undefined) return failed({ kind: 'content-changed', subject: 'pattern', id: damaged.id });
  return done(rows.map((row) => ({ id: row.id, rowVersion: row.row_version, name: row.name, plan: JSON.parse(row.plan) as Plan })));
}

/** Keeps a pattern under a name; one of that name that is there already is replaced. */
export async function keepPattern(db: Writing, name: string, plan: Plan): Promise<{ readonly id: string; readonly rowVersion: number }> {
  const before = await db.rows
    .selectFrom('pattern')
    .selectAll()
    .where('name', '=', name)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  const columns = { name, sheet: plan.sheet, plan: JSON.stringify(plan) };
  const content = { ...columns, sha256: hashOf(columns) };
  const row: PatternRow =
    before === undefined ? { ...newRow(db), ...content } : { ...before, ...nextVersion(db, before.row_version), ...content };
  if (before === undefined) await db.rows.insertInto('pattern').values(row).execute();
  else await db.rows.updateTable('pattern').set(row).where('id', '=', row.id).execute();
  db.entries.push({ subject: 'pattern', id: row.id, before: before?.plan ?? null, after: row.plan });
  return { id: row.id, rowVersion: row.row_version };
}

/** Takes a pattern away, in the version the caller has read. */
export async function dropPattern(db: Writing, id: string, rowVersion: number): Outcome<null> {
  const row = await db.rows.selectFrom('pattern').selectAll().where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst();
  if (row === undefined) return failed({ kind: 'missing', subject: 'pattern', id });
  if (row.row_version !== rowVersion) return failed(stale('pattern', row, rowVersion));
  await db.rows
    .updateTable('pattern')
    .set({ ...nextVersion(db, rowVersion), deleted_at: db.at })
    .where('id', '=', id)
    .execute();
  db.entries.push({ subject: 'pattern', id, before: row.plan, after: null });
  return done(null);
}
