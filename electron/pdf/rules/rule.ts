import type { Preset, PressLimits } from '../preset.ts';
import type { PageMarks } from '../reading/marks.ts';
import type { PdfReading } from '../reading/open.ts';
import type { PdfDict } from '../value.ts';

/** Something a press or a standard would send back; `rule` is a fixed name, the message is for people who make the program. */
export interface Violation {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** A file under the rules: what it should be, and what it is. */
export interface Case {
  readonly pdf: PdfReading;
  readonly preset: Preset;
  readonly limits: PressLimits;
  readonly page: PdfDict;
  readonly marks: PageMarks;
}

/** One family of rules. */
export type Rules = (file: Case) => readonly Violation[];

/** A violation that sends the file back. */
export const error = (rule: string, message: string): Violation => ({ rule, severity: 'error', message });

/** A violation worth a look. */
export const warning = (rule: string, message: string): Violation => ({ rule, severity: 'warning', message });
