import { type Said, said, saySaid } from '../../words/findings.ts';

/** The outcome of a check: `probable` is what the number should likely be, `caution` what a clerk should look at although it passes; both may be missing. */
export interface Checked {
  readonly verdict: 'valid' | 'invalid' | 'unchecked';
  /** One Chinese sentence: what is wrong, why, and what it probably should be. */
  readonly message: string;
  /** What the sentence on a number that cannot be right is made of. */
  readonly said?: Said;
  readonly probable: string;
  readonly caution: Said | undefined;
}

/** A number that passes. */
export const valid = (message: string, caution?: Said): Checked => ({ verdict: 'valid', message, probable: '', caution });

/** A number that cannot be right. */
export function invalid(wrong: Said, probable = ''): Checked {
  const whole = { ...wrong, probable };
  return { verdict: 'invalid', message: saySaid('zh', whole), said: whole, probable, caution: undefined };
}

/** A number no public rule decides on. */
export const unchecked = (message: string): Checked => ({ verdict: 'unchecked', message, probable: '', caution: undefined });

/** What is said of a length that is not right, and whether a place was probably lost or doubled. */
export const wrongLength = (name: string, found: number, wanted: number): Said => said('length', { name, found, wanted });
