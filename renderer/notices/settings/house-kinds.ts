import type { FormChange, House, KindChange } from '../../../shared/notice/house.ts';

/** The house's data with one kind changed, or a kind of its own added. */
export function withKind(house: House, kind: string, change: Partial<Omit<KindChange, 'name'>>): House {
  const was = house.kinds.find(({ name }) => name === kind) ?? { name: kind, forms: [] };
  const next = { ...was, ...change };
  const isKnown = house.kinds.some(({ name }) => name === kind);
  return { ...house, kinds: isKnown ? house.kinds.map((each) => (each.name === kind ? next : each)) : [...house.kinds, next] };
}

/** The house's data with one form changed, or a form of its own added. */
export function withForm(house: House, kind: string, form: string, change: Omit<FormChange, 'name'>): House {
  const forms = house.kinds.find(({ name }) => name === kind)?.forms ?? [];
  const next = { ...(forms.find(({ name }) => name === form) ?? { name: form }), ...change };
  const isKnown = forms.some(({ name }) => name === form);
  return withKind(house, kind, { forms: isKnown ? forms.map((each) => (each.name === form ? next : each)) : [...forms, next] });
}

/** The house's data without what it changed in a form; a form of its own is then gone, and with its last form a kind of its own. */
export function withoutForm(house: House, kind: string, form: string): House {
  const kinds = house.kinds.map((each) => (each.name === kind ? { ...each, forms: each.forms.filter(({ name }) => name !== form) } : each));
  return { ...house, kinds: kinds.filter(({ name, forms }) => name !== kind || forms.length > 0) };
}

/** A name of the house's own that none of these bears: `own1`, `own2`, … */
export function freshName(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`own${number}`)) number += 1;
  return `own${number}`;
}
