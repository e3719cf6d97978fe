/** A part of a wording: fixed words, any of several words (the first is printed), a field, the name of the number in a field, or a stretch that may be missing. */
export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'any'; readonly texts: readonly string[] }
  | { readonly kind: 'field'; readonly key: string; readonly free: boolean }
  | { readonly kind: 'name'; readonly key: string }
  | { readonly kind: 'optional'; readonly parts: readonly Part[] };

/** A step of reading a wording; `maybe` tries what follows and else goes on at `past`. */
export type Step =
  | { readonly kind: 'any'; readonly texts: readonly string[] }
  | { readonly kind: 'field'; readonly key: string; readonly free: boolean }
  | { readonly kind: 'name'; readonly key: string }
  | { readonly kind: 'maybe'; readonly past: number }
  | { readonly kind: 'edge' };

/** What a sentence shows for a blank not filled yet. */
export const unfilled = (label: string): string => `〔${label}〕`;

interface Compiled {
  readonly parts: readonly Part[];
  readonly steps: readonly Step[];
  readonly needed: readonly string[];
}

const known = new Map<string, Compiled>();
const KEPT = 1000;

/** A wording taken apart; an unclosed bracket ends with the text, so data from a newsroom never throws. */
export function partsOf(wording: string): readonly Part[] {
  return compiled(wording).parts;
}

/** A wording as steps for `match`; a wording that ends in a field ends at an edge: a mark, a line or the end. */
export function stepsOf(wording: string): readonly Step[] {
  return compiled(wording).steps;
}

/** The words a text of this wording cannot lack. */
export function neededBy(wording: string): readonly string[] {
  return compiled(wording).needed;
}

function compiled(wording: string): Compiled {
  const found = known.get(wording);
  if (found) return found;
  const parts = parse(wording, 0).parts;
  const steps: Step[] = [];
  flatten(parts, steps);
  const last = steps[steps.length - 1];
  if (last?.kind === 'field') steps.push({ kind: 'edge' });
  if (known.size >= KEPT) known.clear();
  const needed = parts.flatMap((part) =>
    part.kind === 'words' ? [part.text] : part.kind === 'any' && part.texts.length === 1 ? part.texts : [],
  );
  const made = { parts, steps, needed };
  known.set(wording, made);
  return made;
}

function parse(wording: string, start: number): { parts: Part[]; end: number } {
  const parts: Part[] = [];
  let index = start;
  let words = '';
  const close = (): void => {
    if (words !== '') parts.push({ kind: 'words', text: words });
    words = '';
  };
  while (index < wording.length) {
    const mark = wording[index] ?? '';
    if (mark === ']') break;
    if (mark === '{' || mark === '<') {
      close();
      const end = endOf(wording, index, mark === '{' ? '}' : '>');
      const inside = wording.slice(index + 1, end);
      parts.push(mark === '{' ? fieldPart(inside) : { kind: 'any', texts: inside.split('|') });
      index = end + 1;
    } else if (mark === '[') {
      close();
      const inner = parse(wording, index + 1);
      parts.push({ kind: 'optional', parts: inner.parts });
      index = inner.end + 1;
    } else {
      words += mark;
      index += 1;
    }
  }
  close();
  return { parts, end: index };
}

function fieldPart(inside: string): Part {
  if (inside.endsWith('#')) return { kind: 'name', key: inside.slice(0, -1) };
  const free = inside.endsWith('*');
  return { kind: 'field', key: free ? inside.slice(0, -1) : inside, free };
}

function endOf(wording: string, from: number, mark: string): number {
  const end = wording.indexOf(mark, from);
  return end < 0 ? wording.length : end;
}

function flatten(parts: readonly Part[], steps: Step[]): void {
  for (const part of parts) {
    if (part.kind === 'words') steps.push({ kind: 'any', texts: [part.text] });
    else if (part.kind === 'optional') {
      const here = steps.length;
      steps.push({ kind: 'edge' });
      flatten(part.parts, steps);
      steps[here] = { kind: 'maybe', past: steps.length };
    } else steps.push(part);
  }
}
