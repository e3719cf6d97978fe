import { numberName } from './checks/check.ts';
import type { Field, Form } from './kinds/form.ts';
import { type Caught, matchPart, matchWhole } from './match.ts';
import { type Part, partsOf, unfilled } from './template.ts';
import { keptValue, printedValue } from './value.ts';

const fieldsKnown = new WeakMap<Form, ReadonlyMap<string, Field>>();

/** The fields of a form by key. */
export function fieldsByKey(form: Form): ReadonlyMap<string, Field> {
  let fields = fieldsKnown.get(form);
  if (!fields) {
    fields = new Map(form.fields.map((field) => [field.key, field]));
    fieldsKnown.set(form, fields);
  }
  return fields;
}

/** The notice's printed sentence by the house's wording; a required field still empty shows as 〔its label〕. */
export function sentenceOf(form: Form, fields: Readonly<Record<string, string>>): string {
  const known = fieldsByKey(form);
  const say = (parts: readonly Part[]): string => parts.map((part) => sayPart(part)).join('');
  const sayPart = (part: Part): string => {
    switch (part.kind) {
      case 'words':
        return part.text;
      case 'any':
        return part.texts[0] ?? '';
      case 'name':
        return numberName(known.get(part.key)?.validator ?? '', fields[part.key] ?? '');
      case 'field':
        return sayField(known.get(part.key), part.key, fields[part.key]);
      case 'optional':
        return isFilled(part.parts, fields) ? say(part.parts) : '';
    }
  };
  return say(partsOf(form.sentence));
}

function sayField(field: Field | undefined, key: string, value: string | undefined): string {
  if (value === undefined || value === '') return unfilled(field?.label ?? key);
  return printedValue(field?.type ?? 'text', value);
}

function isFilled(parts: readonly Part[], fields: Readonly<Record<string, string>>): boolean {
  const keys = parts.flatMap((part) => (part.kind === 'field' ? [part.key] : []));
  return keys.length > 0 && keys.every((key) => (fields[key] ?? '') !== '');
}

/** The values a text gives for a form's fields: exactly those of its sentence, else what its clues and labels find; the inverse of `sentenceOf`. */
export function fieldsOf(form: Form, text: string): Record<string, string> {
  return valuesOf(form, caughtIn(form, text));
}

/** The fields of a text with their places: the sentence word for word, or each clue and label where it stands. */
export function caughtIn(form: Form, text: string): readonly Caught[] {
  const known = fieldsByKey(form);
  const exact = matchWhole(form.sentence, text, known);
  if (exact) return exact.filter((caught) => !isBlankField(caught.printed));
  const found = new Map<string, Caught>();
  const keep = (caught: readonly Caught[] | undefined): void => {
    for (const one of caught ?? []) {
      const clash = [...found.values()].some(
        (other) => one.from < other.to && other.from < one.to && !isProse(known, one) && !isProse(known, other),
      );
      if (known.has(one.key) && !found.has(one.key) && !clash && !isBlankField(one.printed)) found.set(one.key, one);
    }
  };
  for (const clue of form.clues) keep(matchPart(clue, text, known));
  for (const field of form.fields) if (field.labels && !found.has(field.key)) keep(labelled(field, text, known, found.get('doc')?.to ?? 0));
  return [...found.values()];
}

const FIGURES: readonly string[] = ['money', 'decimal', 'int', 'count', 'date', 'ranges', 'plate', 'phone'];
const isProse = (known: ReadonlyMap<string, Field>, caught: Caught): boolean => known.get(caught.key)?.type === 'prose';
const isBlankField = (printed: string): boolean => printed.startsWith('〔');

/** The number of somebody's identity card, told beside the number of what is lost. */
const IDENTITY = /身份证(?:号码|号)?(?:：|为|是)?[\dXx]{15,18}/g;

/** The value after one of the field's labels, behind the document if it can be, else anywhere; an identity card's number is taken only where the field asks for it. */
function labelled(field: Field, whole: string, known: ReadonlyMap<string, Field>, after: number): readonly Caught[] | undefined {
  const isOfCard = field.labels?.some((label) => label.includes('身份证'));
  const text = isOfCard ? whole : whole.replace(IDENTITY, (number) => '\u3000'.repeat(number.length));
  const labels = `<${(field.labels ?? []).join('|')}><分别为：|分别为|分别是|均为|为：|为|是|：|>`;
  const ending = FIGURES.includes(field.type) ? '<|>' : field.type === 'code' ? '<号|>' : '';
  const wording = `${labels}{${field.key}}${ending}`;
  const behind = after > 0 ? matchPart(wording, text.slice(after), known) : undefined;
  return behind?.map((one) => ({ ...one, from: one.from + after, to: one.to + after })) ?? matchPart(wording, text, known);
}

/** The values of a form's fields, in its order, by what was caught for each first. */
export function valuesOf(form: Form, caught: readonly Caught[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { key, type } of form.fields) {
    const one = caught.find((each) => each.key === key);
    if (one) values[key] = keptValue(type, one.printed);
  }
  return values;
}
