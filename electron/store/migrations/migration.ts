/** One frozen step of the schema: `sql` runs on every engine, `sqlite` on SQLite alone. Once released, a migration's file is never edited. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly sqlite?: string;
}
