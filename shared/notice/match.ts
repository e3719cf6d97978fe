import { numberNames } from './checks/check.ts';
import type { Field, FieldType } from './kinds/form.ts';
import { neededBy, type Step, stepsOf, unfilled } from './template.ts';
import { endsOf, nextOf } from './value.ts';

/** A field's value as printed and where it stands. */
export interface Caught {
  readonly key: string;
  readonly printed: string;
  readonly from: number;
  readonly to: number;
}

interface Reading {
  readonly steps: readonly Step[];
  readonly text: string;
  readonly fields: ReadonlyMap<string, Field>;
  readonly whole: boolean;
  /** Whether there are brackets in the text that a value could stand half in. */
  readonly bracketed: boolean;
  /** Step and place from which the rest was found not to match: keeps the work to steps × places. */
  readonly dead: Set<number>;
}

type FieldStep = Extract<Step, { kind: 'field' }>;

const EDGES = '，。；：、）》”\n';

const isEdge = (text: string, at: number): boolean => at === text.length || EDGES.includes(text[at] ?? '');

/** Reads a wording against the whole text: every field it holds, or nothing. */
export function matchWhole(wording: string, text: string, fields: ReadonlyMap<string, Field>): readonly Caught[] | undefined {
  return neededBy(wording).every((words) => text.includes(words)) ? walk(readingOf(wording, text, fields, true), 0, 0) : undefined;
}

/** Looks for a wording as a part of the text, first place first; one that begins with a field stands at the start of a sentence or line. */
export function matchPart(wording: string, text: string, fields: ReadonlyMap<string, Field>): readonly Caught[] | undefined {
  const reading = readingOf(wording, text, fields, false);
  const first = reading.steps[0];
  if (!first) return undefined;
  for (let start = startFrom(first, text, 0); start >= 0; start = startFrom(first, text, start + 1)) {
    const found = walk(reading, 0, start);
    if (found) return found;
  }
  return undefined;
}

const readingOf = (wording: string, text: string, fields: ReadonlyMap<string, Field>, whole: boolean): Reading => ({
  steps: stepsOf(wording),
  text,
  fields,
  whole,
  bracketed: nextOf(BRACKETS, text, 0) >= 0,
  dead: new Set(),
});

const BRACKETS = ['（', '）'];
const FRESH = ['。', '\n', '；'];

/** The first place at or behind `from` where a wording may begin: at its first words, or, where anything may come first, at the start of a sentence or line; −1 for none. */
function startFrom(first: Step, text: string, from: number): number {
  if (first.kind === 'any' && !first.texts.includes('')) return nextOf(first.texts, text, from);
  const start = from === 0 ? 0 : nextOf(FRESH, text, from - 1) + 1;
  return start < text.length && start >= from ? start : -1;
}

function walk(reading: Reading, at: number, from: number): readonly Caught[] | undefined {
  const step = reading.steps[at];
  if (!step) return !reading.whole || from === reading.text.length ? [] : undefined;
  const mark = at * (reading.text.length + 1) + from;
  if (reading.dead.has(mark)) return undefined;
  const found = take(reading, step, at, from);
  if (!found) reading.dead.add(mark);
  return found;
}

function take(reading: Reading, step: Step, at: number, from: number): readonly Caught[] | undefined {
  switch (step.kind) {
    case 'edge':
      return isEdge(reading.text, from) ? walk(reading, at + 1, from) : undefined;
    case 'maybe':
      return walk(reading, at + 1, from) ?? walk(reading, step.past, from);
    case 'any':
      return takeAny(reading, step.texts, at, from);
    case 'name':
      return takeAny(reading, numberNames(reading.fields.get(step.key)?.validator ?? ''), at, from);
    case 'field':
      return takeField(reading, step, at, from);
  }
}

function takeAny(reading: Reading, texts: readonly string[], at: number, from: number): readonly Caught[] | undefined {
  for (const words of texts) {
    const width = words === '$' ? (isEdge(reading.text, from) ? 0 : -1) : reading.text.startsWith(words, from) ? words.length : -1;
    const found = width < 0 ? undefined : walk(reading, at + 1, from + width);
    if (found) return found;
  }
  return undefined;
}

function takeField(reading: Reading, step: FieldStep, at: number, from: number): readonly Caught[] | undefined {
  const { key } = step;
  const field = reading.fields.get(key);
  const blank = unfilled(field?.label ?? key);
  if (reading.whole && reading.text.startsWith(blank, from)) return caught(reading, key, at, from, from + blank.length);
  if (field && !mayBegin(reading, field, step, at, from)) return undefined;
  const least = key === 'owner' || key === 'name' ? 2 : 1;
  for (const to of endsIn(reading, field, at, from)) {
    if (to - from < least || (field && !mayEnd(reading, field, at, from, to))) continue;
    const found = caught(reading, key, at, from, to);
    if (found) return found;
  }
  return undefined;
}

function caught(reading: Reading, key: string, at: number, from: number, to: number): readonly Caught[] | undefined {
  const rest = walk(reading, at + 1, to);
  return rest && [{ key, printed: reading.text.slice(from, to), from, to }, ...rest];
}

function endsIn(reading: Reading, field: Field | undefined, at: number, from: number): Iterable<number> {
  if (field?.only && !reading.whole)
    return field.only
      .filter((words) => reading.text.startsWith(words, from))
      .map((words) => from + words.length)
      .sort((one, other) => other - one);
  return endsOf(typeOf(field), reading.text, from, reading.whole && field?.required === true, followersOf(reading.steps[at + 1]));
}

/** The words of which one must follow a value, where a step asks for some. */
const followersOf = (next: Step | undefined): readonly string[] | undefined =>
  next?.kind === 'any' && !next.texts.includes('') && !next.texts.includes('$') ? next.texts : undefined;

/** Word for word, a value is held to its first words only where nothing parts it from the field before. */
function mayBegin(reading: Reading, field: Field, step: FieldStep, at: number, from: number): boolean {
  if (!field.choices || step.free || (reading.whole && reading.steps[at - 1]?.kind !== 'field')) return true;
  return field.choices.some((words) => reading.text.startsWith(words, from));
}

function mayEnd(reading: Reading, field: Field, at: number, from: number, to: number): boolean {
  const { text, whole, steps } = reading;
  if (field.type === 'text' && reading.bracketed && !isBalanced(text, from, to)) return false;
  if (
    field.endings &&
    (!whole || steps[at + 1]?.kind === 'field') &&
    !field.endings.some((words) => to - from >= words.length && text.startsWith(words, to - words.length))
  )
    return false;
  if (whole) return true;
  const value = text.slice(from, to);
  // The usual letters first: what knows all alphabets is compiled only where they do not tell.
  if (!/[\dA-Za-z\u4e00-\u9fff]/.test(value) && !/[\p{L}\p{N}]/u.test(value)) return false;
  if (field.type === 'datetime' && !/^(?:\d|[今昨前去上]|本[月周年])/.test(value)) return false;
  return !field.not?.includes(value) && !field.never?.some((words) => value.includes(words));
}

/** True when every （ of the stretch is closed in it. */
function isBalanced(text: string, from: number, to: number): boolean {
  let open = 0;
  for (let index = from; index < to && open >= 0; index += 1) {
    const mark = text[index];
    open += mark === '（' ? 1 : mark === '）' ? -1 : 0;
  }
  return open === 0;
}

const typeOf = (field: Field | undefined): FieldType => field?.type ?? 'prose';
