import { done, failed } from '../../shared/result.ts';
import { sha256 } from './sha256.ts';
import { newRow } from './stamp.ts';
import type { Outcome, Reading, Writing } from './store.ts';
import type { PhotoRow } from './tables.ts';

/** A kept photo: its id is the SHA-256 of its bytes, its size is in pixels. */
export interface StoredPhoto {
  readonly id: string;
  readonly fileName: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly length: number;
}

/** Keeps a photo's bytes as they came; the same photo is kept once. */
export async function addPhoto(db: Writing, bytes: Uint8Array, facts: Omit<StoredPhoto, 'id' | 'length'>): Promise<StoredPhoto> {
  const hash = sha256(bytes);
  const found = await rowOf(db, hash);
  if (found !== undefined) return read(found);
  const { fileName, mime, width, height } = facts;
  const row: PhotoRow = { ...newRow(db), file_name: fileName, mime, width, height, length: bytes.length, sha256: hash };
  await db.rows.insertInto('photo').values(row).execute();
  await db.rows
    .insertInto('photo_bytes')
    .values({ photo_id: row.id, bytes: Buffer.from(bytes) })
    .execute();
  const photo = read(row);
  db.entries.push({ subject: 'photo', id: row.id, before: null, after: JSON.stringify(photo) });
  return photo;
}

/** The facts of one kept photo, by its SHA-256. */
export async function loadPhoto(db: Reading, id: string): Outcome<StoredPhoto> {
  const row = await rowOf(db, id);
  return row === undefined ? failed({ kind: 'missing', subject: 'photo', id }) : done(read(row));
}

/** Every kept photo, the latest first, with the moment it was kept at. */
export async function listPhotos(db: Reading, limit: number): Promise<readonly (StoredPhoto & { readonly keptAt: string })[]> {
  const rows = await db.rows
    .selectFrom('photo')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...read(row), keptAt: row.created_at }));
}

/** A kept photo's bytes, checked against its SHA-256. */
export async function loadPhotoBytes(db: Reading, id: string): Outcome<Uint8Array> {
  const row = await db.rows
    .selectFrom('photo')
    .innerJoin('photo_bytes', 'photo_bytes.photo_id', 'photo.id')
    .select('photo_bytes.bytes')
    .where('photo.sha256', '=', id)
    .where('photo.deleted_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return failed({ kind: 'missing', subject: 'photo', id });
  return sha256(row.bytes) === id ? done(row.bytes) : failed({ kind: 'content-changed', subject: 'photo', id });
}

const rowOf = (db: Reading, hash: string): Promise<PhotoRow | undefined> =>
  db.rows.selectFrom('photo').selectAll().where('sha256', '=', hash).where('deleted_at', 'is', null).executeTakeFirst();

const read = (row: PhotoRow): StoredPhoto => ({
  id: row.sha256,
  fileName: row.file_name,
  mime: row.mime,
  width: row.width,
  height: row.height,
  length: row.length,
});
