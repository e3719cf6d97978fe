import type { Folded } from './fold.ts';
import type { Form, Kind } from './kinds/form.ts';
import type { Caught } from './match.ts';

/** How a text was read: what `findingsIn` and `numbersIn` need beside the notice itself. */
export interface ReadText {
  readonly folded: Folded;
  readonly kind: Kind;
  readonly form: Form;
  /** Fields with their places in the folded text. */
  readonly caught: readonly Caught[];
  readonly fields: Readonly<Record<string, string>>;
}
