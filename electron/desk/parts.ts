import type { Fault } from '../../shared/api/faults.ts';
import type { Shaper } from '../../shared/face/face.ts';
import type { Intake } from '../../shared/intake/read.ts';
import type { Composer } from '../../shared/line/composer.ts';
import type { Kind } from '../../shared/notice/kinds/form.ts';
import type { MadePage, PageOrder } from '../../shared/pipeline.ts';
import type { Result } from '../../shared/result.ts';
import type { Store } from '../store/store.ts';

/** What the desk itself needs of the open faces; the press needs more. */
export interface DeskFaces {
  readonly shaper: Shaper;
}

/** A page on its way to the press: what was made, the bytes of its photos by id, and the day it is dated. */
export interface Printing {
  readonly made: MadePage;
  readonly photos: ReadonlyMap<string, Uint8Array>;
  readonly date: string;
}

/** A photo's size in pixels and its kind. */
export interface PhotoSize {
  readonly width: number;
  readonly height: number;
  readonly mime: string;
}

/** Everything the desk works with; a test may put others in their place. */
export interface Parts<Faces extends DeskFaces = DeskFaces> {
  readonly program: string;
  readonly version: string;
  readonly store: Store;
  newId(): string;
  /** Milliseconds from any fixed moment, for the timing in reports. */
  tick(): number;
  /** Raw copy read, its notices as of the house's kinds. */
  readText(text: string, kinds: readonly Kind[]): Intake;
  makePage(order: PageOrder, composer: Composer): MadePage;
  faces(): Promise<Result<Faces, Fault>>;
  /** The page as PDF/X-1a:2003 or PDF/X-4. */
  printPdf(printing: Printing, faces: Faces, family: 'x1a' | 'x4'): Promise<Uint8Array>;
  printPng(printing: Printing, faces: Faces, dpi: number): Promise<Uint8Array>;
  /** Null when the bytes are no photo. */
  measurePhoto(bytes: Uint8Array): Promise<PhotoSize | null>;
  /** The photo upright and no larger than so many pixels either way, as a JPEG in the screen's colours; null when the bytes are no photo. */
  shrinkPhoto(bytes: Uint8Array, most: number): Promise<Uint8Array | null>;
}
