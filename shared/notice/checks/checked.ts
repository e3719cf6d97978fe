/** The outcome of a check: `probable` is what the number should likely be, `caution` what a clerk should look at although it passes; both may be empty. */
export interface Checked {
  readonly verdict: 'valid' | 'invalid' | 'unchecked';
  /** One Chinese sentence: what is wrong, why, and what it probably should be. */
  readonly message: string;
  readonly probable: string;
  readonly caution: string;
}

/** A number that passes. */
export const valid = (message: string, caution = ''): Checked => ({ verdict: 'valid', message, probable: '', caution });

/** A number that cannot be right. */
export const invalid = (message: string, probable = ''): Checked => ({
  verdict: 'invalid',
  message: probable === '' ? `${message}，请核对原件。` : `${message}，或为 ${probable}。`,
  probable,
  caution: '',
});

/** A number no public rule decides on. */
export const unchecked = (message: string): Checked => ({ verdict: 'unchecked', message, probable: '', caution: '' });

/** The sentence on a length that is not right, and whether a unit was probably lost or doubled. */
export function wrongLength(name: string, found: number, wanted: number): string {
  const guess = found === wanted - 1 ? '，疑漏一位' : found === wanted + 1 ? '，疑多一位' : '';
  return `${name}应为 ${wanted} 位，现为 ${found} 位${guess}`;
}
