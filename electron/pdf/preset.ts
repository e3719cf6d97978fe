import { type Length, points } from '../../shared/sheet/length.ts';

/** A printing condition of the ICC's characterization registry (registry.color.org); the spelling of `identifier` is part of the standard. */
export interface PrintingCondition {
  readonly identifier: string;
  readonly name: string;
  readonly info: string;
}

/** What a conformance family and a press ask of the file; one file a family makes these (`x1a.ts`, `x4.ts`). */
export interface Preset {
  readonly family: 'PDF/X-1a:2003' | 'PDF/X-4';
  /** The header's version; a reader of that version understands everything in the file. */
  readonly version: '1.4' | '1.6';
  readonly condition: PrintingCondition;
  /** The ICC profile to embed as DestOutputProfile; without one the condition must be a registered one. */
  readonly profile?: Uint8Array;
  /** The XMP property that names the family, ready as XML. */
  readonly mark: string;
  /** Empty paper around the bleed on every side. */
  readonly slug: Length;
}

/** Coldset offset on newsprint after SNAP: the condition of the profile in build/profiles. */
export const snapNewsprint: PrintingCondition = {
  identifier: 'CGATS TR 002',
  name: 'Coldset offset on newsprint (SNAP)',
  info: 'CGATS TR 002-2007, SNAP coldset newsprint',
};

/** Registered conditions that may be named without embedding a profile (registry read 2026-09-28, print.md 1b). */
export const registeredConditions: readonly string[] = [
  'IFRA26',
  'CGATS TR 002',
  'FOGRA42',
  'FOGRA48',
  'JCN2002',
  'CGATS21-2-CRPC1',
  'CGATS21-2-CRPC2',
  'FOGRA39',
  'FOGRA51',
  'CGATS TR 006',
];

/** What a newspaper press can hold; every number differs from press to press, so all are data. Inks are sums in percent, resolutions pixels an inch. */
export interface PressLimits {
  readonly ink: number;
  readonly rule: Length;
  readonly text: Length;
  readonly reversedText: Length;
  /** Below this size text may not be black with colours under it. */
  readonly richText: Length;
  readonly photoBlocked: number;
  readonly photoDoubtful: number;
}

/** The newsprint preset proposed in print.md 1d: 240 % ink, 0.25 pt rules (GWG R0018), 6 pt text, 10 pt reversed (R0016), photos from 100, better 150 ppi (R0031). */
export const newsprintLimits: PressLimits = {
  ink: 240,
  rule: points(0.25),
  text: points(6),
  reversedText: points(10),
  richText: points(12),
  photoBlocked: 100,
  photoDoubtful: 150,
};
