import { exampleForbidden, type ForbiddenWord } from './forbidden.ts';
import type { Field, Form, Kind } from './kinds/form.ts';
import { KINDS } from './kinds/kinds.ts';
import { examplePaper, type Paper } from './schedule.ts';
import { exampleCard, type TariffLine } from './tariff.ts';

/** What a house has changed in a form, or a form of its own; a form of its own needs a title, fields and a sentence. */
export interface FormChange {
  readonly name: string;
  readonly title?: string;
  readonly words?: readonly string[];
  readonly fields?: readonly Field[];
  readonly sentence?: string;
  readonly clues?: readonly string[];
  readonly evidence?: readonly string[];
  readonly insertions?: number;
  readonly days?: number;
}

/** What a house has changed in a kind, or a kind of its own. */
export interface KindChange {
  readonly name: string;
  readonly head?: string;
  readonly titles?: readonly string[];
  readonly order?: number;
  readonly signs?: readonly (readonly string[])[];
  readonly forms: readonly FormChange[];
}

/** What a house keeps about its counter: all of it data, kept in the settings. */
export interface House {
  readonly papers: readonly Paper[];
  readonly tariff: readonly TariffLine[];
  /** Characters of notice type to a line of the notice column: what notices are measured and priced at. */
  readonly measure: number;
  readonly kinds: readonly KindChange[];
  readonly forbidden: readonly ForbiddenWord[];
  /** Days within which the same number in a notice of the same kind is told as a duplicate. */
  readonly duplicateDays: number;
}

/** A house that has changed nothing yet; its rate card, deadlines and words are examples. */
export const exampleHouse: House = {
  papers: [examplePaper],
  tariff: exampleCard,
  measure: 15,
  kinds: [],
  forbidden: exampleForbidden,
  duplicateDays: 180,
};

/** The kinds as the house runs them: its changes laid over ours, its own kinds and forms behind them. */
export function kindsOf(house: Pick<House, 'kinds'>, kinds: readonly Kind[] = KINDS): readonly Kind[] {
  if (house.kinds.length === 0) return kinds;
  const changed = kinds.map((kind) => house.kinds.filter(({ name }) => name === kind.name).reduce(changeKind, kind));
  const own = house.kinds
    .filter(({ name }) => !kinds.some((kind) => kind.name === name))
    .map((change) => changeKind(blankKind(change.name), change));
  // `other` takes what nothing else took, so a house's own kinds stand before it.
  return [...changed.slice(0, -1), ...own, ...changed.slice(-1)];
}

const blankKind = (name: string): Kind => ({ name, head: name, titles: [], order: 1000, signs: [], forms: [] });
const blankForm = (name: string): Form => ({
  name,
  title: name,
  words: [],
  fields: [],
  sentence: '',
  clues: [],
  evidence: [],
  insertions: 1,
});

function changeKind(kind: Kind, { forms, ...change }: KindChange): Kind {
  const kept = kind.forms.map((form) => Object.assign({}, form, ...forms.filter(({ name }) => name === form.name)) as Form);
  const own = forms
    .filter(({ name }) => !kind.forms.some((form) => form.name === name))
    .map((form) => ({ ...blankForm(form.name), ...form }));
  return { ...kind, ...change, forms: [...kept, ...own] };
}
