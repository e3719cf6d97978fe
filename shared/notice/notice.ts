import type { Said } from '../words/findings.ts';

/** A number found in a notice: what it is, its value as printed, and what its check says. */
export interface NoticeNumber {
  readonly type: string;
  readonly value: string;
  readonly verdict: 'valid' | 'invalid' | 'unchecked';
  /** One Chinese sentence: why, and what it probably should be. */
  readonly message: string;
}

/** Something a clerk should look at; it never blocks. `from`/`to` are UTF-16 offsets in the notice's text. */
export interface Finding {
  readonly kind: string;
  /** The Chinese sentence: what is wrong, why, and what it probably should be. */
  readonly message: string;
  /** What the sentence is made of, to be told in another language; a finding kept before there was such a thing has none. */
  readonly said?: Said;
  readonly from: number;
  readonly to: number;
}

/** How a notice is to stand out in print. */
export interface NoticeStyle {
  readonly bold: boolean;
  readonly box: boolean;
}

/** A walk-in notice: its kind (`lost`, `capital`, …), its form within the kind, the head it runs under, its printed sentence and the fields read from it. */
export interface Notice {
  readonly kind: string;
  readonly form: string;
  readonly head: string;
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly numbers: readonly NoticeNumber[];
  readonly findings: readonly Finding[];
}

/** A notice as it goes to the page: with the style it was ordered in, if it was ordered. */
export interface PrintedNotice extends Notice {
  readonly style?: NoticeStyle;
}
