import type { Fault } from '../api/faults.ts';
import type { Remark } from '../check/remark.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { type Words, zh } from './zh.ts';

const words: Readonly<Record<Language, Words>> = { zh, en };

/** The key of a sentence. */
export type WordKey = keyof Words;

/** The sentence of a key in a language, told from the particulars the key asks for. */
export function say<Key extends WordKey>(language: Language, key: Key, ...particulars: Parameters<Words[Key]>): string {
  const sentence = words[language][key] as (...particulars: Parameters<Words[Key]>) => string;
  return sentence(...particulars);
}

/** What to tell a person about a fault. */
export const sayFault = (language: Language, fault: Fault): string =>
  (words[language][`fault.${fault.kind}`] as (fault: Fault) => string)(fault);

/** What to tell a person about a remark. */
export const sayRemark = (language: Language, remark: Remark): string => words[language][`remark.${remark.kind}`](remark);
