import type { Form, Kind } from '../../../shared/notice/kinds/form.ts';
import { KINDS } from '../../../shared/notice/kinds/kinds.ts';
import { matching } from './initials.ts';
import { figuresOf } from './values.ts';

/** A form the clerk may choose, under the number and the words she calls it by. `id` is `kind.form`. */
export interface Choice {
  readonly id: string;
  readonly number: number;
  readonly kind: Kind;
  readonly form: Form;
  readonly title: string;
}

/** A name of a form in the drafts: `lost.birth`. */
export const choiceId = (kind: string, form: string): string => `${kind}.${form}`;

/**
 * The forms in the clerk's order with their numbers: losses first because nine customers in ten come with one, then the kinds as the column runs them. What a house adds
 * goes behind, so that a number once learned stays.
 */
export function choicesOf(kinds: readonly Kind[], house: readonly Kind[] = []): readonly Choice[] {
  const byUse = [...kinds].sort((one, other) => Number(other.name === 'lost') - Number(one.name === 'lost') || one.order - other.order);
  const all = [...byUse, ...house].flatMap((kind) => kind.forms.map((form) => ({ kind, form })));
  return all.map(({ kind, form }, index) => ({
    id: choiceId(kind.name, form.name),
    number: index + 1,
    kind,
    form,
    title: form.title,
  }));
}

/** The kinds of the choices in the order a text is tried against them: ours, narrow ones first, then the house's own, then the one that takes any text. */
export function kindsIn(choices: readonly Choice[]): readonly Kind[] {
  const ours = KINDS.slice(0, -1).map(({ name }) => name);
  const rank = ({ name }: Kind): number =>
    ours.includes(name) ? ours.indexOf(name) : name === KINDS.at(-1)?.name ? KINDS.length : ours.length;
  return [...new Set(choices.map(({ kind }) => kind))].sort((one, other) => rank(one) - rank(other));
}

/** The choices that what was typed may mean, best first: a number names exactly one (and those it begins), letters are pinyin initials or pinyin, characters part of the words. */
export function choicesFor(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const wanted = figuresOf(typed);
  if (wanted === '') return choices;
  if (/^\d+$/.test(wanted)) {
    const number = String(Number(wanted));
    const begun = choices.filter((choice) => String(choice.number).startsWith(number));
    return begun.sort((one, other) => one.number - other.number);
  }
  return choices
    .map((choice) => ({ choice, score: scoreOf(wanted, choice) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.choice.number - other.choice.number)
    .map(({ choice }) => choice);
}

/** The form's own words count before the words it is recognised by, and those before the kind's head. */
function scoreOf(wanted: string, { form, kind, title }: Choice): number {
  const words = Math.max(0, ...form.words.map((each) => matching(wanted, each)));
  return Math.max(10 * matching(wanted, title), 10 * words - 2, 10 * matching(wanted, kind.head) - 5);
}
