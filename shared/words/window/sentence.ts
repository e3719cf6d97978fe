import type { Language } from '../language.ts';

/** One sentence of the window in the languages of the house, Chinese first: plain, or told from particulars. */
export type Sentence = { readonly [L in Language]: string } | { readonly [L in Language]: (...particulars: never[]) => string };

/** What a sentence asks to be told with. */
export type Particulars<S extends Sentence> = S['zh'] extends (...particulars: infer P) => string ? P : [];

/** A table of the window's sentences; keys begin with the part of the window they stand in, `story.`, `page.`, … */
export const sentences = <Table extends Readonly<Record<string, Sentence>>>(table: Table): Table => table;
